package org.grouperext.atlassianlicense.registry;

/** Something in Grouper's registry or database is not as it must be; the message has the remedy. */
public final class RegistryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegistryException(String message) {
    super(message);
  }

  RegistryException(String message, Throwable cause) {
    super(message, cause);
  }
}
