package org.grouperext.atlassianlicense.settings;

/**
 * One thing that is wrong with the settings.
 *
 * @param key the full key
 * @param finding what is wrong, with the value unless that is a secret
 * @param remedy what to do about it
 */
public record SettingsProblem(String key, String finding, String remedy) {

  @Override
  public String toString() {
    return key + " " + finding + ". " + remedy + ".";
  }
}
