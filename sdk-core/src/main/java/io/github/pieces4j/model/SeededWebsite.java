package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A website to be recorded, with what to associate it with.
 *
 * @param url address of the website
 * @param asset id of an asset to associate it with
 * @param conversation id of a conversation to associate it with
 * @param mechanism how it came about, such as manual or automatic
 * @param person id of a person to associate it with
 * @since 0.1
 */
@WireRecord
public record SeededWebsite(
    @JsonProperty("name") String name,
    @JsonProperty("url") String url,
    @JsonProperty("asset") @Nullable String asset,
    @JsonProperty("conversation") @Nullable String conversation,
    @JsonProperty("mechanism") @Nullable Mechanism mechanism,
    @JsonProperty("person") @Nullable String person,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededWebsiteBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededWebsite {
    required(name, "SeededWebsite.name");
    required(url, "SeededWebsite.url");
    additionalProperties = unknown(additionalProperties, "SeededWebsite.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededWebsiteBuilder builder() {
    return SeededWebsiteBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
