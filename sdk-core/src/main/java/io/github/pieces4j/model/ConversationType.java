package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a conversation is used for.
 *
 * @since 0.1
 */
@SchemaName("ConversationTypeEnum")
public record ConversationType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ConversationType> KNOWN = new KnownValues<>();

  public static final ConversationType UNKNOWN = known("UNKNOWN");
  public static final ConversationType COPILOT = known("COPILOT");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ConversationType {
    required(value, "ConversationType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConversationType of(String value) {
    ConversationType known = KNOWN.find(value);
    return known == null ? new ConversationType(value) : known;
  }

  private static ConversationType known(String value) {
    return KNOWN.add(new ConversationType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ConversationType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownConversationType known() {
    return KnownConversationType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
