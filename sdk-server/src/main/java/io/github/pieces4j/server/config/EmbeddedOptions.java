package io.github.pieces4j.server.config;

import io.github.pieces4j.error.PiecesConfigurationException;

/**
 * The settings of an emulated server.
 *
 * @param port where to listen; 0 for any free port
 * @param spellings at which paths it has the operations that have moved
 * @param generation which server it plays
 * @param version what it tells as its version
 * @param identifierSockets how its identifier sockets behave
 * @since 0.1
 */
public record EmbeddedOptions(
    int port,
    Spellings spellings,
    Generation generation,
    String version,
    IdentifierSockets identifierSockets) {
  private static final int HIGHEST_PORT = 65_535;
  private static final EmbeddedOptions DEFAULTS =
      new EmbeddedOptions(
          0, Spellings.BOTH, Generation.CURRENT, "12.6.0-emulated", IdentifierSockets.defaults());

  /**
   * Checks the settings.
   *
   * @throws PiecesConfigurationException if the port is no port, or the version is blank
   */
  public EmbeddedOptions {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new PiecesConfigurationException(
          "port is " + port + ": it takes 0 (a free one) to " + HIGHEST_PORT);
    }
    if (version.isBlank()) {
      throw new PiecesConfigurationException(
          "version is blank: it takes a text such as " + DEFAULTS.version);
    }
  }

  /** Returns the settings that most tests want: a free port, and all that the contract knows. */
  public static EmbeddedOptions defaults() {
    return DEFAULTS;
  }

  /** Returns the same settings with another port. */
  public EmbeddedOptions withPort(int port) {
    return new EmbeddedOptions(port, spellings, generation, version, identifierSockets);
  }

  /** Returns the same settings with other spellings. */
  public EmbeddedOptions withSpellings(Spellings spellings) {
    return new EmbeddedOptions(port, spellings, generation, version, identifierSockets);
  }

  /** Returns the same settings with another generation. */
  public EmbeddedOptions withGeneration(Generation generation) {
    return new EmbeddedOptions(port, spellings, generation, version, identifierSockets);
  }

  /** Returns the same settings with another version. */
  public EmbeddedOptions withVersion(String version) {
    return new EmbeddedOptions(port, spellings, generation, version, identifierSockets);
  }

  /** Returns the same settings with another behavior of the identifier sockets. */
  public EmbeddedOptions withIdentifierSockets(IdentifierSockets identifierSockets) {
    return new EmbeddedOptions(port, spellings, generation, version, identifierSockets);
  }
}
