package org.grouperext.atlassianlicense.doctor;

import java.util.List;
import org.grouperext.atlassianlicense.install.LicenseInstaller;

/** Whether the installer would find anything to do, or anything in its way. */
final class InstallationCheck implements Check {

  @Override
  public String name() {
    return "installation";
  }

  @Override
  public Finding run() {
    List<String> inTheWay = LicenseInstaller.problems();
    return inTheWay.isEmpty()
        ? Finding.of(
            LicenseInstaller.plan().steps().stream().map(step -> "To do: " + step).toList(),
            Remedies.INSTALL,
            "the installer has nothing to do")
        : Finding.fail(String.join(" ", inTheWay), "The installer does nothing until then.");
  }
}
