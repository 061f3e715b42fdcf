package io.github.pieces4j.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Links between files of the project, as links between pages or into the repository. */
final class PageLinks extends AbstractVisitor {
  private static final Map<String, String> PAGES =
      Chapter.ALL.stream().collect(Collectors.toMap(Chapter::source, Chapter::file));

  private final Chapter chapter;
  private final String repository;

  PageLinks(Chapter chapter, String repository) {
    this.chapter = chapter;
    this.repository = repository;
  }

  @Override
  public void visit(Link link) {
    URI target = URI.create(link.getDestination());
    if (target.getScheme() == null && !target.getPath().isEmpty()) {
      link.setDestination(page(target));
    }
    visitChildren(link);
  }

  /** All pictures are in one directory of the project, and so of the site. */
  @Override
  public void visit(Image image) {
    String file = file(URI.create(image.getDestination()));
    if (file.startsWith(Site.PICTURES)) {
      image.setDestination("images" + file.substring(Site.PICTURES.length()));
    }
    visitChildren(image);
  }

  private String file(URI target) {
    return Path.of("/", chapter.source())
        .resolveSibling(target.getPath())
        .normalize()
        .toString()
        .substring(1);
  }

  private String page(URI target) {
    String file = file(target);
    String page = PAGES.get(file);
    String anchor = target.getFragment() == null ? "" : "#" + target.getFragment();
    return page == null ? repository + "/blob/HEAD/" + file : page + anchor;
  }
}
