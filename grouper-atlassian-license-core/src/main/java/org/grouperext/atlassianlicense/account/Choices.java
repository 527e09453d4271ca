package org.grouperext.atlassianlicense.account;

import edu.internet2.middleware.grouper.app.provisioning.ProvisioningEntityWrapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which user names stand for the people in one run of a provisioner. */
final class Choices {

  private final Map<String, Choice> byMember = new HashMap<>();

  /**
   * The choice for someone in the run. The first call of a run decides for everybody in it, with a
   * statement for each 500 names, and lets Grouper forget whom it took for somebody else. Those who
   * would be left out are looked up in the subject source first: they may have been put right.
   */
  synchronized Choice of(ProvisioningEntityWrapper person) {
    String memberId = person.getGcGrouperSyncMember().getMemberId();
    if (!byMember.containsKey(memberId)) {
      decide(RunPeople.with(person));
    }
    return Objects.requireNonNull(byMember.get(memberId));
  }

  /** What has been decided in this run stays, though accounts are made in it. */
  private void decide(RunPeople run) {
    Map<String, Choice> choices = run.choices();
    if (run.refreshAddresses(choices)) {
      choices = run.choices();
    }
    choices.keySet().removeAll(byMember.keySet());
    choices.forEach(
        (memberId, choice) -> {
          byMember.put(memberId, choice);
          if (choice.forgetsAccount()) {
            run.forget(memberId);
          }
        });
  }
}
