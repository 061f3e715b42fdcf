package io.github.pieces4j.checks.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The main classes of all modules, and what their descriptors export to everybody. */
final class House {
  static final String BASE = "io.github.pieces4j.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.pieces4j");

  private static final Set<String> EXPORTED =
      descriptors().stream()
          .flatMap(module -> module.exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private House() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  static Set<String> exportedPackages() {
    return EXPORTED;
  }

  /** Returns the packages that hold classes, without the base of their names. */
  static Set<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .filter(name -> name.startsWith(BASE))
        .map(name -> name.substring(BASE.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<ModuleDescriptor> descriptors() {
    try {
      return Collections.list(House.class.getClassLoader().getResources("module-info.class"))
          .stream()
          .map(House::descriptor)
          .filter(module -> module.name().startsWith(BASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ModuleDescriptor descriptor(URL file) {
    try (InputStream bytes = file.openStream()) {
      return ModuleDescriptor.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
