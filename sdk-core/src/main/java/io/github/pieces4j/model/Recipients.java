package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of recipients.
 *
 * @since 0.1
 */
@WireRecord
public record Recipients(
    @JsonProperty("iterable") List<PersonBasicType> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<PersonBasicType>, PiecesObject, RecipientsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Recipients {
    iterable = list(iterable, "Recipients.iterable");
    required(iterable, "Recipients.iterable");
    additionalProperties = unknown(additionalProperties, "Recipients.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static RecipientsBuilder builder() {
    return RecipientsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
