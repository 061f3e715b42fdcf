package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which model family a model is built on. */
@SchemaName("ModelFoundationEnum")
public record ModelFoundation(@JsonValue String value) implements OpenEnum {
  public static final ModelFoundation UNKNOWN = new ModelFoundation("UNKNOWN");
  public static final ModelFoundation GPT_3_5 = new ModelFoundation("GPT_3.5");
  public static final ModelFoundation GPT_4 = new ModelFoundation("GPT_4");
  public static final ModelFoundation T5 = new ModelFoundation("T5");
  public static final ModelFoundation LLAMA_2_7_B = new ModelFoundation("LLAMA_2_7B");
  public static final ModelFoundation LLAMA_2_13_B = new ModelFoundation("LLAMA_2_13B");
  public static final ModelFoundation LLAMA_2_70_B = new ModelFoundation("LLAMA_2_70B");
  public static final ModelFoundation LLAMA_3_2_B = new ModelFoundation("LLAMA_3_2B");
  public static final ModelFoundation LLAMA_3_13_B = new ModelFoundation("LLAMA_3_13B");
  public static final ModelFoundation LLAMA_3_70_B = new ModelFoundation("LLAMA_3_70B");
  public static final ModelFoundation CODE_LLAMA_2_7_B = new ModelFoundation("CODE_LLAMA_2_7B");
  public static final ModelFoundation CODE_LLAMA_2_13_B = new ModelFoundation("CODE_LLAMA_2_13B");
  public static final ModelFoundation CODE_LLAMA_2_70_B = new ModelFoundation("CODE_LLAMA_2_70B");
  public static final ModelFoundation BARD = new ModelFoundation("BARD");
  public static final ModelFoundation ALPACA_7_B = new ModelFoundation("ALPACA_7B");
  public static final ModelFoundation ALPACA_13_B = new ModelFoundation("ALPACA_13B");
  public static final ModelFoundation ALPACA_33_B = new ModelFoundation("ALPACA_33B");
  public static final ModelFoundation ALPACA_65_B = new ModelFoundation("ALPACA_65B");
  public static final ModelFoundation VICUNA_7_B = new ModelFoundation("VICUNA_7B");
  public static final ModelFoundation VICUNA_13_B = new ModelFoundation("VICUNA_13B");
  public static final ModelFoundation VICUNA_33_B = new ModelFoundation("VICUNA_33B");
  public static final ModelFoundation VICUNA_65_B = new ModelFoundation("VICUNA_65B");
  public static final ModelFoundation GUANACO_7_B = new ModelFoundation("GUANACO_7B");
  public static final ModelFoundation GUANACO_13_B = new ModelFoundation("GUANACO_13B");
  public static final ModelFoundation GUANACO_33_B = new ModelFoundation("GUANACO_33B");
  public static final ModelFoundation GUANACO_65_B = new ModelFoundation("GUANACO_65B");
  public static final ModelFoundation OPENLLAMA_7_B = new ModelFoundation("OPENLLAMA_7B");
  public static final ModelFoundation OPENLLAMA_13_B = new ModelFoundation("OPENLLAMA_13B");
  public static final ModelFoundation GORILLA_7_B = new ModelFoundation("GORILLA_7B");
  public static final ModelFoundation GORILLA_13_B = new ModelFoundation("GORILLA_13B");
  public static final ModelFoundation GORILLA_33_B = new ModelFoundation("GORILLA_33B");
  public static final ModelFoundation GORILLA_65_B = new ModelFoundation("GORILLA_65B");
  public static final ModelFoundation WIZARDLM_7_B = new ModelFoundation("WIZARDLM_7B");
  public static final ModelFoundation WIZARDLM_13_B = new ModelFoundation("WIZARDLM_13B");
  public static final ModelFoundation WIZARDLM_30_B = new ModelFoundation("WIZARDLM_30B");
  public static final ModelFoundation YULANCHAT_13_B = new ModelFoundation("YULANCHAT_13B");
  public static final ModelFoundation YULANCHAT_65_B = new ModelFoundation("YULANCHAT_65B");
  public static final ModelFoundation REDPAJAMA_3_B = new ModelFoundation("REDPAJAMA_3B");
  public static final ModelFoundation REDPAJAMA_7_B = new ModelFoundation("REDPAJAMA_7B");
  public static final ModelFoundation REDPAJAMA_13_B = new ModelFoundation("REDPAJAMA_13B");
  public static final ModelFoundation REDPAJAMA_33_B = new ModelFoundation("REDPAJAMA_33B");
  public static final ModelFoundation REDPAJAMA_65_B = new ModelFoundation("REDPAJAMA_65B");
  public static final ModelFoundation DOLLY_70_M = new ModelFoundation("DOLLY_70M");
  public static final ModelFoundation DOLLY_160_M = new ModelFoundation("DOLLY_160M");
  public static final ModelFoundation DOLLY_410_M = new ModelFoundation("DOLLY_410M");
  public static final ModelFoundation DOLLY_1_B = new ModelFoundation("DOLLY_1B");
  public static final ModelFoundation DOLLY_1_4_B = new ModelFoundation("DOLLY_1.4B");
  public static final ModelFoundation DOLLY_2_8_B = new ModelFoundation("DOLLY_2.8B");
  public static final ModelFoundation DOLLY_6_9_B = new ModelFoundation("DOLLY_6.9B");
  public static final ModelFoundation DOLLY_12_B = new ModelFoundation("DOLLY_12B");
  public static final ModelFoundation PYTHIA_70_M = new ModelFoundation("PYTHIA_70M");
  public static final ModelFoundation PYTHIA_160_M = new ModelFoundation("PYTHIA_160M");
  public static final ModelFoundation PYTHIA_410_M = new ModelFoundation("PYTHIA_410M");
  public static final ModelFoundation PYTHIA_1_B = new ModelFoundation("PYTHIA_1B");
  public static final ModelFoundation PYTHIA_1_4_B = new ModelFoundation("PYTHIA_1.4B");
  public static final ModelFoundation PYTHIA_2_8_B = new ModelFoundation("PYTHIA_2.8B");
  public static final ModelFoundation PYTHIA_6_9_B = new ModelFoundation("PYTHIA_6.9B");
  public static final ModelFoundation PYTHIA_12_B = new ModelFoundation("PYTHIA_12B");
  public static final ModelFoundation MOSS_7_B = new ModelFoundation("MOSS_7B");
  public static final ModelFoundation MOSS_13_B = new ModelFoundation("MOSS_13B");
  public static final ModelFoundation RMKV_LM_100_M = new ModelFoundation("RMKV_LM_100M");
  public static final ModelFoundation RMKV_LM_400_M = new ModelFoundation("RMKV_LM_400M");
  public static final ModelFoundation RMKV_LM_1_5_B = new ModelFoundation("RMKV_LM_1.5B");
  public static final ModelFoundation RMKV_LM_3_B = new ModelFoundation("RMKV_LM_3B");
  public static final ModelFoundation RMKV_LM_7_B = new ModelFoundation("RMKV_LM_7B");
  public static final ModelFoundation RMKV_LM_14_B = new ModelFoundation("RMKV_LM_14B");
  public static final ModelFoundation STARCODER_15_5_B = new ModelFoundation("STARCODER_15.5B");
  public static final ModelFoundation WIZARDCODER_15_B = new ModelFoundation("WIZARDCODER_15B");
  public static final ModelFoundation SANTACODER_1_1_B = new ModelFoundation("SANTACODER_1.1B");
  public static final ModelFoundation TEXT_BISON = new ModelFoundation("TEXT_BISON");
  public static final ModelFoundation TEXTEMBEDDING_GECKO =
      new ModelFoundation("TEXTEMBEDDING_GECKO");
  public static final ModelFoundation CHAT_BISON = new ModelFoundation("CHAT_BISON");
  public static final ModelFoundation CODE_BISON = new ModelFoundation("CODE_BISON");
  public static final ModelFoundation CODECHAT_BISON = new ModelFoundation("CODECHAT_BISON");
  public static final ModelFoundation CODE_GECKO = new ModelFoundation("CODE_GECKO");
  public static final ModelFoundation DISTILROBERTA = new ModelFoundation("DISTILROBERTA");
  public static final ModelFoundation MISTRAL_7_B = new ModelFoundation("MISTRAL_7B");
  public static final ModelFoundation GEMINI = new ModelFoundation("GEMINI");
  public static final ModelFoundation GEMINI_1_5 = new ModelFoundation("GEMINI_1.5");
  public static final ModelFoundation GEMINI_2 = new ModelFoundation("GEMINI_2");
  public static final ModelFoundation FAST_TEXT = new ModelFoundation("FAST_TEXT");
  public static final ModelFoundation UNIXCODER = new ModelFoundation("UNIXCODER");
  public static final ModelFoundation PHI_1_5 = new ModelFoundation("PHI_1.5");
  public static final ModelFoundation PHI_2 = new ModelFoundation("PHI_2");
  public static final ModelFoundation MIXTRAL_8_X_7_B = new ModelFoundation("MIXTRAL_8_x_7B");
  public static final ModelFoundation MIXTRAL_8_X_22_B = new ModelFoundation("MIXTRAL_8_x_22B");
  public static final ModelFoundation GEMMA_7_B = new ModelFoundation("GEMMA_7B");
  public static final ModelFoundation GEMMA_2_B = new ModelFoundation("GEMMA_2B");
  public static final ModelFoundation CODE_GEMMA_7_B = new ModelFoundation("CODE_GEMMA_7B");
  public static final ModelFoundation CODE_GEMMA_2_B = new ModelFoundation("CODE_GEMMA_2B");
  public static final ModelFoundation RECURRENT_GEMMA_2_B =
      new ModelFoundation("RECURRENT_GEMMA_2B");
  public static final ModelFoundation GROK_1 = new ModelFoundation("GROK_1");
  public static final ModelFoundation GROK_1_5 = new ModelFoundation("GROK_1.5");
  public static final ModelFoundation CLAUDE_2 = new ModelFoundation("CLAUDE_2");
  public static final ModelFoundation CLAUDE_3 = new ModelFoundation("CLAUDE_3");
  public static final ModelFoundation STARLING_7_B = new ModelFoundation("STARLING_7B");
  public static final ModelFoundation DBRX = new ModelFoundation("DBRX");
  public static final ModelFoundation COMMAND_R_PLUS = new ModelFoundation("COMMAND_R+");
  public static final ModelFoundation GEMMA_1_1_2_B = new ModelFoundation("GEMMA_1.1_2B");
  public static final ModelFoundation GEMMA_1_1_7_B = new ModelFoundation("GEMMA_1.1_7B");
  public static final ModelFoundation GEMMA_2_9_B = new ModelFoundation("GEMMA_2_9B");
  public static final ModelFoundation PHI_3_MINI = new ModelFoundation("PHI_3_MINI");
  public static final ModelFoundation PHI_3_SMALL = new ModelFoundation("PHI_3_SMALL");
  public static final ModelFoundation GRANITE_3_B = new ModelFoundation("GRANITE_3B");
  public static final ModelFoundation GRANITE_8_B = new ModelFoundation("GRANITE_8B");
  public static final ModelFoundation LLAMA_3_8_B = new ModelFoundation("LLAMA_3_8B");
  public static final ModelFoundation CLAUDE_3_5 = new ModelFoundation("CLAUDE_3.5");
  public static final ModelFoundation CLAUDE_4 = new ModelFoundation("CLAUDE_4");
  public static final ModelFoundation CLAUDE_LATEST = new ModelFoundation("CLAUDE_LATEST");
  public static final ModelFoundation GRANITE_LATEST = new ModelFoundation("GRANITE_LATEST");
  public static final ModelFoundation LLAMA_LATEST = new ModelFoundation("LLAMA_LATEST");
  public static final ModelFoundation PHI_LATEST = new ModelFoundation("PHI_LATEST");
  public static final ModelFoundation GEMMA_LATEST = new ModelFoundation("GEMMA_LATEST");
  public static final ModelFoundation GEMINI_LATEST = new ModelFoundation("GEMINI_LATEST");
  public static final ModelFoundation GPT_LATEST = new ModelFoundation("GPT_LATEST");
  public static final ModelFoundation AZURE_LATEST = new ModelFoundation("AZURE_LATEST");
  public static final ModelFoundation AZURE_FAST = new ModelFoundation("AZURE_FAST");
  public static final ModelFoundation AZURE_BEST = new ModelFoundation("AZURE_BEST");
  public static final ModelFoundation AZURE_DEFAULT = new ModelFoundation("AZURE_DEFAULT");
  public static final ModelFoundation AZURE_CUSTOM = new ModelFoundation("AZURE_CUSTOM");
  public static final ModelFoundation PERPLEXITY_LATEST = new ModelFoundation("PERPLEXITY_LATEST");
  public static final ModelFoundation PERPLEXITY_FAST = new ModelFoundation("PERPLEXITY_FAST");
  public static final ModelFoundation PERPLEXITY_BEST = new ModelFoundation("PERPLEXITY_BEST");
  public static final ModelFoundation PERPLEXITY_DEFAULT =
      new ModelFoundation("PERPLEXITY_DEFAULT");
  public static final ModelFoundation PERPLEXITY_CUSTOM = new ModelFoundation("PERPLEXITY_CUSTOM");
  public static final ModelFoundation CODESTRAL_LATEST = new ModelFoundation("CODESTRAL_LATEST");
  public static final ModelFoundation DEEPSEEK_LATEST = new ModelFoundation("DEEPSEEK_LATEST");
  public static final ModelFoundation LLAVA_LATEST = new ModelFoundation("LLAVA_LATEST");
  public static final ModelFoundation MIXTRAL_LATEST = new ModelFoundation("MIXTRAL_LATEST");
  public static final ModelFoundation MISTRAL_LATEST = new ModelFoundation("MISTRAL_LATEST");
  public static final ModelFoundation ORCA_LATEST = new ModelFoundation("ORCA_LATEST");
  public static final ModelFoundation QWEN_CODER_LATEST = new ModelFoundation("QWEN_CODER_LATEST");
  public static final ModelFoundation QWEN_LATEST = new ModelFoundation("QWEN_LATEST");
  public static final ModelFoundation QWQ_LATEST = new ModelFoundation("QWQ_LATEST");
  public static final ModelFoundation STARCODER_LATEST = new ModelFoundation("STARCODER_LATEST");
  public static final ModelFoundation TINYLLAMA_LATEST = new ModelFoundation("TINYLLAMA_LATEST");
  public static final ModelFoundation VICUNA_LATEST = new ModelFoundation("VICUNA_LATEST");
  public static final ModelFoundation WIZARD_LATEST = new ModelFoundation("WIZARD_LATEST");
  public static final ModelFoundation ZEPHYR_LATEST = new ModelFoundation("ZEPHYR_LATEST");
  public static final ModelFoundation POTION = new ModelFoundation("POTION");
  public static final ModelFoundation MSFT_AZURE_OPEN_AI_LATEST =
      new ModelFoundation("MSFT_AZURE_OPEN_AI_LATEST");
  public static final ModelFoundation AWS_BEDROCK_LATEST =
      new ModelFoundation("AWS_BEDROCK_LATEST");

  private static final KnownValues<ModelFoundation> KNOWN =
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
  public ModelFoundation {
    required(value, "ModelFoundation.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ModelFoundation of(String value) {
    ModelFoundation known = KNOWN.find(value);
    return known == null ? new ModelFoundation(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelFoundation> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}
