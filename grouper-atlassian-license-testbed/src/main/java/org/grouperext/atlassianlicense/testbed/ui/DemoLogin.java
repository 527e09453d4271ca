package org.grouperext.atlassianlicense.testbed.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.servlet.DispatcherType;
import javax.servlet.ServletContainerInitializer;
import javax.servlet.ServletContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts a login without passwords in front of everything that is not public: a page which asks whom
 * you want to be, the same for a person and for a test.
 */
final class DemoLogin implements ServletContainerInitializer {
  private final List<DemoPerson> people;

  DemoLogin(List<DemoPerson> people) {
    this.people = List.copyOf(people);
  }

  @Override
  public void onStartup(@Nullable Set<Class<?>> ignored, ServletContext context) {
    context.addServlet("login", new LoginServlet(people)).addMapping(LoginServlet.PATH);
    context
        .addFilter("signedIn", new SignedInFilter())
        .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
  }
}
