package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens data whose owner marked it as read-only. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
class ReadOnlyDataTest {
  @TempDir private Path directory;
  private Path data;

  @BeforeEach
  void makeData() {
    data = directory.resolve("data");
    PiecesData.open(data).close();
  }

  @ParameterizedTest
  @CsvSource({"'', r-x------, rwx------", PiecesData.FILE + ", r--------, rw-------"})
  void itIsRefusedAndStaysAsItWas(String name, String marked, String before) throws IOException {
    Path place = data.resolve(name);
    byte[] bytes = Files.readAllBytes(data.resolve(PiecesData.FILE));
    permit(place, marked);

    assertThatThrownBy(() -> PiecesData.open(data))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining(place.toString())
        .hasMessageContaining("read-only: make it writable, or serve a copy of it");
    assertThat(Files.readAllBytes(data.resolve(PiecesData.FILE))).isEqualTo(bytes);
    assertThat(permissions(place)).isEqualTo(marked);

    permit(place, before);
    PiecesData.open(data).close();
  }

  @Test
  void whatOthersMayDoIsTakenAwayAndTheOwnersStays() throws IOException {
    permit(data, "rwxr-x--x");
    permit(data.resolve(PiecesData.FILE), "rwxrw-r--");
    PiecesData.open(data).close();
    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(permissions(data.resolve(PiecesData.FILE))).isEqualTo("rwx------");
  }

  private static void permit(Path place, String permissions) throws IOException {
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path place) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(place));
  }
}
