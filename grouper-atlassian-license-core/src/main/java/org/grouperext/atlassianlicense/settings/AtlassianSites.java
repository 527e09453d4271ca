package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;

/** The Atlassian sites of an institution, such as {@code https://example.atlassian.net}. */
final class AtlassianSites {

  /** The type of a setting that holds several, divided by commas, or the word none. */
  static final SettingType<List<URI>> TYPE =
      new SettingType<>(
          "https addresses without a path such as https://example.atlassian.net, several divided by"
              + " commas, or none",
          AtlassianSites::parseAll);

  private AtlassianSites() {}

  private static List<URI> parseAll(String text) {
    return text.equals("none")
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(site -> parse(site.strip())).toList();
  }

  /** Nothing but scheme, host and port: an address is compared with these. */
  private static URI parse(String text) {
    try {
      URI site = new URI(text);
      if ("https".equals(site.getScheme()) && site.getHost() != null && isBare(site)) {
        return site;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a web address", e);
    }
    throw new IllegalArgumentException("not an https address of a site alone");
  }

  private static boolean isBare(URI site) {
    boolean noPath = site.getPath().isEmpty() || site.getPath().equals("/");
    return noPath
        && site.getQuery() == null
        && site.getFragment() == null
        && site.getUserInfo() == null;
  }
}
