package io.github.pieces4j.browser;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine. */
final class InstalledChromium {
  /** Has a line for each skip; the build tells how many at its end. */
  private static final Path NOT_RUN = Path.of("target", "browser-tests-not-run");

  private InstalledChromium() {}

  /** Skips the test where there is none. */
  static void assume() {
    boolean installed = program("chromium").isPresent() && program("chromedriver").isPresent();
    if (!installed) {
      countSkipped();
    }
    assumeTrue(
        installed,
        "skipped: needs chromium and chromedriver; tooling/browser/install-chromium installs them");
  }

  private static void countSkipped() {
    try {
      Files.writeString(NOT_RUN, "skipped\n", CREATE, APPEND);
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

  /** Starts one with a profile of its own. */
  static ChromeDriver start(URI url, Path profile) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .withEnvironment(Map.of("TZ", "UTC", "LANGUAGE", "en_US", "LANG", "en_US.UTF-8"))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options(profile));
    try {
      driver.get(url.toString());
      return driver;
    } catch (RuntimeException e) {
      driver.quit();
      throw e;
    }
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
        "--window-size=1200,800",
        "--lang=en-US",
        // Pages of others are served here, too; nothing else can be reached.
        "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND,"
            + " EXCLUDE 127.0.0.1, EXCLUDE localhost",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }
}
