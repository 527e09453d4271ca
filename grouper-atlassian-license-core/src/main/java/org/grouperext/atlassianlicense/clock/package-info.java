/** The one place where the time of day is read. */
@NullMarked
package org.grouperext.atlassianlicense.clock;

import org.jspecify.annotations.NullMarked;
