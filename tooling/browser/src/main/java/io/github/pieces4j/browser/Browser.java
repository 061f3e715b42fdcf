package io.github.pieces4j.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium with a profile of its own that can reach nothing but this machine, and what somebody
 * sees and does in it.
 */
public class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int LARGEST_PICTURE = 150_000;
  private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final ChromeDriver driver;
  private final BrowserLog log;

  /** Opens a page; skips the test where there is no browser. */
  public Browser(URI url, Path profile) {
    assumeInstalled();
    driver = InstalledChromium.start(url, profile);
    log = new BrowserLog(driver);
  }

  /** Skips the test where there is no browser, before anything else is started for it. */
  public static void assumeInstalled() {
    InstalledChromium.assume();
  }

  public void go(URI url) {
    driver.get(url.toString());
  }

  /** Opens a page in a new tab, and ends the tab before with all that was set in it. */
  public void goInANewTab(URI url) {
    String before = driver.getWindowHandle();
    String after = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
    driver.switchTo().window(before).close();
    driver.switchTo().window(after);
    go(url);
  }

  public void goBack() {
    driver.navigate().back();
  }

  public void reload() {
    driver.navigate().refresh();
  }

  /** Loads the page again, with a script that runs before those of the page. */
  public void reloadAfter(String script) {
    command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    reload();
  }

  /** Makes the viewport as large as a phone's of this width. */
  public void phone(int width) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", true));
  }

  /** Makes the system prefer light or dark colors. */
  public void prefer(String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  public @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Sends a command of Chromium's own protocol. */
  public Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** Presses keys, wherever the focus is. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  public void pressWith(Keys modifier, CharSequence key) {
    new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  public void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Clicks the first element whose text begins so. */
  public void click(String selector, String beginning) {
    driver.findElements(By.cssSelector(selector)).stream()
        .filter(it -> it.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .click();
  }

  /** Types a text in place of what was there. */
  public void fill(String selector, String text) {
    WebElement input = driver.findElement(By.cssSelector(selector));
    input.click();
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    input.sendKeys(text);
  }

  /** Returns the texts of the elements that can be seen. */
  public List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  public String text(String selector) {
    return String.join("\n", texts(selector));
  }

  /** Returns the text of the element that has the focus. */
  public String focused() {
    return driver.switchTo().activeElement().getText();
  }

  /** Waits until something is so. */
  public void await(BooleanSupplier condition, String what) {
    new WebDriverWait(driver, PATIENCE, PAUSE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(
            () ->
                "no %s, but the page shows %s %s"
                    .formatted(
                        what, run("return document.body.innerText.toWellFormed()"), errors()))
        .until(it -> condition.getAsBoolean());
  }

  public void awaitText(String selector, String text) {
    await(() -> text(selector).contains(text), selector + " with " + text);
  }

  /** Returns what the page complained of since the last time, such as something not allowed. */
  public List<String> errors() {
    return log.errors();
  }

  /** Returns the addresses that the page has asked for since the last time. */
  public List<String> requests() {
    return log.requests();
  }

  /** Returns what axe-core finds wrong with the page as it is shown. */
  @SuppressWarnings("unchecked") // The script returns texts.
  public List<String> violations() {
    driver.executeScript(axe());
    return (List<String>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
              done(violations.map((it) =>
                it.id + ": " + it.nodes.slice(0, 3).map((node) => node.target + " " + node.failureSummary))),
              (error) => done([String(error)]));
            """);
  }

  private static String axe() {
    try (var file = Browser.class.getClassLoader().getResourceAsStream(AXE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what the page looks like, for people. */
  public void picture(String name) throws IOException {
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
