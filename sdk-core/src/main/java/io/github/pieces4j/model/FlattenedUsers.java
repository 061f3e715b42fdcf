package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References to users.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedUsers(
    @JsonProperty("iterable") List<ReferencedUser> iterable,
    @JsonProperty("indices") @Nullable Map<String, Long> indices,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesCollection<ReferencedUser>, PiecesObject, FlattenedUsersBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedUsers {
    iterable = list(iterable, "FlattenedUsers.iterable");
    required(iterable, "FlattenedUsers.iterable");
    indices = map(indices);
    additionalProperties = unknown(additionalProperties, "FlattenedUsers.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedUsersBuilder builder() {
    return FlattenedUsersBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
