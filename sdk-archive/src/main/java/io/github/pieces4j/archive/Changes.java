package io.github.pieces4j.archive;

import java.io.IOException;
import java.util.Arrays;

/**
 * The changes that an export took over.
 *
 * @param added how many objects are new in it
 * @param changed how many are other ones than before
 * @param lost how many the server has no longer, now or for longer; they are kept
 * @since 0.1
 */
public record Changes(long added, long changed, long lost) {
  /** Returns these changes and later ones. */
  Changes then(Changes later) {
    return new Changes(added + later.added, changed + later.changed, later.lost);
  }

  /** Compares an archive with an earlier state of it. */
  static Changes between(Archive before, Archive after, long lost) throws IOException {
    long[] counts = new long[2];
    for (ExportedKind kind : after.kinds()) {
      after
          .objects(kind)
          .forEach(
              object -> {
                if (!before.has(kind, object.id())) {
                  counts[0]++;
                } else if (!Arrays.equals(before.objects(kind).read(object.id()), object.json())) {
                  counts[1]++;
                }
              });
    }
    return new Changes(counts[0], counts[1], lost);
  }
}
