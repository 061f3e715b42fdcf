package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds all Javadoc to the way in which the JDK and Reactor write theirs. */
class JavadocTest {
  private static final Pattern SENTENCE_WITHOUT_SUBJECT =
      Pattern.compile(
          "(Is|Are|Was|Has|Does|Goes|Tells|Says|Lets|Gives|Holds|Keeps|Reads|Writes|Makes|Decides"
              + "|Knows|Finds|Counts|Shows|Checks|Prints|Takes|Turns|Runs|Sends|Serves|Waits"
              + "|Begins|Answers|Asks|Adds|Creates|Deletes|Decodes|Encodes|Looks|Talks|Stands"
              + "|Refers|Configures|Measures|Observes|Wraps|Hands|Puts|Brings|Listens|Subscribes"
              + "|Describes|Collects|Explains|Chooses|Parses|Receives|Moves|Ends|Loads|Joins|Shares|Logs|Learns"
              + "|Reports|Gathers|Splits|Rewrites|Leaves|Repeats|Names|Opens|Does)\\b(?! of).*"
              + "|[A-Z]\\w+s (a|an|the|one|all|each|every|its|what|which|how|whether|where)\\b.*");
  private static final Pattern NO_THIRD_PERSON =
      Pattern.compile(
          "(Is|Are|Tells|Says|Lets|Knows|Return|Get|Set|Create|Make|Delete|Read|Write|Add|Remove"
              + "|Find|Send|Close|Open|Start|Stop|Check|Call|Ask|Tell|Decode|Encode|Wait|Run|Put"
              + "|Take|Give|Keep|Show|Print|List|Search|Replace|Update|Link|Unlink)\\b.*");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern OPERATION = Pattern.compile("@see \\w+Operations#\\w+ (\\w+)");

  private static List<Javadoc> all;

  @BeforeAll
  static void read() throws IOException {
    all = Javadoc.all();
  }

  @Test
  void aTypeIsANounPhrase() {
    assertThat(all.stream().filter(Javadoc::isOfType))
        .isNotEmpty()
        .noneMatch(it -> SENTENCE_WITHOUT_SUBJECT.matcher(it.text()).matches());
  }

  @Test
  void aMethodIsToldOfInTheThirdPerson() {
    assertThat(all.stream().filter(Javadoc::isOfMethod))
        .isNotEmpty()
        .noneMatch(it -> NO_THIRD_PERSON.matcher(it.text()).matches());
  }

  @Test
  void aTypeThatUsersSeeSaysSinceWhenItIsThere() throws IOException {
    List<Path> exported = exported();
    assertThat(all.stream().filter(Javadoc::isOfPublicType))
        .filteredOn(
            it -> exported.contains(it.file().getParent()) || isWithoutDescriptor(it.file()))
        .hasSizeGreaterThan(400)
        .allMatch(it -> it.text().contains("@since 0.1"));
  }

  /** Without a module descriptor, users see all that is public. */
  private static boolean isWithoutDescriptor(Path file) {
    return file.startsWith("../sdk-kotlin") || file.startsWith("../sdk-spring-boot-starter");
  }

  private static List<Path> exported() throws IOException {
    return Project.read(
            "module-info.java",
            (file, text) ->
                EXPORT
                    .matcher(text)
                    .results()
                    .map(it -> file.resolveSibling(it.group(1).replace('.', '/')))
                    .toList())
        .stream()
        .flatMap(List::stream)
        .filter(Files::isDirectory)
        .toList();
  }

  @Test
  void aCallNamesItsOperation() throws IOException {
    List<String> rows = Page.of("docs/operations.md").text().lines().toList();
    assertThat(all.stream().filter(Javadoc::isOfMethod))
        .filteredOn(it -> it.file().toString().endsWith("Api.java"))
        .filteredOn(it -> it.declaration().startsWith("public "))
        .hasSizeGreaterThan(160)
        .allMatch(it -> isNamed(it, rows));
  }

  private static boolean isNamed(Javadoc call, List<String> rows) {
    List<String> operations = operations(call).toList();
    return !operations.isEmpty()
        && operations.stream().allMatch(id -> operationsOf(call, rows).contains(id));
  }

  private static Stream<String> operations(Javadoc call) {
    return OPERATION.matcher(call.text()).results().map(it -> it.group(1));
  }

  /** Returns the operations in whose rows calls of this name stand, of its area. */
  private static Set<String> operationsOf(Javadoc call, List<String> rows) {
    String file = call.file().getFileName().toString();
    String area = file.replaceAll("^Reactive|(Links)?Api[.]java$", "");
    String name = Character.toLowerCase(area.charAt(0)) + area.substring(1);
    Pattern written = Pattern.compile("`" + name + "\\(\\w*\\)\\." + call.name() + "\\(");
    return rows.stream()
        .filter(row -> written.matcher(row).find())
        .map(row -> row.split("`")[1])
        .collect(Collectors.toSet());
  }

  @Test
  void theCallsOfANameNameAllOperationsThatTheyMake() throws IOException {
    List<String> rows = Page.of("docs/operations.md").text().lines().toList();
    Map<String, List<Javadoc>> calls =
        all.stream()
            .filter(Javadoc::isOfMethod)
            .filter(it -> it.file().toString().endsWith("Api.java"))
            .filter(it -> it.declaration().startsWith("public "))
            .collect(Collectors.groupingBy(it -> it.file().getFileName() + " " + it.name()));
    assertThat(calls)
        .allSatisfy(
            (name, overloads) ->
                assertThat(overloads.stream().flatMap(JavadocTest::operations))
                    .as(name)
                    .containsAll(operationsOf(overloads.get(0), rows)));
  }
}
