package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.routes.Emulation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds what an emulated server of the older generation lacks against the contract. */
class OlderServerTest {
  /** All servers have these, though the documentation of the three APIs tells of none. */
  private static final Set<Operation<?>> OLD_BUT_UNDOCUMENTED =
      Set.of(
          ConnectionOperations.CONNECT,
          ConnectionOperations.HEALTH,
          ConnectionOperations.VERSION,
          MessageOperations.GET,
          MessageOperations.UPDATE);

  @Test
  void itLacksWhatTheDocumentationDoesNotTellOf() {
    Emulation older = Emulation.of(EmbeddedOptions.defaults().withGeneration(Generation.OLDER));
    List<Operation<?>> later = later();
    assertThat(operations()).isNotEmpty().allMatch(it -> older.lacks(it) == later.contains(it));
  }

  private static List<Operation<?>> later() {
    return operations().stream()
        .filter(it -> !Contract.operation(it.id()).documented())
        .filter(it -> !OLD_BUT_UNDOCUMENTED.contains(it))
        .toList();
  }

  private static List<Operation<?>> operations() {
    return OperationConstant.all().stream()
        .<Operation<?>>map(OperationConstant::operation)
        .toList();
  }
}
