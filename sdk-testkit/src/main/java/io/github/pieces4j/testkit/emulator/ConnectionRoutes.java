package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.application.Application;
import io.github.pieces4j.model.application.ApplicationBuilder;
import io.github.pieces4j.model.application.PrivacyEnum;
import io.github.pieces4j.model.application.SeededTrackedApplication;
import io.github.pieces4j.model.connection.Context;
import io.github.pieces4j.model.connection.ContextBuilder;
import io.github.pieces4j.model.connection.HealthBuilder;
import io.github.pieces4j.model.connection.OSHealthBuilder;
import io.github.pieces4j.model.connection.SeededConnectorConnection;
import io.github.pieces4j.operation.ConnectionOperations;

/** Serves the operations that tell about the server itself. */
final class ConnectionRoutes {
  private final String serverId = Births.newId();
  private final String version;

  ConnectionRoutes(String version) {
    this.version = version;
  }

  void addTo(RouteTable<Handler> table) {
    table
        .add(ConnectionOperations.HEALTH, call -> Answer.text(200, "ok:" + serverId))
        .add(ConnectionOperations.VERSION, call -> Answer.text(200, version))
        .add(ConnectionOperations.CONNECT, this::connect);
  }

  private Answer connect(Call call) {
    SeededConnectorConnection seed = call.body(SeededConnectorConnection.class);
    return Answer.json(call, context(application(seed.application())));
  }

  private Context context(Application application) {
    return ContextBuilder.builder()
        .application(application)
        .health(
            HealthBuilder.builder()
                .os(OSHealthBuilder.builder().id(serverId).version(version).build())
                .build())
        .os(serverId)
        .build();
  }

  private static Application application(SeededTrackedApplication seed) {
    return ApplicationBuilder.builder()
        .id(Births.newId())
        .name(seed.name())
        .onboarded(true)
        .platform(seed.platform())
        .privacy(seed.privacy() == null ? PrivacyEnum.OPEN : seed.privacy())
        .version(seed.version())
        .automaticUnload(seed.automaticUnload())
        .capabilities(seed.capabilities())
        .descriptor(seed.descriptor())
        .enrichment(seed.enrichment())
        .additionalProperties(seed.additionalProperties())
        .build();
  }
}
