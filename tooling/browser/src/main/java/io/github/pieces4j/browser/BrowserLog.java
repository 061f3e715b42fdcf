package io.github.pieces4j.browser;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a browser says of a page; each entry once. */
final class BrowserLog {
  private static final Json JSON = new Json();
  private final ChromeDriver driver;

  BrowserLog(ChromeDriver driver) {
    this.driver = driver;
  }

  List<String> errors() {
    return entries(LogType.BROWSER)
        .filter(it -> it.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  List<String> requests() {
    return entries(LogType.PERFORMANCE)
        .map(it -> JSON.<Map<String, Object>>toType(it.getMessage(), Json.MAP_TYPE))
        .map(it -> property(it, "message"))
        .flatMap(BrowserLog::address)
        // The browser's own empty tab, and what is in an address itself, ask nobody.
        .filter(it -> !it.startsWith("chrome://") && !it.startsWith("data:"))
        .toList();
  }

  private Stream<LogEntry> entries(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  private static Stream<String> address(Map<String, Object> event) {
    Map<String, Object> said = property(event, "params");
    return switch (String.valueOf(event.get("method"))) {
      case "Network.requestWillBeSent" -> Stream.of((String) property(said, "request").get("url"));
      case "Network.webSocketCreated" -> Stream.of((String) said.get("url"));
      default -> Stream.empty();
    };
  }

  @SuppressWarnings("unchecked") // What is JSON has names.
  private static Map<String, Object> property(Map<String, Object> event, String name) {
    return (Map<String, Object>) event.getOrDefault(name, Map.of());
  }
}
