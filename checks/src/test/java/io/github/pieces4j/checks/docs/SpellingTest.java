package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what users type and read to American spelling. */
@Tag("any-jdk")
class SpellingTest {
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?i)\\w*(summaris|normalis|serialis|recognis|optimis|organis|initialis|minimis|maximis"
              + "|customis|authoris|synchronis|tokenis|randomis|capitalis|categoris|prioritis"
              + "|neutralis|localis|standardis|parameteris|specialis|generalis|utilis|memoris"
              + "|sanitis|anonymis|externalis|linearis|colour|behaviour|favour|honour|neighbour"
              + "|harbour|flavour|labour|humour|labell(?!edby)|modell|signall|marshall|travell"
              + "|tunnell|cancell(?!ation)|dialogue|catalogue|artefact|judgement)\\w*"
              + "|\\b(analyse[ds]?|analysing|centre[ds]?|metres?|licence|defence|offence|grey"
              + "|programmes?|whilst|amongst|fulfil|towards|afterwards|learnt|spelt|burnt)\\b");

  /** Names that Java, Reactor, Kotlin or the contract gave. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)\\w*(isCancelled|NonCancellable)\\w*|GroupedTimestamp cancelled|@param cancelled"
              + "|(?-i)\\b(CANCELLED|JsonProperty\\(\"cancelled\"\\))");

  @ParameterizedTest
  @ValueSource(
      strings = {".java", ".kt", ".md", ".html", ".js", ".css", ".xml", ".yml", ".properties"})
  void noWordIsBritish(String ending) throws IOException {
    List<String> found = new ArrayList<>();
    Project.read(ending, SpellingTest::found).forEach(it -> it.forEach(found::add));
    assertThat(found).isEmpty();
  }

  private static Stream<String> found(Path file, String text) {
    return file.getFileName().toString().equals("SpellingTest.java")
        ? Stream.empty()
        : BRITISH
            .matcher(GIVEN.matcher(text).replaceAll(""))
            .results()
            .map(it -> file + ": " + it.group());
  }
}
