package org.grouperext.atlassianlicense.testbed.grouper;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a JVM is started that ends before Java's slower compiler, and the check of the byte code of
 * all libraries, have paid off; the integration tests' own JVMs are started so too, by the same
 * file. It uses half as much of the CPU.
 */
public final class ShortLivedJvm {
  private static final String FILE = "short-lived.jvm.options";

  private ShortLivedJvm() {}

  /** Returns options for the command {@code java}, with this much heap, such as {@code 500m}. */
  public static List<String> options(String heap) {
    return Stream.concat(Stream.of("-Xmx" + heap), ConfigurationFile.resource(FILE).lines())
        .toList();
  }
}
