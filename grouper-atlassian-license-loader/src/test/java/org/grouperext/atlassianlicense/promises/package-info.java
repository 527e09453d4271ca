/** Random histories against the promises, as a slow and obvious model states them. */
@NullMarked
package org.grouperext.atlassianlicense.promises;

import org.jspecify.annotations.NullMarked;
