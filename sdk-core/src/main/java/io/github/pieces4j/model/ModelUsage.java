package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which task a model is for. */
@SchemaName("ModelUsageEnum")
public record ModelUsage(@JsonValue String value) implements OpenEnum {
  public static final ModelUsage UNKNOWN = new ModelUsage("UNKNOWN");
  public static final ModelUsage OCR = new ModelUsage("OCR");
  public static final ModelUsage CODE_CLASSIFICATION = new ModelUsage("CODE_CLASSIFICATION");
  public static final ModelUsage TEXT_VS_CODE = new ModelUsage("TEXT_VS_CODE");
  public static final ModelUsage TAGIFY_CODE = new ModelUsage("TAGIFY_CODE");
  public static final ModelUsage TLP_TAG_SEARCH = new ModelUsage("TLP_TAG_SEARCH");
  public static final ModelUsage TLP_NEURAL_CODE_SEARCH = new ModelUsage("TLP_NEURAL_CODE_SEARCH");
  public static final ModelUsage TAGIFY_COLOR_FROM_CODE = new ModelUsage("TAGIFY_COLOR_FROM_CODE");
  public static final ModelUsage CODE_DESCRIPTION = new ModelUsage("CODE_DESCRIPTION");
  public static final ModelUsage CODE_TITLE = new ModelUsage("CODE_TITLE");
  public static final ModelUsage CODE_SEARCH_QUERIES = new ModelUsage("CODE_SEARCH_QUERIES");
  public static final ModelUsage CODE_EXTRACTIVE_TAGS = new ModelUsage("CODE_EXTRACTIVE_TAGS");
  public static final ModelUsage CODE_EXTRACTIVE_LINKS = new ModelUsage("CODE_EXTRACTIVE_LINKS");
  public static final ModelUsage CODE_CONVERSATION = new ModelUsage("CODE_CONVERSATION");
  public static final ModelUsage CODE_GENERATION = new ModelUsage("CODE_GENERATION");
  public static final ModelUsage CODE_SEARCH = new ModelUsage("CODE_SEARCH");
  public static final ModelUsage CODE_DISCOVERY = new ModelUsage("CODE_DISCOVERY");
  public static final ModelUsage CODE_RELATED_PEOPLE = new ModelUsage("CODE_RELATED_PEOPLE");
  public static final ModelUsage CODE_FRAMEWORK = new ModelUsage("CODE_FRAMEWORK");
  public static final ModelUsage VIDEO_OCR = new ModelUsage("VIDEO_OCR");
  public static final ModelUsage TEXT_VS_CODE_SEGMENTATION =
      new ModelUsage("TEXT_VS_CODE_SEGMENTATION");
  public static final ModelUsage TEXT_EMBEDDING = new ModelUsage("TEXT_EMBEDDING");
  public static final ModelUsage TECHNICAL_ERROR = new ModelUsage("TECHNICAL_ERROR");

  private static final KnownValues<ModelUsage> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              OCR,
              CODE_CLASSIFICATION,
              TEXT_VS_CODE,
              TAGIFY_CODE,
              TLP_TAG_SEARCH,
              TLP_NEURAL_CODE_SEARCH,
              TAGIFY_COLOR_FROM_CODE,
              CODE_DESCRIPTION,
              CODE_TITLE,
              CODE_SEARCH_QUERIES,
              CODE_EXTRACTIVE_TAGS,
              CODE_EXTRACTIVE_LINKS,
              CODE_CONVERSATION,
              CODE_GENERATION,
              CODE_SEARCH,
              CODE_DISCOVERY,
              CODE_RELATED_PEOPLE,
              CODE_FRAMEWORK,
              VIDEO_OCR,
              TEXT_VS_CODE_SEGMENTATION,
              TEXT_EMBEDDING,
              TECHNICAL_ERROR));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ModelUsage {
    required(value, "ModelUsage.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelUsage of(String value) {
    ModelUsage known = KNOWN.find(value);
    return known == null ? new ModelUsage(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelUsage> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
