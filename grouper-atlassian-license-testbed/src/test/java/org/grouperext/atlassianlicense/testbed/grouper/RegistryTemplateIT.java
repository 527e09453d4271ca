package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegistryTemplateIT {
  private static final int JVMS = 3;

  @Test
  void isFilledOnceWhenSeveralJvmsNeedIt(@TempDir Path folder)
      throws IOException, InterruptedException {
    ChildJvm jvm = new ChildJvm(Copier.class, folder, List.of("-Xmx64m"));
    List<Process> copiers = new ArrayList<>();
    for (int i = 0; i < JVMS; i++) {
      Path log = folder.resolve("copier-" + i + ".log");
      copiers.add(jvm.command(log, folder.toString(), "copy-" + i).inheritIO().start());
    }
    for (Process copier : copiers) {
      assertThat(copier.waitFor()).isZero();
    }

    assertThat(Files.readAllLines(folder.resolve("fillings"))).hasSize(1);
    for (int i = 0; i < JVMS; i++) {
      assertThat(folder.resolve("copy-" + i + "/content")).hasContent("filled");
    }
  }

  /** Copies a template that takes a moment to fill. */
  static final class Copier {
    private Copier() {}

    /** Takes a folder and the name of the copy to make there. */
    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[0]);
      new RegistryTemplate(folder.resolve("templates/registry"))
          .copyTo(folder.resolve(arguments[1]), data -> fill(data, folder.resolve("fillings")));
    }

    private static void fill(Path data, Path fillings) {
      try {
        Files.writeString(
            fillings, "filled\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.createDirectories(data);
        Files.writeString(data.resolve("content"), "filled");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
