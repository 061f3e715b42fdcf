package io.github.pieces4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.contract.ObjectSchema;
import io.github.pieces4j.contract.SampleJson;
import io.github.pieces4j.json.PiecesJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks for what is secret in the texts of all records, by the names of their properties. */
class RecordTextTest {
  private static final Pattern SECRET =
      Pattern.compile("token|secret|password|key$|keys$|key_|credential|auth(orization)?$", 2);
  private static final String MARK = "not for the log";
  private static final String LONG = "long ".repeat(10_000);

  static List<ObjectSchema> objects() {
    return Contract.objects();
  }

  /** Replaces texts whose name says that they are secret, and application ids; counts them. */
  private static int mark(ObjectNode object, boolean application) {
    int marked = 0;
    for (String name : new ArrayList<>(object.propertyNames())) {
      JsonNode value = object.get(name);
      boolean secret = SECRET.matcher(name).find() || application && name.equals("id");
      if (secret && value.isString()) {
        object.put(name, MARK);
        marked++;
      } else if (secret && value instanceof ArrayNode items && items.path(0).isString()) {
        items.add(MARK);
        marked++;
      }
    }
    return marked;
  }

  private static String text(ObjectSchema schema, ObjectNode json) {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    return PiecesJson.decode(bytes, ModelTypes.named(schema.name())).toString();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void nothingSecretIsPrinted(ObjectSchema schema) {
    ObjectNode json = SampleJson.full(schema);
    mark(json, schema.name().endsWith("Application"));
    json.put("someToken", MARK);
    if (!json.has("application")) {
      json.putObject("application").put("id", MARK);
    }
    assertThat(text(schema, json)).doesNotContain(MARK).startsWith(simpleName(schema) + "[");
  }

  private static String simpleName(ObjectSchema schema) {
    return ModelTypes.named(schema.name()).getSimpleName();
  }

  @Test
  void thereIsSomethingSecretInTheModel() {
    int marked = 0;
    for (ObjectSchema schema : objects()) {
      marked += mark(SampleJson.full(schema), schema.name().endsWith("Application"));
    }
    assertThat(marked).isGreaterThan(6);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void longTextsAreCut(ObjectSchema schema) {
    ObjectNode json = SampleJson.full(schema);
    json.put("someText", LONG);
    assertThat(text(schema, json)).doesNotContain(LONG).contains("(" + LONG.length() + " chars)");
  }

  @Test
  void aRecordIsPrintedShortAndOnOneLine() {
    TransferableString text = TransferableString.builder().raw("one\ntwo\u202e").build();
    assertThat(text).hasToString("TransferableString[raw=one\\ntwo\\u202e]");
    assertThat(TransferableString.builder().raw(LONG).build().toString()).hasSizeLessThan(300);
  }

  @Test
  void whatAServerSentIsPrintedWithoutControlCharactersAndUsersOfAddresses() {
    String json =
        "{\"id\":\"c\",\"names\":[\"https://user:pass@host/\",\"\\u001b[2J\"],\"deep\":{\"api_key\":\"k1\"}}";
    ReferencedConversation value =
        PiecesJson.decode(json.getBytes(StandardCharsets.UTF_8), ReferencedConversation.class);
    assertThat(value)
        .hasToString(
            "ReferencedConversation[id=c, additionalProperties="
                + "{names=[https://***@host/, \\u001b[2J], deep={api_key=***}}]");
  }
}
