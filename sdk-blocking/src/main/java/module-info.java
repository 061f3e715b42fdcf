/** Plain values over java.net.http. */
module io.github.pieces4j.blocking {
  requires transitive io.github.pieces4j.core;
  requires transitive java.net.http;
  requires org.slf4j;

  exports io.github.pieces4j.blocking;
}
