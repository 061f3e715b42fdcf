package io.github.pieces4j.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows where a server is looked for on each system. */
class DiscoverySettingsTest {
  private static DiscoverySettings settings(String osName, Map<String, String> variables) {
    return DiscoverySettings.of(variables::get, osName, "home");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, LINUX",
    "FreeBSD, LINUX",
    "Mac OS X, MACOS",
    "Darwin, MACOS",
    "Windows 11, WINDOWS",
    "WINDOWS NT, WINDOWS"
  })
  void systemsAreToldApartByTheirNames(String osName, OperatingSystem system) {
    assertThat(OperatingSystem.named(osName)).isEqualTo(system);
  }

  @Test
  void linuxHasItsOwnOldPortAndItsFileInDocuments() {
    DiscoverySettings settings = settings("Linux", Map.of());
    assertThat(settings.ports()).hasSize(35).startsWith(39_300, 39_301).endsWith(39_333, 5_323);
    assertThat(settings.portFiles())
        .containsExactly(Path.of("home/Documents/com.pieces.os/production/Config/.port.txt"));
  }

  @Test
  void macOsHasItsFileInTheLibrary() {
    DiscoverySettings settings = settings("Mac OS X", Map.of());
    assertThat(settings.ports()).endsWith(39_333, 1_000);
    assertThat(settings.portFiles())
        .containsExactly(Path.of("home/Library/com.pieces.os/production/Config/.port.txt"));
  }

  @Test
  void windowsHasItsFileBelowTheLocalApplicationData() {
    DiscoverySettings settings = settings("Windows 11", Map.of("LOCALAPPDATA", "local"));
    assertThat(settings.ports()).endsWith(39_333, 1_000);
    assertThat(settings.portFiles())
        .containsExactly(
            Path.of(
                "local/Mesh Intelligent Technologies, Inc/Pieces OS/com.pieces.os/production/"
                    + "Config/.port.txt"));
    assertThat(settings("Windows 11", Map.of()).portFiles()).isEmpty();
  }

  @Test
  void portsAreAskedPolitely() {
    assertThat(DiscoverySettings.CONCURRENCY).isLessThanOrEqualTo(8);
  }

  @Test
  void whereRefusalsAreSlowTheyAreWaitedForAboutASecondInAll() {
    DiscoverySettings settings = settings("Windows 11", Map.of());
    int rounds = -Math.floorDiv(-settings.ports().size(), DiscoverySettings.CONCURRENCY);
    assertThat(settings.timeouts().connect().multipliedBy(rounds))
        .isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aBusyMachineIsGivenSeconds() {
    DiscoveryTimeouts timeouts = settings("Linux", Map.of()).timeouts();
    assertThat(timeouts.connect()).isEqualTo(Duration.ofSeconds(1));
    assertThat(timeouts.answer()).isEqualTo(Duration.ofSeconds(5));
    assertThat(timeouts.search()).isEqualTo(Duration.ofSeconds(8));
  }
}
