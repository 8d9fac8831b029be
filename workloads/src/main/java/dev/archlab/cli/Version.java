package dev.archlab.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of archlab, from the jar's manifest. */
final class Version implements IVersionProvider {

  /** Such as {@code 0.1.0}; {@code development} where the classes come from no jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"archlab " + current()};
  }
}
