package io.github.pieces4j.model.search;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of searched conversations. */
@WireRecord
public record SearchedConversations(
    List<SearchedConversation> iterable,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SearchedConversationsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedConversations {
    iterable = list(iterable, "SearchedConversations.iterable");
    required(iterable, "SearchedConversations.iterable");
    additionalProperties =
        unknown(additionalProperties, "SearchedConversations.additionalProperties");
  }
}
