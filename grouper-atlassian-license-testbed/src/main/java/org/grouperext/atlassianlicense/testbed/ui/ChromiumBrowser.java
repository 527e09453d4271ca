package org.grouperext.atlassianlicense.testbed.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Chromium or Chrome installed on this machine, headless, driven by Playwright. Nothing is
 * downloaded. Not safe for use by several threads.
 *
 * <p>In a test: {@code assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING)} before
 * {@link #launch()} skips it where there is no browser, and lets it fail in CI, where there must be
 * one.
 */
public final class ChromiumBrowser implements AutoCloseable {
  /** What to do when there is no browser. */
  public static final String MISSING =
      "No chromium, chromium-browser or google-chrome on the PATH; install one of them.";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private ChromiumBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** The browser's executable, the first found on the PATH. */
  public static Optional<Path> executable() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether tests should use a browser: there is one, or this is CI, where there must be one. */
  public static boolean expected() {
    return executable().isPresent() || "true".equals(System.getenv("CI"));
  }

  /**
   * Starts the browser.
   *
   * @throws IllegalStateException if there is none on this machine
   */
  public static ChromiumBrowser launch() {
    Path executable = executable().orElseThrow(() -> new IllegalStateException(MISSING));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
    try {
      LaunchOptions options = new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
      return new ChromiumBrowser(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** A page in a session of its own, with a desktop's size and light colors. */
  public Page newPage() {
    return newPage(new Browser.NewContextOptions());
  }

  /** A page in a session of its own: another size, dark colors, no JavaScript. */
  public Page newPage(Browser.NewContextOptions options) {
    return browser.newContext(options).newPage();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
