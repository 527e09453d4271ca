package org.grouperext.atlassianlicense.chaos;

import java.util.List;
import java.util.function.Function;
import org.grouperext.atlassianlicense.chaos.Scene.Given;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;

/** Answers in the place of others, and what Splunk itself does wrong. */
enum AnswerMischief implements Mischief {
  /** As from a cache. */
  EARLIER_OF_THE_KIND(
      scene ->
          earlier(
              scene,
              scene.past().stream()
                  .filter(given -> given.call() == scene.request().call())
                  .toList())),
  EARLIER_OF_ANY_KIND(scene -> earlier(scene, scene.past())),
  ASKED_TWICE(
      scene -> {
        scene.healthyAnswer();
        return scene.healthyAnswer();
      }),
  /** Rows moved between two pages: the page starts where asked, but with other rows. */
  MOVED_PAGE(
      scene -> {
        if (!scene.is(SplunkCall.RESULTS)) {
          return scene.healthyAnswer();
        }
        int asked = Integer.parseInt(scene.request().parameter("offset", "0"));
        int given = Math.max(0, asked + scene.any(List.of(-2, -1, 1, 2)));
        return scene
            .healthyAnswer("offset", String.valueOf(given))
            .withJson(page -> page.put("init_offset", asked));
      }),
  OTHER_PAGE(scene -> scene.healthyAnswer("offset", String.valueOf(scene.random().nextInt(20)))),
  STILL_RUNNING(
      scene ->
          SplunkFaults.job(content -> content.put("dispatchState", "RUNNING").put("isDone", false))
              .answer(scene.request(), scene.healthy())),
  STARTED_ANEW(
      scene -> {
        scene.splunk().forgetSearches();
        return scene.healthyAnswer();
      }),
  KNOWN_FAULT(scene -> scene.any(Known.FAULTS).answer(scene.request(), scene.healthy()));

  private static final class Known {
    static final List<SplunkFault> FAULTS =
        List.of(
            SplunkFaults.unauthorized(),
            SplunkFaults.quotaExceeded(),
            SplunkFaults.fatalWithStatus200(),
            SplunkFaults.redirectedToLogin(),
            SplunkFaults.htmlPage(200),
            SplunkFaults.htmlPage(502),
            SplunkFaults.unknownSid(),
            SplunkFaults.finalized(),
            SplunkFaults.failed(),
            SplunkFaults.zombie(),
            SplunkFaults.empty(),
            SplunkFaults.withoutTrailer());
  }

  private final Function<Scene, SplunkAnswer> play;

  AnswerMischief(Function<Scene, SplunkAnswer> play) {
    this.play = play;
  }

  @Override
  public SplunkAnswer play(Scene scene) {
    return play.apply(scene);
  }

  private static SplunkAnswer earlier(Scene scene, List<Given> choices) {
    SplunkAnswer good = scene.healthyAnswer();
    return choices.isEmpty() ? good : scene.any(choices).answer();
  }
}
