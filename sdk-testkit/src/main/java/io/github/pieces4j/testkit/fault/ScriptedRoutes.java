package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The scripts of sockets and the answers to requests by their paths. */
final class ScriptedRoutes {
  private static final ScriptedAnswer NO_ROUTE = ScriptedAnswer.text(404, "Route not found");

  private final Map<String, Sequence<SocketScript>> scripts = new ConcurrentHashMap<>();
  private final Map<String, Sequence<ScriptedAnswer>> answers = new ConcurrentHashMap<>();
  private final Sequence<SocketScript> otherScripts;
  private final Sequence<ScriptedAnswer> otherAnswers =
      new Sequence<>("answers", List.of(NO_ROUTE));

  /**
   * Creates routes without answers.
   *
   * @param scripts of the sockets whose paths have no scripts of their own
   */
  ScriptedRoutes(List<SocketScript> scripts) {
    otherScripts = new Sequence<>("scripts", scripts);
  }

  void script(String path, List<SocketScript> those) {
    scripts.put(path, new Sequence<>("scripts", those));
  }

  void answer(String path, List<ScriptedAnswer> those) {
    answers.put(path, new Sequence<>("answers", those));
  }

  SocketScript nextScript(RecordedRequest request) {
    return scripts.getOrDefault(path(request), otherScripts).next();
  }

  /** Prefers an answer that was set for the path with its query. */
  ScriptedAnswer nextAnswer(RecordedRequest request) {
    Sequence<ScriptedAnswer> ofPath = answers.getOrDefault(path(request), otherAnswers);
    return answers.getOrDefault(target(request), ofPath).next();
  }

  /** Returns the path of a request, without its query. */
  static String path(RecordedRequest request) {
    return target(request).split("\\?", 2)[0];
  }

  private static String target(RecordedRequest request) {
    return request.line().split(" ")[1];
  }

  /** A sequence whose last element is repeated. */
  private static final class Sequence<T> {
    private final List<T> things;
    private final AtomicInteger handedOut = new AtomicInteger();

    /**
     * Creates it.
     *
     * @param what what the things are called in the message if there are none
     */
    Sequence(String what, List<T> things) {
      if (things.isEmpty()) {
        throw new PiecesConfigurationException("there are no " + what + ": pass one or more");
      }
      this.things = things;
    }

    T next() {
      int last = things.size() - 1;
      return things.get(Math.min(handedOut.getAndUpdate(it -> Math.min(it + 1, last)), last));
    }
  }
}
