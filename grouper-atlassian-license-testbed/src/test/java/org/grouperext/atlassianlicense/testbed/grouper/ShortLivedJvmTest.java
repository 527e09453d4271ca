package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShortLivedJvmTest {

  @Test
  void hasTheHeapAskedForAndLeavesOutWhatDoesNotPayOff() throws Exception {
    assertThat(flags("500m"))
        .contains("MaxHeapSize", "= 524288000")
        .containsPattern("UseSerialGC\\s+= true")
        .containsPattern("TieredStopAtLevel\\s+= 1")
        .containsPattern("BytecodeVerificationRemote\\s+= false");
  }

  private static String flags(String heap) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow());
    java.command().addAll(ShortLivedJvm.options(heap));
    java.command().addAll(List.of("-XX:+PrintFlagsFinal", "-version"));
    Process process = java.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
