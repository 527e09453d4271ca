package org.grouperext.atlassianlicense.testbed.ui;

import edu.internet2.middleware.grouper.cfg.GrouperHibernateConfig;
import edu.internet2.middleware.grouper.j2ee.CommonServletContainerInitializer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.catalina.Context;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;

/**
 * Grouper's unmodified UI classes, with their CSRF protection, in this JVM beside a running
 * Grouper: Custom UI screens can be used by a person in a browser and by tests. Listens on
 * 127.0.0.1 only; the login asks for no password.
 *
 * <p>The published grouper-ui jar has no pages, so those of the Custom UI are ours. They show
 * whatever Custom UI is configured. With {@code -Dgrouper.webapp=DIR} the pages are those of the
 * Grouper web application in that folder.
 */
public final class GrouperUiHost implements AutoCloseable {
  private static final String CONTEXT = "/grouper";

  private final LoopbackTomcat tomcat;

  private GrouperUiHost(LoopbackTomcat tomcat) {
    this.tomcat = tomcat;
  }

  /** Whether this Grouper's UI classes are there; for 5.22.5, say, they are not published. */
  public static boolean available() {
    return GrouperUiHost.class.getResource(
            "/edu/internet2/middleware/grouper/ui/GrouperUiFilter.class")
        != null;
  }

  /** Adds to a configuration what Grouper needs, before it starts, to have a UI. */
  public static GrouperConfiguration configure(GrouperConfiguration configuration) {
    return configuration.with(ConfigurationFile.HIBERNATE, "grouper.is.ui = true");
  }

  /**
   * Starts the UI of the Grouper that runs in this JVM.
   *
   * @throws IllegalStateException if it does not start, with the cause
   */
  public static GrouperUiHost start(GrouperUiSettings settings) {
    if (!GrouperHibernateConfig.retrieveConfig().propertyValueBoolean("grouper.is.ui", false)) {
      throw new IllegalStateException(
          "This Grouper was started without a UI; pass its configuration through"
              + " GrouperUiHost.configure before it starts.");
    }
    LoopbackTomcat tomcat = new LoopbackTomcat();
    try {
      addGrouper(tomcat, settings.people());
      settings.folders().forEach(tomcat::addContext);
      tomcat.start(settings.preferredPort());
      return new GrouperUiHost(tomcat);
    } catch (RuntimeException e) {
      tomcat.close();
      throw e;
    }
  }

  /** The address of a path on this server, such as {@code /jump/}. */
  public URI address(String path) {
    return tomcat.address(path);
  }

  /** The address of the login page. */
  public URI login() {
    return address(CONTEXT + LoginServlet.PATH);
  }

  /** The address of the Custom UI screen of a group. */
  public URI customUi(String groupId) {
    return address(
        CONTEXT
            + "/grouperUi/app/UiV2Main.indexCustomUi?operation=UiV2CustomUi.customUiGroup&groupId="
            + URLEncoder.encode(groupId, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    tomcat.close();
  }

  private static void addGrouper(LoopbackTomcat tomcat, List<DemoPerson> people) {
    Context context = WebApplication.configured().addTo(tomcat, CONTEXT);
    // First ours, then Grouper's: its filters need to know who is signed in.
    context.addServletContainerInitializer(new DemoLogin(people), Set.of());
    context.addServletContainerInitializer(new CommonServletContainerInitializer(), Set.of());
  }
}
