package io.github.pieces4j.internal.call;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Keeps what is logged at a level or above. */
public final class RecordingLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;

  private final Level level;
  private final transient List<String> lines = new ArrayList<>();

  public RecordingLogger(Level level) {
    this.level = level;
    name = "recording";
  }

  public List<String> lines() {
    return lines;
  }

  private boolean isOn(Level asked) {
    return asked.toInt() >= level.toInt();
  }

  @Override
  public boolean isTraceEnabled() {
    return isOn(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return isOn(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return isOn(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return isOn(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return isOn(Level.ERROR);
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level at, Marker marker, String message, Object[] arguments, Throwable error) {
    lines.add(MessageFormatter.basicArrayFormat(message, arguments));
  }
}
