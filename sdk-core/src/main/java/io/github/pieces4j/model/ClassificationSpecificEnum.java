package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The exact kind of a piece of content: a file name extension, a file name or a highlighting
 * language.
 */
public record ClassificationSpecificEnum(@JsonValue String value) implements OpenEnum {
  public static final ClassificationSpecificEnum UNKNOWN =
      new ClassificationSpecificEnum("UNKNOWN");
  public static final ClassificationSpecificEnum CSX = new ClassificationSpecificEnum("csx");
  public static final ClassificationSpecificEnum CS = new ClassificationSpecificEnum("cs");
  public static final ClassificationSpecificEnum HTML = new ClassificationSpecificEnum("html");
  public static final ClassificationSpecificEnum HTM = new ClassificationSpecificEnum("htm");
  public static final ClassificationSpecificEnum SHTML = new ClassificationSpecificEnum("shtml");
  public static final ClassificationSpecificEnum XHTML = new ClassificationSpecificEnum("xhtml");
  public static final ClassificationSpecificEnum HS = new ClassificationSpecificEnum("hs");
  public static final ClassificationSpecificEnum HS_BOOT =
      new ClassificationSpecificEnum("hs-boot");
  public static final ClassificationSpecificEnum HSIG = new ClassificationSpecificEnum("hsig");
  public static final ClassificationSpecificEnum CPP = new ClassificationSpecificEnum("cpp");
  public static final ClassificationSpecificEnum CC = new ClassificationSpecificEnum("cc");
  public static final ClassificationSpecificEnum CP = new ClassificationSpecificEnum("cp");
  public static final ClassificationSpecificEnum CXX = new ClassificationSpecificEnum("cxx");
  public static final ClassificationSpecificEnum C = new ClassificationSpecificEnum("c");
  public static final ClassificationSpecificEnum H = new ClassificationSpecificEnum("h");
  public static final ClassificationSpecificEnum HH = new ClassificationSpecificEnum("hh");
  public static final ClassificationSpecificEnum HPP = new ClassificationSpecificEnum("hpp");
  public static final ClassificationSpecificEnum HXX = new ClassificationSpecificEnum("hxx");
  public static final ClassificationSpecificEnum INL = new ClassificationSpecificEnum("inl");
  public static final ClassificationSpecificEnum IPP = new ClassificationSpecificEnum("ipp");
  public static final ClassificationSpecificEnum IXX = new ClassificationSpecificEnum("ixx");
  public static final ClassificationSpecificEnum CPPM = new ClassificationSpecificEnum("cppm");
  public static final ClassificationSpecificEnum CSV = new ClassificationSpecificEnum("csv");
  public static final ClassificationSpecificEnum DOC = new ClassificationSpecificEnum("doc");
  public static final ClassificationSpecificEnum DOCM = new ClassificationSpecificEnum("docm");
  public static final ClassificationSpecificEnum DOCX = new ClassificationSpecificEnum("docx");
  public static final ClassificationSpecificEnum EXE = new ClassificationSpecificEnum("exe");
  public static final ClassificationSpecificEnum GIF = new ClassificationSpecificEnum("gif");
  public static final ClassificationSpecificEnum ICO = new ClassificationSpecificEnum("ico");
  public static final ClassificationSpecificEnum JPE = new ClassificationSpecificEnum("jpe");
  public static final ClassificationSpecificEnum JPEG = new ClassificationSpecificEnum("jpeg");
  public static final ClassificationSpecificEnum JPG = new ClassificationSpecificEnum("jpg");
  public static final ClassificationSpecificEnum JPGM = new ClassificationSpecificEnum("jpgm");
  public static final ClassificationSpecificEnum JPGV = new ClassificationSpecificEnum("jpgv");
  public static final ClassificationSpecificEnum LOG = new ClassificationSpecificEnum("log");
  public static final ClassificationSpecificEnum MP2 = new ClassificationSpecificEnum("mp2");
  public static final ClassificationSpecificEnum MP2A = new ClassificationSpecificEnum("mp2a");
  public static final ClassificationSpecificEnum MP3 = new ClassificationSpecificEnum("mp3");
  public static final ClassificationSpecificEnum MP4 = new ClassificationSpecificEnum("mp4");
  public static final ClassificationSpecificEnum MP4A = new ClassificationSpecificEnum("mp4a");
  public static final ClassificationSpecificEnum OGA = new ClassificationSpecificEnum("oga");
  public static final ClassificationSpecificEnum OGG = new ClassificationSpecificEnum("ogg");
  public static final ClassificationSpecificEnum OGV = new ClassificationSpecificEnum("ogv");
  public static final ClassificationSpecificEnum OGX = new ClassificationSpecificEnum("ogx");
  public static final ClassificationSpecificEnum PPT = new ClassificationSpecificEnum("ppt");
  public static final ClassificationSpecificEnum PPTX = new ClassificationSpecificEnum("pptx");
  public static final ClassificationSpecificEnum PPTM = new ClassificationSpecificEnum("pptm");
  public static final ClassificationSpecificEnum QT = new ClassificationSpecificEnum("qt");
  public static final ClassificationSpecificEnum TEXT = new ClassificationSpecificEnum("text");
  public static final ClassificationSpecificEnum TIF = new ClassificationSpecificEnum("tif");
  public static final ClassificationSpecificEnum TIFF = new ClassificationSpecificEnum("tiff");
  public static final ClassificationSpecificEnum TXT = new ClassificationSpecificEnum("txt");
  public static final ClassificationSpecificEnum WAV = new ClassificationSpecificEnum("wav");
  public static final ClassificationSpecificEnum WEBA = new ClassificationSpecificEnum("weba");
  public static final ClassificationSpecificEnum WEBM = new ClassificationSpecificEnum("webm");
  public static final ClassificationSpecificEnum WEBP = new ClassificationSpecificEnum("webp");
  public static final ClassificationSpecificEnum XLA = new ClassificationSpecificEnum("xla");
  public static final ClassificationSpecificEnum XLAM = new ClassificationSpecificEnum("xlam");
  public static final ClassificationSpecificEnum XLC = new ClassificationSpecificEnum("xlc");
  public static final ClassificationSpecificEnum XLM = new ClassificationSpecificEnum("xlm");
  public static final ClassificationSpecificEnum XLS = new ClassificationSpecificEnum("xls");
  public static final ClassificationSpecificEnum XLSB = new ClassificationSpecificEnum("xlsb");
  public static final ClassificationSpecificEnum XLSM = new ClassificationSpecificEnum("xlsm");
  public static final ClassificationSpecificEnum XLSX = new ClassificationSpecificEnum("xlsx");
  public static final ClassificationSpecificEnum XLT = new ClassificationSpecificEnum("xlt");
  public static final ClassificationSpecificEnum XLTM = new ClassificationSpecificEnum("xltm");
  public static final ClassificationSpecificEnum XLTX = new ClassificationSpecificEnum("xltx");
  public static final ClassificationSpecificEnum PDF = new ClassificationSpecificEnum("pdf");
  public static final ClassificationSpecificEnum PNG = new ClassificationSpecificEnum("png");
  public static final ClassificationSpecificEnum RPM = new ClassificationSpecificEnum("rpm");
  public static final ClassificationSpecificEnum ZIP = new ClassificationSpecificEnum("zip");
  public static final ClassificationSpecificEnum WOFF = new ClassificationSpecificEnum("woff");
  public static final ClassificationSpecificEnum WOFF2 = new ClassificationSpecificEnum("woff2");
  public static final ClassificationSpecificEnum SVGZ = new ClassificationSpecificEnum("svgz");
  public static final ClassificationSpecificEnum BIN = new ClassificationSpecificEnum("bin");
  public static final ClassificationSpecificEnum BMP = new ClassificationSpecificEnum("bmp");
  public static final ClassificationSpecificEnum EOT = new ClassificationSpecificEnum("eot");
  public static final ClassificationSpecificEnum GZ = new ClassificationSpecificEnum("gz");
  public static final ClassificationSpecificEnum JAR = new ClassificationSpecificEnum("jar");
  public static final ClassificationSpecificEnum MPKG = new ClassificationSpecificEnum("mpkg");
  public static final ClassificationSpecificEnum AI = new ClassificationSpecificEnum("ai");
  public static final ClassificationSpecificEnum EPS = new ClassificationSpecificEnum("eps");
  public static final ClassificationSpecificEnum DMG = new ClassificationSpecificEnum("dmg");
  public static final ClassificationSpecificEnum LIST = new ClassificationSpecificEnum("list");
  public static final ClassificationSpecificEnum RTX = new ClassificationSpecificEnum("rtx");
  public static final ClassificationSpecificEnum URI = new ClassificationSpecificEnum("uri");
  public static final ClassificationSpecificEnum URIS = new ClassificationSpecificEnum("uris");
  public static final ClassificationSpecificEnum URLS = new ClassificationSpecificEnum("urls");
  public static final ClassificationSpecificEnum CSS = new ClassificationSpecificEnum("css");
  public static final ClassificationSpecificEnum DART = new ClassificationSpecificEnum("dart");
  public static final ClassificationSpecificEnum JAVA = new ClassificationSpecificEnum("java");
  public static final ClassificationSpecificEnum BSH = new ClassificationSpecificEnum("bsh");
  public static final ClassificationSpecificEnum JS = new ClassificationSpecificEnum("js");
  public static final ClassificationSpecificEnum JSX = new ClassificationSpecificEnum("jsx");
  public static final ClassificationSpecificEnum MJS = new ClassificationSpecificEnum("mjs");
  public static final ClassificationSpecificEnum HTC = new ClassificationSpecificEnum("htc");
  public static final ClassificationSpecificEnum JSON = new ClassificationSpecificEnum("json");
  public static final ClassificationSpecificEnum IPYNB = new ClassificationSpecificEnum("ipynb");
  public static final ClassificationSpecificEnum GLTF = new ClassificationSpecificEnum("gltf");
  public static final ClassificationSpecificEnum JSONML = new ClassificationSpecificEnum("jsonml");
  public static final ClassificationSpecificEnum PS = new ClassificationSpecificEnum("ps");
  public static final ClassificationSpecificEnum SSML = new ClassificationSpecificEnum("ssml");
  public static final ClassificationSpecificEnum WASM = new ClassificationSpecificEnum("wasm");
  public static final ClassificationSpecificEnum RTF = new ClassificationSpecificEnum("rtf");
  public static final ClassificationSpecificEnum CCO = new ClassificationSpecificEnum("cco");
  public static final ClassificationSpecificEnum PL = new ClassificationSpecificEnum("pl");
  public static final ClassificationSpecificEnum PC = new ClassificationSpecificEnum("pc");
  public static final ClassificationSpecificEnum PM = new ClassificationSpecificEnum("pm");
  public static final ClassificationSpecificEnum PMC = new ClassificationSpecificEnum("pmc");
  public static final ClassificationSpecificEnum POD = new ClassificationSpecificEnum("pod");
  public static final ClassificationSpecificEnum T = new ClassificationSpecificEnum("t");
  public static final ClassificationSpecificEnum XML = new ClassificationSpecificEnum("xml");
  public static final ClassificationSpecificEnum TLD = new ClassificationSpecificEnum("tld");
  public static final ClassificationSpecificEnum DTML = new ClassificationSpecificEnum("dtml");
  public static final ClassificationSpecificEnum RNG = new ClassificationSpecificEnum("rng");
  public static final ClassificationSpecificEnum RSS = new ClassificationSpecificEnum("rss");
  public static final ClassificationSpecificEnum OPML = new ClassificationSpecificEnum("opml");
  public static final ClassificationSpecificEnum SVG = new ClassificationSpecificEnum("svg");
  public static final ClassificationSpecificEnum XAML = new ClassificationSpecificEnum("xaml");
  public static final ClassificationSpecificEnum SUBLIME_SNIPPET =
      new ClassificationSpecificEnum("sublime-snippet");
  public static final ClassificationSpecificEnum TM_LANGUAGE =
      new ClassificationSpecificEnum("tmLanguage");
  public static final ClassificationSpecificEnum TM_PREFERENCES =
      new ClassificationSpecificEnum("tmPreferences");
  public static final ClassificationSpecificEnum TM_SNIPPET =
      new ClassificationSpecificEnum("tmSnippet");
  public static final ClassificationSpecificEnum TM_THEME =
      new ClassificationSpecificEnum("tmTheme");
  public static final ClassificationSpecificEnum CSPROJ = new ClassificationSpecificEnum("csproj");
  public static final ClassificationSpecificEnum FSPROJ = new ClassificationSpecificEnum("fsproj");
  public static final ClassificationSpecificEnum SQLPROJ =
      new ClassificationSpecificEnum("sqlproj");
  public static final ClassificationSpecificEnum VBPROJ = new ClassificationSpecificEnum("vbproj");
  public static final ClassificationSpecificEnum VCPROJ = new ClassificationSpecificEnum("vcproj");
  public static final ClassificationSpecificEnum VCXPROJ =
      new ClassificationSpecificEnum("vcxproj");
  public static final ClassificationSpecificEnum DAE = new ClassificationSpecificEnum("dae");
  public static final ClassificationSpecificEnum PROPS = new ClassificationSpecificEnum("props");
  public static final ClassificationSpecificEnum TARGETS =
      new ClassificationSpecificEnum("targets");
  public static final ClassificationSpecificEnum XSD = new ClassificationSpecificEnum("xsd");
  public static final ClassificationSpecificEnum XSL = new ClassificationSpecificEnum("xsl");
  public static final ClassificationSpecificEnum XSLT = new ClassificationSpecificEnum("xslt");
  public static final ClassificationSpecificEnum ECMA = new ClassificationSpecificEnum("ecma");
  public static final ClassificationSpecificEnum NODE = new ClassificationSpecificEnum("node");
  public static final ClassificationSpecificEnum PHP = new ClassificationSpecificEnum("php");
  public static final ClassificationSpecificEnum PHP3 = new ClassificationSpecificEnum("php3");
  public static final ClassificationSpecificEnum PHP4 = new ClassificationSpecificEnum("php4");
  public static final ClassificationSpecificEnum PHP5 = new ClassificationSpecificEnum("php5");
  public static final ClassificationSpecificEnum PHP7 = new ClassificationSpecificEnum("php7");
  public static final ClassificationSpecificEnum PHP8 = new ClassificationSpecificEnum("php8");
  public static final ClassificationSpecificEnum PHPS = new ClassificationSpecificEnum("phps");
  public static final ClassificationSpecificEnum PHPT = new ClassificationSpecificEnum("phpt");
  public static final ClassificationSpecificEnum PHTML = new ClassificationSpecificEnum("phtml");
  public static final ClassificationSpecificEnum PY = new ClassificationSpecificEnum("py");
  public static final ClassificationSpecificEnum PY3 = new ClassificationSpecificEnum("py3");
  public static final ClassificationSpecificEnum PYW = new ClassificationSpecificEnum("pyw");
  public static final ClassificationSpecificEnum PYI = new ClassificationSpecificEnum("pyi");
  public static final ClassificationSpecificEnum PYX = new ClassificationSpecificEnum("pyx");
  public static final ClassificationSpecificEnum PYX_IN = new ClassificationSpecificEnum("pyx.in");
  public static final ClassificationSpecificEnum PXD = new ClassificationSpecificEnum("pxd");
  public static final ClassificationSpecificEnum PXD_IN = new ClassificationSpecificEnum("pxd.in");
  public static final ClassificationSpecificEnum PXI = new ClassificationSpecificEnum("pxi");
  public static final ClassificationSpecificEnum PXI_IN = new ClassificationSpecificEnum("pxi.in");
  public static final ClassificationSpecificEnum RPY = new ClassificationSpecificEnum("rpy");
  public static final ClassificationSpecificEnum CPY = new ClassificationSpecificEnum("cpy");
  public static final ClassificationSpecificEnum GYP = new ClassificationSpecificEnum("gyp");
  public static final ClassificationSpecificEnum GYPI = new ClassificationSpecificEnum("gypi");
  public static final ClassificationSpecificEnum VPY = new ClassificationSpecificEnum("vpy");
  public static final ClassificationSpecificEnum SMK = new ClassificationSpecificEnum("smk");
  public static final ClassificationSpecificEnum WSCRIPT =
      new ClassificationSpecificEnum("wscript");
  public static final ClassificationSpecificEnum BAZEL = new ClassificationSpecificEnum("bazel");
  public static final ClassificationSpecificEnum BZL = new ClassificationSpecificEnum("bzl");
  public static final ClassificationSpecificEnum PYC = new ClassificationSpecificEnum("pyc");
  public static final ClassificationSpecificEnum CLASS = new ClassificationSpecificEnum("class");
  public static final ClassificationSpecificEnum P = new ClassificationSpecificEnum("p");
  public static final ClassificationSpecificEnum PAS = new ClassificationSpecificEnum("pas");
  public static final ClassificationSpecificEnum CURL = new ClassificationSpecificEnum("curl");
  public static final ClassificationSpecificEnum MCURL = new ClassificationSpecificEnum("mcurl");
  public static final ClassificationSpecificEnum GO = new ClassificationSpecificEnum("go");
  public static final ClassificationSpecificEnum SWIFT = new ClassificationSpecificEnum("swift");
  public static final ClassificationSpecificEnum RS = new ClassificationSpecificEnum("rs");
  public static final ClassificationSpecificEnum TS = new ClassificationSpecificEnum("ts");
  public static final ClassificationSpecificEnum TSX = new ClassificationSpecificEnum("tsx");
  public static final ClassificationSpecificEnum RB = new ClassificationSpecificEnum("rb");
  public static final ClassificationSpecificEnum RBI = new ClassificationSpecificEnum("rbi");
  public static final ClassificationSpecificEnum RBX = new ClassificationSpecificEnum("rbx");
  public static final ClassificationSpecificEnum RJS = new ClassificationSpecificEnum("rjs");
  public static final ClassificationSpecificEnum RABL = new ClassificationSpecificEnum("rabl");
  public static final ClassificationSpecificEnum RAKE = new ClassificationSpecificEnum("rake");
  public static final ClassificationSpecificEnum CAPFILE =
      new ClassificationSpecificEnum("capfile");
  public static final ClassificationSpecificEnum JBUILDER =
      new ClassificationSpecificEnum("jbuilder");
  public static final ClassificationSpecificEnum GEMSPEC =
      new ClassificationSpecificEnum("gemspec");
  public static final ClassificationSpecificEnum PODSPEC =
      new ClassificationSpecificEnum("podspec");
  public static final ClassificationSpecificEnum IRBRC = new ClassificationSpecificEnum("irbrc");
  public static final ClassificationSpecificEnum PRYRC = new ClassificationSpecificEnum("pryrc");
  public static final ClassificationSpecificEnum PRAWN = new ClassificationSpecificEnum("prawn");
  public static final ClassificationSpecificEnum THOR = new ClassificationSpecificEnum("thor");
  public static final ClassificationSpecificEnum APPFILE =
      new ClassificationSpecificEnum("Appfile");
  public static final ClassificationSpecificEnum APPRAISALS =
      new ClassificationSpecificEnum("Appraisals");
  public static final ClassificationSpecificEnum BERKSFILE =
      new ClassificationSpecificEnum("Berksfile");
  public static final ClassificationSpecificEnum BREWFILE =
      new ClassificationSpecificEnum("Brewfile");
  public static final ClassificationSpecificEnum CHEFFILE =
      new ClassificationSpecificEnum("Cheffile");
  public static final ClassificationSpecificEnum DELIVERFILE =
      new ClassificationSpecificEnum("Deliverfile");
  public static final ClassificationSpecificEnum FASTFILE =
      new ClassificationSpecificEnum("Fastfile");
  public static final ClassificationSpecificEnum GEMFILE =
      new ClassificationSpecificEnum("Gemfile");
  public static final ClassificationSpecificEnum GUARDFILE =
      new ClassificationSpecificEnum("Guardfile");
  public static final ClassificationSpecificEnum PODFILE =
      new ClassificationSpecificEnum("Podfile");
  public static final ClassificationSpecificEnum RAKEFILE =
      new ClassificationSpecificEnum("Rakefile");
  public static final ClassificationSpecificEnum RANTFILE =
      new ClassificationSpecificEnum("Rantfile");
  public static final ClassificationSpecificEnum SCANFILE =
      new ClassificationSpecificEnum("Scanfile");
  public static final ClassificationSpecificEnum SIMPLECOV =
      new ClassificationSpecificEnum("simplecov");
  public static final ClassificationSpecificEnum SNAPFILE =
      new ClassificationSpecificEnum("Snapfile");
  public static final ClassificationSpecificEnum THORFILE =
      new ClassificationSpecificEnum("Thorfile");
  public static final ClassificationSpecificEnum VAGRANTFILE =
      new ClassificationSpecificEnum("Vagrantfile");
  public static final ClassificationSpecificEnum SCALA = new ClassificationSpecificEnum("scala");
  public static final ClassificationSpecificEnum SBT = new ClassificationSpecificEnum("sbt");
  public static final ClassificationSpecificEnum SC = new ClassificationSpecificEnum("sc");
  public static final ClassificationSpecificEnum CMD = new ClassificationSpecificEnum("cmd");
  public static final ClassificationSpecificEnum BAT = new ClassificationSpecificEnum("bat");
  public static final ClassificationSpecificEnum COFFEE = new ClassificationSpecificEnum("coffee");
  public static final ClassificationSpecificEnum ERL = new ClassificationSpecificEnum("erl");
  public static final ClassificationSpecificEnum HRL = new ClassificationSpecificEnum("hrl");
  public static final ClassificationSpecificEnum ESCRIPT =
      new ClassificationSpecificEnum("escript");
  public static final ClassificationSpecificEnum LUA = new ClassificationSpecificEnum("lua");
  public static final ClassificationSpecificEnum LUAU = new ClassificationSpecificEnum("luau");
  public static final ClassificationSpecificEnum MD = new ClassificationSpecificEnum("md");
  public static final ClassificationSpecificEnum MDOWN = new ClassificationSpecificEnum("mdown");
  public static final ClassificationSpecificEnum MDWN = new ClassificationSpecificEnum("mdwn");
  public static final ClassificationSpecificEnum MARKDOWN =
      new ClassificationSpecificEnum("markdown");
  public static final ClassificationSpecificEnum MARKDN = new ClassificationSpecificEnum("markdn");
  public static final ClassificationSpecificEnum MATLAB = new ClassificationSpecificEnum("matlab");
  public static final ClassificationSpecificEnum M = new ClassificationSpecificEnum("m");
  public static final ClassificationSpecificEnum PS1 = new ClassificationSpecificEnum("ps1");
  public static final ClassificationSpecificEnum SH = new ClassificationSpecificEnum("sh");
  public static final ClassificationSpecificEnum BASH = new ClassificationSpecificEnum("bash");
  public static final ClassificationSpecificEnum BASHRC = new ClassificationSpecificEnum("bashrc");
  public static final ClassificationSpecificEnum ASH = new ClassificationSpecificEnum("ash");
  public static final ClassificationSpecificEnum ZSH = new ClassificationSpecificEnum("zsh");
  public static final ClassificationSpecificEnum DOT_BASH_ALIASES =
      new ClassificationSpecificEnum(".bash_aliases");
  public static final ClassificationSpecificEnum DOT_BASH_COMPLETIONS =
      new ClassificationSpecificEnum(".bash_completions");
  public static final ClassificationSpecificEnum DOT_BASH_FUNCTIONS =
      new ClassificationSpecificEnum(".bash_functions");
  public static final ClassificationSpecificEnum DOT_BASH_LOGIN =
      new ClassificationSpecificEnum(".bash_login");
  public static final ClassificationSpecificEnum DOT_BASH_LOGOUT =
      new ClassificationSpecificEnum(".bash_logout");
  public static final ClassificationSpecificEnum DOT_BASH_PROFILE =
      new ClassificationSpecificEnum(".bash_profile");
  public static final ClassificationSpecificEnum DOT_BASH_VARIABLES =
      new ClassificationSpecificEnum(".bash_variables");
  public static final ClassificationSpecificEnum DOT_PROFILE =
      new ClassificationSpecificEnum(".profile");
  public static final ClassificationSpecificEnum DOT_TEXTMATE_INIT =
      new ClassificationSpecificEnum(".textmate_init");
  public static final ClassificationSpecificEnum DOT_ZLOGIN =
      new ClassificationSpecificEnum(".zlogin");
  public static final ClassificationSpecificEnum DOT_ZLOGOUT =
      new ClassificationSpecificEnum(".zlogout");
  public static final ClassificationSpecificEnum DOT_ZPROFILE =
      new ClassificationSpecificEnum(".zprofile");
  public static final ClassificationSpecificEnum DOT_ZSHENV =
      new ClassificationSpecificEnum(".zshenv");
  public static final ClassificationSpecificEnum DOT_ZSHRC =
      new ClassificationSpecificEnum(".zshrc");
  public static final ClassificationSpecificEnum PKGBUILD =
      new ClassificationSpecificEnum("PKGBUILD");
  public static final ClassificationSpecificEnum EBUILD = new ClassificationSpecificEnum("ebuild");
  public static final ClassificationSpecificEnum ECLASS = new ClassificationSpecificEnum("eclass");
  public static final ClassificationSpecificEnum R = new ClassificationSpecificEnum("r");
  public static final ClassificationSpecificEnum SQL = new ClassificationSpecificEnum("sql");
  public static final ClassificationSpecificEnum DDL = new ClassificationSpecificEnum("ddl");
  public static final ClassificationSpecificEnum DML = new ClassificationSpecificEnum("dml");
  public static final ClassificationSpecificEnum TEX = new ClassificationSpecificEnum("tex");
  public static final ClassificationSpecificEnum LTX = new ClassificationSpecificEnum("ltx");
  public static final ClassificationSpecificEnum STY = new ClassificationSpecificEnum("sty");
  public static final ClassificationSpecificEnum CLS = new ClassificationSpecificEnum("cls");
  public static final ClassificationSpecificEnum YAML = new ClassificationSpecificEnum("yaml");
  public static final ClassificationSpecificEnum YML = new ClassificationSpecificEnum("yml");
  public static final ClassificationSpecificEnum TOML = new ClassificationSpecificEnum("toml");
  public static final ClassificationSpecificEnum TML = new ClassificationSpecificEnum("tml");
  public static final ClassificationSpecificEnum CARGO_LOCK =
      new ClassificationSpecificEnum("Cargo.lock");
  public static final ClassificationSpecificEnum GOPKG_LOCK =
      new ClassificationSpecificEnum("Gopkg.lock");
  public static final ClassificationSpecificEnum PIPFILE =
      new ClassificationSpecificEnum("Pipfile");
  public static final ClassificationSpecificEnum POETRY_LOCK =
      new ClassificationSpecificEnum("poetry.lock");
  public static final ClassificationSpecificEnum UNIFORM_RESOURCE_LOCATOR =
      new ClassificationSpecificEnum("uniform_resource_locator");
  public static final ClassificationSpecificEnum CUSTOM_URL_SCHEME =
      new ClassificationSpecificEnum("custom_url_scheme");
  public static final ClassificationSpecificEnum UNIX_FILE_PATH =
      new ClassificationSpecificEnum("unix_file_path");
  public static final ClassificationSpecificEnum WINDOWS_FILE_PATH =
      new ClassificationSpecificEnum("windows_file_path");
  public static final ClassificationSpecificEnum UNIFORM_RESOURCE_IDENTIFIER =
      new ClassificationSpecificEnum("uniform_resource_identifier");
  public static final ClassificationSpecificEnum HLJS_1C =
      new ClassificationSpecificEnum("hljs-1c");
  public static final ClassificationSpecificEnum HLJS_ABNF =
      new ClassificationSpecificEnum("hljs-abnf");
  public static final ClassificationSpecificEnum HLJS_ACCESSLOG =
      new ClassificationSpecificEnum("hljs-accesslog");
  public static final ClassificationSpecificEnum HLJS_ACTIONSCRIPT =
      new ClassificationSpecificEnum("hljs-actionscript");
  public static final ClassificationSpecificEnum HLJS_ADA =
      new ClassificationSpecificEnum("hljs-ada");
  public static final ClassificationSpecificEnum HLJS_ANGELSCRIPT =
      new ClassificationSpecificEnum("hljs-angelscript");
  public static final ClassificationSpecificEnum HLJS_APACHE =
      new ClassificationSpecificEnum("hljs-apache");
  public static final ClassificationSpecificEnum HLJS_APPLESCRIPT =
      new ClassificationSpecificEnum("hljs-applescript");
  public static final ClassificationSpecificEnum HLJS_ARCADE =
      new ClassificationSpecificEnum("hljs-arcade");
  public static final ClassificationSpecificEnum HLJS_ARDUINO =
      new ClassificationSpecificEnum("hljs-arduino");
  public static final ClassificationSpecificEnum HLJS_ARMASM =
      new ClassificationSpecificEnum("hljs-armasm");
  public static final ClassificationSpecificEnum HLJS_ASCIIDOC =
      new ClassificationSpecificEnum("hljs-asciidoc");
  public static final ClassificationSpecificEnum HLJS_ASPECTJ =
      new ClassificationSpecificEnum("hljs-aspectj");
  public static final ClassificationSpecificEnum HLJS_AUTOHOTKEY =
      new ClassificationSpecificEnum("hljs-autohotkey");
  public static final ClassificationSpecificEnum HLJS_AUTOIT =
      new ClassificationSpecificEnum("hljs-autoit");
  public static final ClassificationSpecificEnum HLJS_AVRASM =
      new ClassificationSpecificEnum("hljs-avrasm");
  public static final ClassificationSpecificEnum HLJS_AWK =
      new ClassificationSpecificEnum("hljs-awk");
  public static final ClassificationSpecificEnum HLJS_AXAPTA =
      new ClassificationSpecificEnum("hljs-axapta");
  public static final ClassificationSpecificEnum HLJS_BASH =
      new ClassificationSpecificEnum("hljs-bash");
  public static final ClassificationSpecificEnum HLJS_BASIC =
      new ClassificationSpecificEnum("hljs-basic");
  public static final ClassificationSpecificEnum HLJS_BNF =
      new ClassificationSpecificEnum("hljs-bnf");
  public static final ClassificationSpecificEnum HLJS_BRAINFUCK =
      new ClassificationSpecificEnum("hljs-brainfuck");
  public static final ClassificationSpecificEnum HLJS_CAL =
      new ClassificationSpecificEnum("hljs-cal");
  public static final ClassificationSpecificEnum HLJS_CAPNPROTO =
      new ClassificationSpecificEnum("hljs-capnproto");
  public static final ClassificationSpecificEnum HLJS_CEYLON =
      new ClassificationSpecificEnum("hljs-ceylon");
  public static final ClassificationSpecificEnum HLJS_CLEAN =
      new ClassificationSpecificEnum("hljs-clean");
  public static final ClassificationSpecificEnum HLJS_CLOJURE_REPL =
      new ClassificationSpecificEnum("hljs-clojure-repl");
  public static final ClassificationSpecificEnum HLJS_CLOJURE =
      new ClassificationSpecificEnum("hljs-clojure");
  public static final ClassificationSpecificEnum HLJS_CMAKE =
      new ClassificationSpecificEnum("hljs-cmake");
  public static final ClassificationSpecificEnum HLJS_COFFEESCRIPT =
      new ClassificationSpecificEnum("hljs-coffeescript");
  public static final ClassificationSpecificEnum HLJS_COQ =
      new ClassificationSpecificEnum("hljs-coq");
  public static final ClassificationSpecificEnum HLJS_COS =
      new ClassificationSpecificEnum("hljs-cos");
  public static final ClassificationSpecificEnum HLJS_CPP =
      new ClassificationSpecificEnum("hljs-cpp");
  public static final ClassificationSpecificEnum HLJS_CRMSH =
      new ClassificationSpecificEnum("hljs-crmsh");
  public static final ClassificationSpecificEnum HLJS_CRYSTAL =
      new ClassificationSpecificEnum("hljs-crystal");
  public static final ClassificationSpecificEnum HLJS_C = new ClassificationSpecificEnum("hljs-c");
  public static final ClassificationSpecificEnum HLJS_CS =
      new ClassificationSpecificEnum("hljs-cs");
  public static final ClassificationSpecificEnum HLJS_CSP =
      new ClassificationSpecificEnum("hljs-csp");
  public static final ClassificationSpecificEnum HLJS_CSS =
      new ClassificationSpecificEnum("hljs-css");
  public static final ClassificationSpecificEnum HLJS_D = new ClassificationSpecificEnum("hljs-d");
  public static final ClassificationSpecificEnum HLJS_DART =
      new ClassificationSpecificEnum("hljs-dart");
  public static final ClassificationSpecificEnum HLJS_DELPHI =
      new ClassificationSpecificEnum("hljs-delphi");
  public static final ClassificationSpecificEnum HLJS_DIFF =
      new ClassificationSpecificEnum("hljs-diff");
  public static final ClassificationSpecificEnum HLJS_DJANGO =
      new ClassificationSpecificEnum("hljs-django");
  public static final ClassificationSpecificEnum HLJS_DNS =
      new ClassificationSpecificEnum("hljs-dns");
  public static final ClassificationSpecificEnum HLJS_DOCKERFILE =
      new ClassificationSpecificEnum("hljs-dockerfile");
  public static final ClassificationSpecificEnum HLJS_DOS =
      new ClassificationSpecificEnum("hljs-dos");
  public static final ClassificationSpecificEnum HLJS_DSCONFIG =
      new ClassificationSpecificEnum("hljs-dsconfig");
  public static final ClassificationSpecificEnum HLJS_DTS =
      new ClassificationSpecificEnum("hljs-dts");
  public static final ClassificationSpecificEnum HLJS_DUST =
      new ClassificationSpecificEnum("hljs-dust");
  public static final ClassificationSpecificEnum HLJS_EBNF =
      new ClassificationSpecificEnum("hljs-ebnf");
  public static final ClassificationSpecificEnum HLJS_ELIXIR =
      new ClassificationSpecificEnum("hljs-elixir");
  public static final ClassificationSpecificEnum HLJS_ELM =
      new ClassificationSpecificEnum("hljs-elm");
  public static final ClassificationSpecificEnum HLJS_ERB =
      new ClassificationSpecificEnum("hljs-erb");
  public static final ClassificationSpecificEnum HLJS_ERLANG_REPL =
      new ClassificationSpecificEnum("hljs-erlang-repl");
  public static final ClassificationSpecificEnum HLJS_ERLANG =
      new ClassificationSpecificEnum("hljs-erlang");
  public static final ClassificationSpecificEnum HLJS_EXCEL =
      new ClassificationSpecificEnum("hljs-excel");
  public static final ClassificationSpecificEnum HLJS_FIX =
      new ClassificationSpecificEnum("hljs-fix");
  public static final ClassificationSpecificEnum HLJS_FLIX =
      new ClassificationSpecificEnum("hljs-flix");
  public static final ClassificationSpecificEnum HLJS_FORTRAN =
      new ClassificationSpecificEnum("hljs-fortran");
  public static final ClassificationSpecificEnum HLJS_FSHARP =
      new ClassificationSpecificEnum("hljs-fsharp");
  public static final ClassificationSpecificEnum HLJS_GAMS =
      new ClassificationSpecificEnum("hljs-gams");
  public static final ClassificationSpecificEnum HLJS_GAUSS =
      new ClassificationSpecificEnum("hljs-gauss");
  public static final ClassificationSpecificEnum HLJS_GCODE =
      new ClassificationSpecificEnum("hljs-gcode");
  public static final ClassificationSpecificEnum HLJS_GHERKIN =
      new ClassificationSpecificEnum("hljs-gherkin");
  public static final ClassificationSpecificEnum HLJS_GLSL =
      new ClassificationSpecificEnum("hljs-glsl");
  public static final ClassificationSpecificEnum HLJS_GML =
      new ClassificationSpecificEnum("hljs-gml");
  public static final ClassificationSpecificEnum HLJS_GO =
      new ClassificationSpecificEnum("hljs-go");
  public static final ClassificationSpecificEnum HLJS_GOLO =
      new ClassificationSpecificEnum("hljs-golo");
  public static final ClassificationSpecificEnum HLJS_GRADLE =
      new ClassificationSpecificEnum("hljs-gradle");
  public static final ClassificationSpecificEnum HLJS_GROOVY =
      new ClassificationSpecificEnum("hljs-groovy");
  public static final ClassificationSpecificEnum HLJS_HAML =
      new ClassificationSpecificEnum("hljs-haml");
  public static final ClassificationSpecificEnum HLJS_HANDLEBARS =
      new ClassificationSpecificEnum("hljs-handlebars");
  public static final ClassificationSpecificEnum HLJS_HASKELL =
      new ClassificationSpecificEnum("hljs-haskell");
  public static final ClassificationSpecificEnum HLJS_HAXE =
      new ClassificationSpecificEnum("hljs-haxe");
  public static final ClassificationSpecificEnum HLJS_HSP =
      new ClassificationSpecificEnum("hljs-hsp");
  public static final ClassificationSpecificEnum HLJS_HTMLBARS =
      new ClassificationSpecificEnum("hljs-htmlbars");
  public static final ClassificationSpecificEnum HLJS_HTTP =
      new ClassificationSpecificEnum("hljs-http");
  public static final ClassificationSpecificEnum HLJS_HY =
      new ClassificationSpecificEnum("hljs-hy");
  public static final ClassificationSpecificEnum HLJS_INFORM7 =
      new ClassificationSpecificEnum("hljs-inform7");
  public static final ClassificationSpecificEnum HLJS_INI =
      new ClassificationSpecificEnum("hljs-ini");
  public static final ClassificationSpecificEnum HLJS_IRPF90 =
      new ClassificationSpecificEnum("hljs-irpf90");
  public static final ClassificationSpecificEnum HLJS_ISBL =
      new ClassificationSpecificEnum("hljs-isbl");
  public static final ClassificationSpecificEnum HLJS_JAVA =
      new ClassificationSpecificEnum("hljs-java");
  public static final ClassificationSpecificEnum HLJS_JAVASCRIPT =
      new ClassificationSpecificEnum("hljs-javascript");
  public static final ClassificationSpecificEnum HLJS_JBOSS_CLI =
      new ClassificationSpecificEnum("hljs-jboss-cli");
  public static final ClassificationSpecificEnum HLJS_JSON =
      new ClassificationSpecificEnum("hljs-json");
  public static final ClassificationSpecificEnum HLJS_JULIA_REPL =
      new ClassificationSpecificEnum("hljs-julia-repl");
  public static final ClassificationSpecificEnum HLJS_JULIA =
      new ClassificationSpecificEnum("hljs-julia");
  public static final ClassificationSpecificEnum HLJS_KOTLIN =
      new ClassificationSpecificEnum("hljs-kotlin");
  public static final ClassificationSpecificEnum HLJS_LASSO =
      new ClassificationSpecificEnum("hljs-lasso");
  public static final ClassificationSpecificEnum HLJS_LDIF =
      new ClassificationSpecificEnum("hljs-ldif");
  public static final ClassificationSpecificEnum HLJS_LEAF =
      new ClassificationSpecificEnum("hljs-leaf");
  public static final ClassificationSpecificEnum HLJS_LESS =
      new ClassificationSpecificEnum("hljs-less");
  public static final ClassificationSpecificEnum HLJS_LISP =
      new ClassificationSpecificEnum("hljs-lisp");
  public static final ClassificationSpecificEnum HLJS_LIVECODESERVER =
      new ClassificationSpecificEnum("hljs-livecodeserver");
  public static final ClassificationSpecificEnum HLJS_LIVESCRIPT =
      new ClassificationSpecificEnum("hljs-livescript");
  public static final ClassificationSpecificEnum HLJS_LLVM =
      new ClassificationSpecificEnum("hljs-llvm");
  public static final ClassificationSpecificEnum HLJS_LSL =
      new ClassificationSpecificEnum("hljs-lsl");
  public static final ClassificationSpecificEnum HLJS_LUA =
      new ClassificationSpecificEnum("hljs-lua");
  public static final ClassificationSpecificEnum HLJS_MAKEFILE =
      new ClassificationSpecificEnum("hljs-makefile");
  public static final ClassificationSpecificEnum HLJS_MARKDOWN =
      new ClassificationSpecificEnum("hljs-markdown");
  public static final ClassificationSpecificEnum HLJS_MATHEMATICA =
      new ClassificationSpecificEnum("hljs-mathematica");
  public static final ClassificationSpecificEnum HLJS_MATLAB =
      new ClassificationSpecificEnum("hljs-matlab");
  public static final ClassificationSpecificEnum HLJS_MAXIMA =
      new ClassificationSpecificEnum("hljs-maxima");
  public static final ClassificationSpecificEnum HLJS_MEL =
      new ClassificationSpecificEnum("hljs-mel");
  public static final ClassificationSpecificEnum HLJS_MERCURY =
      new ClassificationSpecificEnum("hljs-mercury");
  public static final ClassificationSpecificEnum HLJS_MIPSASM =
      new ClassificationSpecificEnum("hljs-mipsasm");
  public static final ClassificationSpecificEnum HLJS_MIZAR =
      new ClassificationSpecificEnum("hljs-mizar");
  public static final ClassificationSpecificEnum HLJS_MOJOLICIOUS =
      new ClassificationSpecificEnum("hljs-mojolicious");
  public static final ClassificationSpecificEnum HLJS_MONKEY =
      new ClassificationSpecificEnum("hljs-monkey");
  public static final ClassificationSpecificEnum HLJS_MOONSCRIPT =
      new ClassificationSpecificEnum("hljs-moonscript");
  public static final ClassificationSpecificEnum HLJS_N1QL =
      new ClassificationSpecificEnum("hljs-n1ql");
  public static final ClassificationSpecificEnum HLJS_NGINX =
      new ClassificationSpecificEnum("hljs-nginx");
  public static final ClassificationSpecificEnum HLJS_NIMROD =
      new ClassificationSpecificEnum("hljs-nimrod");
  public static final ClassificationSpecificEnum HLJS_NIX =
      new ClassificationSpecificEnum("hljs-nix");
  public static final ClassificationSpecificEnum HLJS_NSIS =
      new ClassificationSpecificEnum("hljs-nsis");
  public static final ClassificationSpecificEnum HLJS_OBJECTIVEC =
      new ClassificationSpecificEnum("hljs-objectivec");
  public static final ClassificationSpecificEnum HLJS_OCAML =
      new ClassificationSpecificEnum("hljs-ocaml");
  public static final ClassificationSpecificEnum HLJS_OPENSCAD =
      new ClassificationSpecificEnum("hljs-openscad");
  public static final ClassificationSpecificEnum HLJS_OXYGENE =
      new ClassificationSpecificEnum("hljs-oxygene");
  public static final ClassificationSpecificEnum HLJS_PARSER3 =
      new ClassificationSpecificEnum("hljs-parser3");
  public static final ClassificationSpecificEnum HLJS_PERL =
      new ClassificationSpecificEnum("hljs-perl");
  public static final ClassificationSpecificEnum HLJS_PF =
      new ClassificationSpecificEnum("hljs-pf");
  public static final ClassificationSpecificEnum HLJS_PGSQL =
      new ClassificationSpecificEnum("hljs-pgsql");
  public static final ClassificationSpecificEnum HLJS_PHP =
      new ClassificationSpecificEnum("hljs-php");
  public static final ClassificationSpecificEnum HLJS_PLAINTEXT =
      new ClassificationSpecificEnum("hljs-plaintext");
  public static final ClassificationSpecificEnum HLJS_PONY =
      new ClassificationSpecificEnum("hljs-pony");
  public static final ClassificationSpecificEnum HLJS_POWERSHELL =
      new ClassificationSpecificEnum("hljs-powershell");
  public static final ClassificationSpecificEnum HLJS_PROCESSING =
      new ClassificationSpecificEnum("hljs-processing");
  public static final ClassificationSpecificEnum HLJS_PROFILE =
      new ClassificationSpecificEnum("hljs-profile");
  public static final ClassificationSpecificEnum HLJS_PROLOG =
      new ClassificationSpecificEnum("hljs-prolog");
  public static final ClassificationSpecificEnum HLJS_PROPERTIES =
      new ClassificationSpecificEnum("hljs-properties");
  public static final ClassificationSpecificEnum HLJS_PROTOBUF =
      new ClassificationSpecificEnum("hljs-protobuf");
  public static final ClassificationSpecificEnum HLJS_PUPPET =
      new ClassificationSpecificEnum("hljs-puppet");
  public static final ClassificationSpecificEnum HLJS_PUREBASIC =
      new ClassificationSpecificEnum("hljs-purebasic");
  public static final ClassificationSpecificEnum HLJS_PYTHON =
      new ClassificationSpecificEnum("hljs-python");
  public static final ClassificationSpecificEnum HLJS_Q = new ClassificationSpecificEnum("hljs-q");
  public static final ClassificationSpecificEnum HLJS_QML =
      new ClassificationSpecificEnum("hljs-qml");
  public static final ClassificationSpecificEnum HLJS_R = new ClassificationSpecificEnum("hljs-r");
  public static final ClassificationSpecificEnum HLJS_REASONML =
      new ClassificationSpecificEnum("hljs-reasonml");
  public static final ClassificationSpecificEnum HLJS_RIB =
      new ClassificationSpecificEnum("hljs-rib");
  public static final ClassificationSpecificEnum HLJS_ROBOCONF =
      new ClassificationSpecificEnum("hljs-roboconf");
  public static final ClassificationSpecificEnum HLJS_ROUTEROS =
      new ClassificationSpecificEnum("hljs-routeros");
  public static final ClassificationSpecificEnum HLJS_RSL =
      new ClassificationSpecificEnum("hljs-rsl");
  public static final ClassificationSpecificEnum HLJS_RUBY =
      new ClassificationSpecificEnum("hljs-ruby");
  public static final ClassificationSpecificEnum HLJS_RULESLANGUAGE =
      new ClassificationSpecificEnum("hljs-ruleslanguage");
  public static final ClassificationSpecificEnum HLJS_RUST =
      new ClassificationSpecificEnum("hljs-rust");
  public static final ClassificationSpecificEnum HLJS_SAS =
      new ClassificationSpecificEnum("hljs-sas");
  public static final ClassificationSpecificEnum HLJS_SCALA =
      new ClassificationSpecificEnum("hljs-scala");
  public static final ClassificationSpecificEnum HLJS_SCHEME =
      new ClassificationSpecificEnum("hljs-scheme");
  public static final ClassificationSpecificEnum HLJS_SCILAB =
      new ClassificationSpecificEnum("hljs-scilab");
  public static final ClassificationSpecificEnum HLJS_SCSS =
      new ClassificationSpecificEnum("hljs-scss");
  public static final ClassificationSpecificEnum HLJS_SHELL =
      new ClassificationSpecificEnum("hljs-shell");
  public static final ClassificationSpecificEnum HLJS_SMALI =
      new ClassificationSpecificEnum("hljs-smali");
  public static final ClassificationSpecificEnum HLJS_SMALLTALK =
      new ClassificationSpecificEnum("hljs-smalltalk");
  public static final ClassificationSpecificEnum HLJS_SML =
      new ClassificationSpecificEnum("hljs-sml");
  public static final ClassificationSpecificEnum HLJS_SQF =
      new ClassificationSpecificEnum("hljs-sqf");
  public static final ClassificationSpecificEnum HLJS_SQL =
      new ClassificationSpecificEnum("hljs-sql");
  public static final ClassificationSpecificEnum HLJS_STAN =
      new ClassificationSpecificEnum("hljs-stan");
  public static final ClassificationSpecificEnum HLJS_STATA =
      new ClassificationSpecificEnum("hljs-stata");
  public static final ClassificationSpecificEnum HLJS_STEP21 =
      new ClassificationSpecificEnum("hljs-step21");
  public static final ClassificationSpecificEnum HLJS_STYLUS =
      new ClassificationSpecificEnum("hljs-stylus");
  public static final ClassificationSpecificEnum HLJS_SUBUNIT =
      new ClassificationSpecificEnum("hljs-subunit");
  public static final ClassificationSpecificEnum HLJS_SWIFT =
      new ClassificationSpecificEnum("hljs-swift");
  public static final ClassificationSpecificEnum HLJS_TAGGERSCRIPT =
      new ClassificationSpecificEnum("hljs-taggerscript");
  public static final ClassificationSpecificEnum HLJS_TAP =
      new ClassificationSpecificEnum("hljs-tap");
  public static final ClassificationSpecificEnum HLJS_TCL =
      new ClassificationSpecificEnum("hljs-tcl");
  public static final ClassificationSpecificEnum HLJS_TEX =
      new ClassificationSpecificEnum("hljs-tex");
  public static final ClassificationSpecificEnum HLJS_THRIFT =
      new ClassificationSpecificEnum("hljs-thrift");
  public static final ClassificationSpecificEnum HLJS_TP =
      new ClassificationSpecificEnum("hljs-tp");
  public static final ClassificationSpecificEnum HLJS_TWIG =
      new ClassificationSpecificEnum("hljs-twig");
  public static final ClassificationSpecificEnum HLJS_TYPESCRIPT =
      new ClassificationSpecificEnum("hljs-typescript");
  public static final ClassificationSpecificEnum HLJS_VALA =
      new ClassificationSpecificEnum("hljs-vala");
  public static final ClassificationSpecificEnum HLJS_VBNET =
      new ClassificationSpecificEnum("hljs-vbnet");
  public static final ClassificationSpecificEnum HLJS_VBSCRIPT_HTML =
      new ClassificationSpecificEnum("hljs-vbscript-html");
  public static final ClassificationSpecificEnum HLJS_VBSCRIPT =
      new ClassificationSpecificEnum("hljs-vbscript");
  public static final ClassificationSpecificEnum HLJS_VERILOG =
      new ClassificationSpecificEnum("hljs-verilog");
  public static final ClassificationSpecificEnum HLJS_VHDL =
      new ClassificationSpecificEnum("hljs-vhdl");
  public static final ClassificationSpecificEnum HLJS_VIM =
      new ClassificationSpecificEnum("hljs-vim");
  public static final ClassificationSpecificEnum HLJS_X86ASM =
      new ClassificationSpecificEnum("hljs-x86asm");
  public static final ClassificationSpecificEnum HLJS_XL =
      new ClassificationSpecificEnum("hljs-xl");
  public static final ClassificationSpecificEnum HLJS_XML =
      new ClassificationSpecificEnum("hljs-xml");
  public static final ClassificationSpecificEnum HLJS_XQUERY =
      new ClassificationSpecificEnum("hljs-xquery");
  public static final ClassificationSpecificEnum HLJS_YAML =
      new ClassificationSpecificEnum("hljs-yaml");
  public static final ClassificationSpecificEnum HLJS_TOML =
      new ClassificationSpecificEnum("hljs-toml");
  public static final ClassificationSpecificEnum HLJS_ZEPHIR =
      new ClassificationSpecificEnum("hljs-zephir");
  public static final ClassificationSpecificEnum HLJS_HTML =
      new ClassificationSpecificEnum("hljs-html");
  public static final ClassificationSpecificEnum GROOVY = new ClassificationSpecificEnum("groovy");
  public static final ClassificationSpecificEnum KT = new ClassificationSpecificEnum("kt");
  public static final ClassificationSpecificEnum EL = new ClassificationSpecificEnum("el");
  public static final ClassificationSpecificEnum CLJ = new ClassificationSpecificEnum("clj");
  public static final ClassificationSpecificEnum EX = new ClassificationSpecificEnum("ex");
  public static final ClassificationSpecificEnum ADB = new ClassificationSpecificEnum("adb");
  public static final ClassificationSpecificEnum ADS = new ClassificationSpecificEnum("ads");
  public static final ClassificationSpecificEnum AGDA = new ClassificationSpecificEnum("agda");
  public static final ClassificationSpecificEnum ELM = new ClassificationSpecificEnum("elm");
  public static final ClassificationSpecificEnum EXS = new ClassificationSpecificEnum("exs");
  public static final ClassificationSpecificEnum GLSL = new ClassificationSpecificEnum("glsl");
  public static final ClassificationSpecificEnum ML = new ClassificationSpecificEnum("ml");
  public static final ClassificationSpecificEnum LEAN = new ClassificationSpecificEnum("lean");
  public static final ClassificationSpecificEnum LISP = new ClassificationSpecificEnum("lisp");
  public static final ClassificationSpecificEnum RKT = new ClassificationSpecificEnum("rkt");
  public static final ClassificationSpecificEnum SPARQL = new ClassificationSpecificEnum("sparql");
  public static final ClassificationSpecificEnum VHDL = new ClassificationSpecificEnum("vhdl");
  public static final ClassificationSpecificEnum ZIG = new ClassificationSpecificEnum("zig");
  public static final ClassificationSpecificEnum DOCKERFILE =
      new ClassificationSpecificEnum("dockerfile");
  public static final ClassificationSpecificEnum F03 = new ClassificationSpecificEnum("f03");
  public static final ClassificationSpecificEnum F08 = new ClassificationSpecificEnum("f08");
  public static final ClassificationSpecificEnum F18 = new ClassificationSpecificEnum("f18");
  public static final ClassificationSpecificEnum F90 = new ClassificationSpecificEnum("f90");
  public static final ClassificationSpecificEnum F95 = new ClassificationSpecificEnum("f95");
  public static final ClassificationSpecificEnum JL = new ClassificationSpecificEnum("jl");
  public static final ClassificationSpecificEnum MM = new ClassificationSpecificEnum("mm");
  public static final ClassificationSpecificEnum SCM = new ClassificationSpecificEnum("scm");
  public static final ClassificationSpecificEnum SOL = new ClassificationSpecificEnum("sol");
  public static final ClassificationSpecificEnum SV = new ClassificationSpecificEnum("sv");
  public static final ClassificationSpecificEnum ASP = new ClassificationSpecificEnum("asp");
  public static final ClassificationSpecificEnum CFM = new ClassificationSpecificEnum("cfm");
  public static final ClassificationSpecificEnum FS = new ClassificationSpecificEnum("fs");
  public static final ClassificationSpecificEnum FSI = new ClassificationSpecificEnum("fsi");
  public static final ClassificationSpecificEnum FSX = new ClassificationSpecificEnum("fsx");
  public static final ClassificationSpecificEnum TF = new ClassificationSpecificEnum("tf");
  public static final ClassificationSpecificEnum VBA = new ClassificationSpecificEnum("vba");
  public static final ClassificationSpecificEnum SVELTE = new ClassificationSpecificEnum("svelte");
  public static final ClassificationSpecificEnum VUE = new ClassificationSpecificEnum("vue");
  public static final ClassificationSpecificEnum SCSS = new ClassificationSpecificEnum("scss");
  public static final ClassificationSpecificEnum FEATURE =
      new ClassificationSpecificEnum("feature");
  public static final ClassificationSpecificEnum INI = new ClassificationSpecificEnum("ini");
  public static final ClassificationSpecificEnum FTL = new ClassificationSpecificEnum("ftl");
  public static final ClassificationSpecificEnum HCL = new ClassificationSpecificEnum("hcl");
  public static final ClassificationSpecificEnum ABAP = new ClassificationSpecificEnum("abap");
  public static final ClassificationSpecificEnum NIM = new ClassificationSpecificEnum("nim");
  public static final ClassificationSpecificEnum CARA = new ClassificationSpecificEnum("cara");
  public static final ClassificationSpecificEnum JQL = new ClassificationSpecificEnum("jql");

