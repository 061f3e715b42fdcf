package io.github.pieces4j.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a client knows of where its server is.
 *
 * @param url the server, null as long as it is not known
 * @param means how it came to be known
 * @since 0.1
 */
public record ServerLocation(@Nullable URI url, Means means) {
  /** A server that was not looked for yet, or did not answer and will be looked for again. */
  public static final ServerLocation UNKNOWN = new ServerLocation(null, Means.NONE);

  /**
   * The ways in which a server comes to be known.
   *
   * @since 0.1
   */
  public enum Means {
    /** The option {@code baseUrl} says it. */
    OPTION("given"),
    /** The environment variable {@code PIECES_OS_URL} says it. */
    ENVIRONMENT("given by PIECES_OS_URL"),
    /** The port file says it, and it answered. */
    PORT_FILE("found by its port file"),
    /** It is the only one that answered on the ports of this machine. */
    PORTS("found on its port"),
    /** It is not known. */
    NONE("not yet known");

    private final String words;

    Means(String words) {
      this.words = words;
    }
  }

  /** Returns the location of an option. */
  public static ServerLocation given(URI url) {
    return new ServerLocation(url, Means.OPTION);
  }

  /** Prints the URL without user information, and how it came to be known. */
  @Override
  public String toString() {
    return url == null ? means.words : BaseUrl.printed(url) + " (" + means.words + ")";
  }
}
