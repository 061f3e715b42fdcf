package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.Absence;
import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which kinds an export is for, and the sentence on what it leaves out. */
public final class ExportScope {
  private static final String ONLY = "--only";
  private static final String CAPTURES = "--captures";

  private ExportScope() {}

  /** The only choice that there is. */
  enum Choice {
    conversations
  }

  /** Returns the option for a part of the history. */
  public static OptionSpec only() {
    return OptionSpec.builder(ONLY)
        .paramLabel("conversations")
        .type(Choice.class)
        .description("Leave out all but conversations with their messages and annotations.")
        .build();
  }

  /** Returns the option for what is left out otherwise. */
  public static OptionSpec captures() {
    return OptionSpec.builder(CAPTURES)
        .description(
            "Add what was captured of the screen (workstream events): more objects than all others"
                + " together.")
        .build();
  }

  /** Returns the kinds that were asked for. */
  public static Set<ExportedKind> of(ParseResult arguments) {
    Set<ExportedKind> kinds =
        EnumSet.copyOf(
            arguments.hasMatchedOption(ONLY)
                ? ExportedKind.ofConversations()
                : ExportedKind.withoutCaptures());
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
