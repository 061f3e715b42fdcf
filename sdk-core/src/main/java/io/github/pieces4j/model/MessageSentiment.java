package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What somebody thought of a message: liked, disliked or reported.
 *
 * @since 0.1
 */
@SchemaName("ConversationMessageSentimentEnum")
public record MessageSentiment(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<MessageSentiment> KNOWN = new KnownValues<>();

  public static final MessageSentiment UNKNOWN = known("UNKNOWN");
  public static final MessageSentiment LIKE = known("LIKE");
  public static final MessageSentiment DISLIKE = known("DISLIKE");
  public static final MessageSentiment REPORT = known("REPORT");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public MessageSentiment {
    required(value, "MessageSentiment.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MessageSentiment of(String value) {
    MessageSentiment known = KNOWN.find(value);
    return known == null ? new MessageSentiment(value) : known;
  }

  private static MessageSentiment known(String value) {
    return KNOWN.add(new MessageSentiment(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<MessageSentiment> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownMessageSentiment known() {
    return KnownMessageSentiment.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
