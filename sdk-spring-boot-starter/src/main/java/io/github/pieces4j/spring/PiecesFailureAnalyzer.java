package io.github.pieces4j.spring;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** An analyzer of failed starts whose reason is a setting or a missing server. */
final class PiecesFailureAnalyzer extends AbstractFailureAnalyzer<PiecesException> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PiecesException cause) {
    if (cause instanceof PiecesConfigurationException) {
      return analysis(cause, "Change the property, or the PiecesOptionsCustomizer that set it.");
    }
    return cause instanceof PiecesDiscoveryException
        ? analysis(cause, "Start Pieces OS, or name its URL in the property pieces4j.base-url.")
        : null;
  }

  private static FailureAnalysis analysis(PiecesException cause, String action) {
    return new FailureAnalysis(cause.getMessage(), action, cause);
  }
}
