/** Tests of Grouper's UI, of the jump page and of the browser that looks at them. */
@NullMarked
package org.grouperext.atlassianlicense.testbed.ui;

import org.jspecify.annotations.NullMarked;
