package org.grouperext.atlassianlicense.testbed.atlassian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AtlassianSimulatorTest {
  private static final String ADA =
      "{'userName':'ada@x.org','displayName':'Ada','active':true,"
          + "'emails':[{'value':'ada@x.org','primary':true}]}";

  private final AtlassianSimulator atlassian =
      AtlassianSimulator.start(
          AtlassianSettings.withLicenseGroups("licensed")
              .with(AtlassianSettings.Option.HARM_IS_EXPECTED));
  private final ScimClient client = new ScimClient(atlassian.endpoint(), atlassian.key());

  @AfterEach
  void stop() {
    atlassian.close();
  }

  @Test
  void refusesCallersWithoutTheKey() throws IOException {
    assertThat(new ScimClient(atlassian.endpoint(), "wrong").get("/Users").status()).isEqualTo(401);
    assertThat(new ScimClient(atlassian.endpoint(), "").post("/Users", ADA).status())
        .isEqualTo(401);
    assertThat(atlassian.accounts()).isEmpty();
  }

  @Test
  void createsUsersAsScimResources() throws IOException {
    ScimClient.Answer created = client.post("/Users", ADA);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Content-Type")).startsWith("application/scim+json");
    JsonNode user = client.get("/Users/" + created.json().path("id").asText()).json();
    assertThat(user.path("userName").asText()).isEqualTo("ada@x.org");
    assertThat(user.path("active").asBoolean()).isTrue();
    assertThat(user.path("schemas").path(0).asText()).isEqualTo(Resources.USER);
    assertThat(user.path("meta").path("resourceType").asText()).isEqualTo("User");
    assertThat(user.path("meta").path("location").asText())
        .isEqualTo(atlassian.endpoint() + "/Users/" + user.path("id").asText());
    assertThat(user.path(Resources.ATLASSIAN).path("atlassianAccountId").asText())
        .isEqualTo(atlassian.account("ada@x.org").orElseThrow().accountId());
  }

  @Test
  void refusesASecondUserOfTheSameName() throws IOException {
    client.post("/Users", ADA);

    ScimClient.Answer second = client.post("/Users", ADA.replace("ada@x", "Ada@X"));

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().path("scimType").asText()).isEqualTo("uniqueness");
    assertThat(second.json().path("status").asText()).isEqualTo("409");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'emails':[{'value':'a@x.org','primary':true}]}",
        "{'userName':' ','emails':[{'value':'a@x.org','primary':true}]}",
        "{'userName':'a'}",
        "{'userName':'a','emails':[{'value':'a@x.org'}]}",
        "{'userName':'a','emails':[{'primary':true}]}",
        "{'userName':'a','emails':[{'value':'a@x.org','primary':true}],'active':'maybe'}",
        "[]",
        "not json"
      })
  void refusesUsersThatMissWhatIsRequired(String body) throws IOException {
    assertThat(client.post("/Users", body).status()).isEqualTo(400);
    assertThat(atlassian.accounts()).isEmpty();
  }

  @Test
  void listsUsersInPages() throws IOException {
    for (int i = 0; i < 250; i++) {
      atlassian.addAccount("p%03d@x.org".formatted(i), "P");
    }

    JsonNode last = client.get("/Users?startIndex=201&count=100").json();
    assertThat(last.path("totalResults").asInt()).isEqualTo(250);
    assertThat(last.path("itemsPerPage").asInt()).isEqualTo(50);
    assertThat(last.path("startIndex").asInt()).isEqualTo(201);
    assertThat(last.path("Resources").path(0).path("userName").asText()).isEqualTo("p200@x.org");
    assertThat(client.get("/Users?count=5000").json().path("Resources")).hasSize(ListPage.MAXIMUM);
    assertThat(client.get("/Users?startIndex=251").json().path("Resources")).isEmpty();
    assertThat(client.get("/Users?count=many").status()).isEqualTo(400);
  }

  @Test
  void findsUsersByUserNameAndExternalIdOnly() throws IOException {
    client.post("/Users", ADA.replace("'active'", "'externalId':'e1','active'"));

    assertThat(client.filter("Users", "userName eq \"ADA@x.org\"").json().path("Resources"))
        .hasSize(1);
    assertThat(client.filter("Users", "externalId eq \"e1\"").json().path("Resources")).hasSize(1);
    assertThat(client.filter("Users", "externalId eq \"E1\"").json().path("Resources")).isEmpty();
    assertThat(client.filter("Users", "userName eq \"nobody\"").json().path("totalResults").asInt())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "emails.value eq \"ada@x.org\"",
        "emails[value eq \"ada@x.org\"]",
        "userName sw \"ada\"",
        "userName eq \"a\" or userName eq \"b\"",
        "displayName eq \"Ada\"",
        "userName eq ada"
      })
  void refusesEveryOtherFilter(String filter) throws IOException {
    ScimClient.Answer answer = client.filter("Users", filter);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("scimType").asText()).isEqualTo("invalidFilter");
  }

  @Test
  void refusesSorting() throws IOException {
    assertThat(client.get("/Users?sortBy=userName").status()).isEqualTo(400);
    assertThat(client.get("/Groups?sortOrder=ascending").status()).isEqualTo(400);
  }

  @Test
  void patchesAndReplacesUsers() throws IOException {
    String path = "/Users/" + client.post("/Users", ADA).json().path("id").asText();

    client.patch(path, "{'op':'replace','path':'name.familyName','value':'Lovelace'}");
    client.patch(path, "{'op':'Replace','value':{'title':'Countess'}}");
    JsonNode patched = client.patch(path, "{'op':'remove','path':'displayName'}").json();

    assertThat(patched.path("name").path("familyName").asText()).isEqualTo("Lovelace");
    assertThat(patched.path("title").asText()).isEqualTo("Countess");
    assertThat(patched.has("displayName")).isFalse();
    assertThat(client.patch(path, "{'op':'replace','path':'id','value':'1'}").status())
        .isEqualTo(400);
    assertThat(client.patch(path, "{'op':'remove','path':'emails'}").status()).isEqualTo(400);
    assertThat(client.patch(path, "{'op':'swap','path':'title'}").status()).isEqualTo(400);
    assertThat(client.send("PUT", path, ADA).json().has("title")).isFalse();
  }

  @Test
  void refusesToChangeAUserNameToATakenOne() throws IOException {
    atlassian.addAccount("bob@x.org", "Bob");
    String path = "/Users/" + client.post("/Users", ADA).json().path("id").asText();

    assertThat(
            client.patch(path, "{'op':'replace','path':'userName','value':'bob@x.org'}").status())
        .isEqualTo(409);
  }

  @Test
  void deletingAUserUnlinksAndDeactivatesButTheAccountRemains() throws IOException {
    Account ada = atlassian.addAccount("ada@x.org", "Ada");
    atlassian.addGroup("licensed", List.of("ada@x.org"));

    assertThat(client.send("DELETE", "/Users/" + ada.scimId(), "").status()).isEqualTo(204);

    assertThat(client.get("/Users/" + ada.scimId()).status()).isEqualTo(404);
    assertThat(client.get("/Users").json().path("totalResults").asInt()).isZero();
    assertThat(atlassian.seats("licensed")).isEmpty();
    Account left = atlassian.account("ada@x.org").orElseThrow();
    assertThat(left.active()).isFalse();
    assertThat(left.linked()).isFalse();

    assertThat(client.post("/Users", ADA).status()).isEqualTo(201);
    Account back = atlassian.account("ada@x.org").orElseThrow();
    assertThat(back.accountId()).isEqualTo(ada.accountId());
    assertThat(back.active()).isTrue();
  }

  @Test
  void aDeactivatedMemberHoldsNoSeat() throws IOException {
    Account ada = atlassian.addAccount("ada@x.org", "Ada");
    atlassian.addAccount("bob@x.org", "Bob");
    atlassian.addGroup("licensed", List.of("ada@x.org", "bob@x.org"));

    client.patch("/Users/" + ada.scimId(), "{'op':'replace','path':'active','value':false}");

    assertThat(atlassian.members("licensed")).containsExactly("ada@x.org", "bob@x.org");
    assertThat(atlassian.seats("licensed")).containsExactly("bob@x.org");
  }

  @Test
  void createsGroupsOnce() throws IOException {
    assertThat(client.post("/Groups", "{'displayName':'licensed'}").status()).isEqualTo(201);
    assertThat(client.post("/Groups", "{'displayName':'licensed'}").status()).isEqualTo(409);
    assertThat(client.post("/Groups", "{}").status()).isEqualTo(400);
    assertThat(atlassian.groups()).extracting(AtlassianGroup::name).containsExactly("licensed");
  }

  @Test
  void findsGroupsByDisplayNameOnly() throws IOException {
    atlassian.addAccount("ada@x.org", "Ada");
    atlassian.addGroup("a \"b\"", List.of("ada@x.org"));

    JsonNode found = client.filter("Groups", "displayName eq \"a \\\"b\\\"\"").json();

    assertThat(found.path("Resources").path(0).path("members")).hasSize(1);
    assertThat(client.get("/Groups").json().path("Resources").path(0).has("members")).isFalse();
    assertThat(client.filter("Groups", "id eq \"1\"").status()).isEqualTo(400);
  }

  @Test
  void addsAndRemovesMembersTheWayGrouperDoes() throws IOException {
    Account ada = atlassian.addAccount("ada@x.org", "Ada");
    Account bob = atlassian.addAccount("bob@x.org", "Bob");
    String path = "/Groups/" + atlassian.addGroup("licensed", List.of()).id();

    assertThat(client.patch(path, add(ada) + "," + add(bob)).status()).isEqualTo(200);
    assertThat(atlassian.members("licensed")).containsExactly("ada@x.org", "bob@x.org");

    client.patch(path, "{'op':'remove','path':'members[value eq \\'" + ada.scimId() + "\\']'}");
    assertThat(atlassian.members("licensed")).containsExactly("bob@x.org");
    JsonNode bobsGroups = client.get("/Users/" + bob.scimId()).json().path("groups");
    assertThat(bobsGroups.path(0).path("display").asText()).isEqualTo("licensed");

    client.patch(path, "{'op':'replace','path':'members','value':[]}");
    assertThat(atlassian.members("licensed")).isEmpty();
  }

  @Test
  void aPatchIsCarriedOutWholeOrNotAtAll() throws IOException {
    Account ada = atlassian.addAccount("ada@x.org", "Ada");
    String path = "/Groups/" + atlassian.addGroup("licensed", List.of()).id();

    ScimClient.Answer answer =
        client.patch(path, add(ada) + ",{'op':'add','path':'members','value':[{'value':'no'}]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(atlassian.members("licensed")).isEmpty();
  }

  @Test
  void refusesToRenameAGroup() throws IOException {
    String path = "/Groups/" + atlassian.addGroup("licensed", List.of()).id();

    assertThat(client.patch(path, "{'op':'replace','path':'displayName','value':'new'}").status())
        .isEqualTo(400);
    assertThat(client.patch(path, "{'op':'replace','value':{'displayName':'new'}}").status())
        .isEqualTo(400);
    assertThat(client.send("PUT", path, "{'displayName':'new'}").status()).isEqualTo(400);
    assertThat(client.send("PUT", path, "{'displayName':'licensed'}").status()).isEqualTo(200);
    assertThat(atlassian.group("licensed")).isPresent();
  }

  @Test
  void deletesGroups() throws IOException {
    String path = "/Groups/" + atlassian.addGroup("licensed", List.of()).id();

    assertThat(client.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(client.get(path).status()).isEqualTo(404);
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    assertThat(client.get("/Users/none").status()).isEqualTo(404);
    assertThat(client.get("/Bulk").status()).isEqualTo(404);
    assertThat(client.send("DELETE", "/Users", "").status()).isEqualTo(405);
  }

  @Test
  void recordsEveryCallWithoutAnybodysData() throws IOException {
    client.post("/Users", ADA);
    Account ada = atlassian.account("ada@x.org").orElseThrow();
    String id = atlassian.addGroup("licensed", List.of()).id();
    client.patch("/Groups/" + id, add(ada));
    client.filter("Users", "userName eq \"ada@x.org\"");

    assertThat(atlassian.calls())
        .containsExactly(
            new Call("POST", "/Users", "", "active displayName emails userName", 201),
            new Call("PATCH", "/Groups/" + id, "", "add members 1", 200),
            new Call("GET", "/Users", "filter=userName eq \"ada@x.org\"", "", 200));
    assertThat(atlassian.calls("PATCH", "/Groups/*")).hasSize(1);
    assertThat(atlassian.calls("PATCH", "/Users/*")).isEmpty();
    assertThat(atlassian.calls()).filteredOn(Call::isWrite).hasSize(2);
    atlassian.forgetCalls();
    assertThat(atlassian.calls()).isEmpty();
  }

  @Test
  void failsTheChosenCallsAndHeals() throws IOException {
    Fault.Status busy = new Fault.Status(429, Optional.of(Duration.ofSeconds(2)));
    atlassian.inject(Fault.at("GET", "/Users", busy).from(2).times(1));

    assertThat(client.get("/Users").status()).isEqualTo(200);
    ScimClient.Answer refused = client.get("/Users");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("2");
    assertThat(client.get("/Users").status()).isEqualTo(200);

    atlassian.inject(Fault.at("POST", "/Users", Fault.Status.of(500)));
    assertThat(client.post("/Users", ADA).status()).isEqualTo(500);
    assertThat(atlassian.accounts()).isEmpty();
    atlassian.heal();
    assertThat(client.post("/Users", ADA).status()).isEqualTo(201);
  }

  @Test
  void cutsAndDelaysCalls() throws IOException {
    atlassian.inject(Fault.at("POST", "/Users", new Fault.Cut()).times(1));
    assertThatThrownBy(() -> client.post("/Users", ADA)).isInstanceOf(IOException.class);
    assertThat(atlassian.accounts()).isEmpty();
    assertThat(atlassian.calls().get(0).status()).isZero();

    atlassian.inject(Fault.at("POST", "/Users", new Fault.Slow(Duration.ofMillis(50))));
    long start = System.nanoTime();
    assertThat(client.post("/Users", ADA).status()).isEqualTo(201);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(49));
  }

  @Test
  void refusesFaultsThatCountFromZero() {
    assertThatThrownBy(() -> Fault.at("GET", "/Users", new Fault.Cut()).from(0))
        .hasMessageContaining("count from 1");
  }

  @Test
  void showsSeatsOnAPageAndEscapesEverything() throws Exception {
    atlassian.addAccount("eve@x.org", "<script>alert('1')</script>");
    atlassian.addGroup("licensed", List.of("eve@x.org"));
    atlassian.addGroup("a & b", List.of());

    String page = page(atlassian.page());

    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
        .contains("<tr><td>licensed<td>yes<td class=number>1")
        .contains("<tr><td>a &amp; b<td>no<td class=number>0")
        .doesNotContain("<script");
  }

  @Test
  void saysWhichPortIsTaken() {
    int port = atlassian.page().getPort();

    assertThatThrownBy(
            () -> AtlassianSimulator.start(AtlassianSettings.withLicenseGroups().onPort(port)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(String.valueOf(port));
  }

  private static String add(Account account) {
    return "{'op':'add','path':'members','value':[{'value':'" + account.scimId() + "'}]}";
  }

  private static String page(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
