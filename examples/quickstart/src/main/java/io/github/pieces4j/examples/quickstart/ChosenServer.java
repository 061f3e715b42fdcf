package io.github.pieces4j.examples.quickstart;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.server.EmbeddedPiecesOs;

/**
 * The server that the main job runs on.
 *
 * @param options what reaches it
 * @param description what it is, for people
 * @param resource what to close in the end
 */
record ChosenServer(PiecesOptions options, String description, Runnable resource)
    implements AutoCloseable {

  static ChosenServer choose(Arguments arguments) {
    PiecesOptions defaults = PiecesOptions.defaults();
    if (arguments.discover()) {
      return new ChosenServer(defaults, "the Pieces OS of this machine", () -> {});
    }
    if (arguments.server() != null) {
      PiecesOptions options = defaults.withBaseUrl(BaseUrl.checked(arguments.server(), "--server"));
      return new ChosenServer(options, "the Pieces OS at " + options.baseUrl(), () -> {});
    }
    EmbeddedPiecesOs embedded = EmbeddedPiecesOs.start();
    return new ChosenServer(
        defaults.withBaseUrl(embedded.url()),
        "an embedded emulator of Pieces OS at " + embedded.url(),
        embedded::close);
  }

  @Override
  public void close() {
    resource.run();
  }
}
