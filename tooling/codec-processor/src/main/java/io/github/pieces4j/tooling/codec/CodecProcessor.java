package io.github.pieces4j.tooling.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * An annotation processor that generates one codec for each {@code @WireRecord}, the class that
 * finds them, and one enum for each open enumeration in them.
 *
 * <p>The option {@code pieces4j.codecs} names that class.
 */
@SupportedAnnotationTypes("io.github.pieces4j.model.WireRecord")
@SupportedOptions(CodecProcessor.CODECS_OPTION)
public final class CodecProcessor extends AbstractProcessor {
  static final String CODECS_OPTION = "pieces4j.codecs";

  private final List<RecordShape> records = new ArrayList<>();
  private final List<Element> origins = new ArrayList<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      round.getElementsAnnotatedWith(annotation).forEach(this::generateCodec);
    }
    // Marked records are written by hand, so one round sees them all.
    if (!annotations.isEmpty() && !round.errorRaised()) {
      generateLookup();
      generateKnown();
    }
    // Other processors may want the same annotation.
    return false;
  }

  private void generateCodec(Element element) {
    try {
      RecordShape shape = new RecordReader(processingEnv).read(element);
      requireUniqueName(shape, element);
      write(inCodecPackage(shape.codecName()), new CodecSource(shape).text(), element);
      records.add(shape);
      origins.add(element);
    } catch (UnsupportedRecordException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.element());
    }
  }

  private void requireUniqueName(RecordShape shape, Element element) {
    if (records.stream().anyMatch(other -> other.simpleName().equals(shape.simpleName()))) {
      throw new UnsupportedRecordException(
          "there is another @WireRecord named "
              + shape.simpleName()
              + ": codecs are named after them",
          element);
    }
  }

  private void generateLookup() {
    String name = processingEnv.getOptions().getOrDefault(CODECS_OPTION, "ModelCodecs");
    String source = new LookupSource(name, records).text();
    write(inCodecPackage(name), source, origins.toArray(Element[]::new));
  }

  private void generateKnown() {
    records.stream()
        .flatMap(record -> record.openEnums().stream())
        .map(ValueShape::typeName)
        .distinct()
        .map(processingEnv.getElementUtils()::getTypeElement)
        .forEach(this::generateKnown);
  }

  private void generateKnown(TypeElement openEnum) {
    Elements elements = processingEnv.getElementUtils();
    String packageName = elements.getPackageOf(openEnum).getQualifiedName().toString();
    KnownSource source = new KnownSource(openEnum, packageName);
    // One that was compiled before has its enum.
    if (elements.getTypeElement(source.name()) == null) {
      write(source.name(), source.text(), openEnum);
    }
  }

  private static String inCodecPackage(String simpleName) {
    return CodecSource.PACKAGE + "." + simpleName;
  }

  private void write(String name, String source, Element... from) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name, from).openWriter()) {
      writer.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }
}
