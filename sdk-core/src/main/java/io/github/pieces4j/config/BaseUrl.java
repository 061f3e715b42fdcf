package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.internal.text.Redaction;
import java.net.URI;
import java.net.URISyntaxException;

/** Checks what users say about where the server is. */
public final class BaseUrl {
  private static final int LAST_PORT = 65_535;

  private BaseUrl() {}

  /**
   * Returns the URL without a slash at its end.
   *
   * @param setting the name of the setting that it came from, for the message
   * @throws PiecesConfigurationException if it is no http or https URL with a host
   */
  public static URI checked(String text, String setting) {
    URI url = parse(text, setting);
    boolean http =
        "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
    if (!http || !hasServer(url) || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw refused(text, setting);
    }
    return URI.create(url.toString().replaceFirst("/+$", ""));
  }

  private static boolean hasServer(URI url) {
    return url.getHost() != null && url.getPort() != 0 && url.getPort() <= LAST_PORT;
  }

  private static URI parse(String text, String setting) {
    try {
      return new URI(text.strip());
    } catch (URISyntaxException e) {
      throw refused(text, setting);
    }
  }

  private static PiecesConfigurationException refused(String text, String setting) {
    return new PiecesConfigurationException(
        setting
            + " is \""
            + Redaction.visible(Redaction.url(text), 200)
            + "\": it takes a URL such as http://127.0.0.1:39300");
  }

  public static String printed(URI url) {
    return Redaction.url(url);
  }
}
