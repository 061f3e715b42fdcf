package io.github.pieces4j.server.emulator;

/** Ends a call with a status that says failure and a sentence of plain text. */
final class Refusal extends RuntimeException {
  private final int status;

  private Refusal(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** Refuses a body or an argument that cannot be understood. */
  static Refusal invalid(String sentence) {
    return new Refusal(400, sentence);
  }

  static Refusal noRoute() {
    return new Refusal(404, "Route not found");
  }

  /** Says that what is to be read does not exist. */
  static Refusal gone(String kind, String id) {
    return new Refusal(410, "The " + kind + " " + id + " does not exist.");
  }

  /** Says that what is asked for cannot be done with the object as it is. */
  static Refusal unfit(String sentence) {
    return new Refusal(412, sentence);
  }

  static Refusal tooLarge(long limit) {
    return new Refusal(413, "The body has more than " + limit + " bytes.");
  }

  /** Says that a change failed. */
  static Refusal failed(String sentence) {
    return new Refusal(500, sentence);
  }

  /** Says that a change failed because what is to be changed does not exist. */
  static Refusal missing(String kind, String id) {
    return failed("The " + kind + " " + id + " does not exist.");
  }

  Answer answer() {
    return Answer.text(status, getMessage());
  }
}
