package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Is the example, running on a server. */
record Example(ConfigurableApplicationContext context) implements AutoCloseable {
  static Example start(URI piecesOs, String... arguments) {
    Stream<String> server =
        Stream.of(
            "--example.server=pieces-os",
            "--pieces4j.base-url=" + piecesOs,
            "--pieces4j.conversation-stream.backoff.longest=500ms");
    return start(Stream.concat(server, Stream.of(arguments)).toArray(String[]::new));
  }

  static Example start(String... arguments) {
    Stream<String> all = Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments));
    return new Example(SpringApplication.run(WebfluxExample.class, all.toArray(String[]::new)));
  }

  URI url() {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  ReactivePiecesClient client() {
    return context.getBean(ReactivePiecesClient.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
