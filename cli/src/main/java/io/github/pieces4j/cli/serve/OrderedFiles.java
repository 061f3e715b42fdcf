package io.github.pieces4j.cli.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Lets H2 open files as {@link OrderedFile}; public because H2 makes instances of it. */
public final class OrderedFiles extends FilePathWrapper {
  private static final String SCHEME = "ordered";

  static {
    FilePath.register(new OrderedFiles());
  }

  /** Returns the name by which H2 opens a file in this way. */
  static String nameOf(String file) {
    return SCHEME + ":" + file;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new OrderedFile(super.open(mode), getBase().toString());
  }
}
