package io.github.pieces4j.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.openqa.selenium.support.ui.WebDriverWait;

/** The HTML file of a history in a Chromium, and what a reader sees and does in it. */
final class HistoryPage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;

  private HistoryPage(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Opens the file from the disk; skips the test where there is no browser. */
  static HistoryPage open(Path file, Path profile) {
    Optional<File> chromium = program("chromium");
    Optional<File> chromedriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "skipped: needs chromium and chromedriver; examples/spring-webflux/install-chromium"
            + " installs them");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow())
            .usingAnyFreePort()
            .withEnvironment(Map.of("TZ", "UTC", "LANGUAGE", "en_US", "LANG", "en_US.UTF-8"))
            .build();
    HistoryPage page =
        new HistoryPage(new ChromeDriver(service, options(chromium.orElseThrow(), profile)));
    try {
      page.driver.get(file.toUri().toString());
      return page;
    } catch (RuntimeException e) {
      page.close();
      throw e;
    }
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> new File(directory, name))
        .filter(File::canExecute)
        .findFirst();
  }

  private static ChromeOptions options(File chromium, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=en-US",
        "--window-size=1100,760",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Returns the URLs that the page has asked for since the last time. */
  List<String> requests() {
    return StreamSupport.stream(
            driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(url -> !url.startsWith("chrome://")) // The tab was empty before.
        .toList();
  }

  /** Returns what the browser complained about, such as something that it was told not to load. */
  List<String> complaints() {
    return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
        .map(entry -> entry.getMessage())
        .toList();
  }

  void reload() {
    driver.navigate().refresh();
  }

  void goBack() {
    driver.navigate().back();
  }

  /** Makes the viewport as large as a phone's. */
  void makePhone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 740, "deviceScaleFactor", 1, "mobile", true));
  }

  void preferDark() {
    Map<String, String> dark = Map.of("name", "prefers-color-scheme", "value", "dark");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(dark)));
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  /** Presses keys, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Puts a text into the search in place of what was there. */
  void search(String text) {
    WebElement search = driver.findElement(By.id("search"));
    search.click();
    search.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    search.sendKeys(text);
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Chooses an option of a list by what it says at its beginning. */
  void choose(String list, String option) {
    driver.findElements(By.cssSelector(list + " option")).stream()
        .filter(it -> it.getText().startsWith(option))
        .findFirst()
        .orElseThrow()
        .click();
  }

  /** Opens a conversation of the list by its name. */
  void openConversation(String name) {
    driver.findElements(By.cssSelector("#list a")).stream()
        .filter(it -> it.getText().startsWith(name))
        .findFirst()
        .orElseThrow()
        .click();
    await(page -> page.texts("#conversation h1").equals(List.of(name)), "conversation " + name);
  }

  /** Returns the names in the list, from top to bottom. */
  List<String> names() {
    return texts("#list a > span");
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  /** Returns the text of the element that has the focus. */
  String focused() {
    return driver.switchTo().activeElement().getText();
  }

  void await(Predicate<HistoryPage> condition, String what) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> what + ", but the page shows:\n" + texts("body"))
        .until(it -> condition.test(this));
  }

  void awaitNames(String... names) {
    await(page -> page.names().equals(List.of(names)), "names " + List.of(names));
  }

  void awaitState(String state) {
    await(page -> page.texts("#state").equals(List.of(state)), "state " + state);
  }

  /** Keeps what the page looks like, for the documentation. */
  void keepPicture(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
