package org.grouperext.atlassianlicense.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.settings.FeedSettings.Access;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;
import org.jspecify.annotations.Nullable;

/** Reads the settings of one feed that are about Splunk. */
record SplunkSection(SettingsReader reader) {

  private static final Pattern ONE_WORD = Pattern.compile("[^/\\\\\\s]+");

  /** The settings; null, and a problem, if anything is not valid. */
  @Nullable SplunkSettings read() {
    URI url = reader.read(FeedKeys.SPLUNK_URL);
    Access access = access();
    String search = reader.read(FeedKeys.SEARCH);
    Optional<String> retention = reader.read(FeedKeys.RETENTION_SEARCH);
    String user = reader.read(FeedKeys.USER_COLUMN);
    String time = reader.read(FeedKeys.TIME_COLUMN);
    Integer timeout = reader.read(FeedKeys.REQUEST_TIMEOUT_SECONDS);
    Integer deadline = reader.read(FeedKeys.SEARCH_DEADLINE_MINUTES);
    return reader.ifSound(
        () ->
            new SplunkSettings(
                requireNonNull(url),
                requireNonNull(access),
                requireNonNull(search),
                requireNonNull(retention),
                requireNonNull(user),
                requireNonNull(time),
                Duration.ofSeconds(requireNonNull(timeout)),
                Duration.ofMinutes(requireNonNull(deadline))));
  }

  private @Nullable Access access() {
    String secret = reader.read(FeedKeys.SPLUNK_TOKEN);
    String authentication = reader.read(SplunkKeys.AUTHENTICATION);
    Optional<String> user = reader.read(SplunkKeys.USER);
    Optional<Path> caFile = reader.read(SplunkKeys.CA_FILE);
    Optional<Path> store = reader.read(SplunkKeys.TRUST_STORE);
    Optional<String> storePassword = reader.read(SplunkKeys.TRUST_STORE_PASSWORD);
    Optional<URI> proxy = reader.read(SplunkKeys.PROXY);
    requireOneWord(secret, authentication);
    requireUserWhereNeeded(authentication, user);
    requireOneTrust(caFile, store);
    return reader.ifSound(
        () ->
            new Access(
                requireNonNull(authentication),
                requireNonNull(user),
                requireNonNull(secret),
                requireNonNull(caFile),
                requireNonNull(store),
                requireNonNull(storePassword),
                requireNonNull(proxy)));
  }

  // A password may have anything in it; what Splunk makes itself has neither blanks nor slashes.
  private void requireOneWord(@Nullable String secret, @Nullable String authentication) {
    if (secret != null
        && authentication != null
        && !authentication.equals("basic")
        && !ONE_WORD.matcher(secret).matches()) {
      reader.problem(
          FeedKeys.SPLUNK_TOKEN.name(),
          "has a value that is not valid",
          "Set it to " + FeedKeys.SPLUNK_TOKEN.type().description());
    }
  }

  private void requireUserWhereNeeded(
      @Nullable String authentication, @Nullable Optional<String> user) {
    if ("basic".equals(authentication) && user != null && user.isEmpty()) {
      reader.problem(
          SplunkKeys.USER.name(),
          "is missing, but splunkAuthentication is 'basic'",
          "Set it to the name of a user of Splunk, whose password is in splunkTokenSecret");
    }
  }

  private void requireOneTrust(@Nullable Optional<Path> caFile, @Nullable Optional<Path> store) {
    if (caFile != null && store != null && caFile.isPresent() && store.isPresent()) {
      reader.problem(
          SplunkKeys.TRUST_STORE.name(), "is set together with splunkCaFile", "Keep one of them");
    }
  }
}
