/**
 * Looks an install over from end to end and says what is wrong and what to do. Reads only, and
 * names nobody.
 */
@NullMarked
package org.grouperext.atlassianlicense.doctor;

import org.jspecify.annotations.NullMarked;
