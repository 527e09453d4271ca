package org.grouperext.atlassianlicense.splunk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading at the deadline: an answer that comes byte by byte never times out otherwise. */
final class DeadlineStream extends FilterInputStream {

  private final Deadline deadline;

  DeadlineStream(InputStream body, Deadline deadline) {
    super(body);
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    deadline.check();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    deadline.check();
    return super.read(bytes, offset, length);
  }
}
