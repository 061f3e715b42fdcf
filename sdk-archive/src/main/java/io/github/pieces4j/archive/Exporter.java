package io.github.pieces4j.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An exporter, which adds to an archive what it does not have yet.
 *
 * @since 0.1
 */
public final class Exporter {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Absence> refused = new ArrayList<>();
  private final Map<ExportedKind, Long> absent = new EnumMap<>(ExportedKind.class);
  private final Archive archive;
  private final Progress progress;

  public Exporter(Archive archive, Progress progress) {
    this.archive = archive;
    this.progress = progress;
  }

  /** Exports all that a server has of the archive's kinds, and returns what could not be read. */
  public List<Problem> export(RawServer server) throws IOException, MalformedJsonException {
    ServerWalk walk = new ServerWalk(server, archive.kinds(), new Visitor(), archive.scratch());
    for (ExportedKind kind : archive.kinds()) {
      archive.objects(kind).forEach(object -> walk.note(object.json()));
    }
    walk.walk();
    archive.force();
    return problems;
  }

  /** Returns what the server did not have or did not give, although nothing failed. */
  public List<Absence> absences() {
    List<Absence> absences = new ArrayList<>(refused);
    absent.forEach(
        (kind, count) ->
            absences.add(new Absence(kind, count, "others name them, and the server lacks them")));
    return absences;
  }

  private final class Visitor implements WalkVisitor {
    @Override
    public boolean isWanted(ExportedKind kind, String id) {
      return !archive.objects(kind).contains(id);
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
      absent.merge(kind, 1L, Long::sum);
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
