package io.github.pieces4j.server.state;

import io.github.pieces4j.server.store.Kind;

/** The end of a request with a status that says failure and a sentence of plain text. */
public final class Refusal extends RuntimeException {
  private static final int INVALID = 400;
  private static final int NO_ROUTE = 404;
  private static final int GONE = 410;
  private static final int UNFIT = 412;
  private static final int TOO_LARGE = 413;
  private static final int OUT_OF_MEMORY = 503;

  private final int status;

  private Refusal(int status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  /** Refuses a body or an argument that cannot be understood or applied. */
  public static Refusal invalid(String sentence) {
    return new Refusal(INVALID, sentence);
  }

  public static Refusal noRoute() {
    return new Refusal(NO_ROUTE, "Route not found");
  }

  /** Returns the refusal of what does not exist. */
  public static Refusal gone(Object kind, String id) {
    return new Refusal(GONE, "The " + kind + " " + id + " does not exist.");
  }

  static Refusal gone(Kind kind, String id) {
    return gone((Object) kind, id);
  }

  /** Returns the refusal of what cannot be done with the object as it is. */
  static Refusal unfit(String sentence) {
    return new Refusal(UNFIT, sentence);
  }

  public static Refusal tooLarge(long limit) {
    return new Refusal(TOO_LARGE, "The body has more than " + limit + " bytes.");
  }

  public static Refusal outOfMemory() {
    return new Refusal(OUT_OF_MEMORY, "The server has not enough memory for this request.");
  }

  public int status() {
    return status;
  }
}
