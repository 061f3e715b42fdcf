package io.github.pieces4j.discovery;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Is what a port answered to the health check.
 *
 * @param url the port's URL
 * @param health the text of the answer
 */
public record ServerAnswer(URI url, String health) {
  private static final Pattern READY = Pattern.compile("ok(:[0-9A-Za-z-]*)?");

  /** Tells whether this is a Pieces OS that can be used; another program says something else. */
  public boolean isReady() {
    return READY.matcher(health).matches();
  }

  /** Tells whether this is a Pieces OS that is moving its data to a new version. */
  public boolean isMigrating() {
    return health.startsWith("migrating");
  }
}
