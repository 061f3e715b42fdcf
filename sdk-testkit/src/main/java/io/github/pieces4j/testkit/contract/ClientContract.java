package io.github.pieces4j.testkit.contract;

import io.github.pieces4j.config.PiecesOptions;

/**
 * Is what each client of this SDK must do: a test class extends it and says how to make a client.
 *
 * <p>It needs JUnit Jupiter and AssertJ, which the testkit does not bring along.
 */
public abstract class ClientContract
    implements ConversationContract, IdentifierContract, RequestContract, FailureContract {
  /** Creates the contract. */
  protected ClientContract() {}

  /** Returns a new client with these options; the suite closes it. */
  protected abstract ClientUnderTest connect(PiecesOptions options);

  @Override
  public final ClientUnderTest client(PiecesOptions options) {
    return connect(options);
  }
}
