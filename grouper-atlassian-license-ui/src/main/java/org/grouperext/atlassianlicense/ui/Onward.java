package org.grouperext.atlassianlicense.ui;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where someone was going when they came here: the parameter {@value #PARAMETER} of the screen's
 * address, which the jump page hands on. Only an https address on exactly one of the configured
 * Atlassian sites is taken; anything else is dropped, so that the screen sends nobody elsewhere.
 */
final class Onward {

  /** The parameter's name, and what it is remembered by in the session. */
  static final String PARAMETER = "to";

  private static final String REMEMBERED = "atlassianLicense.to";
  private static final int LONGEST = 2000;

  /** What browsers leave as it is in an address, and Java does not take. */
  private static final Map<String, String> ENCODED =
      Map.of("[", "%5B", "]", "%5D", "{", "%7B", "}", "%7D", "|", "%7C", "^", "%5E", "`", "%60");

  private Onward() {}

  /**
   * Where to go on to; empty if nowhere. The buttons' requests do not have the parameter, so it is
   * remembered in the session until the screen's address is opened again.
   */
  static Optional<URI> of(@Nullable HttpServletRequest request, List<URI> sites) {
    if (request == null) {
      return Optional.empty();
    }
    String asked = request.getParameter(PARAMETER);
    if (asked != null) {
      request.getSession().setAttribute(REMEMBERED, asked);
    } else if (isOpened(request)) {
      request.getSession().removeAttribute(REMEMBERED);
    }
    return request.getSession().getAttribute(REMEMBERED) instanceof String address
        ? accepted(address, sites)
        : Optional.empty();
  }

  /** The address, if it leads to one of the sites. */
  static Optional<URI> accepted(String address, List<URI> sites) {
    return parsed(address).filter(to -> sites.stream().anyMatch(site -> isOn(site, to)));
  }

  private static boolean isOpened(HttpServletRequest request) {
    String address = request.getRequestURI();
    return address != null && address.endsWith("UiV2CustomUi.customUiGroup");
  }

  private static Optional<URI> parsed(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    String encoded = address;
    for (Map.Entry<String, String> character : ENCODED.entrySet()) {
      encoded = encoded.replace(character.getKey(), character.getValue());
    }
    try {
      return Optional.of(new URI(encoded));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isOn(URI site, URI to) {
    return "https".equalsIgnoreCase(to.getScheme())
        && to.getHost() != null
        && to.getRawUserInfo() == null
        && to.getHost().equalsIgnoreCase(site.getHost())
        && port(to) == port(site);
  }

  private static int port(URI address) {
    return address.getPort() == -1 ? 443 : address.getPort();
  }
}
