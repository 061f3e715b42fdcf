package io.github.pieces4j.cli.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keeps bytes by identifier, each with a checksum, and beside them how many there are: the file
 * itself would not notice that a byte has changed on the disk. All methods may throw {@link
 * IllegalStateException} for that.
 */
final class SealedMap {
  private static final String SIZES = "SIZES";

  private final MVMap<String, byte[]> sealed;
  private final MVMap<String, Long> sizes;
  private final String name;

  private SealedMap(MVMap<String, byte[]> sealed, MVMap<String, Long> sizes, String name) {
    this.sealed = sealed;
    this.sizes = sizes;
    this.name = name;
  }

  /** Opens a map, and makes it if it is not there. */
  static SealedMap open(MVStore store, String name) {
    boolean isNew = !store.hasMap(name);
    SealedMap map =
        new SealedMap(
            store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(ByteArrayDataType.INSTANCE)),
            store.openMap(
                SIZES,
                new MVMap.Builder<String, Long>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(LongDataType.INSTANCE)),
            name);
    if (isNew) {
      map.sizes.putIfAbsent(name, 0L);
    }
    map.requireSize();
    return map;
  }

  /** Tells whether a store was never written, or all that it holds is lost. */
  static boolean isEmpty(MVStore store) {
    return !store.hasMap(SIZES);
  }

  private void requireSize() {
    Long expected = sizes.get(name);
    if (expected == null || size() != expected) {
      throw new IllegalStateException(
          "it holds "
              + size()
              + " of "
              + (expected == null ? "?" : expected)
              + " "
              + name
              + " objects");
    }
  }

  long size() {
    return sealed.sizeAsLong();
  }

  Optional<byte[]> find(String id) {
    return Optional.ofNullable(sealed.get(id)).map(value -> opened(id, value));
  }

  void forEach(BiConsumer<String, byte[]> reader) {
    sealed.forEach((id, value) -> reader.accept(id, opened(id, value)));
  }

  void put(String id, byte[] content) {
    ByteBuffer value = ByteBuffer.allocate(Integer.BYTES + content.length);
    sealed.put(id, value.putInt(checksum(id, content)).put(content).array());
    sizes.put(name, size());
  }

  void remove(String id) {
    sealed.remove(id);
    sizes.put(name, size());
  }

  private byte[] opened(String id, byte[] value) {
    byte[] content = Arrays.copyOfRange(value, Math.min(Integer.BYTES, value.length), value.length);
    if (value.length < Integer.BYTES || ByteBuffer.wrap(value).getInt() != checksum(id, content)) {
      throw new IllegalStateException(name + " " + id + " is not what was stored");
    }
    return content;
  }

  private static int checksum(String id, byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(id.getBytes(StandardCharsets.UTF_8));
    checksum.update(0);
    checksum.update(content);
    return (int) checksum.getValue();
  }
}
