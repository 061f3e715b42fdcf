package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

class NativeHintsTest {
  /** Without hints for the properties, a native image would start with none of them set. */
  @Test
  void propertiesCanBeBoundInANativeImage() {
    ClassName application = ClassName.get("test", "Application");
    DefaultGenerationContext generation =
        new DefaultGenerationContext(
            new ClassNameGenerator(application), new InMemoryGeneratedFiles());
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.register(PiecesAutoConfiguration.class, PiecesBlockingAutoConfiguration.class);
      new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
    }
    assertThat(PiecesProperties.class.getNestMembers())
        .allSatisfy(
            type ->
                assertThat(RuntimeHintsPredicates.reflection().onType(type))
                    .accepts(generation.getRuntimeHints()));
  }
}
