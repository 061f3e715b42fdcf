package io.github.pieces4j.operation;

import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.model.PiecesCollection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API: what is sent where, and how the answer is read.
 *
 * @param <R> what it answers with
 * @param id its {@code operationId} in the contract
 * @param method its HTTP method
 * @param path its path, with names in braces for the arguments
 * @param laterPath where newer servers have it, null where it did not move
 * @param query the names of the query parameters that it takes
 * @param response reads the body of a successful response
 * @param idempotent whether repeating it does no harm; an update repeated late could undo another
 * @since 0.1
 */
public record Operation<R extends @Nullable Object>(
    String id,
    HttpMethod method,
    PathTemplate path,
    @Nullable PathTemplate laterPath,
    Set<String> query,
    ResponseBody<R> response,
    boolean idempotent) {
  /** The query parameter that says whether contents (text, bytes) come along. */
  public static final String TRANSFERABLES = "transferables";

  static <R> Operation<R> get(String id, String path, Class<R> type, String... query) {
    return get(id, path, ResponseBody.json(type), query);
  }

  static <C extends PiecesCollection<T>, T> Operation<C> list(
      String id, String path, Class<C> type, Class<T> elementType, String... query) {
    return get(id, path, ResponseBody.list(type, elementType), query);
  }

  static <R> Operation<R> get(String id, String path, ResponseBody<R> response, String... query) {
    return new Operation<>(
        id, HttpMethod.GET, new PathTemplate(path), null, Set.of(query), response, true);
  }

  static <R extends @Nullable Object> Operation<R> post(
      String id, String path, ResponseBody<R> response, String... query) {
    return new Operation<>(
        id, HttpMethod.POST, new PathTemplate(path), null, Set.of(query), response, false);
  }

  /** Returns an operation on two objects, which answers with nothing. */
  static Operation<@Nullable Void> link(String id, String path) {
    return post(id, path, ResponseBody.none());
  }

  /** Returns the same operation, which newer servers have at another path. */
  Operation<R> laterAt(String later) {
    PathTemplate template = new PathTemplate(later);
    return new Operation<>(id, method, path, template, query, response, idempotent);
  }

  /**
   * Returns the same operation with its answer read in another way, such as {@link
   * ResponseBody#bytes()} for a body as it came.
   */
  public <B extends @Nullable Object> Operation<B> answering(ResponseBody<B> body) {
    return new Operation<>(id, method, path, laterPath, query, body, idempotent);
  }

  @Override
  public String toString() {
    return id + " (" + method + " " + path + ")";
  }
}
