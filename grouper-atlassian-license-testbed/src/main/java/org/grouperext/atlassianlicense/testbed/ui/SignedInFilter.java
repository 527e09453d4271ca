package org.grouperext.atlassianlicense.testbed.ui;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;

/**
 * Tells Grouper who is signed in, as a container would; sends everyone else to the login page. A
 * call from a page, which could not follow, gets 401. Grouper's web service asks for a password
 * itself.
 */
final class SignedInFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<SignedIn> person = SignedIn.of(request);
    if (person.isPresent()) {
      chain.doFilter(new RequestOf(person.get(), request), response);
    } else if (isPublic(request)) {
      chain.doFilter(request, response);
    } else if ("GET".equals(request.getMethod())) {
      response.sendRedirect(login(request));
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Sign in first.");
    }
  }

  private static boolean isPublic(HttpServletRequest request) {
    return Stream.of(
            LoginServlet.PATH,
            "/testbed/",
            "/grouperExternal/public/",
            "/status",
            WebServiceClient.PATH)
        .anyMatch(request.getServletPath()::startsWith);
  }

  private static String login(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return request.getContextPath()
        + LoginServlet.PATH
        + "?then="
        + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  private static final class RequestOf extends HttpServletRequestWrapper {
    private final SignedIn person;

    RequestOf(SignedIn person, HttpServletRequest request) {
      super(request);
      this.person = person;
      request.setAttribute("signedInName", person.name());
    }

    @Override
    public String getRemoteUser() {
      return person.userName();
    }
  }
}
