package io.github.pieces4j.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Shows that a null is refused where it is set, and not when a stream or call stumbles on it. */
class NullSettingTest {
  @TestFactory
  Stream<DynamicTest> isRefusedByItsName() {
    return valid()
        .flatMap(settings -> Arrays.stream(settings.getClass().getRecordComponents()))
        .filter(component -> !component.getType().isPrimitive())
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(
            component ->
                DynamicTest.dynamicTest(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName(),
                    () -> isRefused(component)));
  }

  private static void isRefused(RecordComponent refused) {
    assertThatThrownBy(() -> withNull(refused))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining(refused.getName() + " is null");
  }

  private static void withNull(RecordComponent refused) throws Throwable {
    Class<?> type = refused.getDeclaringRecord();
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          components[i].getName().equals(refused.getName())
              ? null
              : components[i].getAccessor().invoke(valid(type));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    try {
      constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Object valid(Class<?> type) {
    return valid().filter(type::isInstance).findFirst().orElseThrow();
  }

  private static Stream<Record> valid() {
    return Stream.of(
        PiecesOptions.defaults(),
        StreamOptions.DEFAULT,
        RetryPolicy.DEFAULT,
        ConnectionOptions.DEFAULT,
        ProxyOptions.of("proxy", 1),
        new Backoff(Duration.ofMillis(1), Duration.ofMillis(2)));
  }
}
