package io.github.pieces4j.checks.contract;

import io.github.pieces4j.config.PiecesOptions;
import org.junit.jupiter.api.Timeout;

/**
 * Is how each client of this SDK must hold up when its server or its network does not: a test class
 * extends it and says how to make a client.
 *
 * <p>A test that takes longer than two minutes fails. It needs JUnit Jupiter and AssertJ, which the
 * testkit does not bring along.
 */
@Timeout(120)
public abstract class ResilienceContract
    implements FaultContract,
        TimeoutContract,
        RetryContract,
        LimitContract,
        ElementsContract,
        ElementsFaultContract,
        ProxyContract,
        TlsContract {
  /** Creates the contract. */
  protected ResilienceContract() {}

  /** Returns a new client with these options; the suite closes it. */
  protected abstract ClientUnderTest connect(PiecesOptions options);

  @Override
  public final ClientUnderTest client(PiecesOptions options) {
    return connect(options);
  }
}
