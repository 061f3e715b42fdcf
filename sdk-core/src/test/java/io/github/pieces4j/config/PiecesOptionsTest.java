package io.github.pieces4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.json.JsonLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shows that options are checked when they are made. */
class PiecesOptionsTest {
  @Test
  void theDefaultsLookForTheServer() {
    PiecesOptions defaults = PiecesOptions.defaults();
    assertThat(defaults.baseUrl()).isNull();
    assertThat(defaults.applicationId().applicationId()).isCompletedWithValue(Optional.empty());
    assertThat(defaults.callTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(defaults.jsonLimits()).isEqualTo(JsonLimits.DEFAULT);
  }

  @Test
  void oneOptionIsChangedAndTheOthersStay() {
    PiecesOptions options =
        PiecesOptions.of(changed -> changed.baseUrl(URI.create("http://127.0.0.1:39301/")));
    assertThat(options.baseUrl()).hasToString("http://127.0.0.1:39301");
    assertThat(options.withBaseUrl(null)).isEqualTo(PiecesOptions.defaults());
  }

  @Test
  void aTimeoutThatIsNotAboveZeroIsRefused() {
    for (Duration none : new Duration[] {Duration.ZERO, Duration.ofMillis(-1)}) {
      assertThatThrownBy(() -> PiecesOptions.of(changed -> changed.connectTimeout(none)))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessage("connectTimeout is " + none + ": it takes a duration above zero");
      assertThatThrownBy(() -> PiecesOptions.of(changed -> changed.callTimeout(none)))
          .hasMessageStartingWith("callTimeout is ");
    }
  }

  @Test
  void aTimeoutThatTransportsCannotCountIsRefused() {
    assertThatThrownBy(
            () -> PiecesOptions.of(changed -> changed.connectTimeout(Duration.ofDays(25))))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessage("connectTimeout is PT600H: it takes at most PT576H");
    assertThat(PiecesOptions.defaults().withCallTimeout(Duration.ofDays(24)).callTimeout())
        .isEqualTo(Duration.ofDays(24));
  }

  @Test
  void aUrlThatIsNoneIsRefused() {
    assertThatThrownBy(() -> PiecesOptions.of(changed -> changed.baseUrl(URI.create("/x"))))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageStartingWith("baseUrl is \"/x\"");
  }

  @Test
  void whatNoHeaderCanHoldIsRefused() {
    for (String text : new String[] {"", " ", "a\r\nb", "\u00e4"}) {
      assertThatThrownBy(() -> PiecesOptions.of(changed -> changed.userAgent(text)))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageStartingWith("userAgent is \"");
      assertThatThrownBy(() -> ApplicationIdSource.fixed(text))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageStartingWith("applicationId is blank, or holds");
    }
    assertThat(PiecesOptions.of(changed -> changed.userAgent("notes/1.0 (x)")).userAgent())
        .isEqualTo("notes/1.0 (x)");
  }

  @Test
  void statusesThatAreNoFailuresAreRefused() {
    for (int status : new int[] {42, 200, 600}) {
      assertThatThrownBy(() -> RetryPolicy.DEFAULT.withStatuses(Set.of(status)))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessage("RetryPolicy.statuses has " + status + ": it takes 300 to 599");
    }
    assertThat(RetryPolicy.DEFAULT.withStatuses(Set.of(300, 599)).statuses()).hasSize(2);
  }

  @Test
  void neitherTheApplicationIdNorUserInformationIsPrinted() {
    PiecesOptions options =
        PiecesOptions.of(
            changed ->
                changed
                    .applicationId(ApplicationIdSource.fixed("s3cret"))
                    .baseUrl(URI.create("http://u:s3cret@host:1")));
    assertThat(options.toString())
        .doesNotContain("s3cret")
        .contains("applicationId=***", "baseUrl=http://***@host:1");
    assertThat(PiecesOptions.defaults().toString()).contains("baseUrl=to be found");
  }

  @Test
  void limitsThatCouldNotHoldAreRefused() {
    assertThat(new JsonLimits(1, 1).maxDepth()).isEqualTo(1);
    assertThat(new JsonLimits(1_000, 1).maxDepth()).isEqualTo(1_000);
    for (int depth : new int[] {0, -1, 1_001}) {
      assertThatThrownBy(() -> new JsonLimits(depth, 1))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessage("JsonLimits.maxDepth is " + depth + ": it takes 1 to 1000");
    }
    assertThatThrownBy(() -> new JsonLimits(1, 0))
        .hasMessage("JsonLimits.maxStringLength is 0: it takes 1 or more");
  }
}
