package io.github.pieces4j.benchmarks;

import io.github.pieces4j.benchmarks.peer.ApiClient;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A benchmark that decodes one conversation, once, in a JVM that has loaded no codec yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstDecodeBenchmark {
  private byte[] json;

  /** Prepares the conversation without touching a JSON library. */
  @Setup
  public void prepare() {
    json = Snapshot.ofOneConversation();
  }

  /** Decodes with the SDK's codecs. */
  @Benchmark
  public Conversation firstDecode() {
    return PiecesJson.decode(json, Conversation.class);
  }

  /** Decodes with the generated client, which needs a mapper first, though no HTTP client. */
  @Benchmark
  public io.github.pieces4j.benchmarks.peer.model.Conversation firstDecodePeer()
      throws IOException {
    return ApiClient.createDefaultObjectMapper()
        .readValue(json, io.github.pieces4j.benchmarks.peer.model.Conversation.class);
  }
}
