package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What a conversation is used for. */
public record ConversationTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final ConversationTypeEnum UNKNOWN = new ConversationTypeEnum("UNKNOWN");
  public static final ConversationTypeEnum COPILOT = new ConversationTypeEnum("COPILOT");

  private static final KnownValues<ConversationTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, COPILOT));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ConversationTypeEnum {
    required(value, "ConversationTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConversationTypeEnum of(String value) {
    ConversationTypeEnum known = KNOWN.find(value);
    return known == null ? new ConversationTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ConversationTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
