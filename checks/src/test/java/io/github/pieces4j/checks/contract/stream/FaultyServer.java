package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;

import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A server of conversations over real sockets that hangs, lags, cuts, refuses and restarts, as a
 * seed says; its state is right all the while.
 */
final class FaultyServer implements AutoCloseable {
  /** How far a list may be behind here; the clients are told that it may be more. */
  private static final Duration LAG = Duration.ofMillis(100);

  private static final String SOCKETS = IdentifierSource.CONVERSATIONS.stream().path();
  private static final int MOST_OBJECTS = 30;

  private record State(long since, Map<String, Instant> objects) {}

  private final Random random;
  private final ScriptedSocketServer server =
      ScriptedSocketServer.following(SocketScript.opening())
          .answer("/.well-known/health", ScriptedAnswer.text(200, "ok:1234"));
  private final FaultProxy proxy;
  private final Map<String, Instant> objects = new TreeMap<>();
  private final Set<String> unreadable = new TreeSet<>();
  private final Deque<State> states = new ArrayDeque<>();
  private boolean lagging;
  private long changes;

  FaultyServer(long seed) {
    random = new Random(seed);
    proxy = FaultProxy.before(server.url(), seed);
    remember();
    tellList();
  }

  FaultProxy proxy() {
    return proxy;
  }

  /** Returns what there is, with a mark in place of the times that nobody can read. */
  Map<String, Instant> state() {
    Map<String, Instant> state = new TreeMap<>(objects);
    unreadable.forEach(id -> state.replace(id, FinalViews.UNREAD));
    return state;
  }

  /** Creates, changes or deletes an object, and tells of it unless the frame is bad. */
  void change() {
    int dice = random.nextInt(10);
    List<String> ids = new ArrayList<>(objects.keySet());
    if (ids.isEmpty() || dice < 4 && ids.size() < MOST_OBJECTS) {
      put("c" + changes);
    } else if (dice < 8) {
      put(ids.get(random.nextInt(ids.size())));
    } else {
      delete(ids.get(random.nextInt(ids.size())));
    }
  }

  private void put(String id) {
    Instant version = EARLY.plusSeconds(++changes);
    Instant before = objects.put(id, version);
    remember();
    unreadable.remove(id);
    server.answer("/conversation/" + id, reading(id, version, before));
    tellList();
    tell(Frames.conversations(version, id));
  }

  private void delete(String id) {
    objects.remove(id);
    unreadable.remove(id);
    remember();
    server.answer("/conversation/" + id, ScriptedAnswer.text(410, "gone"));
    tellList();
    tell(Frames.deletedConversations(EARLY.plusSeconds(++changes), id));
  }

  private void tell(String frame) {
    switch (random.nextInt(20)) {
      case 0 -> server.send("<html>not JSON");
      case 1 -> server.send("{\"iterable\":[{\"conversation\":7}]}");
      case 2 -> {
        server.send(frame);
        server.send(frame);
      }
      default -> server.send(frame);
    }
  }

  private ScriptedAnswer[] reading(String id, Instant version, Instant before) {
    ScriptedAnswer good = conversation(id, "As of " + version, version);
    ScriptedAnswer old = before == null ? good : conversation(id, "As of " + before, before);
    return switch (random.nextInt(24)) {
      case 0 -> answers(ScriptedAnswer.silence(), good);
      case 1 -> answers(ScriptedAnswer.cutShort("{\"id\":"), good);
      case 2 -> answers(ScriptedAnswer.raw(""), good);
      case 3 -> answers(status(503), status(429), good);
      case 4 -> answers(status(500), status(404), status(410), good);
      case 5 -> answers(afterInterim(good), afterInterim(good), good);
      case 6 -> answers(old, good);
      case 7 -> {
        unreadable.add(id);
        yield answers(status(500));
      }
      default -> answers(good);
    };
  }

  private static ScriptedAnswer[] answers(ScriptedAnswer... answers) {
    return answers;
  }

  private static ScriptedAnswer status(int status) {
    return ScriptedAnswer.text(status, "scripted");
  }

