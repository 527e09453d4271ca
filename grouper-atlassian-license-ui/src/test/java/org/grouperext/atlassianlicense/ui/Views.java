package org.grouperext.atlassianlicense.ui;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.MembershipPath;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.grouperext.atlassianlicense.registry.SyncError;
import org.grouperext.atlassianlicense.registry.SyncHop;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.Evidence;
import org.grouperext.atlassianlicense.status.Memberships;
import org.grouperext.atlassianlicense.status.Part;
import org.grouperext.atlassianlicense.status.Reading;
import org.grouperext.atlassianlicense.status.Standing;
import org.jspecify.annotations.Nullable;

/** What there is to show in every state, without a Grouper. */
final class Views {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  static final LicenseSettings LICENSE =
      Configuration.licenses(
              Map.of(
                  "atlassianLicense.cloud.activePeopleGroup", "ref:active:people",
                  "atlassianLicense.cloud.atlassianSites", "https://example.atlassian.net"))
          .get(0);

  private static final URI ONWARD = URI.create("https://example.atlassian.net/browse/ABC-1");
  private static final Person PERSON = new Person("people", "ada");

  private Views() {}

  /** Our own English wording, whatever Grouper's files say. */
  static ScreenText english() {
    return new ScreenText(Locale.US, ZoneOffset.UTC, key -> null);
  }

  static ScreenView of(Standing standing) {
    return of(standing, "ref:dept:it");
  }

  /** The view of a state, with a group of this name wherever one is named. */
  static ScreenView of(Standing standing, String group) {
    AccessState state =
        new AccessState(
            standing,
            memberships(standing, group),
            Reading.of(evidence(standing)),
            Reading.of(sync(standing)),
            standing == Standing.LAPSED ? NOW.minus(Duration.ofDays(5)) : null,
            standing == Standing.NO_SEAT ? shortage(NOW.plus(Duration.ofDays(8))) : null);
    return new ScreenView(LICENSE, state, ONWARD, NOW);
  }

  /** The same view with other readings. */
  static ScreenView with(
      ScreenView view, Reading<Evidence> evidence, Reading<SyncState> provisioning) {
    AccessState state =
        new AccessState(
            view.state().standing(),
            view.state().memberships(),
            evidence,
            provisioning,
            view.state().lapsedAt(),
            view.state().shortage());
    return new ScreenView(view.license(), state, view.onward(), view.now());
  }

  /** Somebody for whom no seat is free. */
  static ScreenView lacking(@Nullable Instant nextFree, @Nullable Instant lapsedAt) {
    AccessState known = of(Standing.NO_SEAT).state();
    AccessState state =
        new AccessState(
            known.standing(),
            known.memberships(),
            known.evidence(),
            known.provisioning(),
            lapsedAt,
            shortage(nextFree));
    return new ScreenView(LICENSE, state, ONWARD, NOW);
  }

  private static Shortage shortage(@Nullable Instant nextFree) {
    return new Shortage(251, 250, nextFree);
  }

  static ScreenView deciding(Standing standing, Decision decision) {
    ScreenView view = of(standing);
    Evidence evidence = new Evidence(claim(), claim().lastLogin(), coverage(standing), decision);
    return with(view, Reading.of(evidence), view.state().provisioning());
  }

  private static Memberships memberships(Standing standing, String group) {
    Map<Part, List<MembershipPath>> paths = new EnumMap<>(Part.class);
    for (Part part : parts(standing)) {
      paths.put(part, List.of(path(part, standing, group)));
    }
    return new Memberships(paths);
  }

  private static Set<Part> parts(Standing standing) {
    Set<Part> claimed = EnumSet.complementOf(EnumSet.of(Part.AUTOMATIC, Part.ASSIGNEE));
    return switch (standing) {
      case NOT_ACTIVE -> EnumSet.of(Part.ELIGIBLE);
      case NOT_ELIGIBLE -> EnumSet.of(Part.ACTIVE);
      case CAN_CLAIM, LAPSED, NO_SEAT -> EnumSet.of(Part.ACTIVE, Part.ELIGIBLE);
      case AUTOMATIC -> EnumSet.of(Part.ACTIVE, Part.AUTOMATIC, Part.ENTITLED, Part.LICENSED);
      case ASSIGNEE ->
          EnumSet.of(Part.ACTIVE, Part.AUTOMATIC, Part.ASSIGNEE, Part.ENTITLED, Part.LICENSED);
      default -> claimed;
    };
  }

  private static MembershipPath path(Part part, Standing standing, String group) {
    boolean named =
        part == Part.ELIGIBLE || part == Part.AUTOMATIC && standing != Standing.ASSIGNEE;
    return new MembershipPath(
        part.name(),
        "membership",
        named ? group : null,
        NOW.minus(Duration.ofDays(10)),
        part == Part.ASSIGNEE ? NOW.plus(Duration.ofDays(90)) : null);
  }

  private static ClaimedPerson claim() {
    KeepRow row =
        new KeepRow(
            true, NOW.plus(Duration.ofDays(57)), KeepReason.LOGIN, NOW.minus(Duration.ofHours(1)));
    return new ClaimedPerson(
        PERSON, NOW.minus(Duration.ofDays(10)), NOW.minus(Duration.ofDays(3)), row, true);
  }

  private static Coverage coverage(Standing standing) {
    int days = standing == Standing.HELD ? 4 : 0;
    return new Coverage(
        NOW.minus(Duration.ofDays(90)), NOW.minus(Duration.ofDays(days)).minusSeconds(900));
  }

  private static Evidence evidence(Standing standing) {
    Decision decision = decision(standing);
    return decision == null
        ? new Evidence(null, NOW.minus(Duration.ofDays(70)), coverage(standing), null)
        : new Evidence(claim(), claim().lastLogin(), coverage(standing), decision);
  }

  private static @Nullable Decision decision(Standing standing) {
    return switch (standing) {
      case LICENSED -> new Keeps(NOW.plus(Duration.ofDays(57)), Because.LOGIN);
      case LAPSES_SOON -> new Keeps(NOW.plus(Duration.ofDays(9)), Because.CLAIM);
      case HELD -> new Unknown(Missing.FRESHNESS);
      case BEING_SET_UP, SET_UP_FAILED -> new Keeps(NOW.plus(Duration.ofDays(60)), Because.CLAIM);
      default -> null;
    };
  }

  private static SyncState sync(Standing standing) {
    Instant since = NOW.minus(Duration.ofDays(9));
    SyncHop there = new SyncHop(true, since, null);
    return switch (standing) {
      case LICENSED, LAPSES_SOON, HELD, AUTOMATIC, ASSIGNEE ->
          new SyncState(there, there, null, NOW);
      case SET_UP_FAILED ->
          new SyncState(
              there, new SyncHop(false, null, new SyncError("ERR", "HTTP 503", NOW)), null, NOW);
      default -> new SyncState(SyncHop.NOT_YET, SyncHop.NOT_YET, null, NOW);
    };
  }
}
