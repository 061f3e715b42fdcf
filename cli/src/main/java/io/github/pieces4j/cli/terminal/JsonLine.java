package io.github.pieces4j.cli.terminal;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The results for programs: an object on one line. */
public final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

  /** Begins the object. */
  public JsonLine() {
    json.writeStartObject();
  }

  /** Adds a text. */
  public JsonLine with(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  /** Adds a number. */
  public JsonLine with(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /** Ends the object. */
  public String end() {
    json.writeEndObject();
    json.close();
    return text.toString();
  }
}
