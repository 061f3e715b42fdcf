package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which product a client application is. */
@SchemaName("ApplicationNameEnum")
public record ApplicationName(@JsonValue String value) implements OpenEnum {
  public static final ApplicationName UNKNOWN = new ApplicationName("UNKNOWN");
  public static final ApplicationName SUBLIME = new ApplicationName("SUBLIME");
  public static final ApplicationName VS_CODE = new ApplicationName("VS_CODE");
  public static final ApplicationName JETBRAINS = new ApplicationName("JETBRAINS");
  public static final ApplicationName FIREFOX_ADDON_MV2 = new ApplicationName("FIREFOX_ADDON_MV2");
  public static final ApplicationName FIREFOX_ADDON_MV3 = new ApplicationName("FIREFOX_ADDON_MV3");
  public static final ApplicationName SAFARI_EXTENSION_MV2 =
      new ApplicationName("SAFARI_EXTENSION_MV2");
  public static final ApplicationName SAFARI_EXTENSION_MV3 =
      new ApplicationName("SAFARI_EXTENSION_MV3");
  public static final ApplicationName PIECES_FOR_DEVELOPERS =
      new ApplicationName("PIECES_FOR_DEVELOPERS");
  public static final ApplicationName PIECES_FOR_DEVELOPERS_CLI =
      new ApplicationName("PIECES_FOR_DEVELOPERS_CLI");
  public static final ApplicationName OS_SERVER = new ApplicationName("OS_SERVER");
  public static final ApplicationName GOOGLE_CHROME_EXTENSION_MV2 =
      new ApplicationName("GOOGLE_CHROME_EXTENSION_MV2");
  public static final ApplicationName GOOGLE_CHROME_EXTENSION_MV3 =
      new ApplicationName("GOOGLE_CHROME_EXTENSION_MV3");
  public static final ApplicationName ULTRA_EDIT = new ApplicationName("ULTRA_EDIT");
  public static final ApplicationName ATOM_PACKAGE = new ApplicationName("ATOM_PACKAGE");
  public static final ApplicationName ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE =
      new ApplicationName("ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE");
  public static final ApplicationName MICROSOFT_TEAMS = new ApplicationName("MICROSOFT_TEAMS");
  public static final ApplicationName CHAT_GPT = new ApplicationName("CHAT_GPT");
  public static final ApplicationName OBSIDIAN = new ApplicationName("OBSIDIAN");
  public static final ApplicationName JUPYTER_HUB = new ApplicationName("JUPYTER_HUB");
  public static final ApplicationName VISUAL_STUDIO = new ApplicationName("VISUAL_STUDIO");
  public static final ApplicationName MICROSOFT_EDGE = new ApplicationName("MICROSOFT_EDGE");
  public static final ApplicationName BRAVE = new ApplicationName("BRAVE");
  public static final ApplicationName GOOGLE_CHAT = new ApplicationName("GOOGLE_CHAT");
  public static final ApplicationName SLACK = new ApplicationName("SLACK");
  public static final ApplicationName AZURE_DATA_STUDIO = new ApplicationName("AZURE_DATA_STUDIO");
  public static final ApplicationName OPEN_SOURCE = new ApplicationName("OPEN_SOURCE");
  public static final ApplicationName R_STUDIO = new ApplicationName("R_STUDIO");
  public static final ApplicationName VIM = new ApplicationName("VIM");
  public static final ApplicationName NOTION = new ApplicationName("NOTION");
  public static final ApplicationName GITHUB_DESKTOP = new ApplicationName("GITHUB_DESKTOP");
  public static final ApplicationName RAYCAST = new ApplicationName("RAYCAST");
  public static final ApplicationName REPLIT = new ApplicationName("REPLIT");
  public static final ApplicationName ALFRED = new ApplicationName("ALFRED");
  public static final ApplicationName FIGMA = new ApplicationName("FIGMA");
  public static final ApplicationName SKETCH = new ApplicationName("SKETCH");
  public static final ApplicationName ADOBE_ILLUSTRATOR = new ApplicationName("ADOBE_ILLUSTRATOR");
  public static final ApplicationName NOTEPAD_PLUS_PLUS = new ApplicationName("NOTEPAD_PLUS_PLUS");
  public static final ApplicationName EMBEETLE = new ApplicationName("EMBEETLE");
  public static final ApplicationName ECLIPSE = new ApplicationName("ECLIPSE");
  public static final ApplicationName X_CODE = new ApplicationName("X_CODE");
  public static final ApplicationName NETBEANS = new ApplicationName("NETBEANS");
  public static final ApplicationName OPERA = new ApplicationName("OPERA");
  public static final ApplicationName PIECES_SAVED_MATERIALS_APPLET =
      new ApplicationName("PIECES_SAVED_MATERIALS_APPLET");
  public static final ApplicationName PIECES_SETTINGS_APPLET =
      new ApplicationName("PIECES_SETTINGS_APPLET");
  public static final ApplicationName PIECES_WORKSTREAM_ACTIVITY_APPLET =
      new ApplicationName("PIECES_WORKSTREAM_ACTIVITY_APPLET");
  public static final ApplicationName PIECES_OS_TOOLBAR_APPLET =
      new ApplicationName("PIECES_OS_TOOLBAR_APPLET");
  public static final ApplicationName PIECES_COPILOT_APPLET =
      new ApplicationName("PIECES_COPILOT_APPLET");
  public static final ApplicationName MCP_CLIENT = new ApplicationName("MCP_CLIENT");

  private static final KnownValues<ApplicationName> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              SUBLIME,
              VS_CODE,
              JETBRAINS,
              FIREFOX_ADDON_MV2,
              FIREFOX_ADDON_MV3,
              SAFARI_EXTENSION_MV2,
              SAFARI_EXTENSION_MV3,
              PIECES_FOR_DEVELOPERS,
              PIECES_FOR_DEVELOPERS_CLI,
              OS_SERVER,
              GOOGLE_CHROME_EXTENSION_MV2,
              GOOGLE_CHROME_EXTENSION_MV3,
              ULTRA_EDIT,
              ATOM_PACKAGE,
              ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE,
              MICROSOFT_TEAMS,
              CHAT_GPT,
              OBSIDIAN,
              JUPYTER_HUB,
              VISUAL_STUDIO,
              MICROSOFT_EDGE,
              BRAVE,
              GOOGLE_CHAT,
              SLACK,
              AZURE_DATA_STUDIO,
              OPEN_SOURCE,
              R_STUDIO,
              VIM,
              NOTION,
              GITHUB_DESKTOP,
              RAYCAST,
              REPLIT,
              ALFRED,
              FIGMA,
              SKETCH,
              ADOBE_ILLUSTRATOR,
              NOTEPAD_PLUS_PLUS,
              EMBEETLE,
              ECLIPSE,
              X_CODE,
              NETBEANS,
              OPERA,
              PIECES_SAVED_MATERIALS_APPLET,
              PIECES_SETTINGS_APPLET,
              PIECES_WORKSTREAM_ACTIVITY_APPLET,
              PIECES_OS_TOOLBAR_APPLET,
              PIECES_COPILOT_APPLET,
              MCP_CLIENT));

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

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ApplicationName> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
