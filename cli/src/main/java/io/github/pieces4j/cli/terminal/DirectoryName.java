package io.github.pieces4j.cli.terminal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A converter to the name of a directory, which refuses one where nobody would look for it. */
public final class DirectoryName implements ITypeConverter<Path> {
  private final boolean mayBeFile;

  /** Creates a converter for directories. */
  public DirectoryName() {
    this(false);
  }

  private DirectoryName(boolean mayBeFile) {
    this.mayBeFile = mayBeFile;
  }

  /** Creates a converter that takes files too. */
  public static DirectoryName orFile() {
    return new DirectoryName(true);
  }

  @Override
  public Path convert(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException("the name is blank; . is the current directory");
    }
    if (name.equals("~") || name.startsWith("~/")) {
      throw new TypeConversionException(
          "your shell leaves the ~ of " + name + " as it is here: write $HOME instead");
    }
    Path path = path(name);
    if (!mayBeFile && Files.exists(path) && !Files.isDirectory(path)) {
      throw new TypeConversionException(name + " is no directory");
    }
    return path;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(name + " is no path: " + e.getReason());
    }
  }
}
