/** The seats of a license that are taken, and the refusal of a claim when there is none left. */
@NullMarked
package org.grouperext.atlassianlicense.seat;

import org.jspecify.annotations.NullMarked;
