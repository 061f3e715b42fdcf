package io.github.pieces4j.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is attached to messages and conversations: saved code and text. */
final class Attachments {
  private final Archive archive;

  /**
   * Something that is attached.
   *
   * @param text its contents, empty if it is no text or not in the archive
   */
  record Attachment(String name, String text) {}

  Attachments(Archive archive) {
    this.archive = archive;
  }

  /** Returns what an object has attached. */
  List<Attachment> of(Map<String, @Nullable Object> owner) throws IOException {
    List<Attachment> attached = new ArrayList<>();
    for (String id : ListedIdentifiers.in(owner.get("assets"))) {
      if (archive.has(ExportedKind.ASSET, id)) {
        Map<String, @Nullable Object> asset = archive.objects(ExportedKind.ASSET).tree(id);
        attached.add(new Attachment(JsonTree.text(asset, "name"), text(asset)));
      }
    }
    return attached;
  }

  /** An asset has its contents in one or more formats, whole or by name. */
  private String text(Map<String, @Nullable Object> asset) throws IOException {
    List<@Nullable Object> formats = new ArrayList<>();
    formats.add(asset.get("original"));
    if (JsonTree.member(asset, "formats", "iterable") instanceof List<?> more) {
      formats.addAll(more);
    }
    for (Object format : formats) {
      Optional<String> text = textOf(format);
      if (text.isPresent()) {
        return text.get();
      }
    }
    return "";
  }

  private Optional<String> textOf(@Nullable Object format) throws IOException {
    String id = JsonTree.text(format, "id");
    List<@Nullable Object> forms = new ArrayList<>();
    forms.add(format);
    forms.add(JsonTree.member(format, "reference"));
    if (archive.has(ExportedKind.FORMAT, id)) {
      forms.add(archive.objects(ExportedKind.FORMAT).tree(id));
    }
    return forms.stream().map(MessageText::of).filter(text -> !text.isEmpty()).findFirst();
  }
}
