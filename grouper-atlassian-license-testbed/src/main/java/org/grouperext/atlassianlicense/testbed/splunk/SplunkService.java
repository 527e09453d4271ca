package org.grouperext.atlassianlicense.testbed.splunk;

/** Answers requests; what a {@link SplunkFault} stands in front of. */
@FunctionalInterface
public interface SplunkService {

  /** The answer to an authenticated request. */
  SplunkAnswer answer(SplunkRequest request);
}
