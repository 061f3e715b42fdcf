package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Who said a message: the user, the assistant or the system. */
@SchemaName("QGPTConversationMessageRoleEnum")
public record MessageRole(@JsonValue String value) implements OpenEnum {
  public static final MessageRole UNKNOWN = new MessageRole("UNKNOWN");
  public static final MessageRole USER = new MessageRole("USER");
  public static final MessageRole SYSTEM = new MessageRole("SYSTEM");
  public static final MessageRole ASSISTANT = new MessageRole("ASSISTANT");
  public static final MessageRole SYSTEM_THINKING = new MessageRole("SYSTEM_THINKING");

  private static final KnownValues<MessageRole> KNOWN =
      KnownValues.of(List.of(UNKNOWN, USER, SYSTEM, ASSISTANT, SYSTEM_THINKING));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public MessageRole {
    required(value, "MessageRole.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MessageRole of(String value) {
    MessageRole known = KNOWN.find(value);
    return known == null ? new MessageRole(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<MessageRole> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
