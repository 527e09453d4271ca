package org.grouperext.atlassianlicense.ui;

import java.net.URI;
import java.time.Instant;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.AccessState;
import org.jspecify.annotations.Nullable;

/**
 * What there is to show of one person.
 *
 * @param license the license
 * @param state where the person stands
 * @param onward where to go on to; null if nowhere, or if somebody else looks
 * @param now this moment
 */
record ScreenView(LicenseSettings license, AccessState state, @Nullable URI onward, Instant now) {}
