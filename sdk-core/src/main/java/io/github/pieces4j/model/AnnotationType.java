package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of note an annotation is, such as a description, a comment or a summary. */
@SchemaName("AnnotationTypeEnum")
public record AnnotationType(@JsonValue String value) implements OpenEnum {
  public static final AnnotationType UNKNOWN = new AnnotationType("UNKNOWN");
  public static final AnnotationType DESCRIPTION = new AnnotationType("DESCRIPTION");
  public static final AnnotationType COMMENT = new AnnotationType("COMMENT");
  public static final AnnotationType DOCUMENTATION = new AnnotationType("DOCUMENTATION");
  public static final AnnotationType SUMMARY = new AnnotationType("SUMMARY");
  public static final AnnotationType EXPLANATION = new AnnotationType("EXPLANATION");
  public static final AnnotationType GIT_COMMIT = new AnnotationType("GIT_COMMIT");
  public static final AnnotationType KNOWLEDGE_GRAPH = new AnnotationType("KNOWLEDGE_GRAPH");
  public static final AnnotationType GENERIC_HIERARCHICAL_SUMMARY =
      new AnnotationType("GENERIC_HIERARCHICAL_SUMMARY");
  public static final AnnotationType QUERY_DRIVEN_HIERARCHICAL_SUMMARY =
      new AnnotationType("QUERY_DRIVEN_HIERARCHICAL_SUMMARY");
  public static final AnnotationType DEEP_STUDY_HIERARCHICAL_SUMMARY =
      new AnnotationType("DEEP_STUDY_HIERARCHICAL_SUMMARY");
  public static final AnnotationType CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY =
      new AnnotationType("CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_DAY_HIERARCHICAL_SUMMARY =
      new AnnotationType("TEMPORAL_DAY_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_WEEK_HIERARCHICAL_SUMMARY =
      new AnnotationType("TEMPORAL_WEEK_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_MONTH_HIERARCHICAL_SUMMARY =
      new AnnotationType("TEMPORAL_MONTH_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY =
      new AnnotationType("TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_YEAR_HIERARCHICAL_SUMMARY =
      new AnnotationType("TEMPORAL_YEAR_HIERARCHICAL_SUMMARY");
  public static final AnnotationType SPECIFIC_HIERARCHICAL_SUMMARY =
      new AnnotationType("SPECIFIC_HIERARCHICAL_SUMMARY");

  private static final KnownValues<AnnotationType> KNOWN =
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
  public AnnotationType {
    required(value, "AnnotationType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnnotationType of(String value) {
    AnnotationType known = KNOWN.find(value);
    return known == null ? new AnnotationType(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AnnotationType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
