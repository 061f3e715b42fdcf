package io.github.pieces4j.tooling.codec;

import java.util.Map;
import java.util.TreeMap;

/** Stands in for what generated codecs are compiled against. */
final class Stubs {
  private static final String CODEC = "io.github.pieces4j.internal.json.codec.";
  private static final String CODECS =
      "package io.github.pieces4j.internal.json.codec; import java.util.*; import java.time.Instant; ";

  private Stubs() {}

  /** Returns the stubs and the given source. */
  static Map<String, String> with(String name, String source) {
    Map<String, String> sources = new TreeMap<>(runtime());
    sources.putAll(annotations());
    sources.put(name, source);
    return sources;
  }

  private static Map<String, String> annotations() {
    return Map.of(
        "io.github.pieces4j.model.WireRecord",
        "package io.github.pieces4j.model; public @interface WireRecord {}",
        "io.github.pieces4j.model.OpenEnum",
        "package io.github.pieces4j.model; public interface OpenEnum { String value(); }",
        "org.jspecify.annotations.Nullable",
        "package org.jspecify.annotations; import java.lang.annotation.*;"
            + " @Target(ElementType.TYPE_USE) public @interface Nullable {}",
        "com.fasterxml.jackson.annotation.JsonProperty",
        "package com.fasterxml.jackson.annotation; import java.lang.annotation.*;"
            + " @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})"
            + " public @interface JsonProperty { String value(); int index() default -1; }");
  }

  private static Map<String, String> runtime() {
    return Map.of(
        CODEC + "Codec",
        CODECS
            + "interface Codec<T> { T read(JsonInput in); void write(JsonOutput out, T value); }",
        CODEC + "JsonInput",
        CODECS
            + """
              abstract class JsonInput {
                static final int END = -1;
                abstract void beginObject(String type);
                abstract int nextName(PropertyNames names);
                abstract String string();
                abstract boolean nextIsText();
                abstract String text();
                abstract Boolean bool();
                abstract Long integer();
                abstract Double number();
                abstract Instant timestamp();
                abstract Object freeForm();
                abstract <T> T value(Codec<T> codec);
                abstract <T> List<T> list(Codec<T> items);
                abstract <T> List<T> objects(Codec<T> items);
                abstract <T> Map<String, T> map(Codec<T> values);
                abstract <T> T required(T value, String name);
                abstract <T> List<T> orEmpty(List<T> list);
                abstract <T> Map<String, T> orEmpty(Map<String, T> map);
                abstract LinkedHashMap<String, Object> unknown(LinkedHashMap<String, Object> map);
                abstract Map<String, Object> unknownProperties(LinkedHashMap<String, Object> map);
              }
              """,
        CODEC + "JsonOutput",
        CODECS
            + """
              abstract class JsonOutput {
                interface Generator { void writeStartObject(); void writeEndObject(); }
                abstract Generator generator();
                abstract <T> void value(Object name, Codec<T> codec, T value);
                abstract void text(Object name, io.github.pieces4j.model.OpenEnum value);
                abstract <T> void list(Object name, Codec<T> codec, List<T> items);
                abstract <T> void objects(Object name, Codec<T> codec, List<T> items);
                abstract <T> void map(Object name, Codec<T> codec, Map<String, T> entries);
                abstract void unknownProperties(
                    String type, PropertyNames known, Map<String, Object> properties);
              }
              """,
        CODEC + "PropertyNames",
        CODECS
            + "abstract class PropertyNames { abstract Object at(int index);"
            + " static PropertyNames of(String... names) { return null; } }",
        CODEC + "Scalars",
        CODECS
            + "final class Scalars { static Codec<String> STRING; static Codec<Boolean> BOOL;"
            + " static Codec<Long> INTEGER; static Codec<Double> NUMBER;"
            + " static Codec<Instant> TIMESTAMP; }",
        CODEC + "FreeFormCodec",
        CODECS + "final class FreeFormCodec { static Codec<Object> INSTANCE; }",
        CODEC + "OpenEnumCodec",
        CODECS
            + "import java.util.function.Function; final class OpenEnumCodec<T>"
            + " implements Codec<T> { OpenEnumCodec(Function<String, T> of) {}"
            + " public T read(JsonInput in) { return null; }"
            + " public void write(JsonOutput out, T value) {} }");
  }
}
