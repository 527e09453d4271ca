package org.grouperext.atlassianlicense.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentsTest {

  @Test
  void namesAClassThatIsThereTwice(@TempDir Path folder) throws IOException {
    Path ours = new CompiledJar(folder).of("ours", "package a; public class A {} class Own {}");
    Path theirs = new CompiledJar(folder).of("theirs", "package a; public class A {} class B {}");

    assertThat(new Contents(List.of(ours)).sharedWith(new Contents(List.of(theirs))))
        .containsExactly("a/A.class");
    assertThat(new Contents(List.of(ours, theirs)).twice()).containsExactly("a/A.class");
    assertThat(new Contents(List.of(ours)).twice()).isEmpty();
  }
}
