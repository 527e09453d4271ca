package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** What happens to answers on the way from Splunk, which did what it was asked for. */
public final class WireFaults {

  private WireFaults() {}

  /** Does what was asked, and closes the connection after so many bytes of the answer's body. */
  public static SplunkFault cutAfter(int bytes) {
    return (request, healthy) -> healthy.answer(request).cutAfter(bytes);
  }

  /** Does what was asked, and closes the connection within the answer's status line or headers. */
  public static SplunkFault cutInHeadersAfter(int bytes) {
    return (request, healthy) -> healthy.answer(request).cutInHeadersAfter(bytes);
  }

  /** Answers byte by byte, with a pause before each. */
  public static SplunkFault trickled(Duration pause) {
    return (request, healthy) -> healthy.answer(request).trickled(pause);
  }

  /** Does what was asked, and answers with another status nevertheless, as a proxy does. */
  public static SplunkFault doneButAnswered(int status) {
    return (request, healthy) -> {
      healthy.answer(request);
      return SplunkAnswer.text(status, "text/html", "<html>Gateway timeout</html>");
    };
  }

  /** Packs the answer, as a proxy may. */
  public static SplunkFault gzipped() {
    return (request, healthy) ->
        healthy.answer(request).withBytes(WireFaults::gzip).withHeader("Content-Encoding", "gzip");
  }

  /** Starts the body with a byte order mark, as old versions did. */
  public static SplunkFault withByteOrderMark() {
    return (request, healthy) ->
        healthy
            .answer(request)
            .withBytes(bytes -> ("\uFEFF" + new String(bytes, UTF_8)).getBytes(UTF_8));
  }

  /** Says that the body is of another kind. */
  public static SplunkFault contentType(String type) {
    return (request, healthy) -> healthy.answer(request).withHeader("Content-Type", type);
  }

  /** Does what was asked, and closes the connection before answering. */
  public static SplunkFault answerLost() {
    return (request, healthy) -> healthy.answer(request).lost();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
