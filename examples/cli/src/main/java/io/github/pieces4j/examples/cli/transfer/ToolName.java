package io.github.pieces4j.examples.cli.transfer;

/** Names the tool that makes an export. */
final class ToolName {
  private ToolName() {}

  static String withVersion() {
    String version = ToolName.class.getPackage().getImplementationVersion();
    return version == null ? "pieces4j-cli" : "pieces4j-cli " + version;
  }
}
