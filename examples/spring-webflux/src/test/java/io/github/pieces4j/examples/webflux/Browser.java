package io.github.pieces4j.examples.webflux;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Is a Chromium with a profile of its own, and what a user sees and does in it. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** Has a line for each test that was skipped; the build tells how many at its end. */
  private static final Path NOT_RUN = Path.of("target", "browser-tests-not-run");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the tests of a class where there is no browser. */
  static void assumeInstalled(Class<?> tests) {
    boolean installed = program("chromium").isPresent() && program("chromedriver").isPresent();
    if (!installed) {
      AnnotationSupport.findAnnotatedMethods(tests, Test.class, TOP_DOWN).forEach(Browser::skip);
    }
    assumeTrue(
        installed,
        "skipped: needs chromium and chromedriver; examples/spring-webflux/test-in-browser installs"
            + " them");
  }

  private static void skip(Method test) {
    try {
      Files.writeString(NOT_RUN, test + "\n", CREATE, APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> new File(directory, name))
        .filter(File::canExecute)
        .findFirst();
  }

  static Browser open(URI url, Path profile) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options(profile)));
    try {
      browser.go(url);
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
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--window-size=1100,800",
        // Pages of others are served here, too.
        "--host-resolver-rules=MAP *.example 127.0.0.1",
        "--user-data-dir=" + profile);
    return options;
  }

  void go(URI url) {
    driver.get(url.toString());
  }

  /** Opens a page in a new tab, and ends the tab before with all that was set in it. */
  void goInANewTab(URI url) {
    String before = driver.getWindowHandle();
    String after = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    driver.switchTo().window(before).close();
    driver.switchTo().window(after);
    go(url);
  }

  /** Makes the viewport as wide as a phone's. */
  void narrow(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 740, "deviceScaleFactor", 2, "mobile", true));
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  Map<String, Object> devTools(String command) {
    return driver.executeCdpCommand(command, Map.of());
  }

  /** Loads the page again, with a script that runs before those of the page. */
  void reloadAfter(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    driver.navigate().refresh();
  }

  /** Presses keys, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void pressWith(Keys modifier, CharSequence key) {
    new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Returns the names in the list, from top to bottom. */
  List<String> names() {
    return texts("#list li:not([hidden]) strong");
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

  void await(Predicate<Browser> condition, String what) {
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

  /** Waits for a problem that is shown; empty for none. */
  void awaitProblem(String problem) {
    await(page -> page.run("return problem.textContent").equals(problem), "problem " + problem);
  }

  /** Keeps what the page looks like, for people. */
  void keepScreenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
