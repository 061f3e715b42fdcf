package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which model family a model is built on. */
public record ModelFoundationEnum(@JsonValue String value) implements OpenEnum {
  public static final ModelFoundationEnum UNKNOWN = new ModelFoundationEnum("UNKNOWN");
  public static final ModelFoundationEnum GPT_3_5 = new ModelFoundationEnum("GPT_3.5");
  public static final ModelFoundationEnum GPT_4 = new ModelFoundationEnum("GPT_4");
  public static final ModelFoundationEnum T5 = new ModelFoundationEnum("T5");
  public static final ModelFoundationEnum LLAMA_2_7_B = new ModelFoundationEnum("LLAMA_2_7B");
  public static final ModelFoundationEnum LLAMA_2_13_B = new ModelFoundationEnum("LLAMA_2_13B");
  public static final ModelFoundationEnum LLAMA_2_70_B = new ModelFoundationEnum("LLAMA_2_70B");
  public static final ModelFoundationEnum LLAMA_3_2_B = new ModelFoundationEnum("LLAMA_3_2B");
  public static final ModelFoundationEnum LLAMA_3_13_B = new ModelFoundationEnum("LLAMA_3_13B");
  public static final ModelFoundationEnum LLAMA_3_70_B = new ModelFoundationEnum("LLAMA_3_70B");
  public static final ModelFoundationEnum CODE_LLAMA_2_7_B =
      new ModelFoundationEnum("CODE_LLAMA_2_7B");
  public static final ModelFoundationEnum CODE_LLAMA_2_13_B =
      new ModelFoundationEnum("CODE_LLAMA_2_13B");
  public static final ModelFoundationEnum CODE_LLAMA_2_70_B =
      new ModelFoundationEnum("CODE_LLAMA_2_70B");
  public static final ModelFoundationEnum BARD = new ModelFoundationEnum("BARD");
  public static final ModelFoundationEnum ALPACA_7_B = new ModelFoundationEnum("ALPACA_7B");
  public static final ModelFoundationEnum ALPACA_13_B = new ModelFoundationEnum("ALPACA_13B");
  public static final ModelFoundationEnum ALPACA_33_B = new ModelFoundationEnum("ALPACA_33B");
  public static final ModelFoundationEnum ALPACA_65_B = new ModelFoundationEnum("ALPACA_65B");
  public static final ModelFoundationEnum VICUNA_7_B = new ModelFoundationEnum("VICUNA_7B");
  public static final ModelFoundationEnum VICUNA_13_B = new ModelFoundationEnum("VICUNA_13B");
  public static final ModelFoundationEnum VICUNA_33_B = new ModelFoundationEnum("VICUNA_33B");
  public static final ModelFoundationEnum VICUNA_65_B = new ModelFoundationEnum("VICUNA_65B");
  public static final ModelFoundationEnum GUANACO_7_B = new ModelFoundationEnum("GUANACO_7B");
  public static final ModelFoundationEnum GUANACO_13_B = new ModelFoundationEnum("GUANACO_13B");
  public static final ModelFoundationEnum GUANACO_33_B = new ModelFoundationEnum("GUANACO_33B");
  public static final ModelFoundationEnum GUANACO_65_B = new ModelFoundationEnum("GUANACO_65B");
  public static final ModelFoundationEnum OPENLLAMA_7_B = new ModelFoundationEnum("OPENLLAMA_7B");
  public static final ModelFoundationEnum OPENLLAMA_13_B = new ModelFoundationEnum("OPENLLAMA_13B");
  public static final ModelFoundationEnum GORILLA_7_B = new ModelFoundationEnum("GORILLA_7B");
  public static final ModelFoundationEnum GORILLA_13_B = new ModelFoundationEnum("GORILLA_13B");
  public static final ModelFoundationEnum GORILLA_33_B = new ModelFoundationEnum("GORILLA_33B");
  public static final ModelFoundationEnum GORILLA_65_B = new ModelFoundationEnum("GORILLA_65B");
  public static final ModelFoundationEnum WIZARDLM_7_B = new ModelFoundationEnum("WIZARDLM_7B");
  public static final ModelFoundationEnum WIZARDLM_13_B = new ModelFoundationEnum("WIZARDLM_13B");
  public static final ModelFoundationEnum WIZARDLM_30_B = new ModelFoundationEnum("WIZARDLM_30B");
  public static final ModelFoundationEnum YULANCHAT_13_B = new ModelFoundationEnum("YULANCHAT_13B");
  public static final ModelFoundationEnum YULANCHAT_65_B = new ModelFoundationEnum("YULANCHAT_65B");
  public static final ModelFoundationEnum REDPAJAMA_3_B = new ModelFoundationEnum("REDPAJAMA_3B");
  public static final ModelFoundationEnum REDPAJAMA_7_B = new ModelFoundationEnum("REDPAJAMA_7B");
  public static final ModelFoundationEnum REDPAJAMA_13_B = new ModelFoundationEnum("REDPAJAMA_13B");
  public static final ModelFoundationEnum REDPAJAMA_33_B = new ModelFoundationEnum("REDPAJAMA_33B");
  public static final ModelFoundationEnum REDPAJAMA_65_B = new ModelFoundationEnum("REDPAJAMA_65B");
  public static final ModelFoundationEnum DOLLY_70_M = new ModelFoundationEnum("DOLLY_70M");
  public static final ModelFoundationEnum DOLLY_160_M = new ModelFoundationEnum("DOLLY_160M");
  public static final ModelFoundationEnum DOLLY_410_M = new ModelFoundationEnum("DOLLY_410M");
  public static final ModelFoundationEnum DOLLY_1_B = new ModelFoundationEnum("DOLLY_1B");
  public static final ModelFoundationEnum DOLLY_1_4_B = new ModelFoundationEnum("DOLLY_1.4B");
  public static final ModelFoundationEnum DOLLY_2_8_B = new ModelFoundationEnum("DOLLY_2.8B");
  public static final ModelFoundationEnum DOLLY_6_9_B = new ModelFoundationEnum("DOLLY_6.9B");
  public static final ModelFoundationEnum DOLLY_12_B = new ModelFoundationEnum("DOLLY_12B");
  public static final ModelFoundationEnum PYTHIA_70_M = new ModelFoundationEnum("PYTHIA_70M");
  public static final ModelFoundationEnum PYTHIA_160_M = new ModelFoundationEnum("PYTHIA_160M");
  public static final ModelFoundationEnum PYTHIA_410_M = new ModelFoundationEnum("PYTHIA_410M");
  public static final ModelFoundationEnum PYTHIA_1_B = new ModelFoundationEnum("PYTHIA_1B");
  public static final ModelFoundationEnum PYTHIA_1_4_B = new ModelFoundationEnum("PYTHIA_1.4B");
  public static final ModelFoundationEnum PYTHIA_2_8_B = new ModelFoundationEnum("PYTHIA_2.8B");
  public static final ModelFoundationEnum PYTHIA_6_9_B = new ModelFoundationEnum("PYTHIA_6.9B");
  public static final ModelFoundationEnum PYTHIA_12_B = new ModelFoundationEnum("PYTHIA_12B");
  public static final ModelFoundationEnum MOSS_7_B = new ModelFoundationEnum("MOSS_7B");
  public static final ModelFoundationEnum MOSS_13_B = new ModelFoundationEnum("MOSS_13B");
  public static final ModelFoundationEnum RMKV_LM_100_M = new ModelFoundationEnum("RMKV_LM_100M");
  public static final ModelFoundationEnum RMKV_LM_400_M = new ModelFoundationEnum("RMKV_LM_400M");
  public static final ModelFoundationEnum RMKV_LM_1_5_B = new ModelFoundationEnum("RMKV_LM_1.5B");
  public static final ModelFoundationEnum RMKV_LM_3_B = new ModelFoundationEnum("RMKV_LM_3B");
  public static final ModelFoundationEnum RMKV_LM_7_B = new ModelFoundationEnum("RMKV_LM_7B");
  public static final ModelFoundationEnum RMKV_LM_14_B = new ModelFoundationEnum("RMKV_LM_14B");
  public static final ModelFoundationEnum STARCODER_15_5_B =
      new ModelFoundationEnum("STARCODER_15.5B");
  public static final ModelFoundationEnum WIZARDCODER_15_B =
      new ModelFoundationEnum("WIZARDCODER_15B");
  public static final ModelFoundationEnum SANTACODER_1_1_B =
      new ModelFoundationEnum("SANTACODER_1.1B");
  public static final ModelFoundationEnum TEXT_BISON = new ModelFoundationEnum("TEXT_BISON");
  public static final ModelFoundationEnum TEXTEMBEDDING_GECKO =
      new ModelFoundationEnum("TEXTEMBEDDING_GECKO");
  public static final ModelFoundationEnum CHAT_BISON = new ModelFoundationEnum("CHAT_BISON");
  public static final ModelFoundationEnum CODE_BISON = new ModelFoundationEnum("CODE_BISON");
  public static final ModelFoundationEnum CODECHAT_BISON =
      new ModelFoundationEnum("CODECHAT_BISON");
  public static final ModelFoundationEnum CODE_GECKO = new ModelFoundationEnum("CODE_GECKO");
  public static final ModelFoundationEnum DISTILROBERTA = new ModelFoundationEnum("DISTILROBERTA");
  public static final ModelFoundationEnum MISTRAL_7_B = new ModelFoundationEnum("MISTRAL_7B");
  public static final ModelFoundationEnum GEMINI = new ModelFoundationEnum("GEMINI");
  public static final ModelFoundationEnum GEMINI_1_5 = new ModelFoundationEnum("GEMINI_1.5");
  public static final ModelFoundationEnum GEMINI_2 = new ModelFoundationEnum("GEMINI_2");
  public static final ModelFoundationEnum FAST_TEXT = new ModelFoundationEnum("FAST_TEXT");
  public static final ModelFoundationEnum UNIXCODER = new ModelFoundationEnum("UNIXCODER");
  public static final ModelFoundationEnum PHI_1_5 = new ModelFoundationEnum("PHI_1.5");
  public static final ModelFoundationEnum PHI_2 = new ModelFoundationEnum("PHI_2");
  public static final ModelFoundationEnum MIXTRAL_8_X_7_B =
      new ModelFoundationEnum("MIXTRAL_8_x_7B");
  public static final ModelFoundationEnum MIXTRAL_8_X_22_B =
      new ModelFoundationEnum("MIXTRAL_8_x_22B");
  public static final ModelFoundationEnum GEMMA_7_B = new ModelFoundationEnum("GEMMA_7B");
  public static final ModelFoundationEnum GEMMA_2_B = new ModelFoundationEnum("GEMMA_2B");
  public static final ModelFoundationEnum CODE_GEMMA_7_B = new ModelFoundationEnum("CODE_GEMMA_7B");
  public static final ModelFoundationEnum CODE_GEMMA_2_B = new ModelFoundationEnum("CODE_GEMMA_2B");
  public static final ModelFoundationEnum RECURRENT_GEMMA_2_B =
      new ModelFoundationEnum("RECURRENT_GEMMA_2B");
  public static final ModelFoundationEnum GROK_1 = new ModelFoundationEnum("GROK_1");
  public static final ModelFoundationEnum GROK_1_5 = new ModelFoundationEnum("GROK_1.5");
  public static final ModelFoundationEnum CLAUDE_2 = new ModelFoundationEnum("CLAUDE_2");
  public static final ModelFoundationEnum CLAUDE_3 = new ModelFoundationEnum("CLAUDE_3");
  public static final ModelFoundationEnum STARLING_7_B = new ModelFoundationEnum("STARLING_7B");
  public static final ModelFoundationEnum DBRX = new ModelFoundationEnum("DBRX");
  public static final ModelFoundationEnum COMMAND_R_PLUS = new ModelFoundationEnum("COMMAND_R+");
  public static final ModelFoundationEnum GEMMA_1_1_2_B = new ModelFoundationEnum("GEMMA_1.1_2B");
  public static final ModelFoundationEnum GEMMA_1_1_7_B = new ModelFoundationEnum("GEMMA_1.1_7B");
  public static final ModelFoundationEnum GEMMA_2_9_B = new ModelFoundationEnum("GEMMA_2_9B");
  public static final ModelFoundationEnum PHI_3_MINI = new ModelFoundationEnum("PHI_3_MINI");
  public static final ModelFoundationEnum PHI_3_SMALL = new ModelFoundationEnum("PHI_3_SMALL");
  public static final ModelFoundationEnum GRANITE_3_B = new ModelFoundationEnum("GRANITE_3B");
  public static final ModelFoundationEnum GRANITE_8_B = new ModelFoundationEnum("GRANITE_8B");
  public static final ModelFoundationEnum LLAMA_3_8_B = new ModelFoundationEnum("LLAMA_3_8B");
  public static final ModelFoundationEnum CLAUDE_3_5 = new ModelFoundationEnum("CLAUDE_3.5");
  public static final ModelFoundationEnum CLAUDE_4 = new ModelFoundationEnum("CLAUDE_4");
  public static final ModelFoundationEnum CLAUDE_LATEST = new ModelFoundationEnum("CLAUDE_LATEST");
  public static final ModelFoundationEnum GRANITE_LATEST =
      new ModelFoundationEnum("GRANITE_LATEST");
  public static final ModelFoundationEnum LLAMA_LATEST = new ModelFoundationEnum("LLAMA_LATEST");
  public static final ModelFoundationEnum PHI_LATEST = new ModelFoundationEnum("PHI_LATEST");
  public static final ModelFoundationEnum GEMMA_LATEST = new ModelFoundationEnum("GEMMA_LATEST");
  public static final ModelFoundationEnum GEMINI_LATEST = new ModelFoundationEnum("GEMINI_LATEST");
  public static final ModelFoundationEnum GPT_LATEST = new ModelFoundationEnum("GPT_LATEST");
  public static final ModelFoundationEnum AZURE_LATEST = new ModelFoundationEnum("AZURE_LATEST");
  public static final ModelFoundationEnum AZURE_FAST = new ModelFoundationEnum("AZURE_FAST");
  public static final ModelFoundationEnum AZURE_BEST = new ModelFoundationEnum("AZURE_BEST");
  public static final ModelFoundationEnum AZURE_DEFAULT = new ModelFoundationEnum("AZURE_DEFAULT");
  public static final ModelFoundationEnum AZURE_CUSTOM = new ModelFoundationEnum("AZURE_CUSTOM");
  public static final ModelFoundationEnum PERPLEXITY_LATEST =
      new ModelFoundationEnum("PERPLEXITY_LATEST");
  public static final ModelFoundationEnum PERPLEXITY_FAST =
      new ModelFoundationEnum("PERPLEXITY_FAST");
  public static final ModelFoundationEnum PERPLEXITY_BEST =
      new ModelFoundationEnum("PERPLEXITY_BEST");
  public static final ModelFoundationEnum PERPLEXITY_DEFAULT =
      new ModelFoundationEnum("PERPLEXITY_DEFAULT");
  public static final ModelFoundationEnum PERPLEXITY_CUSTOM =
      new ModelFoundationEnum("PERPLEXITY_CUSTOM");
  public static final ModelFoundationEnum CODESTRAL_LATEST =
      new ModelFoundationEnum("CODESTRAL_LATEST");
  public static final ModelFoundationEnum DEEPSEEK_LATEST =
      new ModelFoundationEnum("DEEPSEEK_LATEST");
  public static final ModelFoundationEnum LLAVA_LATEST = new ModelFoundationEnum("LLAVA_LATEST");
  public static final ModelFoundationEnum MIXTRAL_LATEST =
      new ModelFoundationEnum("MIXTRAL_LATEST");
  public static final ModelFoundationEnum MISTRAL_LATEST =
      new ModelFoundationEnum("MISTRAL_LATEST");
  public static final ModelFoundationEnum ORCA_LATEST = new ModelFoundationEnum("ORCA_LATEST");
  public static final ModelFoundationEnum QWEN_CODER_LATEST =
      new ModelFoundationEnum("QWEN_CODER_LATEST");
  public static final ModelFoundationEnum QWEN_LATEST = new ModelFoundationEnum("QWEN_LATEST");
  public static final ModelFoundationEnum QWQ_LATEST = new ModelFoundationEnum("QWQ_LATEST");
  public static final ModelFoundationEnum STARCODER_LATEST =
      new ModelFoundationEnum("STARCODER_LATEST");
  public static final ModelFoundationEnum TINYLLAMA_LATEST =
      new ModelFoundationEnum("TINYLLAMA_LATEST");
  public static final ModelFoundationEnum VICUNA_LATEST = new ModelFoundationEnum("VICUNA_LATEST");
  public static final ModelFoundationEnum WIZARD_LATEST = new ModelFoundationEnum("WIZARD_LATEST");
  public static final ModelFoundationEnum ZEPHYR_LATEST = new ModelFoundationEnum("ZEPHYR_LATEST");
  public static final ModelFoundationEnum POTION = new ModelFoundationEnum("POTION");
  public static final ModelFoundationEnum MSFT_AZURE_OPEN_AI_LATEST =
      new ModelFoundationEnum("MSFT_AZURE_OPEN_AI_LATEST");
  public static final ModelFoundationEnum AWS_BEDROCK_LATEST =
      new ModelFoundationEnum("AWS_BEDROCK_LATEST");

