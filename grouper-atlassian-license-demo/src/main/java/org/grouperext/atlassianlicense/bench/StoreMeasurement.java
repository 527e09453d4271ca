package org.grouperext.atlassianlicense.bench;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.grouperext.atlassianlicense.activity.LoginStore;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.NameRule;

/** Storing the logins of many people, against the fastest insert of the same rows. */
final class StoreMeasurement implements Measurement {

  private static final String NEW = "splunk.store.new";
  private static final String UNCHANGED = "splunk.store.unchanged";
  private static final String WRITES = "splunk.store.unchanged.writes";
  private static final String CHANGED = "splunk.store.changed";
  private static final Limit LIMIT = Limit.atLeast(0.5);
  private static final String FEED = "bench";
  private static final int PEOPLE = 100_000;
  private static final int ONE_IN = 100;
  private static final NameRule ANY_NAME = new NameRule(Pattern.compile("(.+)"), "$1");
  private static final Race RACE = new Race(2, 7);

  private final SharedGrouper grouper;

  StoreMeasurement(SharedGrouper grouper) {
    this.grouper = grouper;
  }

  @Override
  public List<String> names() {
    return List.of(NEW, UNCHANGED, WRITES, CHANGED);
  }

  @Override
  public List<Figure> take() {
    DataSource database = grouper.get().database();
    try (FastestInsert insert = new FastestInsert(database, FEED)) {
      return take(database, insert);
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be measured", e);
    }
  }

  private static List<Figure> take(DataSource database, FastestInsert insert) throws SQLException {
    LoginBatch batch = LoginBatch.ofPeople(PEOPLE);
    Race.Work fastest = () -> insert.insert(batch.logins());
    fastest = fastest.after(insert::empty);
    Race.Work store = () -> store(batch);
    List<Figure> figures = new ArrayList<>();
    figures.add(ratio(NEW, store.after(() -> empty(database)), fastest));
    figures.add(ratio(UNCHANGED, store, fastest));
    WrittenRows written = new WrittenRows(database);
    store(batch);
    figures.add(new Figure(WRITES, written.count(), Unit.ROWS, Limit.atMost(0)));
    Returning returning = new Returning(batch);
    Race.Work change = () -> store(returning.batch);
    figures.add(ratio(CHANGED, change.after(returning::comeBack), fastest));
    return figures;
  }

  /** As a run does. To find whose names these are is the subject source's work, not the table's. */
  private static void store(LoginBatch batch) {
    LoginStore store =
        new LoginStore(
            new LoginTable(FEED), ANY_NAME, StoreMeasurement::people, LicenseClock.now());
    batch.logins().forEach(store);
    store.finish();
  }

  private static Map<String, Person> people(Collection<String> names) {
    return names.stream().collect(toMap(name -> name, name -> new Person("people", name)));
  }

  private static Figure ratio(String name, Race.Work ours, Race.Work fastest) {
    return new Figure(name, RACE.run(ours, fastest).ratio(), Unit.RATIO, LIMIT);
  }

  private static void empty(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate atlassian_login");
    }
  }

  /** People of whom one in so many has logged in once more each time that somebody looks. */
  private static final class Returning {

    private LoginBatch batch;

    Returning(LoginBatch first) {
      batch = first;
    }

    void comeBack() {
      batch = batch.afterAnotherLoginOfOneIn(ONE_IN);
    }
  }
}
