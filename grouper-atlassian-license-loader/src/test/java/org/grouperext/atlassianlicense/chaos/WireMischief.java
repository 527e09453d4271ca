package org.grouperext.atlassianlicense.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;

/** What happens to whole answers on their way. */
enum WireMischief implements Mischief {
  CUT_IN_BODY(
      scene -> {
        SplunkAnswer answer = scene.healthyAnswer();
        return answer.cutAfter(scene.random().nextInt(Math.max(1, answer.length())));
      }),
  CUT_IN_HEADERS(scene -> scene.healthyAnswer().cutInHeadersAfter(scene.random().nextInt(60))),
  LOST(scene -> scene.healthyAnswer().lost()),
  LATE(
      scene -> {
        pause(Duration.ofMillis(scene.random().nextInt(1, 10)));
        return scene.healthyAnswer();
      }),
  TOO_LATE(
      scene -> {
        pause(Episode.IMPATIENT.plusMillis(50));
        return scene.healthyAnswer();
      }),
  BYTE_BY_BYTE(scene -> scene.healthyAnswer().trickled(Duration.ofNanos(1))),
  OTHER_STATUS(scene -> scene.healthyAnswer().withStatus(scene.any(Choices.STATUS))),
  NOT_DONE(
      scene ->
          SplunkAnswer.text(
              scene.any(Choices.STATUS), scene.any(Choices.TYPE), scene.any(Choices.BODY))),
  OTHER_TYPE(scene -> scene.healthyAnswer().withHeader("Content-Type", scene.any(Choices.TYPE))),
  OTHER_HEADER(
      scene ->
          scene
              .healthyAnswer()
              .withHeader(scene.any(Choices.HEADER), scene.any(Choices.HEADER_VALUE))),
  GZIPPED(
      scene ->
          scene
              .healthyAnswer()
              .withBytes(WireMischief::gzip)
              .withHeader("Content-Encoding", "gzip")),
  EMPTIED(scene -> scene.healthyAnswer().withBytes(body -> new byte[0]));

  private static final class Choices {
    static final List<Integer> STATUS =
        List.of(
            200, 201, 202, 204, 206, 301, 302, 303, 400, 401, 403, 404, 409, 410, 429, 500, 502,
            503, 504);
    static final List<String> TYPE =
        List.of("text/html", "text/plain", "application/xml", "application/json", "", ";;;");
    static final List<String> BODY =
        List.of("", "{}", "[]", "null", "<html>Sorry</html>", "{\"results\":[]}", "{\"messages\":");
    static final List<String> HEADER =
        List.of(
            "Content-Length", "Transfer-Encoding", "Content-Encoding", "Connection", "Location");
    static final List<String> HEADER_VALUE =
        List.of("0", "17", "100000", "-1", "chunked", "gzip", "deflate", "identity", "close", "/x");
  }

  private final Function<Scene, SplunkAnswer> play;

  WireMischief(Function<Scene, SplunkAnswer> play) {
    this.play = play;
  }

  @Override
  public SplunkAnswer play(Scene scene) {
    return play.apply(scene);
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
