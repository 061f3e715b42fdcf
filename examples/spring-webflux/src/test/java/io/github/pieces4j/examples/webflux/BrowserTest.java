package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

@Tag("any-jdk")
class BrowserTest {
  @Test
  void aPageThatCannotBeOpenedLeavesNoBrowserBehind(@TempDir Path profile) {
    Browser.assumeInstalled(BrowserTest.class);
    assertThatThrownBy(() -> Browser.open(URI.create("nowhere"), profile))
        .isInstanceOf(WebDriverException.class);
    assertThat(ProcessHandle.current().descendants())
        .noneMatch(process -> process.info().command().orElse("").contains("chrom"));
  }
}
