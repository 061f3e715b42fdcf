package io.github.pieces4j.checks.contract;

import io.github.pieces4j.config.PiecesOptions;
import org.junit.jupiter.api.Timeout;

/**
 * Is what each client of this SDK must do: a test class extends it and says how to make a client.
 *
 * <p>A test that takes longer than two minutes fails. It needs JUnit Jupiter and AssertJ, which the
 * testkit does not bring along.
 */
@Timeout(120)
public abstract class ClientContract
    implements ConversationContract,
        MessageContract,
        LinkContract,
        SummaryContract,
        SearchContract,
        TolerantListContract,
        ScoreContract,
        ConnectionContract,
        IdentifierContract,
        RequestContract,
        FailureContract,
        MemoryContract {
  /** Creates the contract. */
  protected ClientContract() {}

  /** Returns a new client with these options; the suite closes it. */
  protected abstract ClientUnderTest connect(PiecesOptions options);

  @Override
  public final ClientUnderTest client(PiecesOptions options) {
    return connect(options);
  }
}
