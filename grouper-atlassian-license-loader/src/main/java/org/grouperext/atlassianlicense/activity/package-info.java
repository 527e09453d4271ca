/**
 * From a feed's search to the login table: which time to search, whose names these are, what is
 * proven.
 */
@NullMarked
package org.grouperext.atlassianlicense.activity;

import org.jspecify.annotations.NullMarked;
