package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Who said a message: the user, the assistant or the system.
 *
 * @since 0.1
 */
@SchemaName("QGPTConversationMessageRoleEnum")
public record MessageRole(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<MessageRole> KNOWN = new KnownValues<>();

  public static final MessageRole UNKNOWN = known("UNKNOWN");
  public static final MessageRole USER = known("USER");
  public static final MessageRole SYSTEM = known("SYSTEM");
  public static final MessageRole ASSISTANT = known("ASSISTANT");
  public static final MessageRole SYSTEM_THINKING = known("SYSTEM_THINKING");

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

  private static MessageRole known(String value) {
    return KNOWN.add(new MessageRole(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<MessageRole> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownMessageRole known() {
    return KnownMessageRole.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
