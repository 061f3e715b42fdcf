package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.blocking.PiecesClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * The meters of the blocking client, bound once it is created, for meters alone must not create it.
 *
 * <p>Of several clients only the primary one is measured, as of the reactive ones; and only a
 * singleton, for meters of others would pile up.
 */
final class BlockingStreamMetrics implements BeanPostProcessor {
  private final ConfigurableListableBeanFactory beans;
  private final ObjectProvider<MeterRegistry> registry;
  private final List<StreamMetrics> measured = new CopyOnWriteArrayList<>();

  BlockingStreamMetrics(
      ConfigurableListableBeanFactory beans, ObjectProvider<MeterRegistry> registry) {
    this.beans = beans;
    this.registry = registry;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (bean instanceof PiecesClient client
        && isCandidate(beanName)
        && beans.isSingleton(beanName)) {
      registry.ifUnique(meters -> measure(client, meters));
    }
    return bean;
  }

  private boolean isCandidate(String beanName) {
    List<String> clients = List.of(beans.getBeanNamesForType(PiecesClient.class, true, false));
    return clients.equals(List.of(beanName))
        || clients.contains(beanName) && beans.getMergedBeanDefinition(beanName).isPrimary();
  }

  private void measure(PiecesClient client, MeterRegistry meters) {
    StreamMetrics metrics =
        new StreamMetrics("blocking", source -> new MeasuredBlockingStream(client.stream(source)));
    metrics.bindTo(meters);
    measured.add(metrics);
  }
}
