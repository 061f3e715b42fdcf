package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which task a model is for. */
public record ModelUsageEnum(@JsonValue String value) implements OpenEnum {
  public static final ModelUsageEnum UNKNOWN = new ModelUsageEnum("UNKNOWN");
  public static final ModelUsageEnum OCR = new ModelUsageEnum("OCR");
  public static final ModelUsageEnum CODE_CLASSIFICATION =
      new ModelUsageEnum("CODE_CLASSIFICATION");
  public static final ModelUsageEnum TEXT_VS_CODE = new ModelUsageEnum("TEXT_VS_CODE");
  public static final ModelUsageEnum TAGIFY_CODE = new ModelUsageEnum("TAGIFY_CODE");
  public static final ModelUsageEnum TLP_TAG_SEARCH = new ModelUsageEnum("TLP_TAG_SEARCH");
  public static final ModelUsageEnum TLP_NEURAL_CODE_SEARCH =
      new ModelUsageEnum("TLP_NEURAL_CODE_SEARCH");
  public static final ModelUsageEnum TAGIFY_COLOR_FROM_CODE =
      new ModelUsageEnum("TAGIFY_COLOR_FROM_CODE");
  public static final ModelUsageEnum CODE_DESCRIPTION = new ModelUsageEnum("CODE_DESCRIPTION");
  public static final ModelUsageEnum CODE_TITLE = new ModelUsageEnum("CODE_TITLE");
  public static final ModelUsageEnum CODE_SEARCH_QUERIES =
      new ModelUsageEnum("CODE_SEARCH_QUERIES");
  public static final ModelUsageEnum CODE_EXTRACTIVE_TAGS =
      new ModelUsageEnum("CODE_EXTRACTIVE_TAGS");
  public static final ModelUsageEnum CODE_EXTRACTIVE_LINKS =
      new ModelUsageEnum("CODE_EXTRACTIVE_LINKS");
  public static final ModelUsageEnum CODE_CONVERSATION = new ModelUsageEnum("CODE_CONVERSATION");
  public static final ModelUsageEnum CODE_GENERATION = new ModelUsageEnum("CODE_GENERATION");
  public static final ModelUsageEnum CODE_SEARCH = new ModelUsageEnum("CODE_SEARCH");
  public static final ModelUsageEnum CODE_DISCOVERY = new ModelUsageEnum("CODE_DISCOVERY");
  public static final ModelUsageEnum CODE_RELATED_PEOPLE =
      new ModelUsageEnum("CODE_RELATED_PEOPLE");
  public static final ModelUsageEnum CODE_FRAMEWORK = new ModelUsageEnum("CODE_FRAMEWORK");
  public static final ModelUsageEnum VIDEO_OCR = new ModelUsageEnum("VIDEO_OCR");
  public static final ModelUsageEnum TEXT_VS_CODE_SEGMENTATION =
      new ModelUsageEnum("TEXT_VS_CODE_SEGMENTATION");
  public static final ModelUsageEnum TEXT_EMBEDDING = new ModelUsageEnum("TEXT_EMBEDDING");
  public static final ModelUsageEnum TECHNICAL_ERROR = new ModelUsageEnum("TECHNICAL_ERROR");

  private static final KnownValues<ModelUsageEnum> KNOWN =
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
  public ModelUsageEnum {
    required(value, "ModelUsageEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelUsageEnum of(String value) {
    ModelUsageEnum known = KNOWN.find(value);
    return known == null ? new ModelUsageEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelUsageEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
