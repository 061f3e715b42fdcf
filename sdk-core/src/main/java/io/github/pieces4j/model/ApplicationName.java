package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which product a client application is.
 *
 * @since 0.1
 */
@SchemaName("ApplicationNameEnum")
public record ApplicationName(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ApplicationName> KNOWN = new KnownValues<>();

  public static final ApplicationName UNKNOWN = known("UNKNOWN");
  public static final ApplicationName SUBLIME = known("SUBLIME");
  public static final ApplicationName VS_CODE = known("VS_CODE");
  public static final ApplicationName JETBRAINS = known("JETBRAINS");
  public static final ApplicationName FIREFOX_ADDON_MV2 = known("FIREFOX_ADDON_MV2");
  public static final ApplicationName FIREFOX_ADDON_MV3 = known("FIREFOX_ADDON_MV3");
  public static final ApplicationName SAFARI_EXTENSION_MV2 = known("SAFARI_EXTENSION_MV2");
  public static final ApplicationName SAFARI_EXTENSION_MV3 = known("SAFARI_EXTENSION_MV3");
  public static final ApplicationName PIECES_FOR_DEVELOPERS = known("PIECES_FOR_DEVELOPERS");
  public static final ApplicationName PIECES_FOR_DEVELOPERS_CLI =
      known("PIECES_FOR_DEVELOPERS_CLI");
  public static final ApplicationName OS_SERVER = known("OS_SERVER");
  public static final ApplicationName GOOGLE_CHROME_EXTENSION_MV2 =
      known("GOOGLE_CHROME_EXTENSION_MV2");
  public static final ApplicationName GOOGLE_CHROME_EXTENSION_MV3 =
      known("GOOGLE_CHROME_EXTENSION_MV3");
  public static final ApplicationName ULTRA_EDIT = known("ULTRA_EDIT");
  public static final ApplicationName ATOM_PACKAGE = known("ATOM_PACKAGE");
  public static final ApplicationName ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE =
      known("ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE");
  public static final ApplicationName MICROSOFT_TEAMS = known("MICROSOFT_TEAMS");
  public static final ApplicationName CHAT_GPT = known("CHAT_GPT");
  public static final ApplicationName OBSIDIAN = known("OBSIDIAN");
  public static final ApplicationName JUPYTER_HUB = known("JUPYTER_HUB");
  public static final ApplicationName VISUAL_STUDIO = known("VISUAL_STUDIO");
  public static final ApplicationName MICROSOFT_EDGE = known("MICROSOFT_EDGE");
  public static final ApplicationName BRAVE = known("BRAVE");
  public static final ApplicationName GOOGLE_CHAT = known("GOOGLE_CHAT");
  public static final ApplicationName SLACK = known("SLACK");
  public static final ApplicationName AZURE_DATA_STUDIO = known("AZURE_DATA_STUDIO");
  public static final ApplicationName OPEN_SOURCE = known("OPEN_SOURCE");
  public static final ApplicationName R_STUDIO = known("R_STUDIO");
  public static final ApplicationName VIM = known("VIM");
  public static final ApplicationName NOTION = known("NOTION");
  public static final ApplicationName GITHUB_DESKTOP = known("GITHUB_DESKTOP");
  public static final ApplicationName RAYCAST = known("RAYCAST");
  public static final ApplicationName REPLIT = known("REPLIT");
  public static final ApplicationName ALFRED = known("ALFRED");
  public static final ApplicationName FIGMA = known("FIGMA");
  public static final ApplicationName SKETCH = known("SKETCH");
  public static final ApplicationName ADOBE_ILLUSTRATOR = known("ADOBE_ILLUSTRATOR");
  public static final ApplicationName NOTEPAD_PLUS_PLUS = known("NOTEPAD_PLUS_PLUS");
  public static final ApplicationName EMBEETLE = known("EMBEETLE");
  public static final ApplicationName ECLIPSE = known("ECLIPSE");
  public static final ApplicationName X_CODE = known("X_CODE");
  public static final ApplicationName NETBEANS = known("NETBEANS");
  public static final ApplicationName OPERA = known("OPERA");
  public static final ApplicationName PIECES_SAVED_MATERIALS_APPLET =
      known("PIECES_SAVED_MATERIALS_APPLET");
  public static final ApplicationName PIECES_SETTINGS_APPLET = known("PIECES_SETTINGS_APPLET");
  public static final ApplicationName PIECES_WORKSTREAM_ACTIVITY_APPLET =
      known("PIECES_WORKSTREAM_ACTIVITY_APPLET");
  public static final ApplicationName PIECES_OS_TOOLBAR_APPLET = known("PIECES_OS_TOOLBAR_APPLET");
  public static final ApplicationName PIECES_COPILOT_APPLET = known("PIECES_COPILOT_APPLET");
  public static final ApplicationName MCP_CLIENT = known("MCP_CLIENT");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ApplicationName {
    required(value, "ApplicationName.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApplicationName of(String value) {
    ApplicationName known = KNOWN.find(value);
    return known == null ? new ApplicationName(value) : known;
  }

  private static ApplicationName known(String value) {
    return KNOWN.add(new ApplicationName(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ApplicationName> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownApplicationName known() {
    return KnownApplicationName.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
