package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class PiecesPropertiesTest {
  static List<PropertyCase> properties() {
    return PropertyCase.all();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void eachPropertySetsItsOption(PropertyCase property) {
    assertThat(property.read().apply(PiecesOptions.defaults())).isNotEqualTo(property.expected());
    StarterContext.runner()
        .withPropertyValues(property.toString())
        .run(
            context -> {
              PiecesOptions options = context.getBean(PiecesOptions.class);
              assertThat(property.read().apply(options)).isEqualTo(property.expected());
            });
  }

  @Test
  void withoutPropertiesTheOptionsAreTheDefaultsOfTheSdk() {
    ApplicationIdSource none = ApplicationIdSource.none();
    StarterContext.runner()
        .run(
            context ->
                assertThat(context.getBean(PiecesOptions.class).withApplicationId(none))
                    .isEqualTo(PiecesOptions.defaults().withApplicationId(none)));
  }

  @ParameterizedTest
  @CsvSource({
    "pieces4j.message-stream.fetch-concurrency=0, pieces4j.message-stream.*, fetchConcurrency",
    "pieces4j.conversation-stream.backoff.first=0, pieces4j.conversation-stream.*, Backoff.first",
    "pieces4j.json.max-depth=9999, pieces4j.json.*, maxDepth",
    "pieces4j.call-timeout=0, pieces4j.*, callTimeout",
    "pieces4j.base-url=ftp://there, pieces4j.*, baseUrl"
  })
  void anUnusablePropertyIsExplained(String property, String prefix, String setting) {
    StarterContext.runner()
        .withPropertyValues(property)
        .run(
            context -> {
              assertThat(context).hasFailed();
              assertThat(context.getStartupFailure())
                  .rootCause()
                  .isInstanceOf(PiecesConfigurationException.class);
              FailureAnalysis analysis =
                  new PiecesFailureAnalyzer().analyze(context.getStartupFailure());
              assertThat(analysis.getDescription()).contains(prefix, setting, "it takes");
              assertThat(analysis.getAction()).isNotBlank();
            });
  }

  @Test
  void theApplicationIdIsNotPrinted() {
    StarterContext.runner()
        .withPropertyValues("pieces4j.application-id=8a5c")
        .run(
            context -> {
              assertThat(context.getBean(PiecesProperties.class).toString()).doesNotContain("8a5c");
              assertThat(context.getBean(PiecesOptions.class).toString()).doesNotContain("8a5c");
            });
  }
}
