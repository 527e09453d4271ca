package org.grouperext.atlassianlicense.promises;

import edu.internet2.middleware.grouper.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.grouperext.atlassianlicense.job.Institution;

/** A group of a real Grouper: changed by Grouper, and read past its caches. */
record RealGroup(Institution institution, Group group) {

  /** No history is as long as this. */
  private static final Duration LONG = Duration.ofDays(190);

  void add(String person) {
    institution.grouper().asRoot(() -> group.addMember(institution.subject(person), false));
  }

  void remove(String person) {
    institution.grouper().asRoot(() -> group.deleteMember(institution.subject(person), false));
  }

  /** Who is a member, and not only through another group. */
  Set<String> people() {
    return Set.copyOf(
        institution.column(
            "select m.subject_id from grouper_memberships ms join grouper_members m"
                + " on m.id = ms.member_id where m.subject_source = 'people' and "
                + own()));
  }

  /** Whoever is a member since now, by the machine's clock, is so since this moment. */
  void dateBack(Instant moment) {
    institution.update(
        "update grouper_memberships ms set create_time = %d where create_time > %d and "
                .formatted(moment.toEpochMilli(), moment.plus(LONG).toEpochMilli())
            + own());
  }

  private String own() {
    return "ms.enabled = 'T' and ms.mship_type = 'immediate' and ms.owner_id = '"
        + group.getId()
        + "' and ms.field_id = '"
        + Group.getDefaultList().getUuid()
        + "'";
  }
}
