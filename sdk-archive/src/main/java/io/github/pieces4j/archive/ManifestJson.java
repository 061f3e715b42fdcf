package io.github.pieces4j.archive;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The form of manifests in JSON; each holds a checksum of the rest of it. */
final class ManifestJson {
  private static final int FORMAT = 1;
  private static final String CHECKSUM = "manifest_sha256";
  private static final Pattern SAFE_NAME = Pattern.compile("[a-z_]+\\.(jsonl|sha256)");
  private static final JsonFactory FACTORY = new JsonFactory();

  private ManifestJson() {}

  /** A form that people can read too. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }

  static byte[] write(Manifest manifest) {
    return write(manifest, checksum(manifest));
  }

  private static String checksum(Manifest manifest) {
    return Sha256.of(write(manifest, ""));
  }

  private static byte[] write(Manifest manifest, String checksum) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), bytes)) {
      json.writeStartObject()
          .writeNumberProperty("format", FORMAT)
          .writeStringProperty("tool", manifest.tool())
          .writeStringProperty("server_version", manifest.serverVersion())
          .writeStringProperty("started", manifest.started().toString())
          .writeStringProperty("finished", manifest.finished().toString());
      json.writeArrayPropertyStart("files");
      manifest.files().forEach(file -> writeFile(json, file));
      json.writeEndArray().writeName("pages");
      writeFile(json, manifest.pages());
      writeProblems(json, manifest.problems());
      writeAbsences(json, manifest.absences());
      writeLost(json, manifest.lost());
      json.writeStringProperty(CHECKSUM, checksum).writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void writeFile(JsonGenerator json, FileEntry file) {
    json.writeStartObject()
        .writeStringProperty("name", file.name())
        .writeNumberProperty("objects", file.objects())
        .writeNumberProperty("bytes", file.bytes())
        .writeStringProperty("sha256", file.sha256())
        .writeEndObject();
  }

  private static void writeProblems(JsonGenerator json, List<Problem> problems) {
    json.writeArrayPropertyStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject()
          .writeStringProperty("kind", problem.kind().singular())
          .writeStringProperty("id", problem.id())
          .writeStringProperty("reason", problem.reason())
          .writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeAbsences(JsonGenerator json, List<Absence> absences) {
    json.writeArrayPropertyStart("absent");
    for (Absence absence : absences) {
      json.writeStartObject()
          .writeStringProperty("kind", absence.kind().singular())
          .writeNumberProperty("objects", absence.objects())
          .writeStringProperty("reason", absence.reason())
          .writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeLost(JsonGenerator json, List<Lost> all) {
    json.writeArrayPropertyStart("lost");
    for (Lost lost : all) {
      json.writeStartObject()
          .writeStringProperty("kind", lost.kind().singular())
          .writeStringProperty("id", lost.id())
          .writeStringProperty("since", lost.since().toString())
          .writeEndObject();
    }
    json.writeEndArray();
  }

  static Manifest read(byte[] json) throws MalformedJsonException {
    Object root = JsonTree.object(json);
    Manifest manifest = manifest(root);
    if (!JsonTree.text(root, CHECKSUM).equals(checksum(manifest))) {
      throw new MalformedJsonException("it is not what was written: its checksum is another");
    }
    return manifest;
  }

  private static Manifest manifest(Object root) throws MalformedJsonException {
    if (number(root, "format") != FORMAT) {
      throw new MalformedJsonException("its format is not " + FORMAT + ": use a newer tool");
    }
    try {
      return new Manifest(
          JsonTree.text(root, "tool"),
          JsonTree.text(root, "server_version"),
          Instant.parse(JsonTree.text(root, "started")),
          Instant.parse(JsonTree.text(root, "finished")),
          list(root, "files").stream().map(ManifestJson::file).toList(),
          file(JsonTree.member(root, "pages")),
          list(root, "problems").stream().map(ManifestJson::problem).toList(),
          list(root, "absent").stream().map(ManifestJson::absence).toList(),
          list(root, "lost").stream().map(ManifestJson::lost).toList());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new MalformedJsonException("it is no manifest: " + e.getMessage(), e);
    }
  }

  private static FileEntry file(@Nullable Object file) {
    String name = JsonTree.text(file, "name");
    if (!SAFE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("it names a file that is none of an export: " + name);
    }
    return new FileEntry(
        name, number(file, "objects"), number(file, "bytes"), JsonTree.text(file, "sha256"));
  }

  private static Problem problem(@Nullable Object problem) {
    return new Problem(
        kind(problem), JsonTree.text(problem, "id"), JsonTree.text(problem, "reason"));
  }

  private static Absence absence(@Nullable Object absence) {
    return new Absence(kind(absence), number(absence, "objects"), JsonTree.text(absence, "reason"));
  }

  private static Lost lost(@Nullable Object lost) {
    return new Lost(
        kind(lost), JsonTree.text(lost, "id"), Instant.parse(JsonTree.text(lost, "since")));
  }

  private static ExportedKind kind(@Nullable Object object) {
    return ExportedKind.valueOf(JsonTree.text(object, "kind").toUpperCase(Locale.ROOT));
  }

  private static List<?> list(Object root, String name) {
    return JsonTree.member(root, name) instanceof List<?> list ? list : List.of();
  }

  private static long number(@Nullable Object root, String name) {
    return JsonTree.member(root, name) instanceof BigDecimal number ? number.longValue() : -1;
  }
}
