package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.app.loader.OtherJobBase;
import org.quartz.DisallowConcurrentExecution;

/** A job that does nothing, but can be seen in the log. */
@DisallowConcurrentExecution
public final class CountingJob extends OtherJobBase {
  @Override
  public OtherJobOutput run(OtherJobInput input) {
    input.getHib3GrouperLoaderLog().addInsertCount(1);
    return new OtherJobOutput();
  }
}
