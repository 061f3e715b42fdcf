package io.github.pieces4j.operation;

import io.github.pieces4j.model.Context;

/**
 * The operations about the server itself.
 *
 * @since 0.1
 */
public final class ConnectionOperations {
  /** Reads the server's health: text that starts with {@code ok} when it is ready. */
  public static final Operation<String> HEALTH =
      Operation.get("get_well_known_health", "/.well-known/health", ResponseBody.text());

  /** Reads the server's version, such as {@code 12.4.1}. */
  public static final Operation<String> VERSION =
      Operation.get("get_well_known_version", "/.well-known/version", ResponseBody.text());

  /** Introduces an application and tells what the server is. */
  public static final Operation<Context> CONNECT =
      Operation.post("connect", "/connect", ResponseBody.json(Context.class));

  private ConnectionOperations() {}
}
