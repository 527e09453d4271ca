package org.grouperext.atlassianlicense.doctor;

/** What to do about what several checks may find. */
final class Remedies {

  /** For what the installer brings in order. */
  static final String INSTALL =
      "Run the installer again; it adds what is missing and leaves the rest as it is.";

  private Remedies() {}
}
