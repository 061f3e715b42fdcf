package io.github.pieces4j.spring.web;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * The answers for controllers whose call to Pieces OS failed; handlers of the application go before
 * it.
 *
 * <p>The answer says what happened and to which operation. Addresses and what the server said go to
 * the log alone: they are nothing for whoever asks from outside.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FailedCallAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(FailedCallAdvice.class);

  @ExceptionHandler
  ProblemDetail failed(PiecesException failure) {
    ProblemDetail problem = problem(failure);
    failure.call().map(FailedCall::operation).ifPresent(it -> problem.setProperty("operation", it));
    if (problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
      LOG.warn("answering with {}: {}", problem.getStatus(), failure.getMessage());
    } else {
      LOG.debug("answering with {}: {}", problem.getStatus(), failure.getMessage());
    }
    return problem;
  }

  private static ProblemDetail problem(PiecesException failure) {
    if (failure instanceof PiecesResponseException response) {
      return refused(response);
    }
    if (failure instanceof PiecesConnectionException
        || failure instanceof PiecesDiscoveryException
        || failure instanceof PiecesClosedException) {
      return problem(HttpStatus.SERVICE_UNAVAILABLE, "Pieces OS cannot be reached.");
    }
    if (failure instanceof PiecesTimeoutException) {
      return problem(HttpStatus.GATEWAY_TIMEOUT, "Pieces OS did not answer in time.");
    }
    if (failure instanceof PiecesRequestException) {
      return problem(HttpStatus.BAD_REQUEST, failure.getMessage());
    }
    return failure instanceof PiecesDecodeException
            || failure instanceof PiecesWrongAnswerException
            || failure instanceof PiecesLimitException
            || failure instanceof PiecesStreamException
        ? problem(HttpStatus.BAD_GATEWAY, "What Pieces OS answered cannot be used.")
        : problem(HttpStatus.INTERNAL_SERVER_ERROR, "The call to Pieces OS could not be made.");
  }

  private static ProblemDetail refused(PiecesResponseException response) {
    if (response instanceof PiecesUnsupportedException) {
      return problem(HttpStatus.BAD_GATEWAY, "This Pieces OS does not offer what was asked for.");
    }
    if (response instanceof PiecesNotFoundException) {
      return problem(HttpStatus.NOT_FOUND, "What was asked for does not exist.");
    }
    HttpStatus status = HttpStatus.resolve(response.status());
    return status != null && status.is4xxClientError()
        ? problem(status, "Pieces OS refused what was asked for.")
        : problem(HttpStatus.BAD_GATEWAY, "Pieces OS failed.");
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }
}
