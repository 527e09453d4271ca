package org.grouperext.atlassianlicense.registry;

/** Something in Grouper's registry or database is not as it must be; the message has the remedy. */
public final class RegistryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what is the case, and what to do. */
  public RegistryException(String message) {
    super(message);
  }

  /** With what is the case, what to do, and why. */
  public RegistryException(String message, Throwable cause) {
    super(message, cause);
  }
}
