package org.grouperext.atlassianlicense.doctor;

/** Looks at one thing. Writes nothing; what it throws is a failure of this check alone. */
interface Check {

  /** What is looked at, in a few words. */
  String name();

  /** Looks. */
  Finding run();
}
