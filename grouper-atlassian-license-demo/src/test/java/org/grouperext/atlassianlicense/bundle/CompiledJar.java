package org.grouperext.atlassianlicense.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Makes jars of a few lines of Java, below a folder. */
record CompiledJar(Path folder) {

  Path of(String name, String source, Path... classPath) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name));
    compile(source, classes, Arrays.stream(classPath).map(Path::toString).toList());
    Path jar = folder.resolve(name + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private static void compile(String source, Path classes, List<String> classPath) {
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-proc:none",
            "-cp",
            classPath.stream().collect(Collectors.joining(File.pathSeparator)));
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(new Source(source)))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///" + publicClass(text) + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    private static String publicClass(String text) {
      return text.replaceFirst("(?s).*?public class (\\w+).*", "$1");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
