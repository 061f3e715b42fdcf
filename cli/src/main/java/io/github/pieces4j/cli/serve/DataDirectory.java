package io.github.pieces4j.cli.serve;

import io.github.pieces4j.cli.terminal.DirectoryName;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The directory with the objects of a lasting server. */
public final class DataDirectory {
  private static final String OPTION = "--data";
  private static final String NAME = "pieces4j";

  private DataDirectory() {}

  /** Describes the option that names it. */
  public static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .paramLabel("DIR")
        .type(Path.class)
        .converters(new DirectoryName())
        .description("Where the data is; by default " + ofThisUserOrWhyNot() + ".")
        .build();
  }

  /** Returns the directory that was named, or else the usual one. */
  public static Path named(ParseResult arguments) {
    Path named = arguments.matchedOptionValue(OPTION, null);
    return named == null ? ofThisUser() : named;
  }

  /** The help has to come where the data has no place, too. */
  private static String ofThisUserOrWhyNot() {
    try {
      return ofThisUser().toString();
    } catch (PiecesConfigurationException e) {
      return "it has to be given, as this user has no home directory";
    }
  }

  private static Path ofThisUser() {
    return usual(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  /** Returns where programs of one user keep their data on this kind of system. */
  static Path usual(String system, String home, Map<String, String> environment) {
    Path place = place(system, home, environment);
    if (!place.isAbsolute()) {
      throw new PiecesConfigurationException(
          "this user has no home directory, so say where the data is: " + OPTION + " DIR");
    }
    return place;
  }

  private static Path place(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", NAME);
    }
    return name.contains("windows")
        ? known(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"))
        : known(environment.get("XDG_DATA_HOME"), Path.of(home, ".local", "share"));
  }

  /** A relative path would be another one in each current directory. */
  private static Path known(@Nullable String base, Path otherwise) {
    boolean isNamed = base != null && Path.of(base).isAbsolute();
    return (isNamed ? Path.of(base) : otherwise).resolve(NAME);
  }
}
