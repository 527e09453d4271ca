/** Several daemons on one database, of which one after the other is killed. */
@NullMarked
package org.grouperext.atlassianlicense.daemons;

import org.jspecify.annotations.NullMarked;
