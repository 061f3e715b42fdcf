package io.github.pieces4j.checks.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.SchemaName;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names that types of the model have in the contract. */
final class ModelType {
  private ModelType() {}

  static String schemaOf(Class<?> type) {
    SchemaName other = type.getAnnotation(SchemaName.class);
    return other == null ? type.getSimpleName() : other.value();
  }

  /** Returns schema to type, where their names differ. */
  static SortedMap<String, Class<?>> renamed() {
    SortedMap<String, Class<?>> renamed = new TreeMap<>();
    new ClassFileImporter()
        .importPackages(PiecesObject.class.getPackageName()).stream()
            .map(JavaClass::reflect)
            .filter(type -> type.isAnnotationPresent(SchemaName.class))
            .forEach(type -> renamed.put(schemaOf(type), type));
    return renamed;
  }
}
