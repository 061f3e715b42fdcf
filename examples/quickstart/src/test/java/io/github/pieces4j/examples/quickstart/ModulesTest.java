package io.github.pieces4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows that the module descriptors resolve and that internals are not exported. */
class ModulesTest {
  private static final String CORE = "io.github.pieces4j.core";
  private static final Set<String> ROOTS =
      Set.of(
          CORE,
          "io.github.pieces4j.blocking",
          "io.github.pieces4j.reactive",
          "io.github.pieces4j.testkit");

  private static ModuleLayer layer() {
    Path[] path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> !entry.endsWith("test-classes") && !isThisModule(entry))
            .filter(Files::exists)
            .toArray(Path[]::new);
    Configuration configuration =
        ModuleLayer.boot().configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), ROOTS);
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
  }

  private static boolean isThisModule(Path entry) {
    return entry.endsWith("classes") && entry.toString().contains("quickstart");
  }

  @Test
  void theModulesResolveAndWork() throws ReflectiveOperationException {
    ClassLoader loader = layer().findLoader(CORE);
    Class<?> json = loader.loadClass("io.github.pieces4j.json.PiecesJson");
    Class<?> type =
        loader.loadClass("io.github.pieces4j.model.conversation.FlattenedConversations");
    assertThat(json.getModule().isNamed()).isTrue();

    byte[] bytes = "{\"iterable\":[{\"id\":\"a\"}]}".getBytes(StandardCharsets.UTF_8);
    Object decoded = json.getMethod("decode", byte[].class, Class.class).invoke(null, bytes, type);
    assertThat(json.getMethod("encode", Object.class).invoke(null, decoded)).isEqualTo(bytes);
  }

  @Test
  void internalsAreNotExported() {
    ModuleDescriptor core = layer().findModule(CORE).orElseThrow().getDescriptor();
    Stream<String> exported = core.exports().stream().map(ModuleDescriptor.Exports::source);
    assertThat(exported)
        .contains("io.github.pieces4j.json", "io.github.pieces4j.model.message")
        .noneMatch(name -> name.endsWith(".codec") || name.endsWith(".support"));
  }
}
