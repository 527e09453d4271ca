/** The settings of licenses and feeds: typed, checked together, read once. */
@NullMarked
package org.grouperext.atlassianlicense.settings;

import org.jspecify.annotations.NullMarked;
