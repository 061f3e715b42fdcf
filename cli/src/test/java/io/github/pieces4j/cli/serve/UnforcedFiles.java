package io.github.pieces4j.cli.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Lets H2 open files as {@link UnforcedFile}, and cuts the power once. H2 creates instances. */
public final class UnforcedFiles extends FilePathWrapper {
  interface DiskAction {
    void run() throws IOException;
  }

  private static final String SCHEME = "unforced";
  private static UnforcedFile opened;
  private static DiskAction beforeEachOrder = () -> {};

  static String nameOf(String file) {
    FilePath.register(new UnforcedFiles());
    return SCHEME + ":" + file;
  }

  /** Runs something before each order to the disk; if it fails, so does the order. */
  static void beforeEachOrder(DiskAction action) {
    beforeEachOrder = action;
  }

  /** Returns what a power cut would leave now of the file opened last. */
  static byte[] afterPowerCut(Random random) {
    return opened.afterPowerCut(random);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    opened = new UnforcedFile(super.open(mode), () -> beforeEachOrder.run());
    return opened;
  }
}
