package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.internal.text.Redaction;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The check of what users say about where the server is.
 *
 * @since 0.1
 */
public final class BaseUrl {
  private static final int LAST_PORT = 65_535;
  private static final String EXAMPLE = "a URL such as http://127.0.0.1:39300";
  private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://");

  private BaseUrl() {}

  /**
   * Returns the URL without a slash at its end.
   *
   * @param setting the name of the setting that it came from, for the message
   * @throws PiecesConfigurationException if it is no http or https URL with a host; the message
   *     says what is wrong, without user information
   */
  public static URI checked(@Nullable String text, String setting) {
    if (text == null) {
      throw new PiecesConfigurationException(setting + " is null: it takes " + EXAMPLE);
    }
    URI url = parse(text.strip(), setting);
    String problem = problem(url);
    if (problem != null) {
      throw refused(text, problem, setting);
    }
    return URI.create(url.toString().replaceFirst("/+$", ""));
  }

  private static URI parse(String text, String setting) {
    if (!SCHEME.matcher(text).find()) {
      throw refused(text, "has no scheme: write http:// before it", setting);
    }
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      // The exception's own message has all of the text.
      throw refused(
          text, "has a character that a URL cannot have there (" + e.getReason() + ")", setting);
    }
  }

  private static @Nullable String problem(URI url) {
    if (!"http".equalsIgnoreCase(url.getScheme()) && !"https".equalsIgnoreCase(url.getScheme())) {
      return "has another scheme than http or https";
    }
    if (url.getHost() == null) {
      String server = String.valueOf(url.getRawAuthority());
      return server.substring(server.lastIndexOf('@') + 1).contains("_")
          ? "has an underscore in its host, which a URL cannot have: use an address or another name"
          : "has no host, or a port that is no number";
    }
    if (url.getPort() == 0 || url.getPort() > LAST_PORT) {
      return "has a port beyond 1 to " + LAST_PORT;
    }
    boolean more = url.getRawQuery() != null || url.getRawFragment() != null;
    return more ? "has a query or a fragment" : null;
  }

  private static PiecesConfigurationException refused(String text, String problem, String setting) {
    String shown = Redaction.visible(withoutUser(text), 200);
    return new PiecesConfigurationException(
        setting + " is \"" + shown + "\", which " + problem + "; it takes " + EXAMPLE);
  }

  /** A password may hold any character, so all up to the last at sign may belong to it. */
  private static String withoutUser(String text) {
    int at = text.lastIndexOf('@');
    int scheme = text.indexOf("//");
    String before = scheme >= 0 && scheme < at ? text.substring(0, scheme + 2) : "";
    return at < 0 ? text : before + "***" + text.substring(at);
  }

  /** Returns the URL without its user information. */
  public static URI withoutUser(URI url) {
    String user = url.getRawUserInfo();
    return user == null ? url : URI.create(url.toString().replaceFirst("//[^/]*@", "//"));
  }

  public static String printed(URI url) {
    return Redaction.url(url);
  }
}
