/** A real Grouper on an embedded PostgreSQL, in this JVM. */
@NullMarked
package org.grouperext.atlassianlicense.testbed.grouper;

import org.jspecify.annotations.NullMarked;
