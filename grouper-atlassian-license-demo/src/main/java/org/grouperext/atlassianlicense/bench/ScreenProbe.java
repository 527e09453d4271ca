package org.grouperext.atlassianlicense.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;

/**
 * Looks at both screens by turns, then once more to count. Prints how many times as long the claim
 * screen takes in the median, and how many SELECTs a view of it sends: one's own or the help
 * desk's, whichever is more.
 */
public final class ScreenProbe {

  private static final Race RACE = new Race(200, 401);

  private ScreenProbe() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    Bench.endOnFailure();
    Path root = Path.of(System.getProperty("project.root", "."));
    try (ScreenSite site = ScreenSite.start(root)) {
      CustomUiClient person = site.signIn();
      Race.Result took = RACE.run(() -> site.showClaim(person), () -> site.showStock(person));
      System.err.printf(
          Locale.ROOT,
          "A view takes %.1f ms in the median, the stock screen %.1f ms and %d SELECTs.%n",
          1000 * took.ours(),
          1000 * took.other(),
          selects(site, () -> site.showStock(person)));
      CustomUiClient helpDesk = site.signInAtHelpDesk();
      int own = selects(site, () -> site.showClaim(person));
      int others = selects(site, () -> site.lookUp(helpDesk));
      System.err.printf("SELECTs of one's own view: %d; of the help desk's: %d.%n", own, others);
      System.out.println(
          OwnProcess.MARK + " " + took.ours() / took.other() + " " + Math.max(own, others));
    }
    System.exit(0);
  }

  private static int selects(ScreenSite site, Runnable view) {
    List<String> selects =
        site.statements(view).stream()
            .filter(statement -> statement.toLowerCase(Locale.ROOT).matches("(select|with)\\b.*"))
            .toList();
    selects.forEach(System.err::println);
    return selects.size();
  }
}
