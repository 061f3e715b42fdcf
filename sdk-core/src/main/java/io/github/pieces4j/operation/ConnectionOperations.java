package io.github.pieces4j.operation;

import io.github.pieces4j.model.Context;

/** Lists the operations that tell about the server itself. */
public final class ConnectionOperations {
  /** Tells whether the server is ready: the text then starts with {@code ok}. */
  public static final Operation<String> HEALTH =
      Operation.get("get_well_known_health", "/.well-known/health", ResponseBody.text());

  /** Tells the server's version, such as {@code 12.4.1}. */
  public static final Operation<String> VERSION =
      Operation.get("get_well_known_version", "/.well-known/version", ResponseBody.text());

  /** Introduces an application and tells what the server is. */
  public static final Operation<Context> CONNECT =
      Operation.post("connect", "/connect", ResponseBody.json(Context.class));

  private ConnectionOperations() {}
}
