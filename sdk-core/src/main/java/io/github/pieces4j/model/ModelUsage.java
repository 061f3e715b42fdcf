package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which task a model is for.
 *
 * @since 0.1
 */
@SchemaName("ModelUsageEnum")
public record ModelUsage(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ModelUsage> KNOWN = new KnownValues<>();

  public static final ModelUsage UNKNOWN = known("UNKNOWN");
  public static final ModelUsage OCR = known("OCR");
  public static final ModelUsage CODE_CLASSIFICATION = known("CODE_CLASSIFICATION");
  public static final ModelUsage TEXT_VS_CODE = known("TEXT_VS_CODE");
  public static final ModelUsage TAGIFY_CODE = known("TAGIFY_CODE");
  public static final ModelUsage TLP_TAG_SEARCH = known("TLP_TAG_SEARCH");
  public static final ModelUsage TLP_NEURAL_CODE_SEARCH = known("TLP_NEURAL_CODE_SEARCH");
  public static final ModelUsage TAGIFY_COLOR_FROM_CODE = known("TAGIFY_COLOR_FROM_CODE");
  public static final ModelUsage CODE_DESCRIPTION = known("CODE_DESCRIPTION");
  public static final ModelUsage CODE_TITLE = known("CODE_TITLE");
  public static final ModelUsage CODE_SEARCH_QUERIES = known("CODE_SEARCH_QUERIES");
  public static final ModelUsage CODE_EXTRACTIVE_TAGS = known("CODE_EXTRACTIVE_TAGS");
  public static final ModelUsage CODE_EXTRACTIVE_LINKS = known("CODE_EXTRACTIVE_LINKS");
  public static final ModelUsage CODE_CONVERSATION = known("CODE_CONVERSATION");
  public static final ModelUsage CODE_GENERATION = known("CODE_GENERATION");
  public static final ModelUsage CODE_SEARCH = known("CODE_SEARCH");
  public static final ModelUsage CODE_DISCOVERY = known("CODE_DISCOVERY");
  public static final ModelUsage CODE_RELATED_PEOPLE = known("CODE_RELATED_PEOPLE");
  public static final ModelUsage CODE_FRAMEWORK = known("CODE_FRAMEWORK");
  public static final ModelUsage VIDEO_OCR = known("VIDEO_OCR");
  public static final ModelUsage TEXT_VS_CODE_SEGMENTATION = known("TEXT_VS_CODE_SEGMENTATION");
  public static final ModelUsage TEXT_EMBEDDING = known("TEXT_EMBEDDING");
  public static final ModelUsage TECHNICAL_ERROR = known("TECHNICAL_ERROR");

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

  private static ModelUsage known(String value) {
    return KNOWN.add(new ModelUsage(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelUsage> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownModelUsage known() {
    return KnownModelUsage.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
