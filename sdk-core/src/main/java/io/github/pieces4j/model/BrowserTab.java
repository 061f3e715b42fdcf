package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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

  /** Returns a builder with nothing set. */
  public static BrowserTabBuilder builder() {
    return BrowserTabBuilder.builder();
  }
}
