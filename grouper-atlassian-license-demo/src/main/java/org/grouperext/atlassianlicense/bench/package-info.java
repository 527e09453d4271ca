/** Measures the promised figures of performance, each against something measured beside it. */
@NullMarked
package org.grouperext.atlassianlicense.bench;

import org.jspecify.annotations.NullMarked;
