package org.grouperext.atlassianlicense.doctor;

import java.util.stream.Stream;

/** Whether Atlassian's SCIM directory can be reached and takes the key. */
final class ScimCheck implements Check {

  private final String provisioner;

  ScimCheck(String provisioner) {
    this.provisioner = provisioner;
  }

  @Override
  public String name() {
    return "SCIM of provisioner " + provisioner;
  }

  @Override
  public Finding run() {
    AtlassianDirectory directory = new AtlassianDirectory(provisioner);
    int status;
    try {
      status = directory.status();
    } catch (RuntimeException e) {
      return Finding.fail(
          "Atlassian gives no answer (" + root(e).getClass().getSimpleName() + ").",
          "See whether the daemon's machine gets to the address in "
              + directory.endpointKey()
              + ", and whether the way goes through a proxy.");
    }
    return answered(status, directory);
  }

  private static Finding answered(int status, AtlassianDirectory directory) {
    return switch (status) {
      case 200 -> Finding.ok("Atlassian answers and takes the key");
      case 401, 403 ->
          Finding.fail(
              "Atlassian refuses the key (HTTP " + status + ").",
              "Enter the directory's SCIM key, which is not the organization's API key; in a file"
                  + " it must not be encrypted.");
      case 404 ->
          Finding.fail(
              "Atlassian knows no such directory (HTTP 404).",
              "Correct the directory's id in " + directory.endpointKey() + ".");
      case 429 ->
          Finding.warn(
              "Atlassian is asked too much at the moment (HTTP 429).",
              "Look again in some minutes. If it stays, raise delayAfterEachCallInMs of the external"
                  + " system.");
      default ->
          Finding.fail(
              "Atlassian answers with HTTP " + status + ".",
              "See Atlassian's status page, and whether "
                  + directory.endpointKey()
                  + " is the SCIM base URL that Atlassian shows.");
    };
  }

  private static Throwable root(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .reduce(failure, (outer, inner) -> inner);
  }
}
