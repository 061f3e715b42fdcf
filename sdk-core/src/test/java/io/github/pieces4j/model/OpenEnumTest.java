package io.github.pieces4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEnumTest {
  @ParameterizedTest
  @CsvSource({"USER,You", "ASSISTANT,Copilot", "SYSTEM,SYSTEM", "TOOL,TOOL"})
  void aSwitchSurvivesAValueThatIsNewer(String text, String name) {
    MessageRole role = MessageRole.of(text);
    assertThat(
            switch (role.known()) {
              case USER -> "You";
              case ASSISTANT -> "Copilot";
              default -> role.value();
            })
        .isEqualTo(name);
  }

  @Test
  void knownValuesCannotBeChanged() {
    assertThatThrownBy(() -> MessageRole.knownValues().add(MessageRole.of("MINE")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(MessageRole.of("MINE").known()).isEqualTo(KnownMessageRole.UNRECOGNIZED);
  }
}
