package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Composite;
import edu.internet2.middleware.grouper.CompositeSave;
import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.misc.CompositeType;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** How the groups of a license hang together. */
final class LicenseGroupSteps {

  private final LicenseGroups names;

  LicenseGroupSteps(LicenseGroups names) {
    this.names = names;
  }

  List<Step> install() {
    return List.of(
        nest(names.assignees(), names.automatic()),
        nest(names.automatic(), names.entitled()),
        nest(names.claimed(), names.entitled()),
        Step.when(this::due, this::installComposite));
  }

  /** The composite first: what is taken apart afterwards moves nobody in it. */
  List<Step> uninstall() {
    return List.of(
        Step.when(
            () -> composite().filter(this::isOurs).isPresent(),
            "Take the composite off " + names.hasLicense() + ", which leaves nobody in it.",
            () -> Registered.requiredGroup(names.hasLicense()).deleteCompositeMember()),
        unnest(names.claimed(), names.entitled()),
        unnest(names.automatic(), names.entitled()),
        unnest(names.assignees(), names.automatic()));
  }

  private static Step nest(String inner, String outer) {
    return Step.when(
        () -> !isNested(inner, outer),
        "Make " + inner + " a member of " + outer + ".",
        () ->
            Registered.requiredGroup(outer)
                .addMember(Registered.requiredGroup(inner).toSubject(), false));
  }

  private static Step unnest(String inner, String outer) {
    return Step.when(
        () -> isNested(inner, outer),
        "Take " + inner + " out of " + outer + ".",
        () ->
            Registered.requiredGroup(outer)
                .deleteMember(Registered.requiredGroup(inner).toSubject(), false));
  }

  private static boolean isNested(String inner, String outer) {
    Optional<Group> member = Registered.group(inner);
    return Registered.group(outer)
        .filter(group -> member.isPresent() && group.hasImmediateMember(member.get().toSubject()))
        .isPresent();
  }

  /** What hasLicense is made of now. */
  Optional<Composite> composite() {
    return Registered.group(names.hasLicense())
        .flatMap(group -> Optional.ofNullable(group.getComposite(false)));
  }

  /** Whether it takes the entitled: with whom, an earlier setting may have said otherwise. */
  boolean isOurs(Composite composite) {
    return Registered.group(names.entitled())
        .filter(group -> group.getId().equals(composite.getLeftFactorUuid()))
        .isPresent();
  }

  /** What is to be done about the composite. */
  Optional<String> due() {
    Optional<Composite> now = composite();
    if (now.filter(this::isAsItIsToBe).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        (now.isPresent() ? "Change " : "Make ")
            + names.hasLicense()
            + (now.isPresent() ? " to" : "")
            + " those of "
            + names.entitled()
            + " who are in "
            + names.activePeople()
            + ".");
  }

  private boolean isAsItIsToBe(Composite composite) {
    return isOurs(composite)
        && composite.getType() == CompositeType.INTERSECTION
        && Registered.group(names.activePeople())
            .filter(group -> group.getId().equals(composite.getRightFactorUuid()))
            .isPresent();
  }

  private void installComposite() {
    new CompositeSave()
        .assignOwnerGroup(Registered.requiredGroup(names.hasLicense()))
        .assignLeftFactorGroup(Registered.requiredGroup(names.entitled()))
        .assignRightFactorGroup(Registered.requiredGroup(names.activePeople()))
        .assignCompositeType(CompositeType.INTERSECTION)
        .save();
  }
}
