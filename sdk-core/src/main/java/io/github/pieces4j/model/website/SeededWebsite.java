package io.github.pieces4j.model.website;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.MechanismEnum;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a seeded website. */
@WireRecord
public record SeededWebsite(
    String name,
    String url,
    @Nullable String asset,
    @Nullable String conversation,
    @Nullable MechanismEnum mechanism,
    @Nullable String person,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededWebsiteBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededWebsite {
    required(name, "SeededWebsite.name");
    required(url, "SeededWebsite.url");
    additionalProperties = unknown(additionalProperties, "SeededWebsite.additionalProperties");
  }
}
