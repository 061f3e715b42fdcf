package io.github.pieces4j.cli.transfer;

/** The name of the tool that makes an export. */
public final class ToolName {
  private ToolName() {}

  public static String withVersion() {
    String version = ToolName.class.getPackage().getImplementationVersion();
    return version == null ? "pieces4j-cli" : "pieces4j-cli " + version;
  }
}