  private static final KnownValues<ClassificationSpecificEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              CSX,
              CS,
              HTML,
              HTM,
              SHTML,
              XHTML,
              HS,
              HS_BOOT,
              HSIG,
              CPP,
              CC,
              CP,
              CXX,
              C,
              H,
              HH,
              HPP,
              HXX,
              INL,
              IPP,
              IXX,
              CPPM,
              CSV,
              DOC,
              DOCM,
              DOCX,
              EXE,
              GIF,
              ICO,
              JPE,
              JPEG,
              JPG,
              JPGM,
              JPGV,
              LOG,
              MP2,
              MP2A,
              MP3,
              MP4,
              MP4A,
              OGA,
              OGG,
              OGV,
              OGX,
              PPT,
              PPTX,
              PPTM,
              QT,
              TEXT,
              TIF,
              TIFF,
              TXT,
              WAV,
              WEBA,
              WEBM,
              WEBP,
              XLA,
              XLAM,
              XLC,
              XLM,
              XLS,
              XLSB,
              XLSM,
              XLSX,
              XLT,
              XLTM,
              XLTX,
              PDF,
              PNG,
              RPM,
              ZIP,
              WOFF,
              WOFF2,
              SVGZ,
              BIN,
              BMP,
              EOT,
              GZ,
              JAR,
              MPKG,
              AI,
              EPS,
              DMG,
              LIST,
              RTX,
              URI,
              URIS,
              URLS,
              CSS,
              DART,
              JAVA,
              BSH,
              JS,
              JSX,
              MJS,
              HTC,
              JSON,
              IPYNB,
              GLTF,
              JSONML,
              PS,
              SSML,
              WASM,
              RTF,
              CCO,
              PL,
              PC,
              PM,
              PMC,
              POD,
              T,
              XML,
              TLD,
              DTML,
              RNG,
              RSS,
              OPML,
              SVG,
              XAML,
              SUBLIME_SNIPPET,
              TM_LANGUAGE,
              TM_PREFERENCES,
              TM_SNIPPET,
              TM_THEME,
              CSPROJ,
              FSPROJ,
              SQLPROJ,
              VBPROJ,
              VCPROJ,
              VCXPROJ,
              DAE,
              PROPS,
              TARGETS,
              XSD,
              XSL,
              XSLT,
              ECMA,
              NODE,
              PHP,
              PHP3,
              PHP4,
              PHP5,
              PHP7,
              PHP8,
              PHPS,
              PHPT,
              PHTML,
              PY,
              PY3,
              PYW,
              PYI,
              PYX,
              PYX_IN,
              PXD,
              PXD_IN,
              PXI,
              PXI_IN,
              RPY,
              CPY,
              GYP,
              GYPI,
              VPY,
              SMK,
              WSCRIPT,
              BAZEL,
              BZL,
              PYC,
              CLASS,
              P,
              PAS,
              CURL,
              MCURL,
              GO,
              SWIFT,
              RS,
              TS,
              TSX,
              RB,
              RBI,
              RBX,
              RJS,
              RABL,
              RAKE,
              CAPFILE,
              JBUILDER,
              GEMSPEC,
              PODSPEC,
              IRBRC,
              PRYRC,
              PRAWN,
              THOR,
              APPFILE,
              APPRAISALS,
              BERKSFILE,
              BREWFILE,
              CHEFFILE,
              DELIVERFILE,
              FASTFILE,
              GEMFILE,
              GUARDFILE,
              PODFILE,
              RAKEFILE,
              RANTFILE,
              SCANFILE,
              SIMPLECOV,
              SNAPFILE,
              THORFILE,
              VAGRANTFILE,
              SCALA,
              SBT,
              SC,
              CMD,
              BAT,
              COFFEE,
              ERL,
              HRL,
              ESCRIPT,
              LUA,
              LUAU,
              MD,
              MDOWN,
              MDWN,
              MARKDOWN,
              MARKDN,
              MATLAB,
              M,
              PS1,
              SH,
              BASH,
              BASHRC,
              ASH,
              ZSH,
              DOT_BASH_ALIASES,
              DOT_BASH_COMPLETIONS,
              DOT_BASH_FUNCTIONS,
              DOT_BASH_LOGIN,
              DOT_BASH_LOGOUT,
              DOT_BASH_PROFILE,
              DOT_BASH_VARIABLES,
              DOT_PROFILE,
              DOT_TEXTMATE_INIT,
              DOT_ZLOGIN,
              DOT_ZLOGOUT,
              DOT_ZPROFILE,
              DOT_ZSHENV,
              DOT_ZSHRC,
              PKGBUILD,
              EBUILD,
              ECLASS,
              R,
              SQL,
              DDL,
              DML,
              TEX,
              LTX,
              STY,
              CLS,
              YAML,
              YML,
              TOML,
              TML,
              CARGO_LOCK,
              GOPKG_LOCK,
              PIPFILE,
              POETRY_LOCK,
              UNIFORM_RESOURCE_LOCATOR,
              CUSTOM_URL_SCHEME,
              UNIX_FILE_PATH,
              WINDOWS_FILE_PATH,
              UNIFORM_RESOURCE_IDENTIFIER,
              HLJS_1C,
              HLJS_ABNF,
              HLJS_ACCESSLOG,
              HLJS_ACTIONSCRIPT,
              HLJS_ADA,
              HLJS_ANGELSCRIPT,
              HLJS_APACHE,
              HLJS_APPLESCRIPT,
              HLJS_ARCADE,
              HLJS_ARDUINO,
              HLJS_ARMASM,
              HLJS_ASCIIDOC,
              HLJS_ASPECTJ,
              HLJS_AUTOHOTKEY,
              HLJS_AUTOIT,
              HLJS_AVRASM,
              HLJS_AWK,
              HLJS_AXAPTA,
              HLJS_BASH,
              HLJS_BASIC,
              HLJS_BNF,
              HLJS_BRAINFUCK,
              HLJS_CAL,
              HLJS_CAPNPROTO,
              HLJS_CEYLON,
              HLJS_CLEAN,
              HLJS_CLOJURE_REPL,
              HLJS_CLOJURE,
              HLJS_CMAKE,
              HLJS_COFFEESCRIPT,
              HLJS_COQ,
              HLJS_COS,
              HLJS_CPP,
              HLJS_CRMSH,
              HLJS_CRYSTAL,
              HLJS_C,
              HLJS_CS,
              HLJS_CSP,
              HLJS_CSS,
              HLJS_D,
              HLJS_DART,
              HLJS_DELPHI,
              HLJS_DIFF,
              HLJS_DJANGO,
              HLJS_DNS,
              HLJS_DOCKERFILE,
              HLJS_DOS,
              HLJS_DSCONFIG,
              HLJS_DTS,
              HLJS_DUST,
              HLJS_EBNF,
              HLJS_ELIXIR,
              HLJS_ELM,
              HLJS_ERB,
              HLJS_ERLANG_REPL,
              HLJS_ERLANG,
              HLJS_EXCEL,
              HLJS_FIX,
              HLJS_FLIX,
              HLJS_FORTRAN,
              HLJS_FSHARP,
              HLJS_GAMS,
              HLJS_GAUSS,
              HLJS_GCODE,
              HLJS_GHERKIN,
              HLJS_GLSL,
              HLJS_GML,
              HLJS_GO,
              HLJS_GOLO,
              HLJS_GRADLE,
              HLJS_GROOVY,
              HLJS_HAML,
              HLJS_HANDLEBARS,
              HLJS_HASKELL,
              HLJS_HAXE,
              HLJS_HSP,
              HLJS_HTMLBARS,
              HLJS_HTTP,
              HLJS_HY,
              HLJS_INFORM7,
              HLJS_INI,
              HLJS_IRPF90,
              HLJS_ISBL,
              HLJS_JAVA,
              HLJS_JAVASCRIPT,
              HLJS_JBOSS_CLI,
              HLJS_JSON,
              HLJS_JULIA_REPL,
              HLJS_JULIA,
              HLJS_KOTLIN,
              HLJS_LASSO,
              HLJS_LDIF,
              HLJS_LEAF,
              HLJS_LESS,
              HLJS_LISP,
              HLJS_LIVECODESERVER,
              HLJS_LIVESCRIPT,
              HLJS_LLVM,
              HLJS_LSL,
              HLJS_LUA,
              HLJS_MAKEFILE,
              HLJS_MARKDOWN,
              HLJS_MATHEMATICA,
              HLJS_MATLAB,
              HLJS_MAXIMA,
              HLJS_MEL,
              HLJS_MERCURY,
              HLJS_MIPSASM,
              HLJS_MIZAR,
              HLJS_MOJOLICIOUS,
              HLJS_MONKEY,
              HLJS_MOONSCRIPT,
              HLJS_N1QL,
              HLJS_NGINX,
              HLJS_NIMROD,
              HLJS_NIX,
              HLJS_NSIS,
              HLJS_OBJECTIVEC,
              HLJS_OCAML,
              HLJS_OPENSCAD,
              HLJS_OXYGENE,
              HLJS_PARSER3,
              HLJS_PERL,
              HLJS_PF,
              HLJS_PGSQL,
              HLJS_PHP,
              HLJS_PLAINTEXT,
              HLJS_PONY,
              HLJS_POWERSHELL,
              HLJS_PROCESSING,
              HLJS_PROFILE,
              HLJS_PROLOG,
              HLJS_PROPERTIES,
              HLJS_PROTOBUF,
              HLJS_PUPPET,
              HLJS_PUREBASIC,
              HLJS_PYTHON,
              HLJS_Q,
              HLJS_QML,
              HLJS_R,
              HLJS_REASONML,
              HLJS_RIB,
              HLJS_ROBOCONF,
              HLJS_ROUTEROS,
              HLJS_RSL,
              HLJS_RUBY,
              HLJS_RULESLANGUAGE,
              HLJS_RUST,
              HLJS_SAS,
              HLJS_SCALA,
              HLJS_SCHEME,
              HLJS_SCILAB,
              HLJS_SCSS,
              HLJS_SHELL,
              HLJS_SMALI,
              HLJS_SMALLTALK,
              HLJS_SML,
              HLJS_SQF,
              HLJS_SQL,
              HLJS_STAN,
              HLJS_STATA,
              HLJS_STEP21,
              HLJS_STYLUS,
              HLJS_SUBUNIT,
              HLJS_SWIFT,
              HLJS_TAGGERSCRIPT,
              HLJS_TAP,
              HLJS_TCL,
              HLJS_TEX,
              HLJS_THRIFT,
              HLJS_TP,
              HLJS_TWIG,
              HLJS_TYPESCRIPT,
              HLJS_VALA,
              HLJS_VBNET,
              HLJS_VBSCRIPT_HTML,
              HLJS_VBSCRIPT,
              HLJS_VERILOG,
              HLJS_VHDL,
              HLJS_VIM,
              HLJS_X86ASM,
              HLJS_XL,
              HLJS_XML,
              HLJS_XQUERY,
              HLJS_YAML,
              HLJS_TOML,
              HLJS_ZEPHIR,
              HLJS_HTML,
              GROOVY,
              KT,
              EL,
              CLJ,
              EX,
              ADB,
              ADS,
              AGDA,
              ELM,
              EXS,
              GLSL,
              ML,
              LEAN,
              LISP,
              RKT,
              SPARQL,
              VHDL,
              ZIG,
              DOCKERFILE,
              F03,
              F08,
              F18,
              F90,
              F95,
              JL,
              MM,
              SCM,
              SOL,
              SV,
              ASP,
              CFM,
              FS,
              FSI,
              FSX,
              TF,
              VBA,
              SVELTE,
              VUE,
              SCSS,
              FEATURE,
              INI,
              FTL,
              HCL,
              ABAP,
              NIM,
              CARA,
              JQL));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ClassificationSpecificEnum {
    required(value, "ClassificationSpecificEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationSpecificEnum of(String value) {
    ClassificationSpecificEnum known = KNOWN.find(value);
    return known == null ? new ClassificationSpecificEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ClassificationSpecificEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
