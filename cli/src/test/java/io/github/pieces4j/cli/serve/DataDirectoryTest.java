package io.github.pieces4j.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
  @Test
  void dataIsWhereThisKindOfSystemKeepsIt() {
    assertThat(DataDirectory.usual("Mac OS X", "/Users/me", Map.of()))
        .isEqualTo(Path.of("/Users/me/Library/Application Support/pieces4j"));
    assertThat(DataDirectory.usual("Windows 11", "/a", Map.of()))
        .isEqualTo(Path.of("/a/AppData/Local/pieces4j"));
    assertThat(DataDirectory.usual("Windows 11", "/a", Map.of("LOCALAPPDATA", "/b")))
        .isEqualTo(Path.of("/b/pieces4j"));
    assertThat(DataDirectory.usual("Linux", "/home/me", Map.of()))
        .isEqualTo(Path.of("/home/me/.local/share/pieces4j"));
    assertThat(DataDirectory.usual("Linux", "/home/me", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/pieces4j"));
    assertThat(DataDirectory.usual("Linux", "/home/me", Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(Path.of("/home/me/.local/share/pieces4j"));
  }
}
