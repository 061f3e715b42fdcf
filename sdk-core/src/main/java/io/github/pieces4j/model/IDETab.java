package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tab of an editor as it was captured, with the file that is open in it.
 *
 * @param anchor file open in the tab
 * @param classification what kind of text the file holds
 * @param contributors people who contributed to the file
 * @param current whether it was the active tab
 * @param lsp what the language server says about the file
 * @param range range of time tied to the tab
 * @param selections what the user had selected
 * @param value text captured from the tab
 * @since 0.1
 */
@WireRecord
public record IDETab(
    @JsonProperty("anchor") SeededAnchor anchor,
    @JsonProperty("classification") @Nullable Classification classification,
    @JsonProperty("contributors") @Nullable DocumentContributors contributors,
    @JsonProperty("current") @Nullable Boolean current,
    @JsonProperty("lsp") @Nullable LanguageServerProtocol lsp,
    @JsonProperty("range") @Nullable AnonymousTemporalRange range,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("selections") @Nullable IDESelections selections,
    @JsonProperty("value") @Nullable TransferableString value,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, IDETabBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public IDETab {
    required(anchor, "IDETab.anchor");
    additionalProperties = unknown(additionalProperties, "IDETab.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static IDETabBuilder builder() {
    return IDETabBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
