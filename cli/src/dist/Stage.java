import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts together what the archives hold besides jars and launchers: a runtime, what it keeps of a start,
 * manual pages, completion and licenses. Run with {@code java Stage.java TARGET PROJECT TIME}, where
 * {@code TARGET} has {@code pieces.jar} and {@code lib} and {@code TIME} is that of all files; with
 * {@code TARGET} alone it writes the sums of the archives.
 */
final class Stage {
  private static final String MODULES =
      "java.base,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,"
          + "jdk.charsets,jdk.crypto.ec,jdk.unsupported,jdk.zipfs";
  private static final List<String> LICENSE_NAMES = List.of("license", "notice", "copying", "about");
  private final Path stage;
  private final Path jar;
  private final int feature = Runtime.version().feature();

  private Stage(Path target) {
    stage = target.resolve("dist");
    jar = stage.resolve("pieces.jar");
  }

  public static void main(String... arguments) throws Exception {
    Path target = Path.of(arguments[0]).toAbsolutePath();
    if (arguments.length == 1) {
      sums(target);
      return;
    }
    Path project = Path.of(arguments[1]).toAbsolutePath();
    Stage made = new Stage(target);
    delete(made.stage);
    made.programs(target, project);
    made.ownDatabase(target.resolve("dist-own"));
    made.licenses(project);
    made.words();
    made.runtime();
    made.cache(target.resolve("dist-own"), FileTime.from(Instant.parse(arguments[2])));
  }

