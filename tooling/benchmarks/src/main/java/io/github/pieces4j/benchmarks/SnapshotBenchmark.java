package io.github.pieces4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pieces4j.benchmarks.peer.ApiClient;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversations;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A benchmark that decodes and encodes the snapshot of 1,000 conversations in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 1)
public class SnapshotBenchmark {
  private byte[] json;
  private JsonFactory tokens;
  private ObjectMapper mapper;
  private Conversations conversations;
  private io.github.pieces4j.benchmarks.peer.model.Conversations peerConversations;

  /** Prepares what is decoded and encoded. */
  @Setup
  public void prepare() throws IOException {
    json = Snapshot.ofConversations();
    tokens = new JsonFactory();
    mapper = new ApiClient().getObjectMapper();
    conversations = decode();
    peerConversations = decodePeer();
  }

  /** Decodes with the SDK's codecs. */
  @Benchmark
  public Conversations decode() {
    return PiecesJson.decode(json, Conversations.class);
  }

  /** Decodes with the generated client. */
  @Benchmark
  public io.github.pieces4j.benchmarks.peer.model.Conversations decodePeer() throws IOException {
    return mapper.readValue(json, io.github.pieces4j.benchmarks.peer.model.Conversations.class);
  }

  /** Visits every token and makes nothing of it: what no codec on these tokens can undercut. */
  @Benchmark
  public int scanTokens() {
    int count = 0;
    try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count++;
      }
    }
    return count;
  }

  /** Encodes with the SDK's codecs. */
  @Benchmark
  public byte[] encode() {
    return PiecesJson.encode(conversations);
  }

  /** Encodes with the generated client. */
  @Benchmark
  public byte[] encodePeer() throws IOException {
    return mapper.writeValueAsBytes(peerConversations);
  }
}
