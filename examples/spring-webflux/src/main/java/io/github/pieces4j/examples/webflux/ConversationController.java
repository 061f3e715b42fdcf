package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.reactive.ReactiveConversationApi;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The controller behind the page's buttons. */
@RestController
@RequestMapping("/api/conversations")
class ConversationController {
  private final ReactivePiecesClient client;

  ConversationController(ReactivePiecesClient client) {
    this.client = client;
  }

  /**
   * Returns the conversation with its messages; the conversation is read first, for that shows
   * whether it is gone.
   */
  @GetMapping("/{id}")
  Mono<Opened> open(@PathVariable String id) {
    ReactiveConversationApi conversation = client.conversation(id);
    return conversation.get().zipWhen(found -> conversation.messages(), Opened::of);
  }

  /** Returns the identifiers of the conversations that a text was found in. */
  @GetMapping
  Mono<List<String>> search(@RequestParam String text) {
    return client
        .conversations()
        .search(text)
        .map(found -> found.iterable().stream().map(SearchedConversation::identifier).toList());
  }

  /** Changes what was read, so that nothing of it is lost. */
  @PutMapping("/{id}/name")
  Mono<Summary> rename(@PathVariable String id, @RequestBody NewName wanted) {
    String name = wanted.visible();
    return client
        .conversation(id)
        .get()
        .flatMap(before -> client.conversations().update(before.withName(name)))
        .map(Summary::of);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> delete(@PathVariable String id) {
    return client.conversation(id).delete();
  }

  /** Where no conversation is named, the server lacks what was asked of it. */
  @ExceptionHandler
  ProblemDetail missing(
      PiecesNotFoundException missing, @PathVariable(required = false) @Nullable String id) {
    return id == null
        ? failed(missing)
        : ProblemDetail.forStatusAndDetail(
            HttpStatusCode.valueOf(missing.status()), "The conversation is gone.");
  }

  @ExceptionHandler
  ProblemDetail refused(PiecesRequestException refusal) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
  }

  @ExceptionHandler
  ProblemDetail failed(PiecesException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, failure.getMessage());
  }

  record NewName(@Nullable String name) {
    String visible() {
      if (name == null || name.isBlank()) {
        throw new ResponseStatusException(
            HttpStatus.BAD_REQUEST, "The name is empty: it needs something that can be seen.");
      }
      return name.strip();
    }
  }
}
