package io.github.pieces4j.model.capture;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.anchor.SeededAnchor;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.website.SeededWebsite;
import io.github.pieces4j.model.workstream.AnonymousTemporalRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a browser tab. */
@WireRecord
public record BrowserTab(
    @Nullable SeededAnchor anchor,
    @Nullable DocumentContributors contributors,
    @Nullable Boolean current,
    @Nullable AnonymousTemporalRange range,
    @Nullable EmbeddedModelSchema schema,
    @Nullable BrowserTabValues values,
    @Nullable SeededWebsite website,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, BrowserTabBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BrowserTab {
    additionalProperties = unknown(additionalProperties, "BrowserTab.additionalProperties");
  }
}
