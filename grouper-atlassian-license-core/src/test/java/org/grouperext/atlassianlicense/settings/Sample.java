package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The least that a license and its feed need, to change for a test. */
final class Sample {

  static final String LICENSE = "atlassianLicense.cloud.";
  static final String FEED = "atlassianActivity.idp.";
  static final String SEARCH = "search index=idp | stats max(_time) as last_login by user";

  private final Map<String, String> properties = new TreeMap<>();

  private Sample() {}

  static Sample least() {
    return new Sample().withLicense("cloud").withFeed("idp");
  }

  static Sample nothing() {
    return new Sample();
  }

  Sample withLicense(String id) {
    return with("atlassianLicense." + id + ".activePeopleGroup", "ref:active:people");
  }

  Sample withFeed(String id) {
    String prefix = "atlassianActivity." + id + ".";
    return with(prefix + "splunkUrl", "https://splunk.example.edu:8089")
        .with(prefix + "splunkTokenSecret", "a-token")
        .with(prefix + "search", SEARCH)
        .with(prefix + "subjectSourceId", "people");
  }

  Sample with(String key, String value) {
    properties.put(key, value);
    return this;
  }

  Sample with(Map<String, String> others) {
    properties.putAll(others);
    return this;
  }

  Sample without(String key) {
    properties.remove(key);
    return this;
  }

  Map<String, String> properties() {
    return properties;
  }

  LicenseSettings license() {
    return Configuration.read(properties).licenses().get(0);
  }

  FeedSettings feed() {
    return Configuration.read(properties).feeds().get(0);
  }

  InvalidSettingsException refusal() {
    return catchThrowableOfType(
        InvalidSettingsException.class, () -> Configuration.read(properties));
  }

  List<SettingsProblem> problems() {
    return refusal().problems();
  }
}
