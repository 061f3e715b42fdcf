package io.github.pieces4j.checks.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Holds documents against the schemas of the contract; properties may be added. */
final class Schemas {
  private static final String CONTRACT = "https://pieces4j.invalid/openapi.json";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialects.getOpenApi30(), registry -> registry.schemas(Map.of(CONTRACT, Contract.TEXT)));

  private Schemas() {}

  /** Returns what is wrong with a document, nothing if it fits the schema. */
  static List<String> problems(String schema, byte[] json) {
    return REGISTRY
        .getSchema(SchemaLocation.of(CONTRACT + "#/components/schemas/" + schema))
        .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON)
        .stream()
        .map(error -> schema + error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
