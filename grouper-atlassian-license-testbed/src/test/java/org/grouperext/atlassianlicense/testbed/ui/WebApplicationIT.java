package org.grouperext.atlassianlicense.testbed.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of a folder that is laid out as Grouper's web application is, with the Grouper of this
 * JVM behind them.
 */
final class WebApplicationIT {
  private static Path folder = Path.of("");
  private static DemoScreen screen;
  private static GrouperUiHost host;

  @BeforeAll
  static void start(@TempDir Path temporary) throws IOException {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    folder = temporary;
    write("WEB-INF/grouperUi2/index/indexCustomUi.jsp", "The folder's own frame");
    write("WEB-INF/grouperUi2/index/indexCustomUiTopContainer.jsp", "The folder's own top");
    write("WEB-INF/grouperUi2/group/customUiGroup.jsp", screenPage());
    write("WEB-INF/tld/own.tld", tagLibrary());
    write("WEB-INF/classes/morphString.properties", "encrypt.key = another");
    write("grouperExternal/public/own.txt", "The folder's own file");
    screen = DemoScreen.start();
    System.setProperty(WebApplication.PROPERTY, folder.toString());
    host = GrouperUiHost.start(GrouperUiSettings.anyPort());
  }

  @AfterAll
  static void stop() {
    System.clearProperty(WebApplication.PROPERTY);
    if (host != null) {
      host.close();
      screen.close();
    }
  }

  @Test
  void showsThePagesOfTheFolderForTheGrouperOfThisJvm() {
    CustomUiClient ada = CustomUiClient.signIn(host, "ada");
    assertThat(ada.show(screen.groupId()).screen())
        .contains("The folder's own screen", "Join the club", "tag library: 4");
    assertThat(ada.join(screen.groupId()).screen()).contains("The folder's own screen", "in the");
    assertThat(screen.holds("ada")).isTrue();
  }

  /** Seen to fail without delegation: the folder's file would then stand before Grouper's. */
  @Test
  void takesClassesAndConfigurationFromThisJvm() {
    assertThat(CustomUiClient.signIn(host, "grace").show(screen.groupId()).screen())
        .contains("configuration: " + System.getProperty("testbed.conf"))
        .doesNotContain(folder.toString());
  }

  @Test
  void servesTheFilesOfTheFolderAndOurLogin() throws Exception {
    assertThat(get("/grouper/grouperExternal/public/own.txt")).contains("The folder's own file");
    assertThat(get("/grouper/login")).contains("Who do you want to be?");
    assertThat(get("/grouper/testbed/pages.css")).contains("--page");
  }

  @Test
  void doesNotFillInWhatTheFolderLacks() {
    assertThat(CustomUiClient.signIn(host, "bob").join(screen.groupId()).screen())
        .doesNotContain("Nothing was changed");
  }

  @Test
  void keepsTheCsrfProtection() {
    CustomUiClient grace = CustomUiClient.signIn(host, "grace");
    Map<String, String> group = Map.of("groupId", screen.groupId());
    assertThat(grace.post("UiV2CustomUi.joinGroup", group, "").statusCode()).isEqualTo(302);
    assertThat(screen.holds("grace")).isFalse();
  }

  private static String screenPage() {
    return """
        <%@ page contentType="text/html;charset=UTF-8" %>
        <%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
        <%@ taglib prefix="own" uri="http://example.edu/own" %>
        <c:set var="screen" value="${grouperRequestContainer.customUiContainer}" />
        <p>The folder's own screen, tag library: ${own:abs(-4)}</p>
        ${screen.textTypeToText['enrollmentLabel']} ${screen.enrollButtonText}
        configuration: <%= Thread.currentThread().getContextClassLoader()
            .getResource("morphString.properties").getPath() %>
        """;
  }

  private static String tagLibrary() {
    return """
        <taglib xmlns="http://java.sun.com/xml/ns/javaee" version="2.1">
          <tlib-version>1.0</tlib-version><short-name>own</short-name>
          <uri>http://example.edu/own</uri>
          <function><name>abs</name><function-class>java.lang.Math</function-class>
            <function-signature>int abs(int)</function-signature></function>
        </taglib>
        """;
  }

  private static void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static String get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(host.address(path)).build(), BodyHandlers.ofString())
        .body();
  }
}
