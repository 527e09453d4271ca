/** Everything wired: the system at work on an embedded Grouper, told as a story. */
@NullMarked
package org.grouperext.atlassianlicense.demo;

import org.jspecify.annotations.NullMarked;
