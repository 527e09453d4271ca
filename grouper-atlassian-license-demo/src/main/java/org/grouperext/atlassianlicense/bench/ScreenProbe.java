package org.grouperext.atlassianlicense.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;

/**
 * Looks at both screens by turns, then once more to count. Prints how many times as long the claim
 * screen takes in the median, and how many SELECTs a view of it sends.
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
      List<String> claim = selects(site.statements(() -> site.showClaim(person)));
      List<String> stock = selects(site.statements(() -> site.showStock(person)));
      System.err.printf(
          Locale.ROOT,
          "A view takes %.1f ms, the stock screen %.1f ms and %d SELECTs. Those of a view:%n%s%n",
          1000 * took.ours(),
          1000 * took.other(),
          stock.size(),
          String.join("\n", claim));
      System.out.println(OwnProcess.MARK + " " + took.ours() / took.other() + " " + claim.size());
    }
    System.exit(0);
  }

  private static List<String> selects(List<String> statements) {
    return statements.stream()
        .filter(statement -> statement.toLowerCase(Locale.ROOT).matches("(select|with)\\b.*"))
        .toList();
  }
}
