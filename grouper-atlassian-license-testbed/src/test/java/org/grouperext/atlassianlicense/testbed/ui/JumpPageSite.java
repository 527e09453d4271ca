package org.grouperext.atlassianlicense.testbed.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.file.Path;

/** The jump page on a web server, and a browser to look at it. */
final class JumpPageSite implements AutoCloseable {
  private static final Path FOLDER = Path.of(System.getProperty("project.root"), "jump-page");

  private final LoopbackTomcat server = new LoopbackTomcat();
  private final ChromiumBrowser browser;

  private JumpPageSite(ChromiumBrowser browser) {
    this.browser = browser;
    server.addContext("/jump", FOLDER);
    server.start(0);
  }

  static JumpPageSite open() {
    return new JumpPageSite(ChromiumBrowser.launch());
  }

  String address() {
    return server.address("/jump/").toString();
  }

  Page blank(NewContextOptions options) {
    return browser.newPage(options);
  }

  /** The page as someone sees it who was on their way to an address, or to none if it is empty. */
  Page visit(NewContextOptions options, String to) {
    Page page = blank(options);
    page.navigate(address() + (to.isEmpty() ? "" : "?to=" + URLEncoder.encode(to, UTF_8)));
    return page;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }
}