  private static final KnownValues<ModelFoundationEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              GPT_3_5,
              GPT_4,
              T5,
              LLAMA_2_7_B,
              LLAMA_2_13_B,
              LLAMA_2_70_B,
              LLAMA_3_2_B,
              LLAMA_3_13_B,
              LLAMA_3_70_B,
              CODE_LLAMA_2_7_B,
              CODE_LLAMA_2_13_B,
              CODE_LLAMA_2_70_B,
              BARD,
              ALPACA_7_B,
              ALPACA_13_B,
              ALPACA_33_B,
              ALPACA_65_B,
              VICUNA_7_B,
              VICUNA_13_B,
              VICUNA_33_B,
              VICUNA_65_B,
              GUANACO_7_B,
              GUANACO_13_B,
              GUANACO_33_B,
              GUANACO_65_B,
              OPENLLAMA_7_B,
              OPENLLAMA_13_B,
              GORILLA_7_B,
              GORILLA_13_B,
              GORILLA_33_B,
              GORILLA_65_B,
              WIZARDLM_7_B,
              WIZARDLM_13_B,
              WIZARDLM_30_B,
              YULANCHAT_13_B,
              YULANCHAT_65_B,
              REDPAJAMA_3_B,
              REDPAJAMA_7_B,
              REDPAJAMA_13_B,
              REDPAJAMA_33_B,
              REDPAJAMA_65_B,
              DOLLY_70_M,
              DOLLY_160_M,
              DOLLY_410_M,
              DOLLY_1_B,
              DOLLY_1_4_B,
              DOLLY_2_8_B,
              DOLLY_6_9_B,
              DOLLY_12_B,
              PYTHIA_70_M,
              PYTHIA_160_M,
              PYTHIA_410_M,
              PYTHIA_1_B,
              PYTHIA_1_4_B,
              PYTHIA_2_8_B,
              PYTHIA_6_9_B,
              PYTHIA_12_B,
              MOSS_7_B,
              MOSS_13_B,
              RMKV_LM_100_M,
              RMKV_LM_400_M,
              RMKV_LM_1_5_B,
              RMKV_LM_3_B,
              RMKV_LM_7_B,
              RMKV_LM_14_B,
              STARCODER_15_5_B,
              WIZARDCODER_15_B,
              SANTACODER_1_1_B,
              TEXT_BISON,
              TEXTEMBEDDING_GECKO,
              CHAT_BISON,
              CODE_BISON,
              CODECHAT_BISON,
              CODE_GECKO,
              DISTILROBERTA,
              MISTRAL_7_B,
              GEMINI,
              GEMINI_1_5,
              GEMINI_2,
              FAST_TEXT,
              UNIXCODER,
              PHI_1_5,
              PHI_2,
              MIXTRAL_8_X_7_B,
              MIXTRAL_8_X_22_B,
              GEMMA_7_B,
              GEMMA_2_B,
              CODE_GEMMA_7_B,
              CODE_GEMMA_2_B,
              RECURRENT_GEMMA_2_B,
              GROK_1,
              GROK_1_5,
              CLAUDE_2,
              CLAUDE_3,
              STARLING_7_B,
              DBRX,
              COMMAND_R_PLUS,
              GEMMA_1_1_2_B,
              GEMMA_1_1_7_B,
              GEMMA_2_9_B,
              PHI_3_MINI,
              PHI_3_SMALL,
              GRANITE_3_B,
              GRANITE_8_B,
              LLAMA_3_8_B,
              CLAUDE_3_5,
              CLAUDE_4,
              CLAUDE_LATEST,
              GRANITE_LATEST,
              LLAMA_LATEST,
              PHI_LATEST,
              GEMMA_LATEST,
              GEMINI_LATEST,
              GPT_LATEST,
              AZURE_LATEST,
              AZURE_FAST,
              AZURE_BEST,
              AZURE_DEFAULT,
              AZURE_CUSTOM,
              PERPLEXITY_LATEST,
              PERPLEXITY_FAST,
              PERPLEXITY_BEST,
              PERPLEXITY_DEFAULT,
              PERPLEXITY_CUSTOM,
              CODESTRAL_LATEST,
              DEEPSEEK_LATEST,
              LLAVA_LATEST,
              MIXTRAL_LATEST,
              MISTRAL_LATEST,
              ORCA_LATEST,
              QWEN_CODER_LATEST,
              QWEN_LATEST,
              QWQ_LATEST,
              STARCODER_LATEST,
              TINYLLAMA_LATEST,
              VICUNA_LATEST,
              WIZARD_LATEST,
              ZEPHYR_LATEST,
              POTION,
              MSFT_AZURE_OPEN_AI_LATEST,
              AWS_BEDROCK_LATEST));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ModelFoundationEnum {
    required(value, "ModelFoundationEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelFoundationEnum of(String value) {
    ModelFoundationEnum known = KNOWN.find(value);
    return known == null ? new ModelFoundationEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelFoundationEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
