package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.Absence;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.archive.RawServer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that say which kinds an export is for, and the sentence on what it leaves out. */
public final class ExportScope {
  private static final String ONLY = "--only";
  private static final String CONVERSATIONS = "conversations";
  private static final String CAPTURES = "--captures";

  private ExportScope() {}

  /** Returns the option for a part of the history. */
  public static OptionSpec only() {
    return OptionSpec.builder(ONLY)
        .paramLabel(CONVERSATIONS)
        .type(String.class)
        .completionCandidates(List.of(CONVERSATIONS))
        .converters(new OnlyConversations())
        .description("Leave out all but conversations with their messages and annotations.")
        .build();
  }

  private static final class OnlyConversations implements ITypeConverter<String> {
    @Override
    public String convert(String part) {
      if (!part.equals(CONVERSATIONS)) {
        throw new TypeConversionException("it takes " + CONVERSATIONS + ", not " + part);
      }
      return part;
    }
  }

  /** Returns the option for what is left out otherwise. */
  public static OptionSpec captures() {
    return OptionSpec.builder(CAPTURES)
        .description(
            "Add what was captured of the screen (workstream events): more objects than all others"
                + " together.")
        .build();
  }

  /** Returns the kinds that were asked for, and that a server of this version may have. */
  public static Set<ExportedKind> of(ParseResult arguments, String version) {
    Set<ExportedKind> kinds = EnumSet.copyOf(ExportedKind.ofConversations());
    if (!arguments.hasMatchedOption(ONLY)) {
      kinds.addAll(ExportedKind.ofServers());
      kinds.remove(ExportedKind.WORKSTREAM_EVENT);
      if (RawServer.isEmulated(version)) {
        kinds.add(ExportedKind.OTHER);
      }
    }
    if (arguments.matchedOptionValue(CAPTURES, false)) {
      kinds.add(ExportedKind.WORKSTREAM_EVENT);
    }
    return kinds;
  }

  /** Returns the end of a sentence: what is not in an export, empty if it holds everything. */
  public static String missing(Manifest manifest) {
    List<String> missing = new ArrayList<>();
    if (manifest.kinds().equals(ExportedKind.ofConversations())) {
      missing.add("all but conversations (without " + ONLY + " it is exported)");
    } else if (!manifest.kinds().contains(ExportedKind.WORKSTREAM_EVENT)) {
      missing.add("captures of the screen (" + CAPTURES + " adds them)");
    }
    manifest.absences().stream().map(Absence::toString).forEach(missing::add);
    return missing.isEmpty() ? "" : "; not in it: " + String.join("; ", missing);
  }
}
