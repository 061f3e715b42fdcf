package io.github.pieces4j.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesRequestException;
import java.net.URI;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that arguments cannot leave their segment of the path. */
class PathTemplateTest {
  private static final PathTemplate RENAME =
      new PathTemplate("/conversation/{conversation}/rename");

  private static String expand(String argument) {
    return RENAME.expand(argument);
  }

  @ParameterizedTest
  @CsvSource({
    "8B6F-x_y.z, 8B6F-x_y.z",
    "a/b, a%2Fb",
    "a?b#c, a%3Fb%23c",
    "a b+c, a%20b%2Bc",
    "%2e%2e, %252e%252e",
    "..., ...",
    "{conversation}, %7Bconversation%7D",
    "$1\\, %241%5C",
    "\u00E9\uD83D\uDE00, %C3%A9%F0%9F%98%80"
  })
  void anArgumentIsEncodedAsOneSegment(String argument, String segment) {
    assertThat(expand(argument)).isEqualTo("/conversation/" + segment + "/rename");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\n"})
  void aBlankOrMissingArgumentIsRefused(String argument) {
    assertThatThrownBy(() -> expand(argument))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessage(
            "the argument \"conversation\" of /conversation/{conversation}/rename is blank: pass"
                + " an identifier");
  }

  @Test
  void argumentsThatAreTooFewOrTooManyAreRefused() {
    assertThatThrownBy(() -> RENAME.expand())
        .isInstanceOf(PiecesRequestException.class)
        .hasMessage(
            "/conversation/{conversation}/rename takes [conversation]: pass 1 argument(s), not 0");
    assertThatThrownBy(() -> RENAME.expand("one", "two"))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessageEndingWith("not 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void anArgumentThatWouldChangeThePathIsRefused(String argument) {
    assertThatThrownBy(() -> expand(argument))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessageContaining("is \"" + argument + "\", which would change the path");
  }

  @Test
  void namesAreFoundInTheirOrder() {
    assertThat(new PathTemplate("/a/{first}/b/{second_one}").names())
        .containsExactly("first", "second_one");
    assertThat(new PathTemplate("/conversations").names()).isEmpty();
    assertThat(RENAME).hasToString("/conversation/{conversation}/rename");
  }

  @Property
  void whateverTheArgumentThePathHasItsThreeSegments(@ForAll @NotBlank String argument) {
    Assume.that(!argument.isBlank() && !argument.equals(".") && !argument.equals(".."));
    URI url = URI.create("http://127.0.0.1" + expand(argument));
    assertThat(url.normalize().getRawPath().split("/")).hasSize(4);
    assertThat(url.getRawQuery()).isNull();
    assertThat(url.getRawFragment()).isNull();
  }
}
