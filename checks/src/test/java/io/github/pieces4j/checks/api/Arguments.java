package io.github.pieces4j.checks.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** Chooses the arguments that methods are called with. */
interface Arguments {
  Object of(String name, Class<?> type);

  default Object of(Parameter parameter) {
    return of(parameter.getName(), parameter.getType());
  }

  /** Calls a method with the arguments chosen; the target is null for a static one. */
  default Object call(Method method, Object target) {
    try {
      return method.invoke(target, Arrays.stream(method.getParameters()).map(this::of).toArray());
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
