/** How figures are chosen, judged and printed. */
@NullMarked
package org.grouperext.atlassianlicense.bench;

import org.jspecify.annotations.NullMarked;
