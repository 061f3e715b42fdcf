package io.github.pieces4j.model;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a fragment, whichever of its forms they are in. */
final class FragmentText {
  private static final String BASE64_MARK = ";base64";

  private FragmentText() {}

  /** Returns the text of the first form that has one, empty for none. */
  static String of(@Nullable FragmentFormat fragment) {
    return fragment == null
        ? ""
        : Stream.concat(forms(fragment.string()), forms(fragment.bytes()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
  }

  private static Stream<String> forms(@Nullable TransferableString string) {
    return string == null
        ? Stream.empty()
        : Stream.of(
                form(string.raw(), raw -> raw),
                form(string.base64(), FragmentText::base64),
                form(string.base64Url(), FragmentText::base64Url),
                form(string.dataUrl(), FragmentText::dataUrl))
            .flatMap(form -> form);
  }

  private static Stream<String> forms(@Nullable TransferableBytes bytes) {
    return bytes == null
        ? Stream.empty()
        : Stream.of(
                form(bytes.raw(), FragmentText::utf8),
                form(bytes.base64(), base64 -> base64(utf8(base64))),
                form(bytes.base64Url(), base64 -> base64Url(utf8(base64))),
                form(bytes.dataUrl(), url -> dataUrl(utf8(url))))
            .flatMap(form -> form);
  }

  /** Gives a form up that says it is what it is not, for another one may be right. */
  private static <T> Stream<String> form(@Nullable T value, Function<T, String> decoding) {
    try {
      return value == null ? Stream.empty() : Stream.of(decoding.apply(value));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private static String base64(String text) {
    return utf8(Base64.getMimeDecoder().decode(text));
  }

  private static String base64Url(String text) {
    return utf8(Base64.getUrlDecoder().decode(text.strip()));
  }

  private static String dataUrl(String url) {
    int comma = url.indexOf(',');
    if (comma < 0 || !url.regionMatches(true, 0, "data:", 0, "data:".length())) {
      throw new IllegalArgumentException("no data URL");
    }
    String head = url.substring(0, comma);
    String data = url.substring(comma + 1);
    Charset charset = charset(head);
    return head.endsWith(BASE64_MARK)
        ? new String(Base64.getMimeDecoder().decode(data), charset)
        : URLDecoder.decode(data.replace("+", "%2B"), charset);
  }

  private static Charset charset(String head) {
    for (String parameter : head.split(";")) {
      if (parameter.startsWith("charset=")) {
        return Charset.forName(parameter.substring("charset=".length()));
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static String utf8(List<Long> numbers) {
    byte[] bytes = new byte[numbers.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = numbers.get(i).byteValue();
    }
    return utf8(bytes);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Puts a text in place of all forms; what else the fragment holds stays. */
  static FragmentFormat with(@Nullable FragmentFormat fragment, String text) {
    FragmentFormat before = fragment == null ? FragmentFormatBuilder.builder().build() : fragment;
    TransferableString string =
        before.string() == null ? TransferableStringBuilder.builder().build() : before.string();
    return before.with(
        it ->
            it.bytes(null)
                .string(string.with(s -> s.raw(text).base64(null).base64Url(null).dataUrl(null))));
  }
}
