/** One person's status as text and HTML of the Custom UI screen. */
@NullMarked
package org.grouperext.atlassianlicense.ui;

import org.jspecify.annotations.NullMarked;
