/** A module of Jackson 3 that reads and writes the model's records as the SDK does. */
@SuppressWarnings("module") // The number is that of Jackson.
module io.github.pieces4j.jackson3 {
  requires transitive io.github.pieces4j.core;
  requires transitive tools.jackson.databind;

  exports io.github.pieces4j.jackson3;

  provides tools.jackson.databind.JacksonModule with
      io.github.pieces4j.jackson3.PiecesModule;
}
