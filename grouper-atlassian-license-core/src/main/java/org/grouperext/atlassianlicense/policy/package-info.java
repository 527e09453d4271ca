/** Who keeps a license, who lapses and why. Pure: no clock, no I/O, no logger, no Grouper. */
@NullMarked
package org.grouperext.atlassianlicense.policy;

import org.jspecify.annotations.NullMarked;
