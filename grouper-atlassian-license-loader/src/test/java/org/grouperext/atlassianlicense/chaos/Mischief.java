package org.grouperext.atlassianlicense.chaos;

import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;

/** One way for a call to go wrong. */
interface Mischief {

  /** The answer that the client gets instead of the good one. */
  SplunkAnswer play(Scene scene);

  /** How it is called in reports. */
  String name();
}
