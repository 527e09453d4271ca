/** Jobs and daemons that are killed at any moment, and what the next ones make of what is left. */
@NullMarked
package org.grouperext.atlassianlicense.survival;

import org.jspecify.annotations.NullMarked;
