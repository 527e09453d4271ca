package org.grouperext.atlassianlicense.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The release bundle, unpacked. */
record Bundle(Path folder) {

  static final Path ZIP = Path.of(System.getProperty("bundle.zip", ""));
  static final String WEB_INF = "slashRoot/opt/grouper/grouperWebapp/WEB-INF/";

  /** Unpacks the zip that the build made into a folder of its own below this one. */
  static Bundle unpack(Path parent) throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = parent.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
          }
        }
      }
    }
    return new Bundle(parent.resolve(ZIP.getFileName().toString().replaceFirst("\\.zip$", "")));
  }

  /** The jars that a Grouper with these modules gets, such as "core". */
  List<Path> jars(List<String> modules) throws IOException {
    try (Stream<Path> jars = Files.list(folder.resolve(WEB_INF + "lib"))) {
      return jars.filter(jar -> modules.stream().anyMatch(module -> isOf(jar, module)))
          .sorted()
          .toList();
    }
  }

  private static boolean isOf(Path jar, String module) {
    return jar.getFileName().toString().startsWith("grouper-atlassian-license-" + module + "-");
  }
}
