package org.grouperext.atlassianlicense.doctor;

import static org.grouperext.atlassianlicense.doctor.SafeSetting.few;
import static org.grouperext.atlassianlicense.doctor.SafeSetting.mayNotDiffer;
import static org.grouperext.atlassianlicense.doctor.SafeSetting.must;
import static org.grouperext.atlassianlicense.doctor.SafeSetting.percent;

import java.util.List;

/**
 * What the settings of Grouper's SCIM provisioner must be so that taking a license touches one
 * thing, the membership in the Atlassian group. Each was seen to do its harm with Grouper 7.5.0, or
 * is read from its source; what a key means when it is left out is Grouper's default.
 */
final class SafeSettings {

  /** For every provisioner. */
  static final List<SafeSetting> ALWAYS =
      List.of(
          must(
              "class",
              "edu.internet2.middleware.grouper.app.scim2Provisioning.GrouperScim2Provisioner",
              "this list of safe settings is not made for it."),
          mayNotDiffer("readOnly", "false", "nothing is sent, and no license is a seat."),
          must("customizeGroupCrud", "true", "Grouper may delete and rename groups at Atlassian."),
          must("deleteGroups", "false", "a deleted group takes the license of all its members."),
          must("updateGroups", "false", "Grouper may rename groups, which Atlassian refuses."),
          must(
              "operateOnGrouperMemberships",
              "true",
              "no membership is sent, so no license a seat."),
          must(
              "provisioningType",
              "membershipObjects",
              "members are written as a whole instead of one by one."),
          must(
              "customizeMembershipCrud",
              "true",
              "Grouper's own choice takes seats from more people than it should."),
          mayNotDiffer("insertMemberships", "true", "nobody gets a seat."),
          mayNotDiffer("deleteMemberships", "true", "nobody's seat comes free."),
          mayNotDiffer(
              "selectMemberships", "true", "without a comparison the failsafe guards nothing."),
          mayNotDiffer(
              "replaceMemberships",
              "false",
              "a full sync replaces all members and goes around the failsafe."),
          mayNotDiffer(
              "deleteMembershipsOnlyInTrackedGroups",
              "true",
              "groups at Atlassian that are not Grouper's lose their members."),
          must(
              "deleteMembershipsIfGroupUnmarkedProvisionable",
              "false",
              "who takes the mark off the group by mistake takes everybody's seat."),
          must(
              "targetEntityAttribute.1.translateExpression",
              "${org.grouperext.atlassianlicense.account.UserName.of(provisioningEntityWrapper)}",
              "two people with one email address are one to Grouper, and lose the seat together."),
          must("showFailsafe", "true", "the failsafe's settings count for nothing."),
          must("failsafeUse", "true", "nothing stops Grouper from taking all seats at once."),
          few(
              "failsafeMinGroupSize",
              "10",
              "smaller groups are guarded by the overall percentage alone."),
          percent("failsafeMaxPercentRemove", "20", "more than half of the seats may go at once."),
          percent(
              "failsafeMaxOverallPercentMembershipsRemove",
              "20",
              "more than half of all memberships may go at once."));

  /** For a provisioner that may change people. */
  static final List<SafeSetting> WITH_CHANGES_TO_PEOPLE =
      List.of(
          must("customizeEntityCrud", "true", "Grouper deletes people who leave their last group."),
          must("deleteEntities", "false", "deleting people deactivates their Atlassian accounts."),
          must("updateEntities", "false", "Grouper may change or deactivate Atlassian accounts."));

  private SafeSettings() {}
}
