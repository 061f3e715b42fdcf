package io.github.pieces4j.examples.webflux;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the page is. */
@Component
class Greeting {
  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  @EventListener
  void started(WebServerInitializedEvent event) {
    LOG.info("Open http://localhost:{} - Ctrl-C ends it", event.getWebServer().getPort());
  }
}
