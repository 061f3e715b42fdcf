package io.github.pieces4j.examples.kafka;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the program.
 *
 * @param brokers where the topics are, null unless given
 * @param topic what the topics' names begin with
 * @param machines the URLs of servers by the names of their machines
 * @param view whether to show what the topics hold instead
 * @param help whether to explain the arguments only
 */
record BridgeArguments(
    @Nullable Brokers brokers,
    String topic,
    Map<String, String> machines,
    boolean view,
    boolean help) {
  static final String USAGE =
      """
      Publishes the conversations and messages of Pieces OS servers to compacted topics of Kafka.

        --brokers HOST:PORT[,...]  where the brokers are
        --settings FILE            further settings of Kafka's clients, such as security.protocol
        --topic NAME               what the topics' names begin with; pieces unless given
        --machine NAME=URL         a server, and the name of its machine; may be repeated
        --view                     print how many objects of each machine the topics hold, and end
        --help                     print this text""";

  BridgeArguments {
    machines = Map.copyOf(machines);
  }

  static BridgeArguments parse(String... arguments) {
    Map<String, String> machines = new LinkedHashMap<>();
    Map<String, String> options = new LinkedHashMap<>();
    boolean view = false;
    boolean help = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--brokers", "--settings", "--topic" ->
            options.put(arguments[i], valueAfter(i++, arguments));
        case "--machine" -> addMachine(valueAfter(i++, arguments), machines);
        case "--view" -> view = true;
        case "--help", "-h" -> help = true;
        default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
      }
    }
    return new BridgeArguments(
        brokers(options), options.getOrDefault("--topic", "pieces"), machines, view, help);
  }

  private static String valueAfter(int index, String... arguments) {
    if (index + 1 == arguments.length) {
      throw new IllegalArgumentException(arguments[index] + " needs a value behind it");
    }
    return arguments[index + 1];
  }

  private static void addMachine(String text, Map<String, String> machines) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("--machine " + text + " is not NAME=URL");
    }
    String name = new ObjectKey(text.substring(0, equals), "").machine();
    if (machines.put(name, text.substring(equals + 1)) != null) {
      throw new IllegalArgumentException("--machine " + name + " is given twice");
    }
  }

  private static @Nullable Brokers brokers(Map<String, String> options) {
    String servers = options.get("--brokers");
    String file = options.get("--settings");
    if (servers == null) {
      return null;
    }
    return file == null ? Brokers.at(servers) : Brokers.at(servers).with(settings(file));
  }

  private static Properties settings(String file) {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      settings.load(reader);
      return settings;
    } catch (IOException e) {
      throw new IllegalArgumentException("--settings " + file + " cannot be read: " + e, e);
    }
  }

  /** Returns the brokers. */
  Brokers requireBrokers() {
    if (brokers == null) {
      throw new IllegalArgumentException("--brokers is missing");
    }
    return brokers;
  }
}
