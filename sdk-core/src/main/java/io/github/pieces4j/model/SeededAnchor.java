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
 * An anchor to be created: a file or directory by its path.
 *
 * @param fullpath full path of the file or directory
 * @param type whether it is a file or a directory
 * @param annotations annotations to create along with it
 * @param asset id of an asset to associate it with
 * @param conversation id of a conversation to associate it with
 * @param platform operating system the path belongs to
 * @param watch whether it is to be watched for changes
 * @since 0.1
 */
@WireRecord
public record SeededAnchor(
    @JsonProperty("fullpath") String fullpath,
    @JsonProperty("type") AnchorType type,
    @JsonProperty("annotations") @Nullable List<SeededAnnotation> annotations,
    @JsonProperty("asset") @Nullable String asset,
    @JsonProperty("conversation") @Nullable String conversation,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("platform") @Nullable Platform platform,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("watch") @Nullable Boolean watch,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededAnchorBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededAnchor {
    required(fullpath, "SeededAnchor.fullpath");
    required(type, "SeededAnchor.type");
    annotations = list(annotations, "SeededAnchor.annotations");
    additionalProperties = unknown(additionalProperties, "SeededAnchor.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededAnchorBuilder builder() {
    return SeededAnchorBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
