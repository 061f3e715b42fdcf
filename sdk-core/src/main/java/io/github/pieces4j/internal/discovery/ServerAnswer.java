package io.github.pieces4j.internal.discovery;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a port to the health check.
 *
 * @param url the port's URL
 * @param health the text of the answer; null if the port accepted a connection and did not answer
 *     in time
 */
public record ServerAnswer(URI url, @Nullable String health) {
  private static final Pattern READY = Pattern.compile("ok(:[0-9A-Za-z-]*)?");

  /** Returns what stands for the answer of a port that did not answer in time. */
  public static ServerAnswer late(URI url) {
    return new ServerAnswer(url, null);
  }

  /** Returns whether this is a Pieces OS that can be used; another program says something else. */
  public boolean isReady() {
    return health != null && READY.matcher(health).matches();
  }

  /** Returns whether this is a Pieces OS that is moving its data to a new version. */
  public boolean isMigrating() {
    return health != null && health.startsWith("migrating");
  }

  /** Returns whether the port accepted a connection and did not answer in time. */
  public boolean isLate() {
    return health == null;
  }
}
