/** A program on the module path. */
module consumer {
  requires io.github.pieces4j.blocking;
  requires io.github.pieces4j.reactive;
  requires io.github.pieces4j.testkit;
}
