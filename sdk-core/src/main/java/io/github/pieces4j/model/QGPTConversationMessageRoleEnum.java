package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Who said a message: the user, the assistant or the system. */
public record QGPTConversationMessageRoleEnum(@JsonValue String value) implements OpenEnum {
  public static final QGPTConversationMessageRoleEnum UNKNOWN =
      new QGPTConversationMessageRoleEnum("UNKNOWN");
  public static final QGPTConversationMessageRoleEnum USER =
      new QGPTConversationMessageRoleEnum("USER");
  public static final QGPTConversationMessageRoleEnum SYSTEM =
      new QGPTConversationMessageRoleEnum("SYSTEM");
  public static final QGPTConversationMessageRoleEnum ASSISTANT =
      new QGPTConversationMessageRoleEnum("ASSISTANT");
  public static final QGPTConversationMessageRoleEnum SYSTEM_THINKING =
      new QGPTConversationMessageRoleEnum("SYSTEM_THINKING");

  private static final KnownValues<QGPTConversationMessageRoleEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, USER, SYSTEM, ASSISTANT, SYSTEM_THINKING));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public QGPTConversationMessageRoleEnum {
    required(value, "QGPTConversationMessageRoleEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QGPTConversationMessageRoleEnum of(String value) {
    QGPTConversationMessageRoleEnum known = KNOWN.find(value);
    return known == null ? new QGPTConversationMessageRoleEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<QGPTConversationMessageRoleEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
