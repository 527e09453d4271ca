package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.app.loader.OtherJobBase;

/** A job that counts something and then fails. */
public final class FailingJob extends OtherJobBase {
  @Override
  public OtherJobOutput run(OtherJobInput input) {
    input.getHib3GrouperLoaderLog().addInsertCount(3);
    throw new IllegalStateException("fails on purpose");
  }
}
