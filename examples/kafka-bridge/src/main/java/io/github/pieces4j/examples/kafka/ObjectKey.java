package io.github.pieces4j.examples.kafka;

import java.util.regex.Pattern;

/**
 * The key of an object among those of all machines.
 *
 * @param machine the name of the machine whose server has it
 * @param id the object's identifier at that server
 */
public record ObjectKey(String machine, String id) {
  private static final Pattern MACHINE = Pattern.compile("[\\w.-]{1,200}");

  /**
   * Checks the name of the machine.
   *
   * @throws IllegalArgumentException if it holds what would not be told from the identifier
   */
  public ObjectKey {
    if (!MACHINE.matcher(machine).matches()) {
      throw new IllegalArgumentException(
          "the machine " + machine + " is no name: it takes 1 to 200 of A-Z a-z 0-9 _ . -");
    }
  }

  /**
   * Returns the key that a record has.
   *
   * @throws IllegalArgumentException if it is none, such as that of another program
   */
  public static ObjectKey parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("the key " + text + " has no machine");
    }
    return new ObjectKey(text.substring(0, slash), text.substring(slash + 1));
  }

  /** Returns it as a record has it: machine, slash, identifier. */
  @Override
  public String toString() {
    return machine + '/' + id;
  }
}
