/** Each failure that the doctor can report, produced on a real Grouper. */
@NullMarked
package org.grouperext.atlassianlicense.doctor;

import org.jspecify.annotations.NullMarked;
