package io.github.pieces4j.internal.http;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.internal.text.Redaction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks of the settings that are sent as headers. */
public final class HeaderText {
  private static final char LAST_VISIBLE = '~';
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** What HTTP clients set themselves, or an option of its own does. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)host|connection|keep-alive|te|trailer|upgrade|expect|content-.*|transfer-encoding"
              + "|accept|accept-encoding|user-agent|x-application-id|proxy-.*|sec-websocket-.*");

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

  /**
   * Returns the headers.
   *
   * @throws PiecesConfigurationException if one of them can be none; its value is not told
   */
  public static Map<String, String> checked(Map<String, String> headers) {
    headers.forEach(HeaderText::check);
    return Map.copyOf(headers);
  }

  private static void check(String name, String value) {
    name(name);
    boolean usable =
        value != null
            && !value.isBlank()
            && value.equals(value.strip())
            && value.chars().allMatch(c -> c >= ' ' && c <= LAST_VISIBLE);
    if (!usable) {
      throw new PiecesConfigurationException(
          "the value of the header \"%s\" is blank, or holds characters that no header can: it"
                  .formatted(name)
              + " takes visible ASCII");
    }
  }

  /**
   * Returns the name of a header that a user may set.
   *
   * @throws PiecesConfigurationException if it is none
   */
  public static String name(String name) {
    if (!TOKEN.matcher(name).matches()) {
      throw new PiecesConfigurationException(
          "headers have the name \"%s\": it takes one such as Authorization"
              .formatted(Redaction.visible(name, 200)));
    }
    if (OWN.matcher(name).matches()) {
      throw new PiecesConfigurationException(
          "headers have the name \"%s\", which HTTP or another option sets: leave it out"
              .formatted(name));
    }
    return name;
  }

  /** Returns the value of {@code Authorization} for the user information of a URL, decoded. */
  public static String basic(String userInformation) {
    String both = userInformation.contains(":") ? userInformation : userInformation + ":";
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }
}
