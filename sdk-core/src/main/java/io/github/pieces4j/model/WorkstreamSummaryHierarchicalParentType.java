package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which kind of parent a summary is in a hierarchy, such as that of a day, a week or a query.
 *
 * @since 0.1
 */
@SchemaName("WorkstreamSummaryHierarchicalParentTypeEnum")
public record WorkstreamSummaryHierarchicalParentType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<WorkstreamSummaryHierarchicalParentType> KNOWN =
      new KnownValues<>();

  public static final WorkstreamSummaryHierarchicalParentType UNKNOWN = known("UNKNOWN");
  public static final WorkstreamSummaryHierarchicalParentType GENERIC_HIERARCHICAL_SUMMARY =
      known("GENERIC_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType QUERY_DRIVEN_HIERARCHICAL_SUMMARY =
      known("QUERY_DRIVEN_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType DEEP_STUDY_HIERARCHICAL_SUMMARY =
      known("DEEP_STUDY_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType
      CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY =
          known("CONVERSATIONALLY_GENERATED_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType TEMPORAL_DAY_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_DAY_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType TEMPORAL_WEEK_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_WEEK_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType TEMPORAL_MONTH_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_MONTH_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType
      TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY = known("TEMPORAL_QUARTER_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType TEMPORAL_YEAR_HIERARCHICAL_SUMMARY =
      known("TEMPORAL_YEAR_HIERARCHICAL_SUMMARY");
  public static final WorkstreamSummaryHierarchicalParentType SPECIFIC_HIERARCHICAL_SUMMARY =
      known("SPECIFIC_HIERARCHICAL_SUMMARY");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public WorkstreamSummaryHierarchicalParentType {
    required(value, "WorkstreamSummaryHierarchicalParentType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkstreamSummaryHierarchicalParentType of(String value) {
    WorkstreamSummaryHierarchicalParentType known = KNOWN.find(value);
    return known == null ? new WorkstreamSummaryHierarchicalParentType(value) : known;
  }

  private static WorkstreamSummaryHierarchicalParentType known(String value) {
    return KNOWN.add(new WorkstreamSummaryHierarchicalParentType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<WorkstreamSummaryHierarchicalParentType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownWorkstreamSummaryHierarchicalParentType known() {
    return KnownWorkstreamSummaryHierarchicalParentType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
