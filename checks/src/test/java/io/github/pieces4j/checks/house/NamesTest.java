package io.github.pieces4j.checks.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.docs.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds each simple name to one type of the main code, so that nobody opens the wrong file. */
class NamesTest {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|internal|private|abstract|final|static|sealed|data|value) )*"
              + "(?:class|interface|enum|record|object|@interface|annotation class) (\\w+)");

  /**
   * Where the clients, or the modules of Jackson, mirror each other, a name stands for one role.
   */
  private static final Pattern CLIENT =
      Pattern.compile(
          "/sdk-(blocking|reactive|jackson2|jackson3)/|/(blocking|reactive|jackson2|jackson3)/");

  private record Declaration(String name, String role) {}

  @Test
  void aNameStandsForOneTypeOrForOneRoleOfBothClients() throws IOException {
    Map<String, Set<String>> roles =
        declarations().stream()
            .collect(groupingBy(Declaration::name, mapping(Declaration::role, toSet())));
    assertThat(roles).hasSizeGreaterThan(800);
    assertThat(roles.entrySet()).filteredOn(it -> it.getValue().size() > 1).isEmpty();
  }

  private static List<Declaration> declarations() throws IOException {
    List<Declaration> all = new ArrayList<>();
    for (String ending : List.of(".java", ".kt")) {
      Project.read(ending, NamesTest::in).forEach(all::addAll);
    }
    return all;
  }

  private static List<Declaration> in(Path file, String source) {
    String role = CLIENT.matcher(file.toString()).replaceAll("/client/");
    return role.contains("/src/main/")
        ? TYPE.matcher(source).results().map(it -> new Declaration(it.group(1), role)).toList()
        : List.of();
  }
}
