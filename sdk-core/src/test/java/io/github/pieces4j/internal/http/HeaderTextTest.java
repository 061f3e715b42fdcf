package io.github.pieces4j.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which text a header can hold, at the first and last character of each kind. */
class HeaderTextTest {
  @Test
  void visibleAsciiIsTakenAsItIs() {
    assertThat(HeaderText.applicationId("!a~")).isEqualTo("!a~");
    assertThat(HeaderText.userAgent("! a ~")).isEqualTo("! a ~");
    assertThat(HeaderText.checked(Map.of("X-Key", "! a ~"))).containsEntry("X-Key", "! a ~");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\u007f", "a\u001f", "\u00e4"})
  void anApplicationIdHasNoOtherCharacters(String text) {
    assertRefused(() -> HeaderText.applicationId(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u007f", "a\u001f", "a\nb", "\u00e4"})
  void theNameOfAClientHasNoOtherCharacters(String text) {
    assertRefused(() -> HeaderText.userAgent(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a\u007f", "a\u001fb", "a\r\nb", "\u00e4"})
  void theValueOfAHeaderHasNoOtherCharacters(String text) {
    assertRefused(() -> HeaderText.checked(Map.of("X-Key", text)));
  }

  private static void assertRefused(Runnable checking) {
    assertThatThrownBy(checking::run).isInstanceOf(PiecesConfigurationException.class);
  }
}
