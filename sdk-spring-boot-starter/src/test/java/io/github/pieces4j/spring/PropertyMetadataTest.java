package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds tests and documentation against what the compiler found in {@link PiecesProperties}. */
class PropertyMetadataTest {
  private static final String METADATA = "/META-INF/spring-configuration-metadata.json";
  private static final Path PAGE = Path.of("../docs/spring.md");

  private static List<JsonNode> properties() throws IOException {
    try (InputStream json = PiecesProperties.class.getResourceAsStream(METADATA)) {
      JsonNode properties = new ObjectMapper().readTree(json).get("properties");
      return StreamSupport.stream(properties.spliterator(), false).toList();
    }
  }

  private static String name(JsonNode property) {
    return property.get("name").asText();
  }

  @Test
  void eachPropertyIsDescribedForEditors() throws IOException {
    assertThat(properties())
        .isNotEmpty()
        .allSatisfy(
            property -> {
              assertThat(property.path("type").asText()).isNotBlank();
              assertThat(property.path("description").asText()).endsWith(".");
            });
  }

  @Test
  void eachPropertyIsTested() throws IOException {
    Stream<String> elsewhere =
        Stream.of(
            "pieces4j.headers",
            "pieces4j.health.timeout",
            "pieces4j.health.stream-tolerance",
            "pieces4j.proxy.port",
            "pieces4j.proxy.user",
            "pieces4j.proxy.password",
            "pieces4j.ssl.bundle",
            "pieces4j.web.problem-details",
            "management.health.pieces.enabled");
    List<String> tested =
        Stream.concat(PropertyCase.all().stream().map(PropertyCase::name), elsewhere).toList();
    assertThat(properties())
        .extracting(PropertyMetadataTest::name)
        .containsExactlyInAnyOrderElementsOf(tested);
  }

  @Test
  void eachPropertyIsDocumentedWithItsDefault() throws IOException {
    List<String> rows = Files.readAllLines(PAGE);
    for (JsonNode property : properties()) {
      JsonNode value = property.path("defaultValue");
      String start = "| `" + documentedName(property) + "` | ";
      String row = start + (value.isMissingNode() ? "" : "`" + value.asText() + "`");
      assertThat(rows).anySatisfy(line -> assertThat(line).startsWith(row));
    }
  }

  /** Both streams have the same properties, which the page lists once. */
  private static String documentedName(JsonNode property) {
    return name(property).replaceFirst("(conversation|message)-stream", "*-stream");
  }
}
