package org.grouperext.atlassianlicense.account;

import edu.internet2.middleware.grouper.app.provisioning.GrouperProvisioner;
import edu.internet2.middleware.grouper.app.provisioning.ProvisioningEntityWrapper;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncErrorCode;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncMember;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The user name by which Grouper's provisioner looks for a person's account at Atlassian: the email
 * address, unless somebody else has the same one. Grouper itself would take two people with one
 * address for one person, and the seat from both when one of them leaves.
 *
 * <p>Called by the script that {@code config/grouper-loader.properties} sets for the attribute
 * {@code userName}. Expects, as the file has it, the account's id in the first cache of the entity
 * and its user name in the second, and that the attribute is required.
 */
public final class UserName {

  /** What the person's line says. It is shown, so it names nobody. */
  static final String SHARED =
      "Another person has the same email address, so it cannot be told whose account it stands for."
          + " Let whoever keeps the people's addresses give each of the two their own: the seat"
          + " then comes by itself. Nothing was changed for the other person.";

  /** One for each run; Grouper has a new provisioner for each. */
  private static final Map<GrouperProvisioner, Choices> RUNS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private UserName() {}

  /**
   * The user name, or null for someone who has no address, or one that somebody else has as well:
   * Grouper leaves those out, as it requires a user name. Their line says why.
   */
  public static @Nullable String of(ProvisioningEntityWrapper person) {
    GcGrouperSyncMember line = person.getGcGrouperSyncMember();
    Choice choice =
        RUNS.computeIfAbsent(person.getGrouperProvisioner(), run -> new Choices()).of(person);
    boolean leftOut = choice.leavesOut() && line.isProvisionable();
    if (leftOut != SHARED.equals(line.getErrorMessage())) {
      // Grouper keeps the words of an error for as long as its code stays the same.
      line.setErrorCode(null);
      line.setErrorMessage(null);
      line.setErrorTimestamp(null);
    }
    if (leftOut) {
      person
          .getGrouperProvisioner()
          .retrieveGrouperProvisioningValidation()
          .assignEntityError(person, GcGrouperSyncErrorCode.REQ, SHARED);
    }
    if (choice.leavesOut()) {
      return null;
    }
    return choice == Choice.ACCOUNT
        ? line.getEntityAttributeValueCache1()
        : person.getGrouperProvisioningEntity().getEmail();
  }
}
