package io.github.pieces4j.internal.discovery;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.error.PiecesDiscoveryException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The search for a server: where to look and which answer to take; asking is the transports' work.
 *
 * <p>The order: the environment variable, which is taken as it is; the port file, if the port that
 * it names is ready; all ports, if just one of them is ready.
 */
public final class ServerSearch {
  private final DiscoverySettings settings;

  /** Creates a search. */
  public ServerSearch(DiscoverySettings settings) {
    this.settings = settings;
  }

  /** Returns the settings. */
  public DiscoverySettings settings() {
    return settings;
  }

  /**
   * Returns the URL of the environment variable.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if it is no usable URL
   */
  public Optional<URI> stated() {
    return Optional.ofNullable(settings.variable().apply(DiscoverySettings.URL_VARIABLE))
        .filter(text -> !text.isBlank())
        .map(text -> BaseUrl.checked(text, DiscoverySettings.URL_VARIABLE));
  }

  /**
   * Returns the URLs that the port files name, as far as somebody listens there; reads files and
   * connects, so not for an event loop.
   *
   * @throws io.github.pieces4j.error.PiecesInterruptedException if the thread is interrupted
   */
  public List<URI> remembered() {
    return listening(
        settings.portFiles().stream()
            .flatMap(file -> PortFile.read(file).stream())
            .distinct()
            .toList());
  }

  /**
   * Returns the URLs to ask when nothing else is known, those where somebody listens; connects, so
   * not for an event loop.
   *
   * @throws io.github.pieces4j.error.PiecesInterruptedException if the thread is interrupted
   */
  public List<URI> candidates() {
    return listening(settings.ports());
  }

  private List<URI> listening(List<Integer> ports) {
    List<Integer> listening = ListeningPorts.among(ports, settings.timeouts().connect());
    return ports.stream().filter(listening::contains).map(ServerSearch::onLoopback).toList();
  }

  private static URI onLoopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  /**
   * Chooses among what the candidates answered.
   *
   * @throws PiecesDiscoveryException if none is ready, or more than one
   */
  public URI choose(Collection<ServerAnswer> answers) {
    List<URI> ready =
        answers.stream()
            .filter(ServerAnswer::isReady)
            .map(ServerAnswer::url)
            .distinct()
            .sorted()
            .toList();
    if (ready.size() == 1) {
      return ready.get(0);
    }
    throw ready.isEmpty() ? notFound(answers) : ambiguous(ready);
  }

  private static PiecesDiscoveryException ambiguous(List<URI> ready) {
    String list = ready.stream().map(URI::toString).collect(Collectors.joining(", "));
    return new PiecesDiscoveryException(
        "more than one Pieces OS is running (" + list + ")",
        "Say which one, with the option baseUrl or the environment variable "
            + DiscoverySettings.URL_VARIABLE,
        ready);
  }

  private PiecesDiscoveryException notFound(Collection<ServerAnswer> answers) {
    return new PiecesDiscoveryException(
        "no running Pieces OS was found. Tried: the environment variable "
            + DiscoverySettings.URL_VARIABLE
            + " (not set), the port file ("
            + portFiles()
            + "), 127.0.0.1 on ports "
            + ports()
            + answers.stream().map(this::remark).collect(Collectors.joining()),
        "Start Pieces OS, or an embedded one with"
            + " EmbeddedPiecesOs.start() of pieces4j-testkit, and pass its URL as baseUrl",
        List.of());
  }

  private String remark(ServerAnswer answer) {
    if (answer.isMigrating()) {
      return ". " + answer.url() + " is migrating its data: try again later";
    }
    return answer.isLate()
        ? ". %s accepted a connection but did not answer within %d ms"
            .formatted(answer.url(), settings.timeouts().answer().toMillis())
        : "";
  }

  private String portFiles() {
    return settings.portFiles().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Prints runs of ports as ranges. */
  private String ports() {
    StringBuilder text = new StringBuilder();
    List<Integer> ports = settings.ports();
    for (int i = 0; i < ports.size(); i++) {
      boolean continues = i > 0 && ports.get(i) == ports.get(i - 1) + 1;
      boolean goesOn = i + 1 < ports.size() && ports.get(i + 1) == ports.get(i) + 1;
      if (!continues) {
        text.append(i == 0 ? "" : ", ").append(ports.get(i));
      } else if (!goesOn) {
        text.append(" to ").append(ports.get(i));
      }
    }
    return text.toString();
  }
}
