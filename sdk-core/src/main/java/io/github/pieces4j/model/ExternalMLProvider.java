package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which company, university or group provides a model. */
@SchemaName("ExternalMLProviderEnum")
public record ExternalMLProvider(@JsonValue String value) implements OpenEnum {
  public static final ExternalMLProvider UNKNOWN = new ExternalMLProvider("UNKNOWN");
  public static final ExternalMLProvider APPLE = new ExternalMLProvider("APPLE");
  public static final ExternalMLProvider AMAZON = new ExternalMLProvider("AMAZON");
  public static final ExternalMLProvider GOOGLE = new ExternalMLProvider("GOOGLE");
  public static final ExternalMLProvider META = new ExternalMLProvider("META");
  public static final ExternalMLProvider OPENAI = new ExternalMLProvider("OPENAI");
  public static final ExternalMLProvider LMSYS = new ExternalMLProvider("LMSYS");
  public static final ExternalMLProvider SALESFORCE = new ExternalMLProvider("SALESFORCE");
  public static final ExternalMLProvider HUGGING_FACE = new ExternalMLProvider("HUGGING_FACE");
  public static final ExternalMLProvider UNIVERSITY_OF_WASHINGTON =
      new ExternalMLProvider("UNIVERSITY_OF_WASHINGTON");
  public static final ExternalMLProvider OPEN_LM_RESEARCH =
      new ExternalMLProvider("OPEN_LM_RESEARCH");
  public static final ExternalMLProvider MICROSOFT = new ExternalMLProvider("MICROSOFT");
  public static final ExternalMLProvider UC_BERKLEY = new ExternalMLProvider("UC_BERKLEY");
  public static final ExternalMLProvider PEKING_UNIVERSITY =
      new ExternalMLProvider("PEKING_UNIVERSITY");
  public static final ExternalMLProvider RENMIN_UNIVERSITY_OF_CHINA =
      new ExternalMLProvider("RENMIN_UNIVERSITY_OF_CHINA");
  public static final ExternalMLProvider TOGETHER_AI = new ExternalMLProvider("TOGETHER_AI");
  public static final ExternalMLProvider DATABRICKS = new ExternalMLProvider("DATABRICKS");
  public static final ExternalMLProvider ELEUTHER_AI = new ExternalMLProvider("ELEUTHER_AI");
  public static final ExternalMLProvider FUDAN_UNIVERSITY =
      new ExternalMLProvider("FUDAN_UNIVERSITY");
  public static final ExternalMLProvider BLICKDL = new ExternalMLProvider("BLICKDL");
  public static final ExternalMLProvider HONG_KONG_BAPTIST_UNIVERSITY =
      new ExternalMLProvider("HONG_KONG_BAPTIST_UNIVERSITY");
  public static final ExternalMLProvider BIGCODE = new ExternalMLProvider("BIGCODE");
  public static final ExternalMLProvider JINA = new ExternalMLProvider("JINA");
  public static final ExternalMLProvider PIECES = new ExternalMLProvider("PIECES");
  public static final ExternalMLProvider ANTHROPIC = new ExternalMLProvider("ANTHROPIC");
  public static final ExternalMLProvider IBM = new ExternalMLProvider("IBM");
  public static final ExternalMLProvider SNOWFLAKE = new ExternalMLProvider("SNOWFLAKE");
  public static final ExternalMLProvider PERPLEXITY = new ExternalMLProvider("PERPLEXITY");
  public static final ExternalMLProvider MINISHLABS = new ExternalMLProvider("MINISHLABS");
  public static final ExternalMLProvider MSFT_AZURE_OPEN_AI =
      new ExternalMLProvider("MSFT_AZURE_OPEN_AI");
  public static final ExternalMLProvider AWS_BEDROCK = new ExternalMLProvider("AWS_BEDROCK");

  private static final KnownValues<ExternalMLProvider> KNOWN =
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
  public ExternalMLProvider {
    required(value, "ExternalMLProvider.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExternalMLProvider of(String value) {
    ExternalMLProvider known = KNOWN.find(value);
    return known == null ? new ExternalMLProvider(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ExternalMLProvider> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
