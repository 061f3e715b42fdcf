package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which company, university or group provides a model.
 *
 * @since 0.1
 */
@SchemaName("ExternalMLProviderEnum")
public record ExternalMLProvider(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ExternalMLProvider> KNOWN = new KnownValues<>();

  public static final ExternalMLProvider UNKNOWN = known("UNKNOWN");
  public static final ExternalMLProvider APPLE = known("APPLE");
  public static final ExternalMLProvider AMAZON = known("AMAZON");
  public static final ExternalMLProvider GOOGLE = known("GOOGLE");
  public static final ExternalMLProvider META = known("META");
  public static final ExternalMLProvider OPENAI = known("OPENAI");
  public static final ExternalMLProvider LMSYS = known("LMSYS");
  public static final ExternalMLProvider SALESFORCE = known("SALESFORCE");
  public static final ExternalMLProvider HUGGING_FACE = known("HUGGING_FACE");
  public static final ExternalMLProvider UNIVERSITY_OF_WASHINGTON =
      known("UNIVERSITY_OF_WASHINGTON");
  public static final ExternalMLProvider OPEN_LM_RESEARCH = known("OPEN_LM_RESEARCH");
  public static final ExternalMLProvider MICROSOFT = known("MICROSOFT");
  public static final ExternalMLProvider UC_BERKLEY = known("UC_BERKLEY");
  public static final ExternalMLProvider PEKING_UNIVERSITY = known("PEKING_UNIVERSITY");
  public static final ExternalMLProvider RENMIN_UNIVERSITY_OF_CHINA =
      known("RENMIN_UNIVERSITY_OF_CHINA");
  public static final ExternalMLProvider TOGETHER_AI = known("TOGETHER_AI");
  public static final ExternalMLProvider DATABRICKS = known("DATABRICKS");
  public static final ExternalMLProvider ELEUTHER_AI = known("ELEUTHER_AI");
  public static final ExternalMLProvider FUDAN_UNIVERSITY = known("FUDAN_UNIVERSITY");
  public static final ExternalMLProvider BLICKDL = known("BLICKDL");
  public static final ExternalMLProvider HONG_KONG_BAPTIST_UNIVERSITY =
      known("HONG_KONG_BAPTIST_UNIVERSITY");
  public static final ExternalMLProvider BIGCODE = known("BIGCODE");
  public static final ExternalMLProvider JINA = known("JINA");
  public static final ExternalMLProvider PIECES = known("PIECES");
  public static final ExternalMLProvider ANTHROPIC = known("ANTHROPIC");
  public static final ExternalMLProvider IBM = known("IBM");
  public static final ExternalMLProvider SNOWFLAKE = known("SNOWFLAKE");
  public static final ExternalMLProvider PERPLEXITY = known("PERPLEXITY");
  public static final ExternalMLProvider MINISHLABS = known("MINISHLABS");
  public static final ExternalMLProvider MSFT_AZURE_OPEN_AI = known("MSFT_AZURE_OPEN_AI");
  public static final ExternalMLProvider AWS_BEDROCK = known("AWS_BEDROCK");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ExternalMLProvider {
    required(value, "ExternalMLProvider.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalMLProvider of(String value) {
    ExternalMLProvider known = KNOWN.find(value);
    return known == null ? new ExternalMLProvider(value) : known;
  }

  private static ExternalMLProvider known(String value) {
    return KNOWN.add(new ExternalMLProvider(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternalMLProvider> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownExternalMLProvider known() {
    return KnownExternalMLProvider.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
