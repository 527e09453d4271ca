package org.grouperext.atlassianlicense.status;

import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.PersonMemberships;
import org.grouperext.atlassianlicense.registry.Removal;
import org.grouperext.atlassianlicense.registry.RemovalTable;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.grouperext.atlassianlicense.registry.SyncReader;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** Finds out where a person stands with a license, with a handful of statements. */
public final class LicenseStatus {

  private static final Log LOG = GrouperUtil.getLog(LicenseStatus.class);

  private LicenseStatus() {}

  /**
   * The state of this person's access now; the decision is the one the jobs would make. What cannot
   * be read is missing in it, and the log says why.
   *
   * @throws RuntimeException if the memberships cannot be read, without which nothing is known
   */
  public static AccessState of(LicenseSettings license, Person person, Instant now) {
    Memberships memberships =
        Memberships.of(PersonMemberships.of(person, license.groups()), license.groups());
    Reading<Evidence> evidence =
        tryTo("the evidence of use", () -> Evidence.read(license, person, now));
    Reading<SyncState> provisioning =
        tryTo("Grouper's sync tables", () -> SyncReader.of(license, person).orElse(null));
    boolean mayClaim = memberships.in(Part.ELIGIBLE) && !memberships.in(Part.ENTITLED);
    AccessState known =
        new AccessState(
            Standing.NOT_ACTIVE,
            memberships,
            evidence,
            provisioning,
            mayClaim ? lapsedAt(license, person) : null,
            mayClaim && memberships.in(Part.ACTIVE) ? shortage(license) : null);
    return known.standing(standing(license, known, now));
  }

  /** If it cannot be read, whoever claims is refused then, if need be. */
  private static @Nullable Shortage shortage(LicenseSettings license) {
    return tryTo("the seats", () -> Seats.shortage(license).orElse(null)).value();
  }

  /** Only who may claim again is told when they lost it, so nobody else's is read. */
  private static @Nullable Instant lapsedAt(LicenseSettings license, Person person) {
    Reading<Removal> last =
        tryTo("the removals", () -> RemovalTable.last(license, person).orElse(null));
    Removal removal = last.value();
    return removal == null || removal.undoneAt() != null || removal.reason() != KeepReason.LAPSED
        ? null
        : removal.removedAt();
  }

  private static Standing standing(LicenseSettings license, AccessState state, Instant now) {
    Memberships memberships = state.memberships();
    if (!memberships.in(Part.ACTIVE)) {
      return Standing.NOT_ACTIVE;
    }
    if (!memberships.in(Part.ENTITLED)) {
      return Standings.withoutLicense(state);
    }
    Standing byClaim = Standings.byClaim(state.decision(), license.screen().notice(), now);
    Standing onceSetUp = Standings.licensed(memberships, byClaim);
    return Standings.entitled(memberships, state.provisioning().value(), onceSetUp);
  }

  /** One query that fails takes nothing else away. */
  private static <T> Reading<T> tryTo(String what, Supplier<@Nullable T> read) {
    try {
      return Reading.of(read.get());
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not read " + what + " and says that it cannot tell", e);
      return Reading.failed();
    }
  }
}
