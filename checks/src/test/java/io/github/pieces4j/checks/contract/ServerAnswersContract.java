package io.github.pieces4j.checks.contract;

import io.github.pieces4j.config.PiecesOptions;
import org.junit.jupiter.api.Timeout;

/**
 * What each client of this SDK must do with answers that are not as they should be: a test class
 * extends it and says how to make a client.
 */
@Timeout(120)
public abstract class ServerAnswersContract
    implements AnswerContract, LeftoverContract, NestedReadContract {
  /** Creates the contract. */
  protected ServerAnswersContract() {}

  /** Returns a new client with these options; the suite closes it. */
  protected abstract ClientUnderTest connect(PiecesOptions options);

  @Override
  public final ClientUnderTest client(PiecesOptions options) {
    return connect(options);
  }
}
