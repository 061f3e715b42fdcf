package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.PathTemplate;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.config.Spellings;
import io.github.pieces4j.server.routes.Emulation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryOperationTest {
  private static final Pattern ID = Pattern.compile("\"operationId\": \"(\\w+)\"");
  private static final List<Operation<?>> ALL =
      Stream.of(
              AnnotationOperations.class,
              ConnectionOperations.class,
              ConversationOperations.class,
              ConversationLinkOperations.class,
              ConversationsOperations.class,
              MessageOperations.class,
              MessageLinkOperations.class,
              MessagesOperations.class)
          .flatMap(EveryOperationTest::constants)
          .toList();

  @Test
  void theseAreTheOperationsOfTheContract() throws IOException {
    String contract =
        Files.readString(Path.of("..", "sdk-core", "src", "test", "resources", "openapi.json"));
    assertThat(ALL.stream().map(Operation::id))
        .containsExactlyInAnyOrderElementsOf(
            ID.matcher(contract).results().map(it -> it.group(1)).toList());
  }

  private static Stream<Operation<?>> constants(Class<?> holder) {
    return Arrays.stream(holder.getFields()).map(EveryOperationTest::constant);
  }

  private static Operation<?> constant(Field field) {
    try {
      return (Operation<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void eachOperationHasARouteAtEachOfItsPaths() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      for (Operation<?> operation : ALL) {
        assertThat(isServed(operation, operation.path(), server)).as("%s", operation).isTrue();
        if (operation.laterPath() != null) {
          assertThat(isServed(operation, operation.laterPath(), server)).isTrue();
        }
      }
    }
  }

  @Test
  void eachSpellingCanBeSwitchedOff() {
    List<Operation<?>> moved = ALL.stream().filter(it -> it.laterPath() != null).toList();
    assertThat(moved).isNotEmpty();
    EmbeddedOptions options = EmbeddedOptions.defaults();
    try (EmbeddedPiecesOs documented =
            EmbeddedPiecesOs.start(options.withSpellings(Spellings.DOCUMENTED_ONLY));
        EmbeddedPiecesOs later =
            EmbeddedPiecesOs.start(options.withSpellings(Spellings.LATER_ONLY))) {
      for (Operation<?> operation : moved) {
        assertThat(isServed(operation, operation.path(), documented)).isTrue();
        assertThat(isServed(operation, operation.laterPath(), documented)).isFalse();
        assertThat(isServed(operation, operation.path(), later)).isFalse();
        assertThat(isServed(operation, operation.laterPath(), later)).isTrue();
      }
      assertThat(new Caller(later).get("/conversations").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anOlderServerLacksLaterOperationsOnly() {
    EmbeddedOptions older = EmbeddedOptions.defaults().withGeneration(Generation.OLDER);
    Emulation emulation = Emulation.of(older);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start(older)) {
      for (Operation<?> operation : ALL) {
        assertThat(isServed(operation, operation.path(), server))
            .as("%s", operation)
            .isEqualTo(!emulation.lacks(operation));
      }
    }
    assertThat(ALL)
        .filteredOn(emulation::lacks)
        .contains(ConversationOperations.PREPARE, MessageLinkOperations.ASSOCIATE_TAG)
        .doesNotContain(MessageOperations.GET, MessageOperations.UPDATE, MessagesOperations.SEARCH);
  }

  private static boolean isServed(
      Operation<?> operation, PathTemplate path, EmbeddedPiecesOs server) {
    String url = path.template().replaceAll("\\{[a-z_]+}", "some-id");
    if (url.endsWith("/stream/identifiers")) {
      return opens(url, server);
    }
    Caller caller = new Caller(server);
    HttpResponse<String> response =
        operation.method() == HttpMethod.GET ? caller.get(url) : caller.post(url);
    return !Objects.equals(response.body(), "Route not found");
  }

  private static boolean opens(String url, EmbeddedPiecesOs server) {
    try (Frames frames = new Frames(new Caller(server), url)) {
      return frames.next().startsWith("{\"iterable\":[");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
