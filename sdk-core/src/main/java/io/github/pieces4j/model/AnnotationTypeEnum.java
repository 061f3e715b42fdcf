package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of note an annotation is, such as a description, a comment or a summary. */
public record AnnotationTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final AnnotationTypeEnum UNKNOWN = new AnnotationTypeEnum("UNKNOWN");
  public static final AnnotationTypeEnum DESCRIPTION = new AnnotationTypeEnum("DESCRIPTION");
  public static final AnnotationTypeEnum COMMENT = new AnnotationTypeEnum("COMMENT");
  public static final AnnotationTypeEnum DOCUMENTATION = new AnnotationTypeEnum("DOCUMENTATION");
  public static final AnnotationTypeEnum SUMMARY = new AnnotationTypeEnum("SUMMARY");
  public static final AnnotationTypeEnum EXPLANATION = new AnnotationTypeEnum("EXPLANATION");
  public static final AnnotationTypeEnum GIT_COMMIT = new AnnotationTypeEnum("GIT_COMMIT");
  public static final AnnotationTypeEnum KNOWLEDGE_GRAPH =
      new AnnotationTypeEnum("KNOWLEDGE_GRAPH");
  public static final AnnotationTypeEnum GENERIC_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("GENERIC_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum QUERY_DRIVEN_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("QUERY_DRIVEN_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum DEEP_STUDY_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("DEEP_STUDY_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum TEMPORAL_DAY_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("TEMPORAL_DAY_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum TEMPORAL_WEEK_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("TEMPORAL_WEEK_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum TEMPORAL_MONTH_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("TEMPORAL_MONTH_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum TEMPORAL_YEAR_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("TEMPORAL_YEAR_HIERARCHICAL_SUMMARY");
  public static final AnnotationTypeEnum SPECIFIC_HIERARCHICAL_SUMMARY =
      new AnnotationTypeEnum("SPECIFIC_HIERARCHICAL_SUMMARY");

  private static final KnownValues<AnnotationTypeEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              DESCRIPTION,
              COMMENT,
              DOCUMENTATION,
              SUMMARY,
              EXPLANATION,
              GIT_COMMIT,
              KNOWLEDGE_GRAPH,
              GENERIC_HIERARCHICAL_SUMMARY,
              QUERY_DRIVEN_HIERARCHICAL_SUMMARY,
              DEEP_STUDY_HIERARCHICAL_SUMMARY,
              CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY,
              TEMPORAL_DAY_HIERARCHICAL_SUMMARY,
              TEMPORAL_WEEK_HIERARCHICAL_SUMMARY,
              TEMPORAL_MONTH_HIERARCHICAL_SUMMARY,
              TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY,
              TEMPORAL_YEAR_HIERARCHICAL_SUMMARY,
              SPECIFIC_HIERARCHICAL_SUMMARY));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public AnnotationTypeEnum {
    required(value, "AnnotationTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnnotationTypeEnum of(String value) {
    AnnotationTypeEnum known = KNOWN.find(value);
    return known == null ? new AnnotationTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AnnotationTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
