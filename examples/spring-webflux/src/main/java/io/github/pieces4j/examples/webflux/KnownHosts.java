package io.github.pieces4j.examples.webflux;

import java.net.InetSocketAddress;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers only who calls this server by a name that it knows.
 *
 * <p>Otherwise any page on the web could give its own name the address of this machine, and read
 * the conversations in the browser of whoever visits it.
 */
@Component
class KnownHosts implements WebFilter {
  private final Set<String> hosts;

  KnownHosts(@Value("${example.hosts}") Set<String> hosts) {
    this.hosts = hosts;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    InetSocketAddress host = exchange.getRequest().getHeaders().getHost();
    if (host != null && hosts.contains(host.getHostString())) {
      return chain.filter(exchange);
    }
    exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
    return exchange.getResponse().setComplete();
  }
}
