package org.grouperext.atlassianlicense.doctor;

/** What to do about what several checks may find. */
final class Remedies {

  /** For what the installer brings in order. */
  static final String INSTALL =
      "Enter org.grouperext.atlassianlicense.install.LicenseInstaller.install(); in Grouper's shell"
          + " again: it mends this and leaves the rest as it is.";

  private Remedies() {}
}
