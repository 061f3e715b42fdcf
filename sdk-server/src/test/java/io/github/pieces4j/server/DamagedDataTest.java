package io.github.pieces4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages more files on request: {@code -Dpieces.damages=100}. */
class DamagedDataTest {
  private static final int DAMAGES = Integer.getInteger("pieces.damages", 12);
  private static final int CONVERSATIONS = 30;
  private static final int MESSAGES = 300;
  private static final int PAGE = 4_096;
  private final Random random = new Random(Long.getLong("pieces.seed", 20_261_127L));
  private final Map<String, String> whole = new LinkedHashMap<>();
  @TempDir private Path directory;

  @BeforeEach
  void fill() {
    Path data = directory.resolve("whole");
    try (PiecesData store = PiecesData.open(data)) {
      store.add(objects());
    }
    try (PiecesServer server = serve(data)) {
      Caller caller = new Caller(server.url());
      paths().forEach(path -> whole.put(path, caller.get(path).body()));
    }
  }

  private static List<Imported> objects() {
    List<Imported> objects = new ArrayList<>();
    for (int i = 0; i < CONVERSATIONS; i++) {
      objects.add(imported("conversation", "c" + i, Samples.conversation("c" + i, "Name " + i)));
      objects.add(imported("tag", "t" + i, "{\"id\":\"t" + i + "\",\"text\":\"tag " + i + "\"}"));
    }
    for (int i = 0; i < MESSAGES; i++) {
      String text = ("word" + i + " and more ").repeat(1 + i % 40);
      objects.add(
          imported("message", "m" + i, Samples.message("m" + i, "c" + i % CONVERSATIONS, text)));
    }
    return objects;
  }

  private static Imported imported(String kind, String id, String json) {
    return new Imported(kind, id, json.getBytes(UTF_8));
  }

  private static List<String> paths() {
    List<String> paths =
        new ArrayList<>(
            List.of("/conversations", "/messages", "/conversations/identifiers", "/tags"));
    for (int i = 0; i < CONVERSATIONS; i++) {
      paths.add("/conversation/c" + i);
      paths.add("/conversation/c" + i + "/messages");
      paths.add("/tag/t" + i);
    }
    for (int i = 0; i < MESSAGES; i++) {
      paths.add("/message/m" + i);
    }
    return paths;
  }

  @Test
  void nothingIsEverSilentlyDifferent() throws IOException {
    int refused = 0;
    for (int number = 0; number < DAMAGES; number++) {
      Path data = copy("damaged" + number);
      String damage = damage(data.resolve(PiecesData.FILE));
      try (PiecesServer server = serve(data)) {
        isToldAsItWasOrNotAtAll(new Caller(server.url()), damage);
      } catch (PiecesConfigurationException e) {
        assertThat(e).hasMessageContaining(PiecesData.FILE);
        refused++;
      }
      salvage(data, damage);
    }
    assertThat(refused).as("some damage is found while the data is opened").isPositive();
  }

  private Path copy(String name) throws IOException {
    Path data = Files.createDirectory(directory.resolve(name));
    Files.copy(directory.resolve("whole").resolve(PiecesData.FILE), data.resolve(PiecesData.FILE));
    return data;
  }

  /** Overwrites a page, a part of one, or flips a single bit. */
  private String damage(Path file) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      int page = random.nextInt((int) (access.length() / PAGE));
      int kind = random.nextInt(3);
      int length = kind == 0 ? PAGE : kind == 1 ? 1 + random.nextInt(200) : 1;
      int offset = random.nextInt(PAGE - length + 1);
      byte[] bytes = new byte[length];
      access.seek((long) page * PAGE + offset);
      access.readFully(bytes);
      if (kind == 2) {
        bytes[0] ^= (byte) (1 << random.nextInt(8));
      } else {
        random.nextBytes(bytes);
      }
      access.seek((long) page * PAGE + offset);
      access.write(bytes);
      return length + " bytes of page " + page + " from " + offset;
    }
  }

  private void isToldAsItWasOrNotAtAll(Caller caller, String damage) {
    whole.forEach(
        (path, before) -> {
          String now = answer(caller, path);
          boolean isSame = now.equals(before);
          boolean namesTheDamage = now.contains("\"damaged\":");
          assertThat(isSame || now.isEmpty() || namesTheDamage)
              .as("%s after %s: %s", path, damage, now)
              .isTrue();
        });
  }

  /** Returns the body, empty if the server failed or cut it. */
  private static String answer(Caller caller, String path) {
    try {
      HttpResponse<String> answer = caller.get(path);
      return answer.statusCode() == 500 || answer.statusCode() == 503 ? "" : answer.body();
    } catch (UncheckedIOException e) {
      return "";
    }
  }

  private void salvage(Path data, String damage) throws IOException {
    Path copy = Files.createDirectory(data.resolve("salvaged"));
    PiecesData.Salvaged salvaged;
    try {
      salvaged = PiecesData.salvage(data, copy.resolve(PiecesData.FILE));
    } catch (PiecesConfigurationException e) {
      return; // Nothing of it can be read, and that was said.
    }
    if (!salvaged.lost().isEmpty()) {
      assertThat(salvaged.objects()).as(damage).isLessThanOrEqualTo(CONVERSATIONS * 2 + MESSAGES);
    } else {
      assertThat(salvaged.objects()).as(damage).isEqualTo(CONVERSATIONS * 2 + MESSAGES);
    }
    assertThat(PiecesData.check(copy)).as(damage).isEmpty();
    try (PiecesServer server = serve(copy)) {
      Caller caller = new Caller(server.url());
      for (int i = 0; i < MESSAGES; i++) {
        String now = caller.get("/message/m" + i).body();
        assertThat(now).as(damage).isIn(whole.get("/message/m" + i), gone("m" + i));
      }
      String found = caller.post("/messages/search", Samples.search("word7")).body();
      boolean hasIt = caller.get("/message/m7").statusCode() == 200;
      assertThat(found.contains("\"m7\"")).as("%s: %s", damage, found).isEqualTo(hasIt);
    }
  }

  private static String gone(String id) {
    return "The message " + id + " does not exist.";
  }

  @Test
  void oneChangedLetterTakesNothingElseWithIt() throws IOException {
    Path data = copy("letter");
    Path file = data.resolve(PiecesData.FILE);
    byte[] bytes = Files.readAllBytes(file);
    int place = indexOf(bytes, "word123 and more".getBytes(UTF_8));
    bytes[place] = 'W';
    Files.write(file, bytes);
    assertThat(PiecesData.check(data)).hasSize(1).first().asString().contains("m123");
    try (PiecesServer server = serve(data)) {
      Caller caller = new Caller(server.url());
      assertThat(caller.get("/message/m123").statusCode()).isEqualTo(500);
      assertThat(caller.get("/message/m124").statusCode()).isEqualTo(200);
      assertThat(caller.get("/messages").body())
          .contains("\"m122\"", "\"m124\"", "\"m299\"")
          .contains("{\"id\":\"m123\",\"damaged\":\"the stored object m123 is damaged\"}");
    }
    PiecesData.Salvaged salvaged = PiecesData.salvage(data, directory.resolve("salvaged.db"));
    assertThat(salvaged.objects()).isEqualTo(CONVERSATIONS * 2 + MESSAGES - 1);
    assertThat(salvaged.lost()).first().asString().contains("m123");
    assertThat(directory.resolve("salvaged.db.part")).doesNotExist();
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i < bytes.length - part.length; i++) {
      if (java.util.Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }

  private static PiecesServer serve(Path data) {
    return PiecesServer.lasting(data, ServerOptions.defaults().withPort(0));
  }
}
