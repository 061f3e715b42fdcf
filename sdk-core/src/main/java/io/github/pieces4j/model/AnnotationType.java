package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What kind of note an annotation is, such as a description, a comment or a summary.
 *
 * @since 0.1
 */
@SchemaName("AnnotationTypeEnum")
public record AnnotationType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<AnnotationType> KNOWN = new KnownValues<>();

  public static final AnnotationType UNKNOWN = known("UNKNOWN");
  public static final AnnotationType DESCRIPTION = known("DESCRIPTION");
  public static final AnnotationType COMMENT = known("COMMENT");
  public static final AnnotationType DOCUMENTATION = known("DOCUMENTATION");
  public static final AnnotationType SUMMARY = known("SUMMARY");
  public static final AnnotationType EXPLANATION = known("EXPLANATION");
  public static final AnnotationType GIT_COMMIT = known("GIT_COMMIT");
  public static final AnnotationType KNOWLEDGE_GRAPH = known("KNOWLEDGE_GRAPH");
  public static final AnnotationType GENERIC_HIERARCHICAL_SUMMARY =
      known("GENERIC_HIERARCHICAL_SUMMARY");
  public static final AnnotationType QUERY_DRIVEN_HIERARCHICAL_SUMMARY =
      known("QUERY_DRIVEN_HIERARCHICAL_SUMMARY");
  public static final AnnotationType DEEP_STUDY_HIERARCHICAL_SUMMARY =
      known("DEEP_STUDY_HIERARCHICAL_SUMMARY");
  public static final AnnotationType CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY =
      known("CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_DAY_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_DAY_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_WEEK_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_WEEK_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_MONTH_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_MONTH_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY");
  public static final AnnotationType TEMPORAL_YEAR_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_YEAR_HIERARCHICAL_SUMMARY");
  public static final AnnotationType SPECIFIC_HIERARCHICAL_SUMMARY =
      known("SPECIFIC_HIERARCHICAL_SUMMARY");

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

  private static AnnotationType known(String value) {
    return KNOWN.add(new AnnotationType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AnnotationType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownAnnotationType known() {
    return KnownAnnotationType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
