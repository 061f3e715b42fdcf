package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The exact kind of a piece of content: a file name extension, a file name or a highlighting
 * language.
 */
@SchemaName("ClassificationSpecificEnum")
public record SpecificClassification(@JsonValue String value) implements OpenEnum {
  public static final SpecificClassification UNKNOWN = new SpecificClassification("UNKNOWN");
  public static final SpecificClassification CSX = new SpecificClassification("csx");
  public static final SpecificClassification CS = new SpecificClassification("cs");
  public static final SpecificClassification HTML = new SpecificClassification("html");
  public static final SpecificClassification HTM = new SpecificClassification("htm");
  public static final SpecificClassification SHTML = new SpecificClassification("shtml");
  public static final SpecificClassification XHTML = new SpecificClassification("xhtml");
  public static final SpecificClassification HS = new SpecificClassification("hs");
  public static final SpecificClassification HS_BOOT = new SpecificClassification("hs-boot");
  public static final SpecificClassification HSIG = new SpecificClassification("hsig");
  public static final SpecificClassification CPP = new SpecificClassification("cpp");
  public static final SpecificClassification CC = new SpecificClassification("cc");
  public static final SpecificClassification CP = new SpecificClassification("cp");
  public static final SpecificClassification CXX = new SpecificClassification("cxx");
  public static final SpecificClassification C = new SpecificClassification("c");
  public static final SpecificClassification H = new SpecificClassification("h");
  public static final SpecificClassification HH = new SpecificClassification("hh");
  public static final SpecificClassification HPP = new SpecificClassification("hpp");
  public static final SpecificClassification HXX = new SpecificClassification("hxx");
  public static final SpecificClassification INL = new SpecificClassification("inl");
  public static final SpecificClassification IPP = new SpecificClassification("ipp");
  public static final SpecificClassification IXX = new SpecificClassification("ixx");
  public static final SpecificClassification CPPM = new SpecificClassification("cppm");
  public static final SpecificClassification CSV = new SpecificClassification("csv");
  public static final SpecificClassification DOC = new SpecificClassification("doc");
  public static final SpecificClassification DOCM = new SpecificClassification("docm");
  public static final SpecificClassification DOCX = new SpecificClassification("docx");
  public static final SpecificClassification EXE = new SpecificClassification("exe");
  public static final SpecificClassification GIF = new SpecificClassification("gif");
  public static final SpecificClassification ICO = new SpecificClassification("ico");
  public static final SpecificClassification JPE = new SpecificClassification("jpe");
  public static final SpecificClassification JPEG = new SpecificClassification("jpeg");
  public static final SpecificClassification JPG = new SpecificClassification("jpg");
  public static final SpecificClassification JPGM = new SpecificClassification("jpgm");
  public static final SpecificClassification JPGV = new SpecificClassification("jpgv");
  public static final SpecificClassification LOG = new SpecificClassification("log");
  public static final SpecificClassification MP2 = new SpecificClassification("mp2");
  public static final SpecificClassification MP2A = new SpecificClassification("mp2a");
  public static final SpecificClassification MP3 = new SpecificClassification("mp3");
  public static final SpecificClassification MP4 = new SpecificClassification("mp4");
  public static final SpecificClassification MP4A = new SpecificClassification("mp4a");
  public static final SpecificClassification OGA = new SpecificClassification("oga");
  public static final SpecificClassification OGG = new SpecificClassification("ogg");
  public static final SpecificClassification OGV = new SpecificClassification("ogv");
  public static final SpecificClassification OGX = new SpecificClassification("ogx");
  public static final SpecificClassification PPT = new SpecificClassification("ppt");
  public static final SpecificClassification PPTX = new SpecificClassification("pptx");
  public static final SpecificClassification PPTM = new SpecificClassification("pptm");
  public static final SpecificClassification QT = new SpecificClassification("qt");
  public static final SpecificClassification TEXT = new SpecificClassification("text");
  public static final SpecificClassification TIF = new SpecificClassification("tif");
  public static final SpecificClassification TIFF = new SpecificClassification("tiff");
  public static final SpecificClassification TXT = new SpecificClassification("txt");
  public static final SpecificClassification WAV = new SpecificClassification("wav");
  public static final SpecificClassification WEBA = new SpecificClassification("weba");
  public static final SpecificClassification WEBM = new SpecificClassification("webm");
  public static final SpecificClassification WEBP = new SpecificClassification("webp");
  public static final SpecificClassification XLA = new SpecificClassification("xla");
  public static final SpecificClassification XLAM = new SpecificClassification("xlam");
  public static final SpecificClassification XLC = new SpecificClassification("xlc");
  public static final SpecificClassification XLM = new SpecificClassification("xlm");
  public static final SpecificClassification XLS = new SpecificClassification("xls");
  public static final SpecificClassification XLSB = new SpecificClassification("xlsb");
  public static final SpecificClassification XLSM = new SpecificClassification("xlsm");
  public static final SpecificClassification XLSX = new SpecificClassification("xlsx");
  public static final SpecificClassification XLT = new SpecificClassification("xlt");
  public static final SpecificClassification XLTM = new SpecificClassification("xltm");
  public static final SpecificClassification XLTX = new SpecificClassification("xltx");
  public static final SpecificClassification PDF = new SpecificClassification("pdf");
  public static final SpecificClassification PNG = new SpecificClassification("png");
  public static final SpecificClassification RPM = new SpecificClassification("rpm");
  public static final SpecificClassification ZIP = new SpecificClassification("zip");
  public static final SpecificClassification WOFF = new SpecificClassification("woff");
  public static final SpecificClassification WOFF2 = new SpecificClassification("woff2");
  public static final SpecificClassification SVGZ = new SpecificClassification("svgz");
  public static final SpecificClassification BIN = new SpecificClassification("bin");
  public static final SpecificClassification BMP = new SpecificClassification("bmp");
  public static final SpecificClassification EOT = new SpecificClassification("eot");
  public static final SpecificClassification GZ = new SpecificClassification("gz");
  public static final SpecificClassification JAR = new SpecificClassification("jar");
  public static final SpecificClassification MPKG = new SpecificClassification("mpkg");
  public static final SpecificClassification AI = new SpecificClassification("ai");
  public static final SpecificClassification EPS = new SpecificClassification("eps");
  public static final SpecificClassification DMG = new SpecificClassification("dmg");
  public static final SpecificClassification LIST = new SpecificClassification("list");
  public static final SpecificClassification RTX = new SpecificClassification("rtx");
  public static final SpecificClassification URI = new SpecificClassification("uri");
  public static final SpecificClassification URIS = new SpecificClassification("uris");
  public static final SpecificClassification URLS = new SpecificClassification("urls");
  public static final SpecificClassification CSS = new SpecificClassification("css");
  public static final SpecificClassification DART = new SpecificClassification("dart");
  public static final SpecificClassification JAVA = new SpecificClassification("java");
  public static final SpecificClassification BSH = new SpecificClassification("bsh");
  public static final SpecificClassification JS = new SpecificClassification("js");
  public static final SpecificClassification JSX = new SpecificClassification("jsx");
  public static final SpecificClassification MJS = new SpecificClassification("mjs");
  public static final SpecificClassification HTC = new SpecificClassification("htc");
  public static final SpecificClassification JSON = new SpecificClassification("json");
  public static final SpecificClassification IPYNB = new SpecificClassification("ipynb");
  public static final SpecificClassification GLTF = new SpecificClassification("gltf");
  public static final SpecificClassification JSONML = new SpecificClassification("jsonml");
  public static final SpecificClassification PS = new SpecificClassification("ps");
  public static final SpecificClassification SSML = new SpecificClassification("ssml");
  public static final SpecificClassification WASM = new SpecificClassification("wasm");
  public static final SpecificClassification RTF = new SpecificClassification("rtf");
  public static final SpecificClassification CCO = new SpecificClassification("cco");
  public static final SpecificClassification PL = new SpecificClassification("pl");
  public static final SpecificClassification PC = new SpecificClassification("pc");
  public static final SpecificClassification PM = new SpecificClassification("pm");
  public static final SpecificClassification PMC = new SpecificClassification("pmc");
  public static final SpecificClassification POD = new SpecificClassification("pod");
  public static final SpecificClassification T = new SpecificClassification("t");
  public static final SpecificClassification XML = new SpecificClassification("xml");
  public static final SpecificClassification TLD = new SpecificClassification("tld");
  public static final SpecificClassification DTML = new SpecificClassification("dtml");
  public static final SpecificClassification RNG = new SpecificClassification("rng");
  public static final SpecificClassification RSS = new SpecificClassification("rss");
  public static final SpecificClassification OPML = new SpecificClassification("opml");
  public static final SpecificClassification SVG = new SpecificClassification("svg");
  public static final SpecificClassification XAML = new SpecificClassification("xaml");
  public static final SpecificClassification SUBLIME_SNIPPET =
      new SpecificClassification("sublime-snippet");
  public static final SpecificClassification TM_LANGUAGE = new SpecificClassification("tmLanguage");
  public static final SpecificClassification TM_PREFERENCES =
      new SpecificClassification("tmPreferences");
  public static final SpecificClassification TM_SNIPPET = new SpecificClassification("tmSnippet");
  public static final SpecificClassification TM_THEME = new SpecificClassification("tmTheme");
  public static final SpecificClassification CSPROJ = new SpecificClassification("csproj");
  public static final SpecificClassification FSPROJ = new SpecificClassification("fsproj");
  public static final SpecificClassification SQLPROJ = new SpecificClassification("sqlproj");
  public static final SpecificClassification VBPROJ = new SpecificClassification("vbproj");
  public static final SpecificClassification VCPROJ = new SpecificClassification("vcproj");
  public static final SpecificClassification VCXPROJ = new SpecificClassification("vcxproj");
  public static final SpecificClassification DAE = new SpecificClassification("dae");
  public static final SpecificClassification PROPS = new SpecificClassification("props");
  public static final SpecificClassification TARGETS = new SpecificClassification("targets");
  public static final SpecificClassification XSD = new SpecificClassification("xsd");
  public static final SpecificClassification XSL = new SpecificClassification("xsl");
  public static final SpecificClassification XSLT = new SpecificClassification("xslt");
  public static final SpecificClassification ECMA = new SpecificClassification("ecma");
  public static final SpecificClassification NODE = new SpecificClassification("node");
  public static final SpecificClassification PHP = new SpecificClassification("php");
  public static final SpecificClassification PHP3 = new SpecificClassification("php3");
  public static final SpecificClassification PHP4 = new SpecificClassification("php4");
  public static final SpecificClassification PHP5 = new SpecificClassification("php5");
  public static final SpecificClassification PHP7 = new SpecificClassification("php7");
  public static final SpecificClassification PHP8 = new SpecificClassification("php8");
  public static final SpecificClassification PHPS = new SpecificClassification("phps");
  public static final SpecificClassification PHPT = new SpecificClassification("phpt");
  public static final SpecificClassification PHTML = new SpecificClassification("phtml");
  public static final SpecificClassification PY = new SpecificClassification("py");
  public static final SpecificClassification PY3 = new SpecificClassification("py3");
  public static final SpecificClassification PYW = new SpecificClassification("pyw");
  public static final SpecificClassification PYI = new SpecificClassification("pyi");
  public static final SpecificClassification PYX = new SpecificClassification("pyx");
  public static final SpecificClassification PYX_IN = new SpecificClassification("pyx.in");
  public static final SpecificClassification PXD = new SpecificClassification("pxd");
  public static final SpecificClassification PXD_IN = new SpecificClassification("pxd.in");
  public static final SpecificClassification PXI = new SpecificClassification("pxi");
  public static final SpecificClassification PXI_IN = new SpecificClassification("pxi.in");
  public static final SpecificClassification RPY = new SpecificClassification("rpy");
  public static final SpecificClassification CPY = new SpecificClassification("cpy");
  public static final SpecificClassification GYP = new SpecificClassification("gyp");
  public static final SpecificClassification GYPI = new SpecificClassification("gypi");
  public static final SpecificClassification VPY = new SpecificClassification("vpy");
  public static final SpecificClassification SMK = new SpecificClassification("smk");
  public static final SpecificClassification WSCRIPT = new SpecificClassification("wscript");
  public static final SpecificClassification BAZEL = new SpecificClassification("bazel");
  public static final SpecificClassification BZL = new SpecificClassification("bzl");
  public static final SpecificClassification PYC = new SpecificClassification("pyc");
  public static final SpecificClassification CLASS = new SpecificClassification("class");
  public static final SpecificClassification P = new SpecificClassification("p");
  public static final SpecificClassification PAS = new SpecificClassification("pas");
  public static final SpecificClassification CURL = new SpecificClassification("curl");
  public static final SpecificClassification MCURL = new SpecificClassification("mcurl");
  public static final SpecificClassification GO = new SpecificClassification("go");
  public static final SpecificClassification SWIFT = new SpecificClassification("swift");
  public static final SpecificClassification RS = new SpecificClassification("rs");
  public static final SpecificClassification TS = new SpecificClassification("ts");
  public static final SpecificClassification TSX = new SpecificClassification("tsx");
  public static final SpecificClassification RB = new SpecificClassification("rb");
  public static final SpecificClassification RBI = new SpecificClassification("rbi");
  public static final SpecificClassification RBX = new SpecificClassification("rbx");
  public static final SpecificClassification RJS = new SpecificClassification("rjs");
  public static final SpecificClassification RABL = new SpecificClassification("rabl");
  public static final SpecificClassification RAKE = new SpecificClassification("rake");
  public static final SpecificClassification CAPFILE = new SpecificClassification("capfile");
  public static final SpecificClassification JBUILDER = new SpecificClassification("jbuilder");
  public static final SpecificClassification GEMSPEC = new SpecificClassification("gemspec");
  public static final SpecificClassification PODSPEC = new SpecificClassification("podspec");
  public static final SpecificClassification IRBRC = new SpecificClassification("irbrc");
  public static final SpecificClassification PRYRC = new SpecificClassification("pryrc");
  public static final SpecificClassification PRAWN = new SpecificClassification("prawn");
  public static final SpecificClassification THOR = new SpecificClassification("thor");
  public static final SpecificClassification APPFILE = new SpecificClassification("Appfile");
  public static final SpecificClassification APPRAISALS = new SpecificClassification("Appraisals");
  public static final SpecificClassification BERKSFILE = new SpecificClassification("Berksfile");
  public static final SpecificClassification BREWFILE = new SpecificClassification("Brewfile");
  public static final SpecificClassification CHEFFILE = new SpecificClassification("Cheffile");
  public static final SpecificClassification DELIVERFILE =
      new SpecificClassification("Deliverfile");
  public static final SpecificClassification FASTFILE = new SpecificClassification("Fastfile");
  public static final SpecificClassification GEMFILE = new SpecificClassification("Gemfile");
  public static final SpecificClassification GUARDFILE = new SpecificClassification("Guardfile");
  public static final SpecificClassification PODFILE = new SpecificClassification("Podfile");
  public static final SpecificClassification RAKEFILE = new SpecificClassification("Rakefile");
  public static final SpecificClassification RANTFILE = new SpecificClassification("Rantfile");
  public static final SpecificClassification SCANFILE = new SpecificClassification("Scanfile");
  public static final SpecificClassification SIMPLECOV = new SpecificClassification("simplecov");
  public static final SpecificClassification SNAPFILE = new SpecificClassification("Snapfile");
  public static final SpecificClassification THORFILE = new SpecificClassification("Thorfile");
  public static final SpecificClassification VAGRANTFILE =
      new SpecificClassification("Vagrantfile");
  public static final SpecificClassification SCALA = new SpecificClassification("scala");
  public static final SpecificClassification SBT = new SpecificClassification("sbt");
  public static final SpecificClassification SC = new SpecificClassification("sc");
  public static final SpecificClassification CMD = new SpecificClassification("cmd");
  public static final SpecificClassification BAT = new SpecificClassification("bat");
  public static final SpecificClassification COFFEE = new SpecificClassification("coffee");
  public static final SpecificClassification ERL = new SpecificClassification("erl");
  public static final SpecificClassification HRL = new SpecificClassification("hrl");
  public static final SpecificClassification ESCRIPT = new SpecificClassification("escript");
  public static final SpecificClassification LUA = new SpecificClassification("lua");
  public static final SpecificClassification LUAU = new SpecificClassification("luau");
  public static final SpecificClassification MD = new SpecificClassification("md");
  public static final SpecificClassification MDOWN = new SpecificClassification("mdown");
  public static final SpecificClassification MDWN = new SpecificClassification("mdwn");
  public static final SpecificClassification MARKDOWN = new SpecificClassification("markdown");
  public static final SpecificClassification MARKDN = new SpecificClassification("markdn");
  public static final SpecificClassification MATLAB = new SpecificClassification("matlab");
  public static final SpecificClassification M = new SpecificClassification("m");
  public static final SpecificClassification PS1 = new SpecificClassification("ps1");
  public static final SpecificClassification SH = new SpecificClassification("sh");
  public static final SpecificClassification BASH = new SpecificClassification("bash");
  public static final SpecificClassification BASHRC = new SpecificClassification("bashrc");
  public static final SpecificClassification ASH = new SpecificClassification("ash");
  public static final SpecificClassification ZSH = new SpecificClassification("zsh");
  public static final SpecificClassification DOT_BASH_ALIASES =
      new SpecificClassification(".bash_aliases");
  public static final SpecificClassification DOT_BASH_COMPLETIONS =
      new SpecificClassification(".bash_completions");
  public static final SpecificClassification DOT_BASH_FUNCTIONS =
      new SpecificClassification(".bash_functions");
  public static final SpecificClassification DOT_BASH_LOGIN =
      new SpecificClassification(".bash_login");
  public static final SpecificClassification DOT_BASH_LOGOUT =
      new SpecificClassification(".bash_logout");
  public static final SpecificClassification DOT_BASH_PROFILE =
      new SpecificClassification(".bash_profile");
  public static final SpecificClassification DOT_BASH_VARIABLES =
      new SpecificClassification(".bash_variables");
  public static final SpecificClassification DOT_PROFILE = new SpecificClassification(".profile");
  public static final SpecificClassification DOT_TEXTMATE_INIT =
      new SpecificClassification(".textmate_init");
  public static final SpecificClassification DOT_ZLOGIN = new SpecificClassification(".zlogin");
  public static final SpecificClassification DOT_ZLOGOUT = new SpecificClassification(".zlogout");
  public static final SpecificClassification DOT_ZPROFILE = new SpecificClassification(".zprofile");
  public static final SpecificClassification DOT_ZSHENV = new SpecificClassification(".zshenv");
  public static final SpecificClassification DOT_ZSHRC = new SpecificClassification(".zshrc");
  public static final SpecificClassification PKGBUILD = new SpecificClassification("PKGBUILD");
  public static final SpecificClassification EBUILD = new SpecificClassification("ebuild");
  public static final SpecificClassification ECLASS = new SpecificClassification("eclass");
  public static final SpecificClassification R = new SpecificClassification("r");
  public static final SpecificClassification SQL = new SpecificClassification("sql");
  public static final SpecificClassification DDL = new SpecificClassification("ddl");
  public static final SpecificClassification DML = new SpecificClassification("dml");
  public static final SpecificClassification TEX = new SpecificClassification("tex");
  public static final SpecificClassification LTX = new SpecificClassification("ltx");
  public static final SpecificClassification STY = new SpecificClassification("sty");
  public static final SpecificClassification CLS = new SpecificClassification("cls");
  public static final SpecificClassification YAML = new SpecificClassification("yaml");
  public static final SpecificClassification YML = new SpecificClassification("yml");
  public static final SpecificClassification TOML = new SpecificClassification("toml");
  public static final SpecificClassification TML = new SpecificClassification("tml");
  public static final SpecificClassification CARGO_LOCK = new SpecificClassification("Cargo.lock");
  public static final SpecificClassification GOPKG_LOCK = new SpecificClassification("Gopkg.lock");
  public static final SpecificClassification PIPFILE = new SpecificClassification("Pipfile");
  public static final SpecificClassification POETRY_LOCK =
      new SpecificClassification("poetry.lock");
  public static final SpecificClassification UNIFORM_RESOURCE_LOCATOR =
      new SpecificClassification("uniform_resource_locator");
  public static final SpecificClassification CUSTOM_URL_SCHEME =
      new SpecificClassification("custom_url_scheme");
  public static final SpecificClassification UNIX_FILE_PATH =
      new SpecificClassification("unix_file_path");
  public static final SpecificClassification WINDOWS_FILE_PATH =
      new SpecificClassification("windows_file_path");
  public static final SpecificClassification UNIFORM_RESOURCE_IDENTIFIER =
      new SpecificClassification("uniform_resource_identifier");
  public static final SpecificClassification HLJS_1C = new SpecificClassification("hljs-1c");
  public static final SpecificClassification HLJS_ABNF = new SpecificClassification("hljs-abnf");
  public static final SpecificClassification HLJS_ACCESSLOG =
      new SpecificClassification("hljs-accesslog");
  public static final SpecificClassification HLJS_ACTIONSCRIPT =
      new SpecificClassification("hljs-actionscript");
  public static final SpecificClassification HLJS_ADA = new SpecificClassification("hljs-ada");
  public static final SpecificClassification HLJS_ANGELSCRIPT =
      new SpecificClassification("hljs-angelscript");
  public static final SpecificClassification HLJS_APACHE =
      new SpecificClassification("hljs-apache");
  public static final SpecificClassification HLJS_APPLESCRIPT =
      new SpecificClassification("hljs-applescript");
  public static final SpecificClassification HLJS_ARCADE =
      new SpecificClassification("hljs-arcade");
  public static final SpecificClassification HLJS_ARDUINO =
      new SpecificClassification("hljs-arduino");
  public static final SpecificClassification HLJS_ARMASM =
      new SpecificClassification("hljs-armasm");
  public static final SpecificClassification HLJS_ASCIIDOC =
      new SpecificClassification("hljs-asciidoc");
  public static final SpecificClassification HLJS_ASPECTJ =
      new SpecificClassification("hljs-aspectj");
  public static final SpecificClassification HLJS_AUTOHOTKEY =
      new SpecificClassification("hljs-autohotkey");
  public static final SpecificClassification HLJS_AUTOIT =
      new SpecificClassification("hljs-autoit");
  public static final SpecificClassification HLJS_AVRASM =
      new SpecificClassification("hljs-avrasm");
  public static final SpecificClassification HLJS_AWK = new SpecificClassification("hljs-awk");
  public static final SpecificClassification HLJS_AXAPTA =
      new SpecificClassification("hljs-axapta");
  public static final SpecificClassification HLJS_BASH = new SpecificClassification("hljs-bash");
  public static final SpecificClassification HLJS_BASIC = new SpecificClassification("hljs-basic");
  public static final SpecificClassification HLJS_BNF = new SpecificClassification("hljs-bnf");
  public static final SpecificClassification HLJS_BRAINFUCK =
      new SpecificClassification("hljs-brainfuck");
  public static final SpecificClassification HLJS_CAL = new SpecificClassification("hljs-cal");
  public static final SpecificClassification HLJS_CAPNPROTO =
      new SpecificClassification("hljs-capnproto");
  public static final SpecificClassification HLJS_CEYLON =
      new SpecificClassification("hljs-ceylon");
  public static final SpecificClassification HLJS_CLEAN = new SpecificClassification("hljs-clean");
  public static final SpecificClassification HLJS_CLOJURE_REPL =
      new SpecificClassification("hljs-clojure-repl");
  public static final SpecificClassification HLJS_CLOJURE =
      new SpecificClassification("hljs-clojure");
  public static final SpecificClassification HLJS_CMAKE = new SpecificClassification("hljs-cmake");
  public static final SpecificClassification HLJS_COFFEESCRIPT =
      new SpecificClassification("hljs-coffeescript");
  public static final SpecificClassification HLJS_COQ = new SpecificClassification("hljs-coq");
  public static final SpecificClassification HLJS_COS = new SpecificClassification("hljs-cos");
  public static final SpecificClassification HLJS_CPP = new SpecificClassification("hljs-cpp");
  public static final SpecificClassification HLJS_CRMSH = new SpecificClassification("hljs-crmsh");
  public static final SpecificClassification HLJS_CRYSTAL =
      new SpecificClassification("hljs-crystal");
  public static final SpecificClassification HLJS_C = new SpecificClassification("hljs-c");
  public static final SpecificClassification HLJS_CS = new SpecificClassification("hljs-cs");
  public static final SpecificClassification HLJS_CSP = new SpecificClassification("hljs-csp");
  public static final SpecificClassification HLJS_CSS = new SpecificClassification("hljs-css");
  public static final SpecificClassification HLJS_D = new SpecificClassification("hljs-d");
  public static final SpecificClassification HLJS_DART = new SpecificClassification("hljs-dart");
  public static final SpecificClassification HLJS_DELPHI =
      new SpecificClassification("hljs-delphi");
  public static final SpecificClassification HLJS_DIFF = new SpecificClassification("hljs-diff");
  public static final SpecificClassification HLJS_DJANGO =
      new SpecificClassification("hljs-django");
  public static final SpecificClassification HLJS_DNS = new SpecificClassification("hljs-dns");
  public static final SpecificClassification HLJS_DOCKERFILE =
      new SpecificClassification("hljs-dockerfile");
  public static final SpecificClassification HLJS_DOS = new SpecificClassification("hljs-dos");
  public static final SpecificClassification HLJS_DSCONFIG =
      new SpecificClassification("hljs-dsconfig");
  public static final SpecificClassification HLJS_DTS = new SpecificClassification("hljs-dts");
  public static final SpecificClassification HLJS_DUST = new SpecificClassification("hljs-dust");
  public static final SpecificClassification HLJS_EBNF = new SpecificClassification("hljs-ebnf");
  public static final SpecificClassification HLJS_ELIXIR =
      new SpecificClassification("hljs-elixir");
  public static final SpecificClassification HLJS_ELM = new SpecificClassification("hljs-elm");
  public static final SpecificClassification HLJS_ERB = new SpecificClassification("hljs-erb");
  public static final SpecificClassification HLJS_ERLANG_REPL =
      new SpecificClassification("hljs-erlang-repl");
  public static final SpecificClassification HLJS_ERLANG =
      new SpecificClassification("hljs-erlang");
  public static final SpecificClassification HLJS_EXCEL = new SpecificClassification("hljs-excel");
  public static final SpecificClassification HLJS_FIX = new SpecificClassification("hljs-fix");
  public static final SpecificClassification HLJS_FLIX = new SpecificClassification("hljs-flix");
  public static final SpecificClassification HLJS_FORTRAN =
      new SpecificClassification("hljs-fortran");
  public static final SpecificClassification HLJS_FSHARP =
      new SpecificClassification("hljs-fsharp");
  public static final SpecificClassification HLJS_GAMS = new SpecificClassification("hljs-gams");
  public static final SpecificClassification HLJS_GAUSS = new SpecificClassification("hljs-gauss");
  public static final SpecificClassification HLJS_GCODE = new SpecificClassification("hljs-gcode");
  public static final SpecificClassification HLJS_GHERKIN =
      new SpecificClassification("hljs-gherkin");
  public static final SpecificClassification HLJS_GLSL = new SpecificClassification("hljs-glsl");
  public static final SpecificClassification HLJS_GML = new SpecificClassification("hljs-gml");
  public static final SpecificClassification HLJS_GO = new SpecificClassification("hljs-go");
  public static final SpecificClassification HLJS_GOLO = new SpecificClassification("hljs-golo");
  public static final SpecificClassification HLJS_GRADLE =
      new SpecificClassification("hljs-gradle");
  public static final SpecificClassification HLJS_GROOVY =
      new SpecificClassification("hljs-groovy");
  public static final SpecificClassification HLJS_HAML = new SpecificClassification("hljs-haml");
  public static final SpecificClassification HLJS_HANDLEBARS =
      new SpecificClassification("hljs-handlebars");
  public static final SpecificClassification HLJS_HASKELL =
      new SpecificClassification("hljs-haskell");
  public static final SpecificClassification HLJS_HAXE = new SpecificClassification("hljs-haxe");
  public static final SpecificClassification HLJS_HSP = new SpecificClassification("hljs-hsp");
  public static final SpecificClassification HLJS_HTMLBARS =
      new SpecificClassification("hljs-htmlbars");
  public static final SpecificClassification HLJS_HTTP = new SpecificClassification("hljs-http");
  public static final SpecificClassification HLJS_HY = new SpecificClassification("hljs-hy");
  public static final SpecificClassification HLJS_INFORM7 =
      new SpecificClassification("hljs-inform7");
  public static final SpecificClassification HLJS_INI = new SpecificClassification("hljs-ini");
  public static final SpecificClassification HLJS_IRPF90 =
      new SpecificClassification("hljs-irpf90");
  public static final SpecificClassification HLJS_ISBL = new SpecificClassification("hljs-isbl");
  public static final SpecificClassification HLJS_JAVA = new SpecificClassification("hljs-java");
  public static final SpecificClassification HLJS_JAVASCRIPT =
      new SpecificClassification("hljs-javascript");
  public static final SpecificClassification HLJS_JBOSS_CLI =
      new SpecificClassification("hljs-jboss-cli");
  public static final SpecificClassification HLJS_JSON = new SpecificClassification("hljs-json");
  public static final SpecificClassification HLJS_JULIA_REPL =
      new SpecificClassification("hljs-julia-repl");
  public static final SpecificClassification HLJS_JULIA = new SpecificClassification("hljs-julia");
  public static final SpecificClassification HLJS_KOTLIN =
      new SpecificClassification("hljs-kotlin");
  public static final SpecificClassification HLJS_LASSO = new SpecificClassification("hljs-lasso");
  public static final SpecificClassification HLJS_LDIF = new SpecificClassification("hljs-ldif");
  public static final SpecificClassification HLJS_LEAF = new SpecificClassification("hljs-leaf");
  public static final SpecificClassification HLJS_LESS = new SpecificClassification("hljs-less");
  public static final SpecificClassification HLJS_LISP = new SpecificClassification("hljs-lisp");
  public static final SpecificClassification HLJS_LIVECODESERVER =
      new SpecificClassification("hljs-livecodeserver");
  public static final SpecificClassification HLJS_LIVESCRIPT =
      new SpecificClassification("hljs-livescript");
  public static final SpecificClassification HLJS_LLVM = new SpecificClassification("hljs-llvm");
  public static final SpecificClassification HLJS_LSL = new SpecificClassification("hljs-lsl");
  public static final SpecificClassification HLJS_LUA = new SpecificClassification("hljs-lua");
  public static final SpecificClassification HLJS_MAKEFILE =
      new SpecificClassification("hljs-makefile");
  public static final SpecificClassification HLJS_MARKDOWN =
      new SpecificClassification("hljs-markdown");
  public static final SpecificClassification HLJS_MATHEMATICA =
      new SpecificClassification("hljs-mathematica");
  public static final SpecificClassification HLJS_MATLAB =
      new SpecificClassification("hljs-matlab");
  public static final SpecificClassification HLJS_MAXIMA =
      new SpecificClassification("hljs-maxima");
  public static final SpecificClassification HLJS_MEL = new SpecificClassification("hljs-mel");
  public static final SpecificClassification HLJS_MERCURY =
      new SpecificClassification("hljs-mercury");
  public static final SpecificClassification HLJS_MIPSASM =
      new SpecificClassification("hljs-mipsasm");
  public static final SpecificClassification HLJS_MIZAR = new SpecificClassification("hljs-mizar");
  public static final SpecificClassification HLJS_MOJOLICIOUS =
      new SpecificClassification("hljs-mojolicious");
  public static final SpecificClassification HLJS_MONKEY =
      new SpecificClassification("hljs-monkey");
  public static final SpecificClassification HLJS_MOONSCRIPT =
      new SpecificClassification("hljs-moonscript");
  public static final SpecificClassification HLJS_N1QL = new SpecificClassification("hljs-n1ql");
  public static final SpecificClassification HLJS_NGINX = new SpecificClassification("hljs-nginx");
  public static final SpecificClassification HLJS_NIMROD =
      new SpecificClassification("hljs-nimrod");
  public static final SpecificClassification HLJS_NIX = new SpecificClassification("hljs-nix");
  public static final SpecificClassification HLJS_NSIS = new SpecificClassification("hljs-nsis");
  public static final SpecificClassification HLJS_OBJECTIVEC =
      new SpecificClassification("hljs-objectivec");
  public static final SpecificClassification HLJS_OCAML = new SpecificClassification("hljs-ocaml");
  public static final SpecificClassification HLJS_OPENSCAD =
      new SpecificClassification("hljs-openscad");
  public static final SpecificClassification HLJS_OXYGENE =
      new SpecificClassification("hljs-oxygene");
  public static final SpecificClassification HLJS_PARSER3 =
      new SpecificClassification("hljs-parser3");
  public static final SpecificClassification HLJS_PERL = new SpecificClassification("hljs-perl");
  public static final SpecificClassification HLJS_PF = new SpecificClassification("hljs-pf");
  public static final SpecificClassification HLJS_PGSQL = new SpecificClassification("hljs-pgsql");
  public static final SpecificClassification HLJS_PHP = new SpecificClassification("hljs-php");
  public static final SpecificClassification HLJS_PLAINTEXT =
      new SpecificClassification("hljs-plaintext");
  public static final SpecificClassification HLJS_PONY = new SpecificClassification("hljs-pony");
  public static final SpecificClassification HLJS_POWERSHELL =
      new SpecificClassification("hljs-powershell");
  public static final SpecificClassification HLJS_PROCESSING =
      new SpecificClassification("hljs-processing");
  public static final SpecificClassification HLJS_PROFILE =
      new SpecificClassification("hljs-profile");
  public static final SpecificClassification HLJS_PROLOG =
      new SpecificClassification("hljs-prolog");
  public static final SpecificClassification HLJS_PROPERTIES =
      new SpecificClassification("hljs-properties");
  public static final SpecificClassification HLJS_PROTOBUF =
      new SpecificClassification("hljs-protobuf");
  public static final SpecificClassification HLJS_PUPPET =
      new SpecificClassification("hljs-puppet");
  public static final SpecificClassification HLJS_PUREBASIC =
      new SpecificClassification("hljs-purebasic");
  public static final SpecificClassification HLJS_PYTHON =
      new SpecificClassification("hljs-python");
  public static final SpecificClassification HLJS_Q = new SpecificClassification("hljs-q");
  public static final SpecificClassification HLJS_QML = new SpecificClassification("hljs-qml");
  public static final SpecificClassification HLJS_R = new SpecificClassification("hljs-r");
  public static final SpecificClassification HLJS_REASONML =
      new SpecificClassification("hljs-reasonml");
  public static final SpecificClassification HLJS_RIB = new SpecificClassification("hljs-rib");
  public static final SpecificClassification HLJS_ROBOCONF =
      new SpecificClassification("hljs-roboconf");
  public static final SpecificClassification HLJS_ROUTEROS =
      new SpecificClassification("hljs-routeros");
  public static final SpecificClassification HLJS_RSL = new SpecificClassification("hljs-rsl");
  public static final SpecificClassification HLJS_RUBY = new SpecificClassification("hljs-ruby");
  public static final SpecificClassification HLJS_RULESLANGUAGE =
      new SpecificClassification("hljs-ruleslanguage");
  public static final SpecificClassification HLJS_RUST = new SpecificClassification("hljs-rust");
  public static final SpecificClassification HLJS_SAS = new SpecificClassification("hljs-sas");
  public static final SpecificClassification HLJS_SCALA = new SpecificClassification("hljs-scala");
  public static final SpecificClassification HLJS_SCHEME =
      new SpecificClassification("hljs-scheme");
  public static final SpecificClassification HLJS_SCILAB =
      new SpecificClassification("hljs-scilab");
  public static final SpecificClassification HLJS_SCSS = new SpecificClassification("hljs-scss");
  public static final SpecificClassification HLJS_SHELL = new SpecificClassification("hljs-shell");
  public static final SpecificClassification HLJS_SMALI = new SpecificClassification("hljs-smali");
  public static final SpecificClassification HLJS_SMALLTALK =
      new SpecificClassification("hljs-smalltalk");
  public static final SpecificClassification HLJS_SML = new SpecificClassification("hljs-sml");
  public static final SpecificClassification HLJS_SQF = new SpecificClassification("hljs-sqf");
  public static final SpecificClassification HLJS_SQL = new SpecificClassification("hljs-sql");
  public static final SpecificClassification HLJS_STAN = new SpecificClassification("hljs-stan");
  public static final SpecificClassification HLJS_STATA = new SpecificClassification("hljs-stata");
  public static final SpecificClassification HLJS_STEP21 =
      new SpecificClassification("hljs-step21");
  public static final SpecificClassification HLJS_STYLUS =
      new SpecificClassification("hljs-stylus");
  public static final SpecificClassification HLJS_SUBUNIT =
      new SpecificClassification("hljs-subunit");
  public static final SpecificClassification HLJS_SWIFT = new SpecificClassification("hljs-swift");
  public static final SpecificClassification HLJS_TAGGERSCRIPT =
      new SpecificClassification("hljs-taggerscript");
  public static final SpecificClassification HLJS_TAP = new SpecificClassification("hljs-tap");
  public static final SpecificClassification HLJS_TCL = new SpecificClassification("hljs-tcl");
  public static final SpecificClassification HLJS_TEX = new SpecificClassification("hljs-tex");
  public static final SpecificClassification HLJS_THRIFT =
      new SpecificClassification("hljs-thrift");
  public static final SpecificClassification HLJS_TP = new SpecificClassification("hljs-tp");
  public static final SpecificClassification HLJS_TWIG = new SpecificClassification("hljs-twig");
  public static final SpecificClassification HLJS_TYPESCRIPT =
      new SpecificClassification("hljs-typescript");
  public static final SpecificClassification HLJS_VALA = new SpecificClassification("hljs-vala");
  public static final SpecificClassification HLJS_VBNET = new SpecificClassification("hljs-vbnet");
  public static final SpecificClassification HLJS_VBSCRIPT_HTML =
      new SpecificClassification("hljs-vbscript-html");
  public static final SpecificClassification HLJS_VBSCRIPT =
      new SpecificClassification("hljs-vbscript");
  public static final SpecificClassification HLJS_VERILOG =
      new SpecificClassification("hljs-verilog");
  public static final SpecificClassification HLJS_VHDL = new SpecificClassification("hljs-vhdl");
  public static final SpecificClassification HLJS_VIM = new SpecificClassification("hljs-vim");
  public static final SpecificClassification HLJS_X86ASM =
      new SpecificClassification("hljs-x86asm");
  public static final SpecificClassification HLJS_XL = new SpecificClassification("hljs-xl");
  public static final SpecificClassification HLJS_XML = new SpecificClassification("hljs-xml");
  public static final SpecificClassification HLJS_XQUERY =
      new SpecificClassification("hljs-xquery");
  public static final SpecificClassification HLJS_YAML = new SpecificClassification("hljs-yaml");
  public static final SpecificClassification HLJS_TOML = new SpecificClassification("hljs-toml");
  public static final SpecificClassification HLJS_ZEPHIR =
      new SpecificClassification("hljs-zephir");
  public static final SpecificClassification HLJS_HTML = new SpecificClassification("hljs-html");
  public static final SpecificClassification GROOVY = new SpecificClassification("groovy");
  public static final SpecificClassification KT = new SpecificClassification("kt");
  public static final SpecificClassification EL = new SpecificClassification("el");
  public static final SpecificClassification CLJ = new SpecificClassification("clj");
  public static final SpecificClassification EX = new SpecificClassification("ex");
  public static final SpecificClassification ADB = new SpecificClassification("adb");
  public static final SpecificClassification ADS = new SpecificClassification("ads");
  public static final SpecificClassification AGDA = new SpecificClassification("agda");
  public static final SpecificClassification ELM = new SpecificClassification("elm");
  public static final SpecificClassification EXS = new SpecificClassification("exs");
  public static final SpecificClassification GLSL = new SpecificClassification("glsl");
  public static final SpecificClassification ML = new SpecificClassification("ml");
  public static final SpecificClassification LEAN = new SpecificClassification("lean");
  public static final SpecificClassification LISP = new SpecificClassification("lisp");
  public static final SpecificClassification RKT = new SpecificClassification("rkt");
  public static final SpecificClassification SPARQL = new SpecificClassification("sparql");
  public static final SpecificClassification VHDL = new SpecificClassification("vhdl");
  public static final SpecificClassification ZIG = new SpecificClassification("zig");
  public static final SpecificClassification DOCKERFILE = new SpecificClassification("dockerfile");
  public static final SpecificClassification F03 = new SpecificClassification("f03");
  public static final SpecificClassification F08 = new SpecificClassification("f08");
  public static final SpecificClassification F18 = new SpecificClassification("f18");
  public static final SpecificClassification F90 = new SpecificClassification("f90");
  public static final SpecificClassification F95 = new SpecificClassification("f95");
  public static final SpecificClassification JL = new SpecificClassification("jl");
  public static final SpecificClassification MM = new SpecificClassification("mm");
  public static final SpecificClassification SCM = new SpecificClassification("scm");
  public static final SpecificClassification SOL = new SpecificClassification("sol");
  public static final SpecificClassification SV = new SpecificClassification("sv");
  public static final SpecificClassification ASP = new SpecificClassification("asp");
  public static final SpecificClassification CFM = new SpecificClassification("cfm");
  public static final SpecificClassification FS = new SpecificClassification("fs");
  public static final SpecificClassification FSI = new SpecificClassification("fsi");
  public static final SpecificClassification FSX = new SpecificClassification("fsx");
  public static final SpecificClassification TF = new SpecificClassification("tf");
  public static final SpecificClassification VBA = new SpecificClassification("vba");
  public static final SpecificClassification SVELTE = new SpecificClassification("svelte");
  public static final SpecificClassification VUE = new SpecificClassification("vue");
  public static final SpecificClassification SCSS = new SpecificClassification("scss");
  public static final SpecificClassification FEATURE = new SpecificClassification("feature");
  public static final SpecificClassification INI = new SpecificClassification("ini");
  public static final SpecificClassification FTL = new SpecificClassification("ftl");
  public static final SpecificClassification HCL = new SpecificClassification("hcl");
  public static final SpecificClassification ABAP = new SpecificClassification("abap");
  public static final SpecificClassification NIM = new SpecificClassification("nim");
  public static final SpecificClassification CARA = new SpecificClassification("cara");
  public static final SpecificClassification JQL = new SpecificClassification("jql");

  private static final KnownValues<SpecificClassification> KNOWN =
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
  public SpecificClassification {
    required(value, "SpecificClassification.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SpecificClassification of(String value) {
    SpecificClassification known = KNOWN.find(value);
    return known == null ? new SpecificClassification(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SpecificClassification> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
