@NullMarked
package org.grouperext.atlassianlicense.seat;

import org.jspecify.annotations.NullMarked;
