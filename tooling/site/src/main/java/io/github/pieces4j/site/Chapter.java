package io.github.pieces4j.site;

import java.util.List;

/**
 * A page of the site and the file it is made of.
 *
 * @param part the heading that the menu shows above it
 * @param title what the menu calls it
 * @param source the file, relative to the root of the project
 * @param file the file of the site
 */
record Chapter(String part, String title, String source, String file) {
  /** All pages, in the order in which one learns. */
  static final List<Chapter> ALL =
      List.of(
          new Chapter("Begin", "Pieces4J", "README.md", "index.html"),
          new Chapter("Begin", "The tool", "cli/README.md", "tool.html"),
          new Chapter("Begin", "Export", "docs/export.md", "export.html"),
          new Chapter("Begin", "The tool as an archive", "docs/download.md", "download.html"),
          new Chapter("Begin", "The page", "docs/page.md", "page.html"),
          new Chapter("Begin", "Assistants", "docs/mcp.md", "mcp.html"),
          new Chapter("Begin", "From the official SDKs", "docs/migration.md", "migration.html"),
          new Chapter("Program", "Examples", "docs/examples.md", "examples.html"),
          new Chapter("Program", "Scripts and batch jobs", "docs/blocking.md", "blocking.html"),
          new Chapter("Program", "Streams", "docs/streams.md", "streams.html"),
          new Chapter("Program", "Kotlin", "docs/kotlin.md", "kotlin.html"),
          new Chapter("Program", "Spring Boot", "docs/spring.md", "spring.html"),
          new Chapter("Program", "Testing", "docs/testing.md", "testing.html"),
          new Chapter("Program", "Beyond one machine", "docs/scale.md", "scale.html"),
          new Chapter("Look up", "Operations", "docs/operations.md", "operations.html"),
          new Chapter("Look up", "Failures", "docs/failures.md", "failures.html"),
          new Chapter(
              "Look up", "Troubleshooting", "docs/troubleshooting.md", "troubleshooting.html"),
          new Chapter("Look up", "Changes", "CHANGELOG.md", "changes.html"),
          new Chapter("Look up", "Versions", "VERSIONING.md", "versions.html"),
          new Chapter("Look up", "Security", "SECURITY.md", "security.html"),
          new Chapter(
              "Examples", "Talk, in Kotlin", "examples/kotlin-coroutines/README.md", "talk.html"),
          new Chapter(
              "Examples", "A web page", "examples/spring-webflux/README.md", "web-page.html"),
          new Chapter("Examples", "Kafka", "examples/kafka-bridge/README.md", "kafka.html"),
          new Chapter("Build on it", "Architecture", "docs/architecture.md", "architecture.html"),
          new Chapter("Build on it", "The store", "docs/store.md", "store.html"),
          new Chapter("Build on it", "Dependencies", "docs/dependencies.md", "dependencies.html"),
          new Chapter("Build on it", "Decisions", "docs/decisions.md", "decisions.html"),
          new Chapter("Build on it", "Figures", "tooling/benchmarks/README.md", "figures.html"),
          new Chapter(
              "Build on it", "Measurements", "docs/benchmarks/README.md", "benchmarks.html"),
          new Chapter("Build on it", "Consumers", "consumers/README.md", "consumers.html"),
          new Chapter("Build on it", "Contributing", "CONTRIBUTING.md", "contributing.html"),
          new Chapter("Build on it", "Conduct", "CODE_OF_CONDUCT.md", "conduct.html"));
}
