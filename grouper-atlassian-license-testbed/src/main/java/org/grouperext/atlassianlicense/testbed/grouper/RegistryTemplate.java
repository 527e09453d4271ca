package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The data of a PostgreSQL with a freshly filled registry, kept so that a start need not fill one.
 * It appears in one piece, however many JVMs want it at once and whenever they die.
 */
record RegistryTemplate(Path folder) {
  static final String PROPERTY = "testbed.templates";

  /** Makes what a template is made from: writes the data of a stopped server to the folder. */
  interface Filler {
    void fill(Path data);
  }

  static Path templates() {
    Path standard = Path.of(System.getProperty("java.io.tmpdir"), "grouper-testbed-templates");
    return Path.of(System.getProperty(PROPERTY, standard.toString())).toAbsolutePath();
  }

  /** Copies the data; when there is no template yet, the filler is asked to make it first. */
  void copyTo(Path data, Filler filler) {
    try {
      if (!Files.exists(folder)) {
        create(filler);
      }
      copy(folder, data);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot take the registry from the template " + folder, e);
    }
  }

  private void create(Filler filler) throws IOException {
    Files.createDirectories(folder.getParent());
    Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (held.isValid() && !Files.exists(folder)) {
        removeLeftovers();
        Path unfinished = folder.resolveSibling(unfinishedPrefix() + UUID.randomUUID());
        filler.fill(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Whoever wrote them is dead, because the lock is ours. */
  private void removeLeftovers() throws IOException {
    try (Stream<Path> siblings = Files.list(folder.getParent())) {
      for (Path sibling : siblings.toList()) {
        if (sibling.getFileName().toString().startsWith(unfinishedPrefix())) {
          delete(sibling);
        }
      }
    }
  }

  private String unfinishedPrefix() {
    return "." + folder.getFileName() + ".";
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
