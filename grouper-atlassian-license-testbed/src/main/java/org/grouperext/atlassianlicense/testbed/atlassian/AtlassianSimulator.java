package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Atlassian's SCIM 2.0 directory API over real HTTP on the loopback address, with what a test wants
 * to know: every call received, and who holds a seat. Refuses what Atlassian does not document.
 * Holds whoever uses it to what is promised: closing it fails when something harmful was sent.
 * There is a page for people at {@link #page()}. Closing it frees its port and threads.
 */
public final class AtlassianSimulator implements AutoCloseable {
  private final AtlassianSettings settings;
  private final AtlassianServer server;
  private final Directory directory = new Directory();
  private final ScimApi api;
  private final ScimHandler handler;
  private final CallLog calls = new CallLog();
  private final Faults faults = new Faults();

  private AtlassianSimulator(AtlassianSettings settings, AtlassianServer server) {
    this.settings = settings;
    this.server = server;
    this.api = new ScimApi(directory, settings, endpoint().toString());
    this.handler = new ScimHandler(settings.key(), api, calls, faults);
    server.serve(endpoint().getPath(), handler);
    server.serve("/", new PageHandler(this::html));
    server.start();
  }

  /**
   * Starts an empty directory.
   *
   * @throws UncheckedIOException if the port of the settings is taken
   */
  public static AtlassianSimulator start(AtlassianSettings settings) {
    return new AtlassianSimulator(settings, AtlassianServer.bind(settings.port()));
  }

  /** The SCIM base URL, what Atlassian shows when a directory is connected. */
  public URI endpoint() {
    return page().resolve("/scim/directory/" + settings.directoryId());
  }

  /** The bearer key callers must send. */
  public String key() {
    return settings.key();
  }

  /** The page for people: groups with their seats, and accounts. */
  public URI page() {
    return server.root();
  }

  /** Adds an active account that the directory knows, as if it had been there before. */
  public Account addAccount(String email, String displayName) {
    ObjectNode attributes = JsonNodeFactory.instance.objectNode();
    attributes.put("userName", email).put("displayName", displayName).put("active", true);
    attributes.putArray("emails").addObject().put("value", email).put("primary", true);
    synchronized (directory) {
      if (directory.named(email).isPresent()) {
        throw new IllegalArgumentException("There already is an account with this user name");
      }
      return directory.create(attributes).account();
    }
  }

  /** Adds a group with these accounts as members, as if it had been there before. */
  public AtlassianGroup addGroup(String name, Collection<String> userNames) {
    synchronized (directory) {
      StoredGroup group = new StoredGroup(name, "");
      Set<String> ids = new LinkedHashSet<>();
      for (String userName : userNames) {
        ids.add(directory.named(userName).orElseThrow().id());
      }
      group.update(ids);
      directory.add(group);
      return directory.view(group);
    }
  }

  /** Every account, those unlinked and deactivated too. */
  public List<Account> accounts() {
    synchronized (directory) {
      return directory.accounts().stream().map(StoredUser::account).toList();
    }
  }

  /** The account with this user name; it stays even when it was deleted through SCIM. */
  public Optional<Account> account(String userName) {
    synchronized (directory) {
      return directory.named(userName).map(StoredUser::account);
    }
  }

  /** Every group. */
  public List<AtlassianGroup> groups() {
    synchronized (directory) {
      return directory.groups().stream().map(directory::view).toList();
    }
  }

  /** The group with this name. */
  public Optional<AtlassianGroup> group(String name) {
    synchronized (directory) {
      return directory.groupNamed(name).map(directory::view);
    }
  }

  /** The user names of a group's members; empty when there is no such group. */
  public SortedSet<String> members(String groupName) {
    return group(groupName).map(AtlassianGroup::members).orElseGet(TreeSet::new);
  }

  /** The user names that hold a seat through this group: its members whose account is active. */
  public SortedSet<String> seats(String groupName) {
    synchronized (directory) {
      return group(groupName).map(group -> Seats.in(group, accounts())).orElseGet(TreeSet::new);
    }
  }

  /** Every call received since the start or {@link #forgetCalls}, oldest first. */
  public List<Call> calls() {
    return calls.all();
  }

  /** The calls with this method to such a path, see {@link Call#is}. */
  public List<Call> calls(String method, String pathPattern) {
    return calls().stream().filter(call -> call.is(method, pathPattern)).toList();
  }

  /** How many calls have been received and are not answered yet. */
  public int callsUnderWay() {
    return handler.underWay();
  }

  /** Starts the record of calls afresh. */
  public void forgetCalls() {
    calls.forget();
  }

  /** What callers have changed since the start. */
  public Changes changes() {
    return api.changes();
  }

  /** Lets something go wrong from now on. */
  public void inject(Fault fault) {
    faults.inject(fault);
  }

  /** Ends every fault. */
  public void heal() {
    faults.heal();
  }

  private String html() {
    synchronized (directory) {
      return new DirectoryPage(settings.licenseGroups(), groups(), accounts()).html();
    }
  }

  /**
   * Stops. Since every test stops its simulator, this is the one place that holds them all to what
   * is promised.
   *
   * @throws IllegalStateException if anything was sent since the start that could harm people, such
   *     as the deletion of an account or a group, unless the settings expect that
   */
  @Override
  public void close() {
    server.close();
    List<String> harmful = calls.harmful();
    if (!harmful.isEmpty()
        && !settings.options().contains(AtlassianSettings.Option.HARM_IS_EXPECTED)) {
      throw new IllegalStateException(
          "Atlassian was sent what must never be sent: " + String.join("; ", harmful));
    }
  }
}
