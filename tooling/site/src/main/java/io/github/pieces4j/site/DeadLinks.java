package io.github.pieces4j.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of the site's own pages to files or anchors that are not there. */
final class DeadLinks {
  private static final Pattern LINK =
      Pattern.compile("(?:href|src)=\"(?!https?:)([^\"#]*)#?([^\"]*)\"");

  private DeadLinks() {}

  static List<String> in(Path site) throws IOException {
    List<String> dead = new ArrayList<>();
    try (Stream<Path> files = Files.list(site)) {
      for (Path page :
          (Iterable<Path>) files.filter(it -> it.toString().endsWith(".html")).sorted()::iterator) {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
          if (!leadsSomewhere(page, link.group(1), link.group(2))) {
            dead.add(page.getFileName() + ": " + link.group());
          }
        }
      }
    }
    return dead;
  }

  private static boolean leadsSomewhere(Path page, String file, String anchor) throws IOException {
    Path target = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.isRegularFile(target)
        && (anchor.isEmpty() || Files.readString(target).contains("id=\"" + anchor + "\""));
  }
}
