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
 * A conversation to be created.
 *
 * @param type what it is used for
 * @param anchors anchors to create along with it
 * @param annotations annotations to create along with it
 * @param application the application it comes from
 * @param demo whether it is only a demonstration
 * @param messages messages to create along with it
 * @param model the language model it is to use
 * @param name its title; optional
 * @param pipeline the prompt pipeline it is to use
 * @since 0.1
 */
@WireRecord
public record SeededConversation(
    @JsonProperty("type") ConversationType type,
    @JsonProperty("anchors") @Nullable List<SeededAnchor> anchors,
    @JsonProperty("annotations") @Nullable List<SeededAnnotation> annotations,
    @JsonProperty("application") @Nullable Application application,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("demo") @Nullable Boolean demo,
    @JsonProperty("favorited") @Nullable Boolean favorited,
    @JsonProperty("messages") @Nullable List<SeededConversationMessage> messages,
    @JsonProperty("model") @Nullable ReferencedModel model,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("pipeline") @Nullable PromptPipeline pipeline,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededConversationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededConversation {
    required(type, "SeededConversation.type");
    anchors = list(anchors, "SeededConversation.anchors");
    annotations = list(annotations, "SeededConversation.annotations");
    messages = list(messages, "SeededConversation.messages");
    additionalProperties = unknown(additionalProperties, "SeededConversation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededConversationBuilder builder() {
    return SeededConversationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
