package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the ten tasks of the page to the code that runs, and to a few lines each. */
class TenTasksPageTest {
  private static final Pattern TASKS = Pattern.compile("(?ms)^## Ten tasks$(.*?)(?=^## )");
  private static final Pattern TASK =
      Pattern.compile("(?ms)^### (\\d+)\\. (.*?)$(.*?)(?=^### |\\z)");
  private static final List<Integer> MOST_LINES = List.of(8, 8, 6);
  private static final Path JAVA = Project.ROOT.resolve("checks/src/test/java");
  private static final Path KOTLIN =
      Project.ROOT.resolve("examples/kotlin-coroutines/src/test/kotlin");

  private record Task(String number, List<Page.Block> blocks) {}

  @Test
  void eachTaskIsDoneInThreeWaysInAFewLines() throws IOException {
    List<Task> tasks = tasks();
    assertThat(tasks)
        .extracting(Task::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList());
    assertThat(tasks)
        .allSatisfy(
            task -> {
              assertThat(task.blocks())
                  .extracting(Page.Block::language)
                  .containsExactly("java", "java", "kotlin");
              for (int i = 0; i < MOST_LINES.size(); i++) {
                assertThat(task.blocks().get(i).code().lines())
                    .hasSizeLessThanOrEqualTo(MOST_LINES.get(i));
              }
            });
  }

  @Test
  void theTasksAreThoseThatRun() throws IOException {
    String docs = "io/github/pieces4j/checks/docs/";
    List<List<String>> run =
        List.of(
            run(JAVA.resolve(docs + "BlockingTenTasksTest.java")),
            run(JAVA.resolve(docs + "ReactiveTenTasksTest.java")),
            run(KOTLIN.resolve("io/github/pieces4j/examples/kotlin/TasksTest.kt")));
    for (int i = 0; i < run.size(); i++) {
      int way = i;
      assertThat(tasks())
          .extracting(task -> task.blocks().get(way).code())
          .containsExactlyInAnyOrderElementsOf(run.get(i));
    }
  }

  private static List<String> run(Path source) throws IOException {
    return Example.in(Files.readString(source)).map(Example::code).toList();
  }

  private static List<Task> tasks() throws IOException {
    Page page = Page.of("docs/examples.md");
    List<Task> tasks = new ArrayList<>();
    TASKS
        .matcher(page.text())
        .results()
        .flatMap(all -> TASK.matcher(all.group(1)).results())
        .forEach(
            task ->
                tasks.add(new Task(task.group(1), new Page(page.path(), task.group(3)).blocks())));
    return tasks;
  }
}
