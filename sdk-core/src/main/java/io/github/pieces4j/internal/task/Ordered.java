package io.github.pieces4j.internal.task;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.internal.value.FrozenList;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists in the order of time, which servers do not promise. */
public final class Ordered {
  private static final Comparator<ConversationMessage> BY_CREATION =
      Comparator.comparing(ConversationMessage::createdAt);
  private static final Comparator<Conversation> BY_CHANGE =
      Comparator.comparing(Conversation::updatedAt);

  private Ordered() {}

  /**
   * Returns the list, first the message that was made first; of one time, in the server's order.
   *
   * @param more messages that the list only named
   */
  public static ConversationMessages byTime(
      ConversationMessages list, List<ConversationMessage> more) {
    List<ConversationMessage> all =
        Stream.concat(list.iterable().stream(), more.stream()).sorted(BY_CREATION).toList();
    return list.withIterable(FrozenList.of(all, list.unreadable()));
  }

  /**
   * Returns the identifiers of messages that are there, but not in the list; what could not be read
   * in it is no better when it is read again.
   */
  public static List<String> onlyNamed(ConversationMessages list) {
    Set<String> listed =
        list.stream().map(ConversationMessage::id).collect(Collectors.toCollection(HashSet::new));
    list.unreadable().forEach(element -> listed.add(element.id()));
    return list.ids().stream().filter(id -> !listed.contains(id)).toList();
  }

  /** Returns the messages of a list in order of time the other way round. */
  public static List<ConversationMessage> lastFirst(ConversationMessages inOrder) {
    List<ConversationMessage> reversed = new ArrayList<>(inOrder.stream().toList());
    Collections.reverse(reversed);
    return reversed;
  }

  /** Returns the one that was changed later; the first of two that were changed at one time. */
  public static Conversation later(Conversation one, Conversation other) {
    return BY_CHANGE.compare(one, other) < 0 ? other : one;
  }

  /** The conversations that were changed last, of any number; not thread-safe. */
  public static final class Newest {
    private final int most;
    private final PriorityQueue<Conversation> kept = new PriorityQueue<>(BY_CHANGE);

    /**
     * Creates it with none.
     *
     * @throws PiecesRequestException if that is not at least one
     */
    public Newest(int most) {
      this.most = requireSome(most);
    }

    /** Returns the number. */
    public static int requireSome(int most) {
      if (most < 1) {
        throw new PiecesRequestException(
            "the number of the newest is " + most + ": it takes one or more");
      }
      return most;
    }

    /** Keeps it, unless enough are newer. */
    public void add(Conversation conversation) {
      kept.add(conversation);
      if (kept.size() > most) {
        kept.remove();
      }
    }

    /** Returns them, the newest first. */
    public List<Conversation> inOrder() {
      return kept.stream().sorted(BY_CHANGE.reversed()).toList();
    }
  }
}
