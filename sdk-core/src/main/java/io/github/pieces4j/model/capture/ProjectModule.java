package io.github.pieces4j.model.capture;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.anchor.SeededAnchor;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.format.Classifications;
import io.github.pieces4j.model.workstream.AnonymousTemporalRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a project module. */
@WireRecord
public record ProjectModule(
    SeededAnchor anchor,
    @Nullable Classifications classifications,
    @Nullable DocumentContributors contributors,
    @Nullable AnonymousTemporalRange range,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ProjectModuleBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ProjectModule {
    required(anchor, "ProjectModule.anchor");
    additionalProperties = unknown(additionalProperties, "ProjectModule.additionalProperties");
  }
}
