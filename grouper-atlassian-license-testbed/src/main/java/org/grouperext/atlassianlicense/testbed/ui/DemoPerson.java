package org.grouperext.atlassianlicense.testbed.ui;

/**
 * Someone whom the login page offers to be.
 *
 * @param userName a subject id or identifier that Grouper can resolve
 * @param description what is special about this person, for whoever tries the demo
 */
public record DemoPerson(String userName, String description) {
  /** Rejects a person without a user name, for whom the login page could do nothing. */
  public DemoPerson {
    if (userName.isBlank()) {
      throw new IllegalArgumentException(
          "A person on the login page has no user name; give the id or identifier of a subject.");
    }
  }

  /** For the login page, which reads properties and not record components. */
  public String getUserName() {
    return userName;
  }

  /** For the login page, which reads properties and not record components. */
  public String getDescription() {
    return description;
  }
}
