package io.github.pieces4j.reactive.transport;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestEncoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A codec of HTTP/1.1 for connections that are lent to one call after another.
 *
 * <p>It passes on one answer for each request. A connection on which anything else comes, such as
 * bytes behind an answer or before a request, is closed before it can be lent again. An answer that
 * overtakes its request, such as a 413, is told even if the rest could not be sent.
 */
final class AnswerCodec
    extends CombinedChannelDuplexHandler<HttpResponseDecoder, HttpRequestEncoder> {
  private boolean awaited;
  private boolean sent;
  private boolean spent;
  private @Nullable ChannelPromise writing;
  private @Nullable Throwable unsent;

  AnswerCodec(HttpDecoderConfig limits) {
    init(new Answers(limits), new Requests());
  }

  /** Closes the connection at once: before what was decoded last is passed on. */
  private void spend(ChannelHandlerContext context) {
    spent = true;
    context.channel().unsafe().close(context.newPromise());
  }

  private final class Answers extends HttpResponseDecoder {
    Answers(HttpDecoderConfig limits) {
      super(limits);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
        throws Exception {
      if (spent || !awaited) {
        in.skipBytes(in.readableBytes());
        spend(context);
        return;
      }
      int before = out.size();
      super.decode(context, in, out);
      if (out.size() > before) {
        decoded(context, in, out.get(before), out.get(out.size() - 1));
      }
    }

    private void decoded(ChannelHandlerContext context, ByteBuf in, Object first, Object last) {
      if (first instanceof HttpResponse response && InterimAnswers.isInterim(response)) {
        return;
      }
      answerOvertakes();
      boolean broken = last instanceof HttpObject object && object.decoderResult().isFailure();
      if (last instanceof LastHttpContent) {
        awaited = false;
      }
      if (broken || !awaited && (in.isReadable() || !sent)) {
        spend(context);
      }
    }

    /** What the server says counts, not that it did not read all of the request. */
    private void answerOvertakes() {
      if (writing != null) {
        writing.trySuccess();
        writing = null;
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
      if (writing != null && unsent != null) {
        writing.tryFailure(unsent);
        writing = null;
      }
      super.channelInactive(context);
    }
  }

  private final class Requests extends HttpRequestEncoder {
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
        throws Exception {
      if (message instanceof HttpRequest) {
        if (spent || awaited) {
          ReferenceCountUtil.release(message);
          promise.tryFailure(new ClosedChannelException());
          spend(context);
          return;
        }
        awaited = true;
        sent = false;
      }
      super.write(
          context, message, message instanceof LastHttpContent ? last(context, promise) : promise);
    }

    private ChannelPromise last(ChannelHandlerContext context, ChannelPromise promise) {
      writing = promise;
      return context.newPromise().addListener(done -> written(context, done));
    }

    private void written(ChannelHandlerContext context, Future<?> done) {
      sent = done.isSuccess();
      if (writing == null) {
        return;
      }
      boolean broken = done.cause() instanceof IOException;
      if (broken && awaited && context.channel().isActive()) {
        // The server may have said why before it hung up.
        unsent = done.cause();
        context.read();
        return;
      }
      if (sent) {
        writing.trySuccess();
      } else {
        writing.tryFailure(done.cause());
      }
      writing = null;
    }
  }
}
