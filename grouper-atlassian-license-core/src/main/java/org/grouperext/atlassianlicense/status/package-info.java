/** One person's access state, from the same decision that the jobs act on. */
@NullMarked
package org.grouperext.atlassianlicense.status;

import org.jspecify.annotations.NullMarked;
