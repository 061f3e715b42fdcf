package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.DiskFailure;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.cli.terminal.DirectoryName;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The argument that names the directory of an export. */
public final class ArchiveDirectory {
  private ArchiveDirectory() {}

  /** What a command does with a finished export. */
  @FunctionalInterface
  public interface Use {
    /** Returns the exit code. */
    int of(Path directory, Manifest manifest) throws IOException;
  }

  /** Uses the finished export that is named, and returns the exit code; without one it says why. */
  public static int use(Invocation invocation, Use use) {
    Path directory = of(invocation);
    try {
      Optional<Manifest> manifest = finished(directory, invocation);
      return manifest.isEmpty() ? ExitCode.FAILED : use.of(directory, manifest.get());
    } catch (IOException e) {
      throw DiskFailure.of(e);
    }
  }

  public static PositionalParamSpec parameter() {
    return parameter("DIR", new DirectoryName(), "The directory of the export.");
  }

  /** Returns the argument that may name what other programs wrote too. */
  public static PositionalParamSpec orForeign() {
    return parameter(
        "DIR",
        DirectoryName.orFile(),
        "The directory of an export, of an archive of the vendor's exporter, or of lists as a server"
            + " answers them (conversations.json, messages.json, ...); or one such list.");
  }

  private static PositionalParamSpec parameter(
      String label, DirectoryName converter, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0")
        .arity("1")
        .required(true)
        .type(Path.class)
        .converters(converter)
        .description(description)
        .build();
  }

  public static Path of(Invocation invocation) {
    return invocation.arguments().matchedPositional(0).<Path>getValue();
  }

  /** Returns the manifest; tells why and returns nothing if the export is not finished. */
  public static Optional<Manifest> finished(Path directory, Invocation invocation)
      throws IOException {
    Optional<Manifest> manifest = Manifest.of(directory);
    if (manifest.isEmpty()) {
      invocation.terminal().problem(whyNot(directory));
    }
    return manifest;
  }

  private static String whyNot(Path directory) {
    return Files.isDirectory(directory)
        ? directory
            + " holds no finished export: `pieces export "
            + directory
            + "` goes on, `pieces import --partial "
            + directory
            + "` takes what is there"
        : directory + " is not there: name the directory of an export";
  }
}
