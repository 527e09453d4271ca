package org.grouperext.atlassianlicense.testbed.ui;

import java.io.Serializable;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/**
 * Who is signed in, kept in the session.
 *
 * @param userName the subject id that Grouper looks up
 * @param name how the page calls the person
 */
record SignedIn(String userName, String name) implements Serializable {
  private static final String KEY = SignedIn.class.getName();

  static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(KEY));
  }

  /** Ends the session there was, which holds what Grouper remembers of another person. */
  static void leave(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  void enter(HttpServletRequest request) {
    leave(request);
    request.getSession().setAttribute(KEY, this);
  }
}
