package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which product a client application is. */
public record ApplicationNameEnum(@JsonValue String value) implements OpenEnum {
  public static final ApplicationNameEnum UNKNOWN = new ApplicationNameEnum("UNKNOWN");
  public static final ApplicationNameEnum SUBLIME = new ApplicationNameEnum("SUBLIME");
  public static final ApplicationNameEnum VS_CODE = new ApplicationNameEnum("VS_CODE");
  public static final ApplicationNameEnum JETBRAINS = new ApplicationNameEnum("JETBRAINS");
  public static final ApplicationNameEnum FIREFOX_ADDON_MV2 =
      new ApplicationNameEnum("FIREFOX_ADDON_MV2");
  public static final ApplicationNameEnum FIREFOX_ADDON_MV3 =
      new ApplicationNameEnum("FIREFOX_ADDON_MV3");
  public static final ApplicationNameEnum SAFARI_EXTENSION_MV2 =
      new ApplicationNameEnum("SAFARI_EXTENSION_MV2");
  public static final ApplicationNameEnum SAFARI_EXTENSION_MV3 =
      new ApplicationNameEnum("SAFARI_EXTENSION_MV3");
  public static final ApplicationNameEnum PIECES_FOR_DEVELOPERS =
      new ApplicationNameEnum("PIECES_FOR_DEVELOPERS");
  public static final ApplicationNameEnum PIECES_FOR_DEVELOPERS_CLI =
      new ApplicationNameEnum("PIECES_FOR_DEVELOPERS_CLI");
  public static final ApplicationNameEnum OS_SERVER = new ApplicationNameEnum("OS_SERVER");
  public static final ApplicationNameEnum GOOGLE_CHROME_EXTENSION_MV2 =
      new ApplicationNameEnum("GOOGLE_CHROME_EXTENSION_MV2");
  public static final ApplicationNameEnum GOOGLE_CHROME_EXTENSION_MV3 =
      new ApplicationNameEnum("GOOGLE_CHROME_EXTENSION_MV3");
  public static final ApplicationNameEnum ULTRA_EDIT = new ApplicationNameEnum("ULTRA_EDIT");
  public static final ApplicationNameEnum ATOM_PACKAGE = new ApplicationNameEnum("ATOM_PACKAGE");
  public static final ApplicationNameEnum ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE =
      new ApplicationNameEnum("ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE");
  public static final ApplicationNameEnum MICROSOFT_TEAMS =
      new ApplicationNameEnum("MICROSOFT_TEAMS");
  public static final ApplicationNameEnum CHAT_GPT = new ApplicationNameEnum("CHAT_GPT");
  public static final ApplicationNameEnum OBSIDIAN = new ApplicationNameEnum("OBSIDIAN");
  public static final ApplicationNameEnum JUPYTER_HUB = new ApplicationNameEnum("JUPYTER_HUB");
  public static final ApplicationNameEnum VISUAL_STUDIO = new ApplicationNameEnum("VISUAL_STUDIO");
  public static final ApplicationNameEnum MICROSOFT_EDGE =
      new ApplicationNameEnum("MICROSOFT_EDGE");
  public static final ApplicationNameEnum BRAVE = new ApplicationNameEnum("BRAVE");
  public static final ApplicationNameEnum GOOGLE_CHAT = new ApplicationNameEnum("GOOGLE_CHAT");
  public static final ApplicationNameEnum SLACK = new ApplicationNameEnum("SLACK");
  public static final ApplicationNameEnum AZURE_DATA_STUDIO =
      new ApplicationNameEnum("AZURE_DATA_STUDIO");
  public static final ApplicationNameEnum OPEN_SOURCE = new ApplicationNameEnum("OPEN_SOURCE");
  public static final ApplicationNameEnum R_STUDIO = new ApplicationNameEnum("R_STUDIO");
  public static final ApplicationNameEnum VIM = new ApplicationNameEnum("VIM");
  public static final ApplicationNameEnum NOTION = new ApplicationNameEnum("NOTION");
  public static final ApplicationNameEnum GITHUB_DESKTOP =
      new ApplicationNameEnum("GITHUB_DESKTOP");
  public static final ApplicationNameEnum RAYCAST = new ApplicationNameEnum("RAYCAST");
  public static final ApplicationNameEnum REPLIT = new ApplicationNameEnum("REPLIT");
  public static final ApplicationNameEnum ALFRED = new ApplicationNameEnum("ALFRED");
  public static final ApplicationNameEnum FIGMA = new ApplicationNameEnum("FIGMA");
  public static final ApplicationNameEnum SKETCH = new ApplicationNameEnum("SKETCH");
  public static final ApplicationNameEnum ADOBE_ILLUSTRATOR =
      new ApplicationNameEnum("ADOBE_ILLUSTRATOR");
  public static final ApplicationNameEnum NOTEPAD_PLUS_PLUS =
      new ApplicationNameEnum("NOTEPAD_PLUS_PLUS");
  public static final ApplicationNameEnum EMBEETLE = new ApplicationNameEnum("EMBEETLE");
  public static final ApplicationNameEnum ECLIPSE = new ApplicationNameEnum("ECLIPSE");
  public static final ApplicationNameEnum X_CODE = new ApplicationNameEnum("X_CODE");
  public static final ApplicationNameEnum NETBEANS = new ApplicationNameEnum("NETBEANS");
  public static final ApplicationNameEnum OPERA = new ApplicationNameEnum("OPERA");
  public static final ApplicationNameEnum PIECES_SAVED_MATERIALS_APPLET =
      new ApplicationNameEnum("PIECES_SAVED_MATERIALS_APPLET");
  public static final ApplicationNameEnum PIECES_SETTINGS_APPLET =
      new ApplicationNameEnum("PIECES_SETTINGS_APPLET");
  public static final ApplicationNameEnum PIECES_WORKSTREAM_ACTIVITY_APPLET =
      new ApplicationNameEnum("PIECES_WORKSTREAM_ACTIVITY_APPLET");
  public static final ApplicationNameEnum PIECES_OS_TOOLBAR_APPLET =
      new ApplicationNameEnum("PIECES_OS_TOOLBAR_APPLET");
  public static final ApplicationNameEnum PIECES_COPILOT_APPLET =
      new ApplicationNameEnum("PIECES_COPILOT_APPLET");
  public static final ApplicationNameEnum MCP_CLIENT = new ApplicationNameEnum("MCP_CLIENT");

  private static final KnownValues<ApplicationNameEnum> KNOWN =
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
  public ApplicationNameEnum {
    required(value, "ApplicationNameEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ApplicationNameEnum of(String value) {
    ApplicationNameEnum known = KNOWN.find(value);
    return known == null ? new ApplicationNameEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ApplicationNameEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
