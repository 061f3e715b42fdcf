package io.github.pieces4j.examples.webflux;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The line that says where the page is. */
@Component
class Greeting {
  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  private final List<String> others;

  Greeting(@Value("${example.hosts}") List<String> others) {
    this.others = others;
  }

  @EventListener
  void started(WebServerInitializedEvent event) {
    LOG.info("Open {} - Ctrl-C ends it", addresses(event.getWebServer().getPort()));
  }

  String addresses(int port) {
    return Stream.concat(Stream.of("localhost"), others.stream())
        .map(host -> "http://" + host + ":" + port)
        .collect(Collectors.joining(" or "));
  }
}
