package io.github.pieces4j.reactive.transport;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.io.ByteArrayOutputStream;

/**
 * The body of an answer that refuses a WebSocket, which the handshake itself drops. It leaves the
 * way of frames when the socket is open.
 */
final class HandshakeAnswer extends ChannelInboundHandlerAdapter {
  private static final int MOST_BYTES = 8_192;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private boolean opened;

  /** Returns what has come of the body, empty if the socket was opened. */
  byte[] body() {
    return body.toByteArray();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpResponse response) {
      opened = response.status().code() == HttpResponseStatus.SWITCHING_PROTOCOLS.code();
    }
    if (!opened && message instanceof HttpContent part) {
      byte[] bytes = ByteBufUtil.getBytes(part.content());
      body.write(bytes, 0, Math.min(bytes.length, MOST_BYTES - body.size()));
    }
    if (opened) {
      context.pipeline().remove(this);
    }
    context.fireChannelRead(message);
  }
}
