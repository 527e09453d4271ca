package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.StemSave;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableGroupSave;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableStemSave;
import edu.internet2.middleware.grouper.misc.SaveResultType;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Tells Grouper's provisioner which groups go to Atlassian. */
final class ProvisionableMarks {

  private ProvisionableMarks() {}

  static void install(LicenseSettings license, Changes changes) {
    String target = license.provisioning().provisioner();
    markHasLicense(license.groups().hasLicense(), target, changes);
    markAtlassianGroups(license.provisioning().atlassianGroupsFolder(), target, changes);
  }

  private static void markHasLicense(String group, String target, Changes changes) {
    ProvisionableGroupSave save =
        new ProvisionableGroupSave()
            .assignGroupName(group)
            .assignTargetName(target)
            .assignProvision(true)
            .assignRunAsRoot(true);
    save.save();
    changes.addIf(
        save.getSaveResultType() != SaveResultType.NO_CHANGE,
        "Marked " + group + " to be provisioned by " + target + ".");
  }

  private static void markAtlassianGroups(String folder, String target, Changes changes) {
    StemSave stem =
        new StemSave(GrouperSession.staticGrouperSession())
            .assignName(folder)
            .assignCreateParentStemsIfNotExist(true);
    stem.save();
    changes.addIf(
        stem.getSaveResultType() == SaveResultType.INSERT, "Made the folder " + folder + ".");
    ProvisionableStemSave save =
        new ProvisionableStemSave()
            .assignStemName(folder)
            .assignTargetName(target)
            .assignProvision(true)
            .assignStemScopeString("sub")
            .assignRunAsRoot(true);
    save.save();
    changes.addIf(
        save.getSaveResultType() != SaveResultType.NO_CHANGE,
        "Marked the groups below " + folder + " to be provisioned by " + target + ".");
  }
}
