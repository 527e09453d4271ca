package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.cfg.text.TextBundleBean;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The language in which Grouper answers a request: the browser's, if Grouper has a bundle of texts
 * for it ({@code grouper.text.bundle.…}), otherwise that of Grouper's default bundle.
 */
final class Language {

  private Language() {}

  static Locale of(@Nullable HttpServletRequest request) {
    GrouperConfig configuration = GrouperConfig.retrieveConfig();
    TextBundleBean bundle = configuration.textBundleDefault();
    if (request != null) {
      Locale wanted = request.getLocale();
      Map<String, TextBundleBean> bundles = configuration.textBundleFromLanguage();
      bundle = bundles.getOrDefault(wanted.getLanguage(), bundle);
    }
    return new Locale.Builder()
        .setLanguage(bundle.getLanguage())
        .setRegion(bundle.getCountry())
        .build();
  }
}
