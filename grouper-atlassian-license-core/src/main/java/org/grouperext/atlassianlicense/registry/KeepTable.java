package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import edu.internet2.middleware.grouperClient.jdbc.GcTransactionCallback;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keep table of one license: what the job decided is what it holds, in one transaction. */
public final class KeepTable {

  private final String table;
  private final String license;

  /** The table of the license with this id. */
  public KeepTable(String license) {
    this(LicenseTable.KEEP, license);
  }

  private KeepTable(LicenseTable table, String license) {
    this.table = table.tableName();
    this.license = license;
  }

  /** What would be in the table: nothing but people read it. */
  public static KeepTable ofPlan(String license) {
    return new KeepTable(LicenseTable.PLAN, license);
  }

  /** Everybody there is a row for. */
  public List<Person> people() {
    return new GcDbAccess()
            .sql("select subject_source, subject_id from " + table + " where license = ?")
            .addBindVar(license)
            .selectList(Object[].class)
            .stream()
            .map(row -> new Person((String) row[0], (String) row[1]))
            .toList();
  }

  /** Puts the rows in place of those of the same people, and removes the given people's rows. */
  public void write(Map<Person, KeepRow> rows, Collection<Person> noLongerClaimed) {
    if (rows.isEmpty() && noLongerClaimed.isEmpty()) {
      return;
    }
    List<Person> replaced = new ArrayList<>(rows.keySet());
    replaced.addAll(noLongerClaimed);
    List<List<Object>> keys = replaced.stream().map(this::key).toList();
    List<List<Object>> values =
        rows.entrySet().stream().map(row -> bindings(row.getKey(), row.getValue())).toList();
    new GcDbAccess()
        .callbackTransaction(
            new GcTransactionCallback<Boolean>() {
              @Override
              public Boolean callback(GcDbAccess database) {
                Sql.batch(delete(), keys);
                Sql.batch(insert(), values);
                return true;
              }
            });
  }

  private String delete() {
    return "delete from " + table + " where license = ? and subject_source = ? and subject_id = ?";
  }

  private String insert() {
    return "insert into "
        + table
        + " (license, subject_source, subject_id, keeps, keep_until_ms, reason, decided_ms)"
        + " values (?, ?, ?, ?, ?, ?, ?)";
  }

  private List<Object> key(Person person) {
    return List.of(license, person.sourceId(), person.subjectId());
  }

  private List<Object> bindings(Person person, KeepRow row) {
    @Nullable Object[] values = {
      license,
      person.sourceId(),
      person.subjectId(),
      Sql.flag(row.keeps()),
      Sql.milliseconds(row.until()),
      row.reason().name(),
      row.decidedAt().toEpochMilli()
    };
    return Arrays.asList(values);
  }
}
