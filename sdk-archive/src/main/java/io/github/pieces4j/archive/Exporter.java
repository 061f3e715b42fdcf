package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Identifiers;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** An exporter, which adds to an archive what it does not have yet. */
final class Exporter {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Absence> refused = new ArrayList<>();
  private final Map<ExportedKind, Long> absent = new EnumMap<>(ExportedKind.class);
  private final Map<ExportedKind, Identifiers> lost = new EnumMap<>(ExportedKind.class);
  private final Archive archive;
  private final Earlier earlier;
  private final Progress progress;
  private final ServerWalk walk;

  /**
   * What was exported before, of which nothing gets lost.
   *
   * @param has whether an object was exported before
   * @param isOutdated whether an object that was exported before is to be read again
   */
  record Earlier(
      BiPredicate<ExportedKind, String> has, BiPredicate<ExportedKind, String> isOutdated) {
    static final Earlier NOTHING = new Earlier((kind, id) -> false, (kind, id) -> true);
  }

  Exporter(Archive archive, Earlier earlier, RawServer server, Progress progress)
      throws IOException {
    this.archive = archive;
    this.earlier = earlier;
    this.progress = progress;
    archive.kinds().forEach(kind -> lost.put(kind, archive.scratch().identifiers()));
    walk = new ServerWalk(server, archive.kinds(), new Visitor(), archive.scratch());
    for (ExportedKind kind : archive.kinds()) {
      archive.objects(kind).forEach(object -> walk.note(object.json()));
    }
  }

  /** Exports all that the server has of the archive's kinds. */
  void exportAll() throws MalformedJsonException {
    walk.walk();
  }

  /** Exports some objects, and what they name that was not exported before. */
  void exportOnly(Map<ExportedKind, Set<String>> objects) {
    walk.walkOnly(objects);
  }

  /**
   * Asks once more for what was exported before and was not found since, and keeps it as it was.
   */
  void keep(Archive before) throws IOException {
    for (ExportedKind kind : before.kinds()) {
      before
          .objects(kind)
          .forEach(
              object -> {
                if (!isRefused(kind)) {
                  walk.readWanted(kind, object.id());
                }
                archive.addUnlessThere(kind, object);
              });
    }
  }

  /** Returns what could not be read. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns what the server did not have or did not give, although nothing failed. */
  List<Absence> absences() {
    List<Absence> absences = new ArrayList<>(refused);
    absent.forEach(
        (kind, count) ->
            absences.add(new Absence(kind, count, "named by others, and not on the server")));
    return absences;
  }

  /** Returns whether the server gives no object of a kind to anybody, or not to us. */
  boolean isRefused(ExportedKind kind) {
    return refused.stream().anyMatch(it -> it.kind() == kind);
  }

  /**
   * Returns what was exported before and the server has no longer, since when it was first missed.
   */
  List<Lost> lost(List<Lost> before) {
    Map<String, Instant> since = new HashMap<>();
    before.forEach(it -> since.put(it.kind() + " " + it.id(), it.since()));
    Instant now = Instant.now();
    List<Lost> all = new ArrayList<>();
    lost.forEach(
        (kind, ids) ->
            ids.forEach(
                id -> all.add(new Lost(kind, id, since.getOrDefault(kind + " " + id, now)))));
    return all;
  }

  private final class Visitor implements WalkVisitor {
    @Override
    public boolean isWanted(ExportedKind kind, String id) {
      return !archive.objects(kind).contains(id)
          && (!earlier.has().test(kind, id) || earlier.isOutdated().test(kind, id));
    }

    @Override
    public void found(ExportedKind kind, RawObject object) {
      try {
        archive.add(kind, object);
      } catch (IOException e) {
        throw DiskFailure.of(e);
      }
    }

    @Override
    public void failed(Problem problem) {
      problems.add(problem);
      progress.problem(problem.toString());
    }

    @Override
    public void absent(ExportedKind kind, String id) {
      if (earlier.has().test(kind, id)) {
        Objects.requireNonNull(lost.get(kind)).add(id);
      } else {
        absent.merge(kind, 1L, Long::sum);
      }
    }

    @Override
    public void notListed(ExportedKind kind, String reason) {
      refused.add(new Absence(kind, 0, reason));
    }

    @Override
    public void progressed(int done, int known) {
      progress.progressed(done, known);
    }
  }
}
