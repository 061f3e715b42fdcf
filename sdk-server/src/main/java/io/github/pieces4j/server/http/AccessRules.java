package io.github.pieces4j.server.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: programs of this machine, and pages of origins that are allowed.
 *
 * <p>A browser lets any page send requests to this machine. It tells whose page it is in {@code
 * Origin}, or at least that it is a foreign one in {@code Sec-Fetch-Site}; and a page that has a
 * name of its own lead to this machine shows that name in {@code Host}.
 *
 * @param open whether all may ask, foreign pages too
 * @param hosts names besides those of the loopback interface by which the server may be called
 * @param origins origins besides those that are always allowed
 */
public record AccessRules(boolean open, Set<String> hosts, Set<String> origins) {
  /** All may ask. */
  public static final AccessRules OPEN = new AccessRules(true, Set.of(), Set.of());

  private static final Set<String> FOREIGN_SITES = Set.of("cross-site", "same-site");
  private static final Set<String> USUAL_ORIGINS = Set.of("app://obsidian.md");
  private static final String EDITOR_PAGES = "vscode-webview://";

  /** Returns why a request is refused, empty if it is not. */
  Optional<String> refusal(HttpHeaders headers) {
    if (open) {
      return Optional.empty();
    }
    List<String> called = headers.getAll(HttpHeaderNames.HOST);
    if (called.size() != 1 || !isOurs(hostName(called.get(0)))) {
      return Optional.of("This server is not for the host " + String.join(", ", called) + ".");
    }
    List<String> asking = headers.getAll(HttpHeaderNames.ORIGIN);
    if (asking.isEmpty()) {
      String site = headers.get("sec-fetch-site", "");
      return FOREIGN_SITES.contains(site.toLowerCase(Locale.ROOT))
          ? Optional.of("Pages of other sites may not ask this server.")
          : Optional.empty();
    }
    return asking.size() == 1 && isAllowed(asking.get(0))
        ? Optional.empty()
        : Optional.of("Pages of " + String.join(", ", asking) + " may not ask this server.");
  }

  private boolean isOurs(String host) {
    return isLoopback(host) || hosts.contains(host);
  }

  private boolean isAllowed(String origin) {
    return origins.contains(origin.toLowerCase(Locale.ROOT))
        || USUAL_ORIGINS.contains(origin)
        || origin.startsWith(EDITOR_PAGES)
        || isLoopbackPage(origin);
  }

  private static boolean isLoopbackPage(String origin) {
    try {
      URI page = URI.create(origin);
      String scheme = page.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme))
          && page.getHost() != null
          && isLoopback(page.getHost().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String hostName(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int colon = name.lastIndexOf(':');
    boolean hasPort = colon > name.lastIndexOf(']');
    return hasPort ? name.substring(0, colon) : name;
  }

  /** Names are compared, never looked up: what a name leads to can change. */
  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
