package io.github.pieces4j.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An exporter, which adds to an archive what it does not have yet.
 *
 * @since 0.1
 */
public final class Exporter {
  private final List<Problem> problems = new ArrayList<>();
  private final Archive archive;
  private final Progress progress;

  public Exporter(Archive archive, Progress progress) {
    this.archive = archive;
    this.progress = progress;
  }

  /** Exports all that a server tells of, and returns what could not be read. */
  public List<Problem> export(RawServer server) throws IOException, MalformedJsonException {
    ServerWalk walk = new ServerWalk(server, new Visitor(), archive.scratch());
    for (ExportedKind kind : ExportedKind.values()) {
      archive.objects(kind).forEach(object -> walk.note(kind, object.json()));
    }
    walk.walk();
    archive.force();
    return problems;
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
    public void progressed(int done, int known) {
      progress.progressed(done, known);
    }
  }
}
