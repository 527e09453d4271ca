/** Tests of the claim screen. */
@NullMarked
package org.grouperext.atlassianlicense.ui;

import org.jspecify.annotations.NullMarked;
