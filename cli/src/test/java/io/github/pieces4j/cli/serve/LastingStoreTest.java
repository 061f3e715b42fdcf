package io.github.pieces4j.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.store.ObjectChange;
import io.github.pieces4j.server.store.StoredKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes more bytes on request: {@code -Dpieces.bytes=11}. */
@Timeout(300)
class LastingStoreTest {
  private static final int BYTES_BETWEEN = Integer.getInteger("pieces.bytes", 97);

  @TempDir private Path data;

  private Path file() {
    return data.resolve("conversations.mv");
  }

  @Test
  void afterAFailureItTellsNothingAnyMore() {
    try (LastingStore store = LastingStore.open(file())) {
      assertThatThrownBy(() -> store.apply(List.of(unwritable("a")))).isNotNull();
      assertThatThrownBy(store::flush).hasMessageContaining("it failed before");
    }
    try (LastingStore store = LastingStore.open(file())) {
      assertThat(store.count(StoredKind.CONVERSATION)).isZero();
    }
  }

  @Test
  void aFullDiskIsTold() {
    try (LastingStore store = openUnforced()) {
      store.apply(List.of(StoredConversations.put("a", "lost")));
      fillTheDisk();
      requireFullDisk(store::flush);
    }
    assertThat(StoredConversations.in(file())).isEmpty();
  }

  @Test
  void aDiskThatIsFullWhenTheStoreIsClosedIsTold() {
    LastingStore store = openUnforced();
    store.apply(List.of(StoredConversations.put("a", "lost")));
    fillTheDisk();
    requireFullDisk(store::close);
    assertThat(StoredConversations.in(file())).isEmpty();
  }

  private static void fillTheDisk() {
    UnforcedFiles.beforeEachOrder(
        () -> {
          throw new IOException("No space left on device");
        });
  }

  private static void requireFullDisk(ThrowingCallable use) {
    assertThatThrownBy(use)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith("conversations.mv cannot be written: No space left on device");
  }

  @AfterEach
  void emptyTheDisk() {
    UnforcedFiles.beforeEachOrder(() -> {});
  }

  private static ObjectChange unwritable(String id) {
    return new ObjectChange(StoredKind.CONVERSATION, id, new Object());
  }

  @Test
  void noActionIsStoredByHalves() {
    try (LastingStore store = LastingStore.open(file())) {
      assertThatThrownBy(
              () -> store.apply(List.of(StoredConversations.put("a", "kept?"), unwritable("b"))))
          .isNotNull();
    }
    try (LastingStore store = LastingStore.open(file())) {
      assertThat(store.count(StoredKind.CONVERSATION)).isZero();
    }
  }

  @Test
  void aByteThatChangedOnTheDiskIsNoticed() throws IOException {
    Map<String, String> stored = filled(9);
    byte[] intact = Files.readAllBytes(file());
    for (int place = 0; place < intact.length; place += BYTES_BETWEEN) {
      intact[place] ^= 1;
      Files.write(file(), intact);
      intact[place] ^= 1;
      Optional<Map<String, String>> contents = contentsUnlessDamaged();
      assertThat(contents.isEmpty() || contents.get().equals(stored))
          .as("byte %s of %s", place, intact.length)
          .isTrue();
    }
  }

  /** H2 checks itself with assertions too, which are off where the tool runs. */
  private Optional<Map<String, String>> contentsUnlessDamaged() {
    try (LastingStore store = openUnforced()) {
      return Optional.of(StoredConversations.in(store));
    } catch (PiecesConfigurationException e) {
      assertThat(e).hasMessageContaining("conversations.mv");
    } catch (AssertionError e) {
      assertThat(e.getStackTrace()[0].getClassName()).startsWith("org.h2.");
    }
    return Optional.empty();
  }

  private LastingStore openUnforced() {
    return LastingStore.open(StoreFile.open(UnforcedFiles.nameOf(file().toString())));
  }

  private Map<String, String> filled(int objects) {
    try (LastingStore store = LastingStore.open(file())) {
      for (long i = store.count(StoredKind.CONVERSATION); i < objects; i++) {
        store.apply(List.of(StoredConversations.put("id " + i, "name of " + i)));
        store.flush();
      }
    }
    return StoredConversations.in(file());
  }
}
