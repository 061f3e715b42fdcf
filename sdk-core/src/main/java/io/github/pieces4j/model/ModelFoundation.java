package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Which model family a model is built on.
 *
 * @since 0.1
 */
@SchemaName("ModelFoundationEnum")
public record ModelFoundation(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ModelFoundation> KNOWN = new KnownValues<>();

  public static final ModelFoundation UNKNOWN = known("UNKNOWN");
  public static final ModelFoundation GPT_3_5 = known("GPT_3.5");
  public static final ModelFoundation GPT_4 = known("GPT_4");
  public static final ModelFoundation T5 = known("T5");
  public static final ModelFoundation LLAMA_2_7_B = known("LLAMA_2_7B");
  public static final ModelFoundation LLAMA_2_13_B = known("LLAMA_2_13B");
  public static final ModelFoundation LLAMA_2_70_B = known("LLAMA_2_70B");
  public static final ModelFoundation LLAMA_3_2_B = known("LLAMA_3_2B");
  public static final ModelFoundation LLAMA_3_13_B = known("LLAMA_3_13B");
  public static final ModelFoundation LLAMA_3_70_B = known("LLAMA_3_70B");
  public static final ModelFoundation CODE_LLAMA_2_7_B = known("CODE_LLAMA_2_7B");
  public static final ModelFoundation CODE_LLAMA_2_13_B = known("CODE_LLAMA_2_13B");
  public static final ModelFoundation CODE_LLAMA_2_70_B = known("CODE_LLAMA_2_70B");
  public static final ModelFoundation BARD = known("BARD");
  public static final ModelFoundation ALPACA_7_B = known("ALPACA_7B");
  public static final ModelFoundation ALPACA_13_B = known("ALPACA_13B");
  public static final ModelFoundation ALPACA_33_B = known("ALPACA_33B");
  public static final ModelFoundation ALPACA_65_B = known("ALPACA_65B");
  public static final ModelFoundation VICUNA_7_B = known("VICUNA_7B");
  public static final ModelFoundation VICUNA_13_B = known("VICUNA_13B");
  public static final ModelFoundation VICUNA_33_B = known("VICUNA_33B");
  public static final ModelFoundation VICUNA_65_B = known("VICUNA_65B");
  public static final ModelFoundation GUANACO_7_B = known("GUANACO_7B");
  public static final ModelFoundation GUANACO_13_B = known("GUANACO_13B");
  public static final ModelFoundation GUANACO_33_B = known("GUANACO_33B");
  public static final ModelFoundation GUANACO_65_B = known("GUANACO_65B");
  public static final ModelFoundation OPENLLAMA_7_B = known("OPENLLAMA_7B");
  public static final ModelFoundation OPENLLAMA_13_B = known("OPENLLAMA_13B");
  public static final ModelFoundation GORILLA_7_B = known("GORILLA_7B");
  public static final ModelFoundation GORILLA_13_B = known("GORILLA_13B");
  public static final ModelFoundation GORILLA_33_B = known("GORILLA_33B");
  public static final ModelFoundation GORILLA_65_B = known("GORILLA_65B");
  public static final ModelFoundation WIZARDLM_7_B = known("WIZARDLM_7B");
  public static final ModelFoundation WIZARDLM_13_B = known("WIZARDLM_13B");
  public static final ModelFoundation WIZARDLM_30_B = known("WIZARDLM_30B");
  public static final ModelFoundation YULANCHAT_13_B = known("YULANCHAT_13B");
  public static final ModelFoundation YULANCHAT_65_B = known("YULANCHAT_65B");
  public static final ModelFoundation REDPAJAMA_3_B = known("REDPAJAMA_3B");
  public static final ModelFoundation REDPAJAMA_7_B = known("REDPAJAMA_7B");
  public static final ModelFoundation REDPAJAMA_13_B = known("REDPAJAMA_13B");
  public static final ModelFoundation REDPAJAMA_33_B = known("REDPAJAMA_33B");
  public static final ModelFoundation REDPAJAMA_65_B = known("REDPAJAMA_65B");
  public static final ModelFoundation DOLLY_70_M = known("DOLLY_70M");
  public static final ModelFoundation DOLLY_160_M = known("DOLLY_160M");
  public static final ModelFoundation DOLLY_410_M = known("DOLLY_410M");
  public static final ModelFoundation DOLLY_1_B = known("DOLLY_1B");
  public static final ModelFoundation DOLLY_1_4_B = known("DOLLY_1.4B");
  public static final ModelFoundation DOLLY_2_8_B = known("DOLLY_2.8B");
  public static final ModelFoundation DOLLY_6_9_B = known("DOLLY_6.9B");
  public static final ModelFoundation DOLLY_12_B = known("DOLLY_12B");
  public static final ModelFoundation PYTHIA_70_M = known("PYTHIA_70M");
  public static final ModelFoundation PYTHIA_160_M = known("PYTHIA_160M");
  public static final ModelFoundation PYTHIA_410_M = known("PYTHIA_410M");
  public static final ModelFoundation PYTHIA_1_B = known("PYTHIA_1B");
  public static final ModelFoundation PYTHIA_1_4_B = known("PYTHIA_1.4B");
  public static final ModelFoundation PYTHIA_2_8_B = known("PYTHIA_2.8B");
  public static final ModelFoundation PYTHIA_6_9_B = known("PYTHIA_6.9B");
  public static final ModelFoundation PYTHIA_12_B = known("PYTHIA_12B");
  public static final ModelFoundation MOSS_7_B = known("MOSS_7B");
  public static final ModelFoundation MOSS_13_B = known("MOSS_13B");
  public static final ModelFoundation RMKV_LM_100_M = known("RMKV_LM_100M");
  public static final ModelFoundation RMKV_LM_400_M = known("RMKV_LM_400M");
  public static final ModelFoundation RMKV_LM_1_5_B = known("RMKV_LM_1.5B");
  public static final ModelFoundation RMKV_LM_3_B = known("RMKV_LM_3B");
  public static final ModelFoundation RMKV_LM_7_B = known("RMKV_LM_7B");
  public static final ModelFoundation RMKV_LM_14_B = known("RMKV_LM_14B");
  public static final ModelFoundation STARCODER_15_5_B = known("STARCODER_15.5B");
  public static final ModelFoundation WIZARDCODER_15_B = known("WIZARDCODER_15B");
  public static final ModelFoundation SANTACODER_1_1_B = known("SANTACODER_1.1B");
  public static final ModelFoundation TEXT_BISON = known("TEXT_BISON");
  public static final ModelFoundation TEXTEMBEDDING_GECKO = known("TEXTEMBEDDING_GECKO");
  public static final ModelFoundation CHAT_BISON = known("CHAT_BISON");
  public static final ModelFoundation CODE_BISON = known("CODE_BISON");
  public static final ModelFoundation CODECHAT_BISON = known("CODECHAT_BISON");
  public static final ModelFoundation CODE_GECKO = known("CODE_GECKO");
  public static final ModelFoundation DISTILROBERTA = known("DISTILROBERTA");
  public static final ModelFoundation MISTRAL_7_B = known("MISTRAL_7B");
  public static final ModelFoundation GEMINI = known("GEMINI");
  public static final ModelFoundation GEMINI_1_5 = known("GEMINI_1.5");
  public static final ModelFoundation GEMINI_2 = known("GEMINI_2");
  public static final ModelFoundation FAST_TEXT = known("FAST_TEXT");
  public static final ModelFoundation UNIXCODER = known("UNIXCODER");
  public static final ModelFoundation PHI_1_5 = known("PHI_1.5");
  public static final ModelFoundation PHI_2 = known("PHI_2");
  public static final ModelFoundation MIXTRAL_8_X_7_B = known("MIXTRAL_8_x_7B");
  public static final ModelFoundation MIXTRAL_8_X_22_B = known("MIXTRAL_8_x_22B");
  public static final ModelFoundation GEMMA_7_B = known("GEMMA_7B");
  public static final ModelFoundation GEMMA_2_B = known("GEMMA_2B");
  public static final ModelFoundation CODE_GEMMA_7_B = known("CODE_GEMMA_7B");
  public static final ModelFoundation CODE_GEMMA_2_B = known("CODE_GEMMA_2B");
  public static final ModelFoundation RECURRENT_GEMMA_2_B = known("RECURRENT_GEMMA_2B");
  public static final ModelFoundation GROK_1 = known("GROK_1");
  public static final ModelFoundation GROK_1_5 = known("GROK_1.5");
  public static final ModelFoundation CLAUDE_2 = known("CLAUDE_2");
  public static final ModelFoundation CLAUDE_3 = known("CLAUDE_3");
  public static final ModelFoundation STARLING_7_B = known("STARLING_7B");
  public static final ModelFoundation DBRX = known("DBRX");
  public static final ModelFoundation COMMAND_R_PLUS = known("COMMAND_R+");
  public static final ModelFoundation GEMMA_1_1_2_B = known("GEMMA_1.1_2B");
  public static final ModelFoundation GEMMA_1_1_7_B = known("GEMMA_1.1_7B");
  public static final ModelFoundation GEMMA_2_9_B = known("GEMMA_2_9B");
  public static final ModelFoundation PHI_3_MINI = known("PHI_3_MINI");
  public static final ModelFoundation PHI_3_SMALL = known("PHI_3_SMALL");
  public static final ModelFoundation GRANITE_3_B = known("GRANITE_3B");
  public static final ModelFoundation GRANITE_8_B = known("GRANITE_8B");
  public static final ModelFoundation LLAMA_3_8_B = known("LLAMA_3_8B");
  public static final ModelFoundation CLAUDE_3_5 = known("CLAUDE_3.5");
  public static final ModelFoundation CLAUDE_4 = known("CLAUDE_4");
  public static final ModelFoundation CLAUDE_LATEST = known("CLAUDE_LATEST");
  public static final ModelFoundation GRANITE_LATEST = known("GRANITE_LATEST");
  public static final ModelFoundation LLAMA_LATEST = known("LLAMA_LATEST");
  public static final ModelFoundation PHI_LATEST = known("PHI_LATEST");
  public static final ModelFoundation GEMMA_LATEST = known("GEMMA_LATEST");
  public static final ModelFoundation GEMINI_LATEST = known("GEMINI_LATEST");
  public static final ModelFoundation GPT_LATEST = known("GPT_LATEST");
  public static final ModelFoundation AZURE_LATEST = known("AZURE_LATEST");
  public static final ModelFoundation AZURE_FAST = known("AZURE_FAST");
  public static final ModelFoundation AZURE_BEST = known("AZURE_BEST");
  public static final ModelFoundation AZURE_DEFAULT = known("AZURE_DEFAULT");
  public static final ModelFoundation AZURE_CUSTOM = known("AZURE_CUSTOM");
  public static final ModelFoundation PERPLEXITY_LATEST = known("PERPLEXITY_LATEST");
  public static final ModelFoundation PERPLEXITY_FAST = known("PERPLEXITY_FAST");
  public static final ModelFoundation PERPLEXITY_BEST = known("PERPLEXITY_BEST");
  public static final ModelFoundation PERPLEXITY_DEFAULT = known("PERPLEXITY_DEFAULT");
  public static final ModelFoundation PERPLEXITY_CUSTOM = known("PERPLEXITY_CUSTOM");
  public static final ModelFoundation CODESTRAL_LATEST = known("CODESTRAL_LATEST");
  public static final ModelFoundation DEEPSEEK_LATEST = known("DEEPSEEK_LATEST");
  public static final ModelFoundation LLAVA_LATEST = known("LLAVA_LATEST");
  public static final ModelFoundation MIXTRAL_LATEST = known("MIXTRAL_LATEST");
  public static final ModelFoundation MISTRAL_LATEST = known("MISTRAL_LATEST");
  public static final ModelFoundation ORCA_LATEST = known("ORCA_LATEST");
  public static final ModelFoundation QWEN_CODER_LATEST = known("QWEN_CODER_LATEST");
  public static final ModelFoundation QWEN_LATEST = known("QWEN_LATEST");
  public static final ModelFoundation QWQ_LATEST = known("QWQ_LATEST");
  public static final ModelFoundation STARCODER_LATEST = known("STARCODER_LATEST");
  public static final ModelFoundation TINYLLAMA_LATEST = known("TINYLLAMA_LATEST");
  public static final ModelFoundation VICUNA_LATEST = known("VICUNA_LATEST");
  public static final ModelFoundation WIZARD_LATEST = known("WIZARD_LATEST");
  public static final ModelFoundation ZEPHYR_LATEST = known("ZEPHYR_LATEST");
  public static final ModelFoundation POTION = known("POTION");
  public static final ModelFoundation MSFT_AZURE_OPEN_AI_LATEST =
      known("MSFT_AZURE_OPEN_AI_LATEST");
  public static final ModelFoundation AWS_BEDROCK_LATEST = known("AWS_BEDROCK_LATEST");

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

  private static ModelFoundation known(String value) {
    return KNOWN.add(new ModelFoundation(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ModelFoundation> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownModelFoundation known() {
    return KnownModelFoundation.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
