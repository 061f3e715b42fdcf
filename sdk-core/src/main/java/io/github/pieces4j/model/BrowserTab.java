package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tab of a web browser as it was captured.
 *
 * @param anchor file or directory tied to the tab
 * @param contributors people who contributed to the page
 * @param current whether it was the active tab
 * @param range range of time tied to the tab
 * @param values what was captured from the page
 * @param website website open in the tab
 * @since 0.1
 */
@WireRecord
public record BrowserTab(
    @JsonProperty("anchor") @Nullable SeededAnchor anchor,
    @JsonProperty("contributors") @Nullable DocumentContributors contributors,
    @JsonProperty("current") @Nullable Boolean current,
    @JsonProperty("range") @Nullable AnonymousTemporalRange range,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("values") @Nullable BrowserTabValues values,
    @JsonProperty("website") @Nullable SeededWebsite website,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, BrowserTabBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BrowserTab {
    additionalProperties = unknown(additionalProperties, "BrowserTab.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static BrowserTabBuilder builder() {
    return BrowserTabBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
