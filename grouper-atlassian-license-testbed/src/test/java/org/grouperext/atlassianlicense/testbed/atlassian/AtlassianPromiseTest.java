package org.grouperext.atlassianlicense.testbed.atlassian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulator holds every test that uses it to what is promised, and counts what changed. */
final class AtlassianPromiseTest {
  private static final AtlassianSettings STRICT =
      AtlassianSettings.withLicenseGroups("licensed").withDefaultAccessGroups("site-users");

  private AtlassianSimulator atlassian = AtlassianSimulator.start(STRICT);
  private ScimClient client = new ScimClient(atlassian.endpoint(), atlassian.key());
  private final Account ada = atlassian.addAccount("ada@x.org", "Ada");
  private final String group =
      "/Groups/" + atlassian.addGroup("licensed", List.of("ada@x.org")).id();

  @AfterEach
  void stop() {
    try {
      atlassian.close();
    } catch (IllegalStateException expected) {
      // Each test that does harm has looked at this already.
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE|/Users/ID|",
        "DELETE|/Groups/ID|",
        "DELETE|/Users/unknown|",
        "PUT|/Users/ID|{'userName':'ada@x.org'}",
        "PUT|/Groups/ID|{'displayName':'licensed','members':[]}",
        "POST|/Users|{'userName':'b','active':false,'emails':[{'value':'b@x','primary':true}]}",
        "PATCH|/Users/ID|{'Operations':[{'op':'replace','path':'active','value':false}]}",
        "PATCH|/Users/ID|{'Operations':[{'op':'replace','path':'displayName','value':'A'}]}",
        "PATCH|/Groups/ID|{'Operations':[{'op':'replace','path':'displayName','value':'x'}]}",
        "PATCH|/Groups/ID|{'Operations':[{'op':'replace','path':'members','value':[]}]}",
        "PATCH|/Groups/ID|{'Operations':[{'op':'remove','path':'members'}]}",
        "PATCH|/Groups/ID|{'Operations':[{'op':'add','value':{'members':[]}}]}"
      })
  void closingFailsAfterAnythingHarmful(String method, String path, String body)
      throws IOException {
    String id = path.startsWith("/Users") ? ada.scimId() : group.substring(8);
    client.send(method, path.replace("ID", id), body == null ? "" : body);
    atlassian.forgetCalls();

    assertThatThrownBy(atlassian::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Atlassian was sent what must never be sent: " + method);
  }

  @Test
  void closingFailsAfterAnAttemptThatWasCut() {
    atlassian.inject(Fault.anywhere(new Fault.Cut()));
    assertThatThrownBy(() -> client.send("DELETE", "/Users/" + ada.scimId(), ""))
        .isInstanceOf(IOException.class);

    assertThatThrownBy(atlassian::close).hasMessageContaining("DELETE");
  }

  @Test
  void closesAfterWhatTheProvisionerMaySend() throws IOException {
    client.post("/Users", "{'userName':'b','emails':[{'value':'b@x','primary':true}]}");
    client.post("/Groups", "{'displayName':'another'}");
    client.patch(group, member("remove", "members[value eq \\'" + ada.scimId() + "\\']"));
    client.patch(group, "{'op':'add','path':'members','value':[{'value':'" + ada.scimId() + "'}]}");

    assertThatCode(atlassian::close).doesNotThrowAnyException();
  }

  @Test
  void countsWhatCallersChanged() throws IOException {
    client.patch(group, member("remove", "members[value eq \\'" + ada.scimId() + "\\']"));
    client.patch(group, "{'op':'add','path':'members','value':[{'value':'" + ada.scimId() + "'}]}");
    client.patch(group, "{'op':'add','path':'members','value':[{'value':'" + ada.scimId() + "'}]}");
    client.post("/Users", "{'userName':'b','emails':[{'value':'b@x','primary':true}]}");
    client.post("/Groups", "{'displayName':'another'}");
    assertThat(atlassian.changes()).isEqualTo(new Changes(1, 0, 1, 0, 1, 1));

    Changes before = atlassian.changes();
    client.send("DELETE", "/Users/" + ada.scimId(), "");
    client.send("DELETE", group, "");
    assertThat(atlassian.changes().since(before)).isEqualTo(new Changes(0, 1, 0, 1, 0, 1));
  }

  @Test
  void aCallMayBeCarriedOutBeforeItsConnectionIsCut() {
    atlassian.inject(Fault.at("POST", "/Groups", new Fault.Cut(true)).times(1));

    assertThatThrownBy(() -> client.post("/Groups", "{'displayName':'done'}"))
        .isInstanceOf(IOException.class);
    assertThat(atlassian.group("done")).isPresent();
  }

  @Test
  void refusesToSyncADefaultAccessGroup() throws IOException {
    assertThat(client.post("/Groups", "{'displayName':'site-users'}").status()).isEqualTo(400);
    assertThat(atlassian.group("site-users")).isEmpty();
  }

  @Test
  void canLeaveMembersOutOfEveryListing() throws IOException {
    assertThat(found().json().path("Resources").path(0).path("members")).hasSize(1);

    stop();
    atlassian =
        AtlassianSimulator.start(STRICT.with(AtlassianSettings.Option.LISTS_WITHOUT_MEMBERS));
    client = new ScimClient(atlassian.endpoint(), atlassian.key());
    atlassian.addAccount("ada@x.org", "Ada");
    String path = "/Groups/" + atlassian.addGroup("licensed", List.of("ada@x.org")).id();

    assertThat(found().json().path("Resources").path(0).has("members")).isFalse();
    assertThat(client.get(path).json().path("members")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"other", "directory-1-other"})
  void knowsNoOtherDirectory(String id) throws IOException {
    ScimClient lost =
        new ScimClient(atlassian.endpoint().resolve("/scim/directory/" + id), atlassian.key());

    assertThat(lost.get("/Users").status()).isEqualTo(404);
  }

  private ScimClient.Answer found() throws IOException {
    return client.filter("Groups", "displayName eq \"licensed\"");
  }

  private static String member(String verb, String path) {
    return "{'op':'" + verb + "','path':'" + path + "'}";
  }
}
