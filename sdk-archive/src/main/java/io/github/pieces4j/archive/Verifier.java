package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Identifiers;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A comparison of a server with an archive.
 *
 * @since 0.1
 */
public final class Verifier {
  private final Map<ExportedKind, Identifiers> seen = new EnumMap<>(ExportedKind.class);
  private final Archive archive;
  private final Progress progress;
  private final Consumer<Difference> differences;

  public Verifier(Archive archive, Progress progress, Consumer<Difference> differences) {
    this.archive = archive;
    this.progress = progress;
    this.differences = differences;
  }

  /**
   * Reads all that the server tells of, all that the archive holds, and what the server tells of in
   * other lists than an export reads.
   *
   * @return the kinds that could not be looked for in another list, with the reason
   */
  public List<Absence> verify(RawServer server) throws IOException, MalformedJsonException {
    ServerWalk walk = new ServerWalk(server, archive.kinds(), new Visitor(), archive.scratch());
    walk.walk();
    for (ExportedKind kind : archive.kinds()) {
      archive.objects(kind).forEach(object -> walk.readWanted(kind, object.id()));
    }
    return walk.walkSecondLists(archive.scratch());
  }

  private Identifiers seen(ExportedKind kind) {
    return seen.computeIfAbsent(kind, it -> archive.scratch().identifiers());
  }

  private void compare(ExportedKind kind, RawObject object, byte[] exported) throws IOException {
    if (!Arrays.equals(object.json(), exported)) {
      for (String path : differentPaths(object, exported)) {
        differences.accept(new Difference("changed", kind, object.id(), path));
      }
    }
  }

  private static List<String> differentPaths(RawObject object, byte[] exported) throws IOException {
    try {
      return JsonDifference.between(JsonTree.object(exported), JsonTree.object(object.json()));
    } catch (MalformedJsonException e) {
      throw new IOException("both were read before: " + e.getMessage(), e);
    }
  }

  private final class Visitor implements WalkVisitor {
    @Override
    public boolean isWanted(ExportedKind kind, String id) {
      return !seen(kind).contains(id);
    }

    @Override
    public void found(ExportedKind kind, RawObject object) {
      seen(kind).add(object.id());
      ObjectFile objects = archive.objects(kind);
      if (!objects.contains(object.id())) {
        differences.accept(new Difference("extra", kind, object.id(), "it is not in the export"));
        return;
      }
      try {
        compare(kind, object, objects.read(object.id()));
      } catch (IOException e) {
        throw DiskFailure.of(e);
      }
    }

    @Override
    public void failed(Problem problem) {
      seen(problem.kind()).add(problem.id());
      boolean isExported = archive.objects(problem.kind()).contains(problem.id());
      differences.accept(
          new Difference(
              isExported ? Difference.MISSING : "unreadable",
              problem.kind(),
              problem.id(),
              problem.reason()));
    }

    @Override
    public void absent(ExportedKind kind, String id) {
      seen(kind).add(id);
      if (archive.objects(kind).contains(id)) {
        differences.accept(new Difference(Difference.MISSING, kind, id, "the server lacks it"));
      }
    }

    /** What the export has of it is looked for one by one. */
    @Override
    public void notListed(ExportedKind kind, String reason) {}

    @Override
    public void progressed(int done, int known) {
      progress.progressed(done, known);
    }
  }
}
