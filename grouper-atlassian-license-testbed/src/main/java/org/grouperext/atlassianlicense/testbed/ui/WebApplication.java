package org.grouperext.atlassianlicense.testbed.ui;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.apache.catalina.core.StandardContext;
import org.apache.jasper.servlet.JasperInitializer;
import org.apache.tomcat.util.scan.StandardJarScanFilter;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of Grouper's UI come from: they are ours, since the published jar has none, or
 * with {@code -Dgrouper.webapp=DIR} those of a real Grouper web application, such as an unpacked
 * war of the same version. The classes and the configuration are this JVM's either way, so that the
 * pages show the Grouper that runs here; of the folder's own classes only those are taken that are
 * missing here. Its {@code web.xml} is not read: Grouper registers its servlets and filters itself.
 *
 * @param folder the real web application, or none for our pages
 */
record WebApplication(@Nullable Path folder) {
  static final String PROPERTY = "grouper.webapp";

  private static final String PAGES = "/org/grouperext/atlassianlicense/testbed/ui/webapp";
  private static final String FIRST_PAGE = "WEB-INF/grouperUi2/index/indexCustomUi.jsp";

  /**
   * What the system property names; our own pages if it is not set.
   *
   * @throws IllegalArgumentException if it names something else than a Grouper web application
   */
  static WebApplication configured() {
    String named = System.getProperty(PROPERTY, "").strip();
    if (named.isEmpty()) {
      return new WebApplication(null);
    }
    Path folder = Path.of(System.getProperty("project.root", "")).resolve(named).toAbsolutePath();
    if (!Files.isRegularFile(folder.resolve(FIRST_PAGE))) {
      throw new IllegalArgumentException(
          "-D%s=%s: there is no %s in %s. Name the folder of an unpacked Grouper web application,"
                  .formatted(PROPERTY, named, FIRST_PAGE, folder)
              + " or leave the setting out to use the testbed's own pages.");
    }
    return new WebApplication(folder);
  }

  /** Adds it to a server, without the servlets and filters of Grouper. */
  Context addTo(LoopbackTomcat tomcat, String path) {
    Path documents = folder == null ? tomcat.emptyFolder("grouper") : folder;
    StandardContext context = tomcat.addContext(path, documents);
    context.setDelegate(true);
    context.addLifecycleListener(this::mount);
    StandardJarScanner scanner = new StandardJarScanner();
    scanner.setScanManifest(false);
    scanner.setJarScanFilter(tagLibraries());
    context.setJarScanner(scanner);
    context.addServletContainerInitializer(new JasperInitializer(), Set.of());
    return context;
  }

  /** Only the library our pages use: looking through 200 jars for others takes seconds. */
  private StandardJarScanFilter tagLibraries() {
    StandardJarScanFilter filter = new StandardJarScanFilter();
    filter.setDefaultTldScan(folder != null);
    filter.setTldScan("standard-*.jar");
    filter.setDefaultPluggabilityScan(false);
    return filter;
  }

  /** Of our pages a real web application gets the login only: what it lacks must show. */
  private void mount(LifecycleEvent event) {
    if (!Lifecycle.CONFIGURE_START_EVENT.equals(event.getType())) {
      return;
    }
    Context context = (Context) event.getLifecycle();
    if (folder == null) {
      mount(context, "");
    } else {
      mount(context, "/testbed");
      mount(context, "/WEB-INF/testbed");
    }
  }

  private static void mount(Context context, String path) {
    URL here =
        Objects.requireNonNull(WebApplication.class.getProtectionDomain().getCodeSource())
            .getLocation();
    String at = path.isEmpty() ? "/" : path;
    context.getResources().createWebResourceSet(ResourceSetType.POST, at, here, PAGES + path);
  }
}
