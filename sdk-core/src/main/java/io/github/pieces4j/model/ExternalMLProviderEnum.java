package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which company, university or group provides a model. */
public record ExternalMLProviderEnum(@JsonValue String value) implements OpenEnum {
  public static final ExternalMLProviderEnum UNKNOWN = new ExternalMLProviderEnum("UNKNOWN");
  public static final ExternalMLProviderEnum APPLE = new ExternalMLProviderEnum("APPLE");
  public static final ExternalMLProviderEnum AMAZON = new ExternalMLProviderEnum("AMAZON");
  public static final ExternalMLProviderEnum GOOGLE = new ExternalMLProviderEnum("GOOGLE");
  public static final ExternalMLProviderEnum META = new ExternalMLProviderEnum("META");
  public static final ExternalMLProviderEnum OPENAI = new ExternalMLProviderEnum("OPENAI");
  public static final ExternalMLProviderEnum LMSYS = new ExternalMLProviderEnum("LMSYS");
  public static final ExternalMLProviderEnum SALESFORCE = new ExternalMLProviderEnum("SALESFORCE");
  public static final ExternalMLProviderEnum HUGGING_FACE =
      new ExternalMLProviderEnum("HUGGING_FACE");
  public static final ExternalMLProviderEnum UNIVERSITY_OF_WASHINGTON =
      new ExternalMLProviderEnum("UNIVERSITY_OF_WASHINGTON");
  public static final ExternalMLProviderEnum OPEN_LM_RESEARCH =
      new ExternalMLProviderEnum("OPEN_LM_RESEARCH");
  public static final ExternalMLProviderEnum MICROSOFT = new ExternalMLProviderEnum("MICROSOFT");
  public static final ExternalMLProviderEnum UC_BERKLEY = new ExternalMLProviderEnum("UC_BERKLEY");
  public static final ExternalMLProviderEnum PEKING_UNIVERSITY =
      new ExternalMLProviderEnum("PEKING_UNIVERSITY");
  public static final ExternalMLProviderEnum RENMIN_UNIVERSITY_OF_CHINA =
      new ExternalMLProviderEnum("RENMIN_UNIVERSITY_OF_CHINA");
  public static final ExternalMLProviderEnum TOGETHER_AI =
      new ExternalMLProviderEnum("TOGETHER_AI");
  public static final ExternalMLProviderEnum DATABRICKS = new ExternalMLProviderEnum("DATABRICKS");
  public static final ExternalMLProviderEnum ELEUTHER_AI =
      new ExternalMLProviderEnum("ELEUTHER_AI");
  public static final ExternalMLProviderEnum FUDAN_UNIVERSITY =
      new ExternalMLProviderEnum("FUDAN_UNIVERSITY");
  public static final ExternalMLProviderEnum BLICKDL = new ExternalMLProviderEnum("BLICKDL");
  public static final ExternalMLProviderEnum HONG_KONG_BAPTIST_UNIVERSITY =
      new ExternalMLProviderEnum("HONG_KONG_BAPTIST_UNIVERSITY");
  public static final ExternalMLProviderEnum BIGCODE = new ExternalMLProviderEnum("BIGCODE");
  public static final ExternalMLProviderEnum JINA = new ExternalMLProviderEnum("JINA");
  public static final ExternalMLProviderEnum PIECES = new ExternalMLProviderEnum("PIECES");
  public static final ExternalMLProviderEnum ANTHROPIC = new ExternalMLProviderEnum("ANTHROPIC");
  public static final ExternalMLProviderEnum IBM = new ExternalMLProviderEnum("IBM");
  public static final ExternalMLProviderEnum SNOWFLAKE = new ExternalMLProviderEnum("SNOWFLAKE");
  public static final ExternalMLProviderEnum PERPLEXITY = new ExternalMLProviderEnum("PERPLEXITY");
  public static final ExternalMLProviderEnum MINISHLABS = new ExternalMLProviderEnum("MINISHLABS");
  public static final ExternalMLProviderEnum MSFT_AZURE_OPEN_AI =
      new ExternalMLProviderEnum("MSFT_AZURE_OPEN_AI");
  public static final ExternalMLProviderEnum AWS_BEDROCK =
      new ExternalMLProviderEnum("AWS_BEDROCK");

  private static final KnownValues<ExternalMLProviderEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              APPLE,
              AMAZON,
              GOOGLE,
              META,
              OPENAI,
              LMSYS,
              SALESFORCE,
              HUGGING_FACE,
              UNIVERSITY_OF_WASHINGTON,
              OPEN_LM_RESEARCH,
              MICROSOFT,
              UC_BERKLEY,
              PEKING_UNIVERSITY,
              RENMIN_UNIVERSITY_OF_CHINA,
              TOGETHER_AI,
              DATABRICKS,
              ELEUTHER_AI,
              FUDAN_UNIVERSITY,
              BLICKDL,
              HONG_KONG_BAPTIST_UNIVERSITY,
              BIGCODE,
              JINA,
              PIECES,
              ANTHROPIC,
              IBM,
              SNOWFLAKE,
              PERPLEXITY,
              MINISHLABS,
              MSFT_AZURE_OPEN_AI,
              AWS_BEDROCK));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ExternalMLProviderEnum {
    required(value, "ExternalMLProviderEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalMLProviderEnum of(String value) {
    ExternalMLProviderEnum known = KNOWN.find(value);
    return known == null ? new ExternalMLProviderEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternalMLProviderEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
