package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.cfg.GrouperHibernateConfig;
import edu.internet2.middleware.grouper.cfg.text.GrouperTextContainer;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Whether a Grouper with a UI finds what the claim screen says. */
final class TextsCheck implements Check {

  private static final String BUNDLE = "grouperText.atlassianLicense";

  /** A text that the screen cannot do without. */
  private static final String KEY = "atlassianLicense.screen.heading";

  @Override
  public String name() {
    return "texts of the claim screen";
  }

  @Override
  public Finding run() {
    String own = GrouperTextContainer.textOrNull(KEY);
    if (own != null && !own.isBlank()) {
      return Finding.ok("found, in the institution's own wording");
    }
    if (found()) {
      return Finding.ok("found");
    }
    return isUi()
        ? Finding.fail(
            "This Grouper has a UI, and the texts of the claim screen are not there.",
            "Put grouper-atlassian-license-ui.jar into WEB-INF/lib of the UI, and restart it.")
        : Finding.ok("not here, and not needed: this Grouper has no UI");
  }

  private static boolean found() {
    try {
      return ResourceBundle.getBundle(BUNDLE).containsKey(KEY);
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private static boolean isUi() {
    return GrouperHibernateConfig.retrieveConfig().propertyValueBoolean("grouper.is.ui", false);
  }
}
