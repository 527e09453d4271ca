package org.grouperext.atlassianlicense.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The jump page of an institution: the project's own, but for the address of the claim screen. */
record JumpPageCopy(Path folder) {

  static JumpPageCopy empty() {
    try {
      return new JumpPageCopy(Files.createTempDirectory("jump-page-"));
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder for the jump page", e);
    }
  }

  /** Writes the page with a link to this claim screen. */
  void write(URI claimScreen) {
    Path page = Path.of(System.getProperty("project.root"), "jump-page", "index.html");
    try {
      String link = "data-claim href=\"" + claimScreen.toString().replace("&", "&amp;");
      String text = Files.readString(page).replaceFirst("data-claim href=\"[^\"]*", link);
      Files.writeString(folder.resolve("index.html"), text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy " + page, e);
    }
  }
}
