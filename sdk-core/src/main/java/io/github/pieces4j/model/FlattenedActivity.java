package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of something that happened: in which application, and to which asset or format.
 *
 * @param application application it happened in
 * @param event what happened
 * @param mechanism what brought it about; internal ones are not meant to be shown to people
 * @param asset asset it happened to
 * @param format format it happened to
 * @param user user it is recorded for
 * @since 0.1
 */
@WireRecord
public record FlattenedActivity(
    @JsonProperty("id") String id,
    @JsonProperty("application") Application application,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("event") SeededConnectorTracking event,
    @JsonProperty("mechanism") Mechanism mechanism,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("asset") @Nullable ReferencedAsset asset,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("format") @Nullable ReferencedFormat format,
    @JsonProperty("rank") @Nullable Long rank,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("user") @Nullable FlattenedUserProfile user,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedActivityBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedActivity {
    required(id, "FlattenedActivity.id");
    required(application, "FlattenedActivity.application");
    required(created, "FlattenedActivity.created");
    required(event, "FlattenedActivity.event");
    required(mechanism, "FlattenedActivity.mechanism");
    required(updated, "FlattenedActivity.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedActivity.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedActivityBuilder builder() {
    return FlattenedActivityBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
