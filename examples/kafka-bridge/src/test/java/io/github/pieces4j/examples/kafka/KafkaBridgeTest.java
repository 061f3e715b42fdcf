package io.github.pieces4j.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KafkaBridgeTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return KafkaBridge.run(
        arguments,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void itExplainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--brokers", "--machine", "--view");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --brokers                                          | needs a value
          --machine desk=http://127.0.0.1:1                  | --brokers is missing
          --brokers localhost:1                              | --machine is missing
          --brokers localhost:1 --machine desk               | is not NAME=URL
          --brokers localhost:1 --machine a/b=http://a       | is no name
          --brokers localhost:1 --machine a=b --machine a=b  | is given twice
          --brokers localhost:1 --machine desk=nowhere       | --machine desk
          --brokers localhost:1 --settings nowhere           | cannot be read
          --broker localhost:1                               | unknown argument --broker
          """)
  void itTellsWhatIsWrong(String arguments, String told) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(told).contains("--help");
  }

  @Test
  void settingsOfAFileGoToKafkasClients(@TempDir Path directory) throws Exception {
    Path file = Files.write(directory.resolve("k"), List.of("security.protocol=SSL"));
    BridgeArguments arguments =
        BridgeArguments.parse("--brokers", "localhost:1", "--settings", file.toString());
    assertThat(arguments.requireBrokers().settings())
        .containsEntry("security.protocol", "SSL")
        .containsEntry("bootstrap.servers", "localhost:1");
  }

  @Test
  void aKeyIsReadAsItWasWritten() {
    ObjectKey key = new ObjectKey("desk", "an/id");
    assertThat(ObjectKey.parse(key.toString())).isEqualTo(key);
  }
}
