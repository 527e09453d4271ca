/** Refuses claims beyond the seats that an institution pays for. */
@NullMarked
package org.grouperext.atlassianlicense.seat;

import org.jspecify.annotations.NullMarked;
