/** A whole history as files. */
module io.github.pieces4j.archive {
  requires transitive io.github.pieces4j.blocking;
  requires com.h2database.mvstore;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires tools.jackson.core;

  exports io.github.pieces4j.archive;
}
