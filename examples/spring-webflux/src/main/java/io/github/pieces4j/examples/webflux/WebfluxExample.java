package io.github.pieces4j.examples.webflux;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web server. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebfluxExample {
  /** Starts the web server; see README.md for what can be said. */
  public static void main(String... arguments) {
    SpringApplication.run(WebfluxExample.class, arguments);
  }
}
