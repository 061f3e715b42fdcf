package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.stream.ObjectChange;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a topic holds of one machine, by digests, and what must be written to it after a change.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the objects' type
 */
final class HeldObjects<T> {
  private static final Logger LOG = LoggerFactory.getLogger(HeldObjects.class);

  private final Map<String, Digest> held = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /**
   * What is to be written.
   *
   * @param id the object's identifier
   * @param json the object, null if it is gone
   */
  record Entry(String id, byte @Nullable [] json) {}

  /** The half of a SHA-256: what differs in it differs, and what agrees agrees. */
  private record Digest(long first, long second) {
    static Digest of(byte[] bytes) {
      try {
        ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        return new Digest(digest.getLong(), digest.getLong());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // Each JDK has it.
      }
    }
  }

  /** Takes note of a record of the topic; a later one of an object replaces the earlier. */
  void read(String id, byte @Nullable [] json) {
    if (json == null) {
      held.remove(id);
    } else {
      held.put(id, Digest.of(json));
    }
  }

  /** Returns a copy of the identifiers of what the topic holds. */
  Set<String> ids() {
    return Set.copyOf(held.keySet());
  }

  /**
   * Returns what a change asks for: nothing if the topic says so already, or if the object cannot
   * be read, which tells nothing about it.
   */
  Optional<Entry> after(ObjectChange<T> change) {
    told.add(change.id());
    if (change.failure() != null) {
      LOG.warn(
          "{} cannot be read now and stays as it is: {}",
          change.id(),
          change.failure().getMessage());
      return Optional.empty();
    }
    return change.value() == null ? removed(change.id()) : put(change.id(), change.value());
  }

  private Optional<Entry> put(String id, T value) {
    byte[] json = PiecesJson.encode(value);
    if (json.length > Brokers.LARGEST_OBJECT) {
      LOG.warn("{} has {} bytes, too many for the topic, where it stays as it is", id, json.length);
      return Optional.empty();
    }
    Digest digest = Digest.of(json);
    return digest.equals(held.put(id, digest))
        ? Optional.empty()
        : Optional.of(new Entry(id, json));
  }

  /**
   * Returns what is to be written when an object of the topic is found to be gone: nothing if a
   * change has told of it since, for that is newer.
   */
  Optional<Entry> afterLoss(String id) {
    return told.contains(id) ? Optional.empty() : removed(id);
  }

  private Optional<Entry> removed(String id) {
    return held.remove(id) == null ? Optional.empty() : Optional.of(new Entry(id, null));
  }
}
