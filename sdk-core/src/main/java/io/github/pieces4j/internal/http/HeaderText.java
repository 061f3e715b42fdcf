package io.github.pieces4j.internal.http;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.internal.text.Redaction;

/** Checks of the settings that are sent as headers. */
public final class HeaderText {
  private static final char LAST_VISIBLE = '~';

  private HeaderText() {}

  /**
   * Returns the application id.
   *
   * @throws PiecesConfigurationException if it is none, or no header can hold it
   */
  public static String applicationId(String text) {
    if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c <= LAST_VISIBLE)) {
      throw new PiecesConfigurationException(
          "applicationId is blank, or holds characters that no header can: it takes what /connect gave");
    }
    return text;
  }

  /**
   * Returns the name of a client.
   *
   * @throws PiecesConfigurationException if it is none, or no header can hold it
   */
  public static String userAgent(String text) {
    if (text.isBlank() || !text.chars().allMatch(c -> c >= ' ' && c <= LAST_VISIBLE)) {
      throw new PiecesConfigurationException(
          "userAgent is \""
              + Redaction.visible(text, 200)
              + "\": it takes text that a header can hold, such as my-tool/1.0");
    }
    return text;
  }
}
