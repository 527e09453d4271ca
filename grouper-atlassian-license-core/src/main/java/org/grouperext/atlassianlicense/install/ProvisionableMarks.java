package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.app.provisioning.GrouperProvisioningAttributeValue;
import edu.internet2.middleware.grouper.app.provisioning.GrouperProvisioningService;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableGroupSave;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableStemSave;
import edu.internet2.middleware.grouper.misc.GrouperObject;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Tells Grouper's provisioner which groups go to Atlassian. */
final class ProvisionableMarks {

  private static final String UNMARKED = "deleteMembershipsIfGroupUnmarkedProvisionable";

  private final String hasLicense;
  private final String folder;
  private final String target;
  private final LicenseGroupSteps composite;
  private final WorkedOutSeats workedOut;

  ProvisionableMarks(LicenseSettings license) {
    this.hasLicense = license.groups().hasLicense();
    this.folder = license.provisioning().atlassianGroupsFolder();
    this.target = license.provisioning().provisioner();
    this.composite = new LicenseGroupSteps(license.groups());
    this.workedOut = new WorkedOutSeats(license.groups());
  }

  /** Before the composite changes: nobody is in it for a moment, which is to take no seat. */
  Step hold() {
    return Step.when(
        () -> composite.due().isPresent() && marked(hasLicense).isPresent(),
        "Provision " + hasLicense + " no longer until its members are worked out anew.",
        () -> unmark(hasLicense));
  }

  /** Last of all: the provisioner is to find the members worked out, not the group empty. */
  List<Step> install(int looks) {
    return List.of(
        new Step(
            () ->
                composite.due().isPresent() || !isProvisioned(hasLicense)
                    ? Optional.of("Mark " + hasLicense + " to be provisioned by " + target + ".")
                    : Optional.empty(),
            () -> {
              workedOut.await(looks);
              markHasLicense();
            }),
        Step.when(
            () -> !isProvisioned(folder),
            "Mark the groups below " + folder + " to be provisioned by " + target + ".",
            this::markAtlassianGroups));
  }

  /** Unmarking takes no seat, as {@link #problemOfUnmarking} makes sure. */
  List<Step> uninstall() {
    return List.of(takeMarkOff(hasLicense), takeMarkOff(folder));
  }

  /** What is wrong if Grouper's provisioner would take the seats of a group that is unmarked. */
  Optional<String> problemOfUnmarking() {
    String key = "provisioner." + target + "." + UNMARKED;
    return marked(hasLicense).isPresent()
            && GrouperLoaderConfig.retrieveConfig().propertyValueBoolean(key, true)
        ? Optional.of(
            key
                + " is not false in grouper-loader.properties: everybody would lose the seat. Set it"
                + " to false first.")
        : Optional.empty();
  }

  private Step takeMarkOff(String name) {
    return Step.when(
        () -> marked(name).isPresent(),
        "Provision " + name + " no longer, which sends nothing: seats at Atlassian stay.",
        () -> unmark(name));
  }

  private void unmark(String name) {
    marked(name).ifPresent(one -> GrouperProvisioningService.deleteAttributeAssign(one, target));
  }

  /** The group or folder of this name, if it has a mark of its own. */
  private Optional<GrouperObject> marked(String name) {
    return one(name)
        .filter(
            it ->
                direct(it)
                    .filter(GrouperProvisioningAttributeValue::isDirectAssignment)
                    .isPresent());
  }

  private Optional<GrouperObject> one(String name) {
    return name.equals(hasLicense)
        ? Registered.group(name).map(GrouperObject.class::cast)
        : Registered.folder(name).map(GrouperObject.class::cast);
  }

  private Optional<GrouperProvisioningAttributeValue> direct(GrouperObject one) {
    return Optional.ofNullable(GrouperProvisioningService.getAttributeAssign(one, target))
        .map(GrouperProvisioningService::buildGrouperProvisioningAttributeValue);
  }

  /** Whether it is marked; something that is not there yet, whether a folder above it is. */
  private boolean isProvisioned(String name) {
    Optional<GrouperObject> nearest = one(name);
    for (String above = name; nearest.isEmpty() && !above.isEmpty(); ) {
      above = OwnFolders.parent(above);
      nearest = Registered.folder(above).map(GrouperObject.class::cast);
    }
    return nearest
        .map(it -> GrouperProvisioningService.getProvisioningAttributeValue(it, target))
        .filter(value -> target.equals(value.getDoProvision()))
        .filter(value -> name.equals(hasLicense) || value.isStemScopeSub())
        .isPresent();
  }

  private void markHasLicense() {
    new ProvisionableGroupSave()
        .assignGroupName(hasLicense)
        .assignTargetName(target)
        .assignProvision(true)
        .assignRunAsRoot(true)
        .save();
  }

  private void markAtlassianGroups() {
    new ProvisionableStemSave()
        .assignStemName(folder)
        .assignTargetName(target)
        .assignProvision(true)
        .assignStemScopeString("sub")
        .assignRunAsRoot(true)
        .save();
  }
}
