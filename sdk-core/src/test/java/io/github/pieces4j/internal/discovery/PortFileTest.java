package io.github.pieces4j.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that a port file is believed only where it holds a port. */
class PortFileTest {
  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve(".port.txt"), content);
  }

  private Path file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"39301", "39301\n", " 39301\r\n"})
  void aPortIsRead(String content) throws IOException {
    assertThat(PortFile.read(file(content))).contains(39_301);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "0",
        "65536",
        "99999",
        "393010",
        "-1",
        "port 39301",
        "39301 39302",
        "0x99",
        "\u0663\u0669\u0663\u0660\u0660"
      })
  void garbageIsIgnored(String content) throws IOException {
    assertThat(PortFile.read(file(content))).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    assertThat(PortFile.read(file("39301" + " ".repeat(60)))).isEmpty();
    assertThat(PortFile.read(file("39301" + " ".repeat(59)))).contains(39_301);
  }

  @Test
  void bytesThatAreNoTextAreIgnored() throws IOException {
    assertThat(PortFile.read(file(new byte[] {(byte) 0xff, (byte) 0xfe, '1'}))).isEmpty();
  }

  @Test
  void aMissingFileOrAFolderIsIgnored() {
    assertThat(PortFile.read(folder.resolve("missing"))).isEmpty();
    assertThat(PortFile.read(folder)).isEmpty();
  }
}
