package io.github.pieces4j.reactive.transport;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;

/**
 * The answer to a WebSocket's handshake: keeps the body of a refusal, which the handshake itself
 * drops, and passes over interim answers such as 103, which are none.
 */
final class HandshakeAnswer extends ChannelInboundHandlerAdapter {
  private static final int MOST_BYTES = 8_192;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private boolean interim;
  private boolean opened;

  /** Returns what has come of the body, empty if the socket was opened. */
  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!opened) {
      read(message);
    }
    if (interim) {
      interim = !(message instanceof LastHttpContent);
      ReferenceCountUtil.release(message);
    } else {
      context.fireChannelRead(message);
    }
  }

  private void read(Object message) {
    if (message instanceof HttpResponse response) {
      opened = response.status().code() == HttpResponseStatus.SWITCHING_PROTOCOLS.code();
      interim = !opened && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
    if (!opened && !interim && message instanceof HttpContent part) {
      byte[] bytes = ByteBufUtil.getBytes(part.content());
      body.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - body.size()));
    }
  }
}
