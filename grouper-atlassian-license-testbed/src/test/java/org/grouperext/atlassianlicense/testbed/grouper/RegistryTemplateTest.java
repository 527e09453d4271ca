package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegistryTemplateTest {
  @Test
  void isFilledOnceAndCopiedAfterwards(@TempDir Path folder) {
    RegistryTemplate template = new RegistryTemplate(folder.resolve("templates/registry"));

    template.copyTo(folder.resolve("first"), data -> write(data, "filled"));
    template.copyTo(folder.resolve("second"), data -> write(data, "filled again"));

    assertThat(folder.resolve("first/content")).hasContent("filled");
    assertThat(folder.resolve("second/content")).hasContent("filled");
  }

  @Test
  void isNotThereWhenFillingFailed(@TempDir Path folder) throws IOException {
    RegistryTemplate template = new RegistryTemplate(folder.resolve("templates/registry"));

    assertThatThrownBy(
            () ->
                template.copyTo(
                    folder.resolve("first"),
                    data -> {
                      write(data, "half");
                      throw new TestbedException("died");
                    }))
        .hasMessage("died");
    assertThat(template.folder()).doesNotExist();

    template.copyTo(folder.resolve("second"), data -> write(data, "filled"));
    assertThat(folder.resolve("second/content")).hasContent("filled");
    try (Stream<Path> left = Files.list(folder.resolve("templates"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("registry", "registry.lock");
    }
  }

  private static void write(Path data, String content) {
    try {
      Files.createDirectories(data);
      Files.writeString(data.resolve("content"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
