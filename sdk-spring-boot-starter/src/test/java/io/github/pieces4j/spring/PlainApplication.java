package io.github.pieces4j.spring;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Tells the beans of an application that has what its class path gives it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class PlainApplication {
  public static void main(String... arguments) {
    try (ConfigurableApplicationContext context =
        SpringApplication.run(PlainApplication.class, arguments)) {
      Arrays.stream(context.getBeanDefinitionNames()).forEach(System.out::println);
    }
  }
}
