package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.app.provisioning.GrouperProvisioningAttributeValue;
import edu.internet2.middleware.grouper.app.provisioning.GrouperProvisioningService;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether Grouper's provisioner is told to send those who have a license. */
final class MarkCheck implements Check {

  private final LicenseSettings license;

  MarkCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "provisioning mark of " + license.id();
  }

  @Override
  public Finding run() {
    String group = license.groups().hasLicense();
    String target = license.provisioning().provisioner();
    GrouperProvisioningAttributeValue mark =
        GrouperProvisioningService.getProvisioningAttributeValue(RegistryGroup.find(group), target);
    return mark != null && mark.isDoProvision()
        ? Finding.ok(group + " goes to " + target)
        : Finding.fail(
            group + " is not marked to be provisioned by " + target + ": no license is a seat.",
            Remedies.INSTALL);
  }
}