  private void programs(Path target, Path project) throws Exception {
    Files.createDirectories(stage.resolve("lib"));
    Files.copy(target.resolve("pieces.jar"), jar);
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      for (Path library : libraries.filter(Stage::isNeeded).toList()) {
        Files.copy(library, stage.resolve("lib").resolve(library.getFileName()));
      }
    }
    for (String file : List.of("cli/pieces", "cli/pieces.cmd", "LICENSE", "NOTICE")) {
      Files.copy(project.resolve(file), stage.resolve(Path.of(file).getFileName()));
    }
    Files.copy(project.resolve("cli/src/dist/README.txt"), stage.resolve("README.txt"));
  }

  /** Nothing here speaks HTTP/3, and its code for five systems is larger than all the rest. */
  private static boolean isNeeded(Path library) {
    return !library.getFileName().toString().contains("-native-quic-");
  }

  /** The library of the database has code for two dozen systems; an archive for one needs its own. */
  private void ownDatabase(Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder.resolve("lib"));
    try (Stream<Path> libraries = Files.list(stage.resolve("lib"))) {
      Path all = libraries.filter(it -> it.getFileName().toString().startsWith("sqlite-jdbc-")).findFirst().orElseThrow();
      try (ZipFile from = new ZipFile(all.toFile());
          ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(folder.resolve("lib").resolve(all.getFileName())))) {
        for (ZipEntry entry : from.stream().filter(Stage::isForThisSystem).toList()) {
          ZipEntry copied = new ZipEntry(entry.getName());
          copied.setTimeLocal(entry.getTimeLocal());
          to.putNextEntry(copied);
          from.getInputStream(entry).transferTo(to);
        }
      }
    }
  }

  private static boolean isForThisSystem(ZipEntry entry) {
    String natives = "org/sqlite/native/";
    String system = System.getProperty("os.name").replaceAll("^Mac.*", "Mac").replaceAll("^Windows.*", "Windows");
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    return !entry.getName().startsWith(natives)
        || !entry.isDirectory() && entry.getName().startsWith(natives + system + "/" + processor + "/");
  }

  private void licenses(Path project) throws IOException {
    Path folder = Files.createDirectories(stage.resolve("licenses"));
    try (Stream<Path> kept = Files.list(project.resolve("cli/src/dist/licenses"))) {
      for (Path text : kept.toList()) {
        Files.copy(text, folder.resolve(text.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (Stream<Path> libraries = Files.list(stage.resolve("lib"))) {
      for (Path library : libraries.sorted().toList()) {
        requireNamed(library, Files.readAllLines(folder.resolve("README.txt")));
        takeLicenses(library, folder);
      }
    }
  }

  /** The list says the license of each library by the beginning of its name. */
  private static void requireNamed(Path library, List<String> list) {
    String name = library.getFileName().toString();
    if (list.stream().map(it -> it.split(" ")[0]).noneMatch(it -> !it.isEmpty() && name.startsWith(it))) {
      throw new IllegalStateException("src/dist/licenses/README.txt does not say the license of " + name);
    }
  }

  private static void takeLicenses(Path library, Path folder) throws IOException {
    String name = library.getFileName().toString().replace(".jar", "");
    try (ZipFile zip = new ZipFile(library.toFile())) {
      for (ZipEntry entry : zip.stream().filter(Stage::isLicense).toList()) {
        Path to = folder.resolve(name).resolve(Path.of(entry.getName()).getFileName().toString());
        Files.createDirectories(to.getParent());
        Files.copy(zip.getInputStream(entry), to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isLicense(ZipEntry entry) {
    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1).toLowerCase();
    return !entry.isDirectory()
        && !file.endsWith(".class")
        && LICENSE_NAMES.stream().anyMatch(file::startsWith);
  }

  private void words() throws Exception {
    run(List.of(here("java"), "-jar", jar.toString(), "man", "--to", stage.resolve("man/man1").toString()), null);
    Path completion = Files.createDirectories(stage.resolve("completion"));
    for (String shell : List.of("bash", "zsh", "fish")) {
      Path script = completion.resolve("pieces." + shell);
      run(List.of(here("java"), "-jar", jar.toString(), "completion", shell), script);
    }
  }

  private void runtime() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--add-modules", MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress", feature >= 21 ? "zip-0" : "0", // The archive compresses, and it starts faster.
                "--output", stage.resolve("runtime").toString()));
    int code = ToolProvider.findFirst("jlink").orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("jlink failed");
    }
  }

  /**
   * Keeps what a start of {@code pieces list} loads and links, for JDK 25 or newer. The JVM takes it only
   * for the same jars with the same times, so it is made in a copy of what will be unpacked.
   */
  private void cache(Path own, FileTime time) throws Exception {
    if (feature < 25 || System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    Path unpacked = Files.createTempDirectory("pieces-unpacked");
    try {
      copy(stage.resolve("lib"), unpacked.resolve("lib"), time);
      copy(own.resolve("lib"), unpacked.resolve("lib"), time);
      Files.copy(jar, unpacked.resolve("pieces.jar"));
      Files.setLastModifiedTime(unpacked.resolve("pieces.jar"), time);
      Path kept = Files.createDirectories(own.resolve("runtime")).resolve("pieces.aot");
      List<String> java = List.of(stage.resolve("runtime/bin/java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
      String tool = unpacked.resolve("pieces.jar").toString();
      Process server = begin(with(java, "-jar", tool, "serve", "--data", unpacked.resolve("data").toString(), "--port", "0"), null).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
      try (BufferedReader said = server.inputReader()) {
        String url = said.readLine().replaceAll(".*(http://127.0.0.1:[0-9]+).*", "$1");
        run(with(java, "-jar", tool, "new", "One", "--server", url), null);
        run(with(java, "-XX:AOTCacheOutput=" + kept, "-jar", tool, "list", "--server", url), null);
      } finally {
        server.destroy();
        server.waitFor();
      }
    } finally {
      delete(unpacked);
    }
  }

  private static List<String> with(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toList();
  }

  private static void copy(Path from, Path to, FileTime time) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(copy, time);
      }
    }
  }

  private static void sums(Path target) throws Exception {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.list(target)) {
      for (Path archive : files.filter(it -> it.getFileName().toString().matches("pieces-.*(zip|gz|xz)")).sorted().toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
        sums.append(HexFormat.of().formatHex(hash)).append("  ").append(archive.getFileName()).append('\n');
      }
    }
    Files.writeString(target.resolve("SHA256SUMS"), sums);
  }

  private static String here(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  private static void run(List<String> command, Path output) throws Exception {
    int code = begin(command, output).start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("code " + code + " of " + command);
    }
  }

  private static ProcessBuilder begin(List<String> command, Path output) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output.toFile()));
    builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "PIECES_OS_URL"));
    return builder;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Stage::remove);
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
