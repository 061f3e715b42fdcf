package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model found out about a piece of code, such as its language.
 *
 * @param analysis id of the analysis this is part of
 * @param model model that made the analysis
 * @param type broad kind of the content
 * @param language language the code was recognized as
 * @param prediction scores by name, as the model gave them
 * @param similarity similarity scores by name
 * @param tokenized the code cut into tokens
 * @since 0.1
 */
@WireRecord
public record CodeAnalysis(
    @JsonProperty("id") String id,
    @JsonProperty("analysis") String analysis,
    @JsonProperty("model") Model model,
    @JsonProperty("type") GenericClassification type,
    @JsonProperty("language") @Nullable String language,
    @JsonProperty("prediction") @Nullable Map<String, Double> prediction,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("similarity") @Nullable Map<String, Double> similarity,
    @JsonProperty("tokenized") @Nullable List<String> tokenized,
    @JsonProperty("top5Colors") @Nullable List<Long> top5Colors,
    @JsonProperty("top5Sorted") @Nullable List<String> top5Sorted,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, CodeAnalysisBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public CodeAnalysis {
    required(id, "CodeAnalysis.id");
    required(analysis, "CodeAnalysis.analysis");
    required(model, "CodeAnalysis.model");
    required(type, "CodeAnalysis.type");
    prediction = map(prediction);
    similarity = map(similarity);
    tokenized = list(tokenized, "CodeAnalysis.tokenized");
    top5Colors = list(top5Colors, "CodeAnalysis.top5Colors");
    top5Sorted = list(top5Sorted, "CodeAnalysis.top5Sorted");
    additionalProperties = unknown(additionalProperties, "CodeAnalysis.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static CodeAnalysisBuilder builder() {
    return CodeAnalysisBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
