package org.grouperext.atlassianlicense.testbed.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/**
 * Pictures of pages for people to look at: in the build folder, or in the folder of the project
 * that {@code -Dpictures=DIR} names. Those in {@code docs/images} are made by {@code
 * docs/images/regenerate}.
 */
public final class Pictures {
  static final String PROPERTY = "pictures";

  private Pictures() {}

  /** Takes the whole page as it is now, as NAME.png. */
  public static void take(Page page, String name) {
    page.screenshot(
        new ScreenshotOptions().setFullPage(true).setPath(folder().resolve(name + ".png")));
  }

  private static Path folder() {
    String named = System.getProperty(PROPERTY, "");
    return named.isEmpty()
        ? Path.of("target", "screenshots")
        : Path.of(System.getProperty("project.root", "")).resolve(named);
  }
}
