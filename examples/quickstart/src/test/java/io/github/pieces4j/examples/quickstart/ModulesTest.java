package io.github.pieces4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
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
  private static final String REACTIVE = "io.github.pieces4j.reactive";
  private static final Set<String> ROOTS =
      Set.of(CORE, "io.github.pieces4j.blocking", REACTIVE, "io.github.pieces4j.testkit");

  private static ModuleLayer layer() {
    return layer(ROOTS);
  }

  private static ModuleLayer layer(Set<String> roots) {
    Path[] path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> !entry.endsWith("test-classes") && !isThisModule(entry))
            .filter(Files::exists)
            .toArray(Path[]::new);
    Configuration configuration =
        ModuleLayer.boot().configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), roots);
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
    Class<?> type = loader.loadClass("io.github.pieces4j.model.FlattenedConversations");
    assertThat(json.getModule().isNamed()).isTrue();

    byte[] bytes = "{\"iterable\":[{\"id\":\"a\"}]}".getBytes(StandardCharsets.UTF_8);
    Object decoded = json.getMethod("decode", byte[].class, Class.class).invoke(null, bytes, type);
    assertThat(json.getMethod("encode", Object.class).invoke(null, decoded)).isEqualTo(bytes);
  }

  /** Reactor Netty has no descriptor that could say what it needs, so ours must. */
  @Test
  void theReactiveClientMakesCallsAsAModule() throws ReflectiveOperationException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ClassLoader loader = layer(Set.of(REACTIVE)).findLoader(REACTIVE);
      Class<?> type = loader.loadClass(REACTIVE + ".ReactivePiecesClient");
      Object client = type.getMethod("create", String.class).invoke(null, server.url().toString());
      Object connection = type.getMethod("connection").invoke(client);
      Object health = connection.getClass().getMethod("health").invoke(connection);
      assertThat((String) block(health)).startsWith("ok:");
      block(type.getMethod("closeAsync").invoke(client));
    }
  }

  private static Object block(Object mono) throws ReflectiveOperationException {
    Class<?> type = mono.getClass().getClassLoader().loadClass("reactor.core.publisher.Mono");
    return type.getMethod("block").invoke(mono);
  }

  @Test
  void internalsAreNotExported() {
    ModuleDescriptor core = layer().findModule(CORE).orElseThrow().getDescriptor();
    Stream<String> exported =
        core.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source);
    assertThat(exported)
        .contains("io.github.pieces4j.json", "io.github.pieces4j.model")
        .noneMatch(name -> name.contains(".internal"));
  }
}
