package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.app.externalSystem.WsBearerTokenExternalSystem;
import edu.internet2.middleware.grouper.app.scim2Provisioning.GrouperScim2ApiCommands;
import edu.internet2.middleware.grouper.app.scim2Provisioning.GrouperScim2Group;
import edu.internet2.middleware.grouper.app.scim2Provisioning.GrouperScim2MembershipCache;
import edu.internet2.middleware.grouper.app.scim2Provisioning.ScimSettings;
import edu.internet2.middleware.grouper.util.GrouperHttpClient;
import edu.internet2.middleware.grouper.util.GrouperHttpMethod;
import java.util.Optional;
import java.util.Set;

/** Reads from Atlassian as Grouper's provisioner does, with its connection and its commands. */
final class AtlassianDirectory {

  private static final int TIMEOUT_MILLIS = 15_000;

  private final String provisioner;

  /** The directory that this provisioner works for. */
  AtlassianDirectory(String provisioner) {
    this.provisioner = provisioner;
  }

  /** The setting that has the directory's address. */
  String endpointKey() {
    return "grouper.wsBearerToken." + externalSystem() + ".endpoint";
  }

  /**
   * The HTTP status with which groups are looked up, tried once. Grouper's own commands wait for
   * minutes when they cannot get through.
   *
   * @throws RuntimeException if there is no answer
   */
  int status() {
    GrouperHttpClient client = new GrouperHttpClient();
    client.assignUrl(Keys.inLoader(endpointKey()) + "/Groups?startIndex=1&count=1");
    client.assignGrouperHttpMethod(GrouperHttpMethod.get);
    WsBearerTokenExternalSystem.attachAuthenticationToHttpClient(client, externalSystem());
    client.addHeader("Accept", acceptHeader());
    client.assignDoNotLogHeaders("Authorization");
    client.assignDoNotLogResponseBody(true);
    client.assignTimeoutMillies(TIMEOUT_MILLIS);
    client.setRetryForThrottlingOrNetworkIssues(0);
    client.executeRequest();
    return client.getResponseCode();
  }

  /** The members' ids in the group of this name; empty if there is no such group. */
  Optional<Set<String>> members(String groupName) {
    GrouperScim2Group group = group("displayName", groupName, new GrouperScim2MembershipCache());
    if (group == null) {
      return Optional.empty();
    }
    // A look-up by name need not say who is in the group.
    GrouperScim2MembershipCache members = new GrouperScim2MembershipCache();
    group("id", group.getId(), members);
    return Optional.of(
        members.getGroupIdToMembershipUserIds().getOrDefault(group.getId(), Set.of()));
  }

  private GrouperScim2Group group(String field, String value, GrouperScim2MembershipCache members) {
    ScimSettings settings = new ScimSettings();
    settings.setAcceptHeader(acceptHeader());
    return GrouperScim2ApiCommands.retrieveScimGroup(
        externalSystem(), field, value, members, settings);
  }

  private String externalSystem() {
    return setting("bearerTokenExternalSystemConfigId");
  }

  private String acceptHeader() {
    return setting("acceptHeader");
  }

  private String setting(String key) {
    return Keys.inLoader("provisioner." + provisioner + "." + key);
  }
}
