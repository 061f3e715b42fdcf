package io.github.pieces4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium with a profile of its own that can reach nothing but this machine. */
final class PageBrowser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int LARGEST_PICTURE = 150_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final ChromeDriver driver;

  private PageBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  static void assumeInstalled() {
    assumeTrue(
        program("chromium").isPresent() && program("chromedriver").isPresent(),
        "skipped: needs chromium and chromedriver; examples/spring-webflux/install-chromium"
            + " installs them");
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> new File(directory, name))
        .filter(File::canExecute)
        .findFirst();
  }

  static PageBrowser open(URI url, Path profile) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    PageBrowser browser = new PageBrowser(new ChromeDriver(service, options(profile)));
    try {
      browser.driver.get(url.toString());
    } catch (RuntimeException e) {
      browser.close();
      throw e;
    }
    return browser;
  }

  private static ChromeOptions options(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1200,800",
        "--lang=en-US",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script) {
    return driver.executeAsyncScript(script);
  }

  void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  /** Makes the viewport as wide as a phone's, or as it was for 0. */
  void phone(int width) {
    if (width == 0) {
      command("Emulation.clearDeviceMetricsOverride", Map.of());
    } else {
      command(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", true));
    }
  }

  void prefer(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Presses keys, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  void search(String words) {
    WebElement input = driver.findElement(By.id("words"));
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  String text(String selector) {
    return String.join("\n", texts(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Waits until something is so. */
  void await(Supplier<Boolean> condition, String what) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!holds(condition)) {
      if (Instant.now().isAfter(end)) {
        Object shown = run("return document.body.innerText.toWellFormed()");
        throw new AssertionError("no " + what + ", but the page shows " + shown + errors());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean holds(Supplier<Boolean> condition) {
    try {
      return condition.get();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  void awaitText(String selector, String text) {
    await(() -> text(selector).contains(text), selector + " with " + text);
  }

  /** Returns what the page complained of, as the browser's console has it. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(it -> it.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(it -> it.getMessage())
        .toList();
  }

  /** Returns the addresses of all requests since it was asked before. */
  List<String> requests() {
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(it -> JSON.readTree(it.getMessage()).path("message"))
        .filter(
            it ->
                List.of("Network.requestWillBeSent", "Network.webSocketCreated")
                    .contains(it.path("method").asString()))
        .map(it -> it.path("params"))
        .map(PageBrowser::address)
        // The browser's own empty tab, and what is in an address itself, ask nobody.
        .filter(it -> !it.startsWith("chrome://") && !it.startsWith("data:"))
        .toList();
  }

  private static String address(JsonNode event) {
    return event.has("request")
        ? event.at("/request/url").asString()
        : event.path("url").asString();
  }

  /** Returns what axe-core finds wrong with the page as it is shown. */
  List<String> violations() {
    driver.executeScript(axe());
    Object found =
        runAsync(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
              done(JSON.stringify(violations.map((it) =>
                it.id + ": " + it.nodes.slice(0, 3).map((node) => node.target + " " + node.failureSummary)))),
              (error) => done(JSON.stringify([String(error)])));
            """);
    return JSON.readValue(
        (String) found, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  private static String axe() {
    String path = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (var file = PageBrowser.class.getClassLoader().getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps what the page looks like, for people. */
  void picture(String name) throws IOException {
    byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
    assertThat(picture).as(name).hasSizeBetween(5_000, LARGEST_PICTURE);
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), picture);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
