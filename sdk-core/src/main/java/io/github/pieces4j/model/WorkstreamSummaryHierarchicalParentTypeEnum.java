package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which kind of parent a summary is in a hierarchy, such as that of a day, a week or a query. */
public record WorkstreamSummaryHierarchicalParentTypeEnum(@JsonValue String value)
    implements OpenEnum {
  public static final WorkstreamSummaryHierarchicalParentTypeEnum UNKNOWN =
      new WorkstreamSummaryHierarchicalParentTypeEnum("UNKNOWN");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum GENERIC_HIERARCHICAL_SUMMARY =
      new WorkstreamSummaryHierarchicalParentTypeEnum("GENERIC_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      QUERY_DRIVEN_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum("QUERY_DRIVEN_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum DEEP_STUDY_HIERARCHICAL_SUMMARY =
      new WorkstreamSummaryHierarchicalParentTypeEnum("DEEP_STUDY_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum(
              "CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      TEMPORAL_DAY_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum("TEMPORAL_DAY_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      TEMPORAL_WEEK_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum("TEMPORAL_WEEK_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      TEMPORAL_MONTH_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum("TEMPORAL_MONTH_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum("TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum
      TEMPORAL_YEAR_HIERARCHICAL_SUMMARY =
          new WorkstreamSummaryHierarchicalParentTypeEnum("TEMPORAL_YEAR_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentTypeEnum SPECIFIC_HIERARCHICAL_SUMMARY =
      new WorkstreamSummaryHierarchicalParentTypeEnum("SPECIFIC_HIERARCHICAL_SUMMARY");

  private static final KnownValues<WorkstreamSummaryHierarchicalParentTypeEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
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
  public WorkstreamSummaryHierarchicalParentTypeEnum {
    required(value, "WorkstreamSummaryHierarchicalParentTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkstreamSummaryHierarchicalParentTypeEnum of(String value) {
    WorkstreamSummaryHierarchicalParentTypeEnum known = KNOWN.find(value);
    return known == null ? new WorkstreamSummaryHierarchicalParentTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<WorkstreamSummaryHierarchicalParentTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
