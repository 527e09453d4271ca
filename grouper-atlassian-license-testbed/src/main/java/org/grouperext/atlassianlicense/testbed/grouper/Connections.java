package org.grouperext.atlassianlicense.testbed.grouper;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.DataSourceConnectionFactory;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.dbcp2.PoolingDataSource;
import org.apache.commons.pool2.impl.GenericObjectPool;

/**
 * Connections that are used again: a new one costs PostgreSQL more than most statements do. One
 * that broke, as when a test ended the server, is replaced. Grouper's own pool cannot do it,
 * because Grouper takes every such pool in the JVM for its own.
 */
final class Connections implements AutoCloseable {

  private final PoolingDataSource<PoolableConnection> source;

  private Connections(PoolingDataSource<PoolableConnection> source) {
    this.source = source;
  }

  static Connections of(DataSource source) {
    PoolableConnectionFactory factory =
        new PoolableConnectionFactory(new DataSourceConnectionFactory(source), null);
    GenericObjectPool<PoolableConnection> pool = new GenericObjectPool<>(factory);
    pool.setTestOnBorrow(true);
    factory.setPool(pool);
    return new Connections(new PoolingDataSource<>(pool));
  }

  DataSource source() {
    return source;
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (SQLException e) {
      throw new TestbedException("The connections to the registry's database do not close", e);
    }
  }
}
