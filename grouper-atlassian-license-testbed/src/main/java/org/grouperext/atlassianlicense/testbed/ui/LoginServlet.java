package org.grouperext.atlassianlicense.testbed.ui;

import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import edu.internet2.middleware.subject.SubjectNotUniqueException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The login page: GET asks whom you want to be, POST with {@code user} signs in and goes on to
 * {@code then}, POST without a user signs out. There is no password, which is why the host listens
 * on 127.0.0.1 only.
 */
final class LoginServlet extends HttpServlet {
  static final String PATH = "/login";

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/WEB-INF/testbed/login.jsp";

  @SuppressWarnings("serial") // Tomcat never serializes a servlet.
  private final List<DemoPerson> people;

  LoginServlet(List<DemoPerson> people) {
    this.people = List.copyOf(people);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setAttribute("people", people);
    request.setAttribute("then", destination(request));
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String userName = text(request.getParameter("user"));
    if (userName.isEmpty()) {
      SignedIn.leave(request);
      response.sendRedirect(request.getContextPath() + PATH);
      return;
    }
    Optional<Subject> subject = find(userName);
    if (subject.isEmpty()) {
      request.setAttribute("unknown", userName);
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      doGet(request, response);
      return;
    }
    new SignedIn(subject.get().getId(), subject.get().getName()).enter(request);
    response.sendRedirect(destination(request));
  }

  /** Where to go next: only ever a page of this Grouper. */
  private static String destination(HttpServletRequest request) {
    String then = text(request.getParameter("then"));
    boolean ours = then.startsWith(request.getContextPath() + "/");
    return ours ? then : request.getContextPath() + PATH;
  }

  private static Optional<Subject> find(String userName) {
    GrouperSession session = GrouperSession.startRootSession();
    try {
      return Optional.ofNullable(SubjectFinder.findByIdOrIdentifier(userName, false));
    } catch (SubjectNotUniqueException ambiguous) {
      return Optional.empty();
    } finally {
      GrouperSession.stopQuietly(session);
    }
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }
}
