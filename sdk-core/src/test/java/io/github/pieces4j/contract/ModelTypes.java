package io.github.pieces4j.contract;

import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.SchemaName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the records that the model consists of, by looking at the compiled classes. */
public final class ModelTypes {
  private static final List<Class<?>> RECORDS = findRecords();
  private static final Map<String, Class<?>> BY_NAME = byName();

  private ModelTypes() {}

  private static List<Class<?>> findRecords() {
    try {
      Path classes =
          Path.of(PiecesObject.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("io/github/pieces4j/model"))) {
        return files
            .filter(file -> file.toString().endsWith(".class"))
            .<Class<?>>map(file -> load(classes.relativize(file)))
            .filter(Class::isRecord)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(Path file) {
    String name = file.toString().replace(file.getFileSystem().getSeparator(), ".");
    try {
      return Class.forName(name.replaceFirst("\\.class$", ""));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Class<?>> byName() {
    TreeMap<String, Class<?>> byName = new TreeMap<>();
    RECORDS.forEach(type -> byName.put(schemaOf(type), type));
    return byName;
  }

  /** Returns all records of the model. */
  public static List<Class<?>> all() {
    return RECORDS;
  }

  /** Returns the records that travel as objects, in alphabetical order. */
  public static List<Class<?>> objects() {
    return BY_NAME.values().stream().filter(PiecesObject.class::isAssignableFrom).toList();
  }

  /** Returns the name of a record's schema. */
  public static String schemaOf(Class<?> type) {
    SchemaName other = type.getAnnotation(SchemaName.class);
    return other == null ? type.getSimpleName() : other.value();
  }

  /** Returns the record of a schema, null where there is none. */
  public static Class<?> named(String schema) {
    return BY_NAME.get(schema);
  }
}
