package io.github.pieces4j.internal.call;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The options that connections and streams are made with, which clients that share them share. */
final class SharedConnections {
  private static final Map<String, Function<PiecesOptions, @Nullable Object>> SETTINGS =
      new LinkedHashMap<>();

  static {
    SETTINGS.put("baseUrl", PiecesOptions::baseUrl);
    SETTINGS.put("connectTimeout", PiecesOptions::connectTimeout);
    SETTINGS.put("connectionOptions", PiecesOptions::connectionOptions);
    SETTINGS.put("callLimits, but for maxResponseBytes", it -> connections(it.callLimits()));
    SETTINGS.put("conversationStream", PiecesOptions::conversationStream);
    SETTINGS.put("messageStream", PiecesOptions::messageStream);
  }

  private SharedConnections() {}

  private static List<Integer> connections(CallLimits limits) {
    return List.of(limits.maxConnections(), limits.maxPendingCalls(), limits.maxOpenLists());
  }

  /**
   * Refuses options that another client's connections cannot have.
   *
   * @throws PiecesConfigurationException if they differ in one of these; the message says which
   */
  static void requireSame(PiecesOptions first, PiecesOptions changed) {
    SETTINGS.forEach(
        (name, setting) -> {
          if (!Objects.equals(setting.apply(first), setting.apply(changed))) {
            throw new PiecesConfigurationException(
                name
                    + " belongs to the connections and streams that are shared: create a client of"
                    + " its own for another value");
          }
        });
  }
}
