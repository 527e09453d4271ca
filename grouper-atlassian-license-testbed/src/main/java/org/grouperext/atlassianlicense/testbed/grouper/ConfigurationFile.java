package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of Grouper's configuration that a caller may add properties to. */
public enum ConfigurationFile {
  HIBERNATE("grouper.hibernate.properties"),
  GROUPER("grouper.properties"),
  LOADER("grouper-loader.properties"),
  SUBJECT("subject.properties"),
  UI("grouper-ui.properties"),
  CLIENT("grouper.client.properties"),
  CACHE("grouper.cache.properties"),
  MORPH_STRING("morphString.properties");

  private final String fileName;

  ConfigurationFile(String fileName) {
    this.fileName = fileName;
  }

  /** Returns the name Grouper looks the file up by on the class path. */
  public String fileName() {
    return fileName;
  }

  /** Returns the testbed's own properties of this file. */
  String standardText() {
    return resource(fileName);
  }

  static String resource(String name) {
    try (InputStream content = ConfigurationFile.class.getResourceAsStream(name)) {
      return content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the testbed's own " + name, e);
    }
  }
}
