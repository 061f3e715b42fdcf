package io.github.pieces4j.examples.webflux;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A filter that answers only who calls this server by a name that it knows.
 *
 * <p>Otherwise any page on the web could give its own name the address of this machine, and read
 * the conversations in the browser of whoever visits it.
 */
@Component
class KnownHosts implements WebFilter {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private final List<String> hosts;

  /**
   * Creates it.
   *
   * @param others names besides those of the loopback
   */
  KnownHosts(@Value("${example.hosts}") List<String> others) {
    hosts = Stream.concat(LOOPBACK.stream(), others.stream().map(KnownHosts::lowerCase)).toList();
  }

  private static String lowerCase(String host) {
    return host.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    InetSocketAddress address = exchange.getRequest().getHeaders().getHost();
    String host = address == null ? "" : address.getHostString();
    return hosts.contains(lowerCase(host))
        ? chain.filter(exchange)
        : refuse(exchange.getResponse(), host);
  }

  private static Mono<Void> refuse(ServerHttpResponse response, String host) {
    String reason =
        "This server does not know its name '%s'. If it is one, start it with --example.hosts=%s%n"
            .formatted(host, host);
    response.setStatusCode(HttpStatus.FORBIDDEN);
    response.getHeaders().setContentType(new MediaType("text", "plain", StandardCharsets.UTF_8));
    byte[] body = reason.getBytes(StandardCharsets.UTF_8);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }
}
