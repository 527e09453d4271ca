package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a license, with logins, earlier decisions and membership in the keep group,
 * in one statement however many people there are.
 *
 * <p>A claim is an enabled membership; it starts when that was made or, with a start date, on that
 * date. Adding someone again who is a member already does not restart it. Through a group it starts
 * when the person is in that group and the group in {@code claimed}, whichever is later; a claim of
 * one's own goes before one through a group.
 */
public final class ClaimReader {

  private final ClaimQuery query;

  /** Reads the claims of this license. */
  public ClaimReader(LicenseSettings license) {
    this.query = new ClaimQuery(license);
  }

  /**
   * Everybody who claimed.
   *
   * @throws RegistryException if a group is missing
   */
  public List<ClaimedPerson> all() {
    return people(query.ofAll());
  }

  /** The claim of one member of {@code claimed}; empty if there is none (any more). */
  public Optional<ClaimedPerson> ofMember(String memberId) {
    return people(query.ofOne(" and m.id = ?", List.of(memberId))).stream().findFirst();
  }

  /** The claim of one person; empty if there is none. */
  public Optional<ClaimedPerson> of(Person person) {
    return people(
            query.ofOne(
                " and m.subject_source = ? and m.subject_id = ?",
                List.of(person.sourceId(), person.subjectId())))
        .stream()
        .findFirst();
  }

  /** One each, in however many ways they are members and however many login names they have. */
  private static List<ClaimedPerson> people(GcDbAccess rows) {
    Map<Person, ClaimedPerson> people = new HashMap<>();
    rows.selectList(Object[].class).stream()
        .map(ClaimRow::read)
        .forEach(claim -> people.merge(claim.person(), claim, ClaimReader::together));
    return List.copyOf(people.values());
  }

  private static ClaimedPerson together(ClaimedPerson one, ClaimedPerson other) {
    if (one.direct() != other.direct()) {
      return one.direct() ? one : other;
    }
    return new ClaimedPerson(
        one.person(),
        earlier(one.claimedAt(), other.claimedAt()),
        ClaimRow.later(one.lastLogin(), other.lastLogin()),
        one.keepRow(),
        one.inKeepGroup(),
        one.direct(),
        one.eligible());
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other == null || one.isAfter(other) ? other : one;
  }
}
