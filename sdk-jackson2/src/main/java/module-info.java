/** A module of Jackson 2 that reads and writes the model's records as the SDK does. */
@SuppressWarnings("module") // The number is that of Jackson.
module io.github.pieces4j.jackson2 {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.github.pieces4j.core;

  exports io.github.pieces4j.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.pieces4j.jackson2.PiecesModule;
}
