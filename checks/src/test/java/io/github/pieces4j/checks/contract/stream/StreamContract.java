package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.config.PiecesOptions;
import org.junit.jupiter.api.Timeout;

/**
 * Is what the identifier streams of each client of this SDK must do: a test class extends it and
 * says how to make a client.
 *
 * <p>A test that takes longer than a minute fails. It needs JUnit Jupiter and AssertJ, which the
 * testkit does not bring along.
 */
@Timeout(60)
public abstract class StreamContract
    implements LiveContract,
        SharingContract,
        FirstFrameContract,
        ReconciliationContract,
        RefusalContract,
        OpeningContract,
        BrokenConnectionContract,
        FrameContract,
        WatchContract,
        FilteredWatchContract,
        WatchFaultContract,
        ConnectionEventContract {
  /** Creates the contract. */
  protected StreamContract() {}

  /** Returns a new client with these options; the suite closes it. */
  protected abstract StreamsUnderTest connect(PiecesOptions options);

  @Override
  public final StreamsUnderTest client(PiecesOptions options) {
    return connect(options);
  }
}
