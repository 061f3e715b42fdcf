package io.github.pieces4j.request;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.TransferableBytes;
import io.github.pieces4j.model.TransferableString;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The contents of messages, which an update without them would delete.
 *
 * <p>Records remember nothing of how they were read. What was read without its contents shows on
 * the wire: its fragment has neither text nor bytes, whereas a stored message has one of them.
 */
final class Contents {
  private Contents() {}

  /** Returns the message if it has contents. */
  static ConversationMessage required(@Nullable ConversationMessage message) {
    if (message == null) {
      throw new PiecesRequestException("the message to update is null: pass one that was read");
    }
    if (message.fragment() == null || isEmpty(message.fragment())) {
      throw new PiecesRequestException(
          "the message \"%s\" has neither text nor bytes, and an update would delete those on the"
                  .formatted(message.id())
              + " server: read it with its contents (withTransferables(true)) and change that");
    }
    return message;
  }

  private static boolean isEmpty(FragmentFormat fragment) {
    TransferableString text = fragment.string();
    TransferableBytes bytes = fragment.bytes();
    boolean isText =
        text != null && hasAny(text.raw(), text.base64(), text.base64Url(), text.dataUrl());
    return !isText
        && (bytes == null
            || !hasAny(bytes.raw(), bytes.base64(), bytes.base64Url(), bytes.dataUrl()));
  }

  private static boolean hasAny(@Nullable Object... forms) {
    return Arrays.stream(forms).anyMatch(form -> form != null);
  }
}
