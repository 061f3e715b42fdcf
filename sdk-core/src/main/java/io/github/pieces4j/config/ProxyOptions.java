package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy; servers on the loopback are always called without it.
 *
 * @param host the proxy's host
 * @param port the proxy's port
 * @param user the user to sign in as, null for none
 * @param password the password, null for none
 * @since 0.1
 */
public record ProxyOptions(
    String host, int port, @Nullable String user, @Nullable String password) {
  private static final int LAST_PORT = 65_535;
  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(.+\\.)?localhost\\.?|127(\\.\\d+){3}|\\[?(0*:)+0*1]?", Pattern.CASE_INSENSITIVE);

  /** Checks the settings. */
  public ProxyOptions {
    Settings.requirePresent(host, "ProxyOptions.host");
    if (host.isBlank() || port < 1 || port > LAST_PORT) {
      throw new PiecesConfigurationException(
          "the proxy is \"" + host + "\", port " + port + ": it takes a host and 1 to 65535");
    }
    if ((user == null) != (password == null)) {
      throw new PiecesConfigurationException("the proxy takes a user and a password, or neither");
    }
  }

  /** Names a proxy that asks for no credentials. */
  public static ProxyOptions of(String host, int port) {
    return new ProxyOptions(host, port, null, null);
  }

  /** Names a proxy that asks for credentials. */
  public static ProxyOptions of(String host, int port, String user, String password) {
    return new ProxyOptions(host, port, user, password);
  }

  /** Returns whether the proxy stands before a server: not if that is on the loopback. */
  public boolean standsBefore(URI url) {
    return url.getHost() != null && standsBefore(url.getHost());
  }

  /** Returns whether the proxy stands before a host: not if that is the loopback. */
  public boolean standsBefore(String serverHost) {
    return !LOOPBACK.matcher(serverHost).matches();
  }

  /** Prints no credentials. */
  @Override
  public String toString() {
    return "ProxyOptions[" + host + ":" + port + (user == null ? "]" : ", with credentials]");
  }
}
