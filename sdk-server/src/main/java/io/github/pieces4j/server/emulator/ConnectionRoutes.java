package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Application;
import io.github.pieces4j.model.ApplicationBuilder;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.ContextBuilder;
import io.github.pieces4j.model.HealthBuilder;
import io.github.pieces4j.model.OSHealthBuilder;
import io.github.pieces4j.model.Privacy;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.model.SeededTrackedApplication;
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
        .privacy(seed.privacy() == null ? Privacy.OPEN : seed.privacy())
        .version(seed.version())
        .automaticUnload(seed.automaticUnload())
        .capabilities(seed.capabilities())
        .descriptor(seed.descriptor())
        .enrichment(seed.enrichment())
        .additionalProperties(seed.additionalProperties())
        .build();
  }
}
