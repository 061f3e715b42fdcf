package io.github.pieces4j.reactive.transport;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.ProtocolException;

/**
 * A filter that drops the interim answers, such as 103, which may come before the answer.
 *
 * <p>Reactor Netty would take all but 100 for the answer, and leave that to the next call.
 */
final class InterimAnswers extends ChannelInboundHandlerAdapter {
  /** Nobody sends more than a few; without a bound a server could keep a call for ever. */
  static final int MOST = 64;

  private boolean within;
  private boolean dropped;
  private int count;

  static boolean isInterim(HttpResponse response) {
    HttpResponseStatus status = response.status();
    return status.codeClass() == HttpStatusClass.INFORMATIONAL
        && status.code() != HttpResponseStatus.SWITCHING_PROTOCOLS.code();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (within || message instanceof HttpResponse response && isInterim(response)) {
      drop(context, message);
      return;
    }
    if (message instanceof LastHttpContent) {
      count = 0;
    }
    context.fireChannelRead(message);
  }

  private void drop(ChannelHandlerContext context, Object message) {
    boolean begins = !within;
    within = message instanceof HttpObject && !(message instanceof LastHttpContent);
    dropped = true;
    ReferenceCountUtil.release(message);
    if (begins && ++count > MOST) {
      context.fireExceptionCaught(
          new ProtocolException("more than " + MOST + " interim answers (1xx) before the answer"));
      context.close();
    }
  }

  /** Whoever waits for the answer has asked for one read, and that one brought nothing. */
  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    if (dropped) {
      dropped = false;
      context.read();
    }
    context.fireChannelReadComplete();
  }
}
