/** The edge to Grouper's daemon: the two jobs that an install schedules. */
@NullMarked
package org.grouperext.atlassianlicense.job;

import org.jspecify.annotations.NullMarked;
