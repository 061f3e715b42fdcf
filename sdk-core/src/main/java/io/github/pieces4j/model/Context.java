package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers when an application connects: the application, the health and the user.
 *
 * @param application the connected application; its id may be sent along with later requests
 * @param user the signed-in user, if any
 * @since 0.1
 */
@WireRecord
public record Context(
    @JsonProperty("application") Application application,
    @JsonProperty("health") Health health,
    @JsonProperty("os") String os,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("user") @Nullable UserProfile user,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ContextBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Context {
    required(application, "Context.application");
    required(health, "Context.health");
    required(os, "Context.os");
    additionalProperties = unknown(additionalProperties, "Context.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ContextBuilder builder() {
    return ContextBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
