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
 * A list of browser tabs.
 *
 * @since 0.1
 */
@WireRecord
public record BrowserTabs(
    @JsonProperty("iterable") List<BrowserTab> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<BrowserTab>, PiecesObject, BrowserTabsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BrowserTabs {
    iterable = list(iterable, "BrowserTabs.iterable");
    required(iterable, "BrowserTabs.iterable");
    additionalProperties = unknown(additionalProperties, "BrowserTabs.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static BrowserTabsBuilder builder() {
    return BrowserTabsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