  private static ScriptedAnswer afterInterim(ScriptedAnswer answer) {
    String hints = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
    return ScriptedAnswer.raw(hints + new String(answer.bytes(), StandardCharsets.UTF_8));
  }

  private void remember() {
    states.addLast(new State(System.nanoTime(), new TreeMap<>(objects)));
    while (states.size() > 1_000) {
      states.removeFirst();
    }
  }

  /** Sets the list to what there is, or was a moment ago; to be called again soon if it lags. */
  void tellList() {
    Map<String, Instant> shown = lagging ? before(LAG) : objects;
    ScriptedAnswer good = list(shown, "");
    switch (random.nextInt(16)) {
      case 0 -> server.answer(LIST, ScriptedAnswer.silence(), good);
      case 1 -> server.answer(LIST, ScriptedAnswer.cutShort("{\"iterable\":["), good);
      case 2 -> server.answer(LIST, status(500), status(503), good);
      case 3 -> server.answer(LIST, list(shown, oddObject()), good);
      default -> server.answer(LIST, good);
    }
  }

  private Map<String, Instant> before(Duration lag) {
    long time = System.nanoTime() - lag.toNanos();
    Map<String, Instant> latest = states.getFirst().objects();
    for (State state : states) {
      latest = state.since() <= time ? state.objects() : latest;
    }
    return latest;
  }

  private String oddObject() {
    return switch (random.nextInt(3)) {
      case 0 -> "{\"id\":7}";
      case 1 -> "{\"extra\":" + "[".repeat(250) + "]".repeat(250) + "}";
      default -> "{\"extra\":" + "7".repeat(1_100) + "}";
    };
  }

  private static ScriptedAnswer list(Map<String, Instant> objects, String odd) {
    Stream<String> items =
        objects.entrySet().stream().map(it -> Answers.item(it.getKey(), it.getValue()));
    Stream<String> all = odd.isEmpty() ? items : Stream.concat(items, Stream.of(odd));
    return Answers.items(all.toArray(String[]::new));
  }

  /** Breaks something: the open connections, the sockets to come, or the whole server. */
  void breakSomething() {
    lagging = random.nextBoolean();
    tellList();
    switch (random.nextInt(4)) {
      case 0 -> restart();
      case 1 -> {
        server.script(SOCKETS, badSocket(), badSocket(), SocketScript.opening());
        proxy.resetAll();
      }
      default -> proxy.injectRandomFault();
    }
  }

  private void restart() {
    proxy.stopListening();
    proxy.resetAll();
    change();
    proxy.listenAgain();
  }

  private SocketScript badSocket() {
    String frame = Frames.conversations(objects.keySet().toArray(String[]::new));
    return switch (random.nextInt(10)) {
      case 0 -> SocketScript.opening().text(frame).drop();
      case 1 -> SocketScript.opening().text(frame).reset();
      case 2 -> SocketScript.opening().raw(new byte[] {(byte) 0x81, 2, (byte) 0xC3, 0x28}).drop();
      case 3 -> SocketScript.opening().oversized(40_000);
      case 4 -> SocketScript.opening().binary(new byte[] {1, 2, 3}).garbage();
      case 5 -> SocketScript.opening().closeWith(1011, "again");
      case 6 -> SocketScript.refusing(503, Map.of());
      case 7 -> SocketScript.dyingAtHandshake();
      case 8 -> SocketScript.dyingInHeaders();
      default -> SocketScript.opening().truncated(frame + " ", 3);
    };
  }

  /** Ends all faults but those of the objects that cannot be read. */
  void heal() {
    proxy.heal();
    lagging = false;
    server.answer(LIST, list(objects, ""));
    server.script(SOCKETS, SocketScript.opening());
  }

  /** Lets all objects be read. */
  void healReads() {
    unreadable.forEach(
        id -> server.answer("/conversation/" + id, conversation(id, "At last", objects.get(id))));
    unreadable.clear();
  }

  @Override
  public void close() {
    proxy.close();
    server.close();
  }
}
