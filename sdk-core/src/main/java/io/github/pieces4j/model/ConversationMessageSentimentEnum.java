package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What somebody thought of a message: liked, disliked or reported. */
public record ConversationMessageSentimentEnum(@JsonValue String value) implements OpenEnum {
  public static final ConversationMessageSentimentEnum UNKNOWN =
      new ConversationMessageSentimentEnum("UNKNOWN");
  public static final ConversationMessageSentimentEnum LIKE =
      new ConversationMessageSentimentEnum("LIKE");
  public static final ConversationMessageSentimentEnum DISLIKE =
      new ConversationMessageSentimentEnum("DISLIKE");
  public static final ConversationMessageSentimentEnum REPORT =
      new ConversationMessageSentimentEnum("REPORT");

  private static final KnownValues<ConversationMessageSentimentEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, LIKE, DISLIKE, REPORT));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ConversationMessageSentimentEnum {
    required(value, "ConversationMessageSentimentEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConversationMessageSentimentEnum of(String value) {
    ConversationMessageSentimentEnum known = KNOWN.find(value);
    return known == null ? new ConversationMessageSentimentEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ConversationMessageSentimentEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
