package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person who contributed to a document.
 *
 * @param classification what kind of text the value is
 * @param value text attributed to the person
 * @since 0.1
 */
@WireRecord
public record DocumentContributor(
    @JsonProperty("person") PersonBasicType person,
    @JsonProperty("classification") @Nullable Classification classification,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("updated") @Nullable GroupedTimestamp updated,
    @JsonProperty("value") @Nullable TransferableString value,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, DocumentContributorBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public DocumentContributor {
    required(person, "DocumentContributor.person");
    additionalProperties =
        unknown(additionalProperties, "DocumentContributor.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static DocumentContributorBuilder builder() {
    return DocumentContributorBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
