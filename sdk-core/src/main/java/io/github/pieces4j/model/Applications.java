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
 * A list of applications.
 *
 * @since 0.1
 */
@WireRecord
public record Applications(
    @JsonProperty("iterable") List<Application> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<Application>, PiecesObject, ApplicationsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Applications {
    iterable = list(iterable, "Applications.iterable");
    required(iterable, "Applications.iterable");
    additionalProperties = unknown(additionalProperties, "Applications.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ApplicationsBuilder builder() {
    return ApplicationsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
