package io.github.pieces4j.checks.contract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on a raw socket that writes what a test tells it to, however wrong that is. */
public final class ImpoliteServer implements AutoCloseable {
  private static final int BACKLOG = 200;
  private static final int UNHEARD_MILLIS = 200;

  /** What a connection does with a request. */
  public interface Manners {
    /** Answers a request, or does something else. */
    void answer(Connection connection, String id, int number)
        throws IOException, InterruptedException;
  }

  private final @Nullable TestCertificate certificate;
  private final ServerSocket listener;
  private final Manners manners;
  private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger connections = new AtomicInteger();

  /**
   * Starts it.
   *
   * @param certificate what it speaks TLS with, null for plain TCP
   */
  ImpoliteServer(@Nullable TestCertificate certificate, Manners manners) {
    this.certificate = certificate;
    this.manners = manners;
    try {
      listener = listener(certificate);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** Starts one that speaks no TLS. */
  public static ImpoliteServer plain(Manners manners) {
    return new ImpoliteServer(null, manners);
  }

  private static ServerSocket listener(@Nullable TestCertificate certificate) throws IOException {
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    if (certificate == null) {
      return new ServerSocket(0, BACKLOG, loopback);
    }
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(certificate.keys().getKeyManagers(), null, null);
      return context.getServerSocketFactory().createServerSocket(0, BACKLOG, loopback);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "impolite-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        connections.incrementAndGet();
        start(() -> serve(socket));
      } catch (IOException e) {
        return; // The test is over.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Connection connection = new Connection(socket, over);
      for (String id = connection.read(); id != null; id = connection.read()) {
        manners.answer(connection, id, requests.incrementAndGet());
      }
    } catch (IOException e) {
      return; // The client went away, which is its right.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns where it is. */
  public URI url() {
    String scheme = certificate == null ? "http" : "https";
    return URI.create(scheme + "://127.0.0.1:" + listener.getLocalPort());
  }

  /** Returns how many connections were made. */
  public int connections() {
    return connections.get();
  }

  /** Returns how many requests came. */
  public int requests() {
    return requests.get();
  }

  /** Returns how many connections are open as far as this side knows. */
  public long open() {
    return sockets.stream().filter(socket -> !socket.isClosed()).count();
  }

  @Override
  public void close() {
    over.countDown();
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One client's connection. */
  public static final class Connection {
    private final Socket socket;
    private final InputStream input;
    private final CountDownLatch over;
    private int unread;

    Connection(Socket socket, CountDownLatch over) throws IOException {
      this.socket = socket;
      this.over = over;
      input = new BufferedInputStream(socket.getInputStream());
    }

    /** Reads a head and returns the last part of its path; null at the end. */
    @Nullable String read() throws IOException {
      input.skipNBytes(unread);
      unread = 0;
      String request = line();
      if (request == null) {
        return null;
      }
      for (String header = line(); header != null && !header.isEmpty(); header = line()) {
        if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
          unread = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
        }
      }
      String path = request.split(" ")[1];
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private @Nullable String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int next = input.read(); next != '\n'; next = input.read()) {
        if (next < 0) {
          return null;
        }
        line.append((char) next);
      }
      return line.toString().stripTrailing();
    }

    /** Writes bytes as they are. */
    public void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    }

    /** Answers with a conversation. */
    public void answer(String id) throws IOException {
      write(whole(id));
    }

    /** Resets the connection. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }

    /** Ends the answers, hears nothing more of the client, and resets it a while later. */
    public void end() throws IOException, InterruptedException {
      socket.shutdownOutput();
      over.await(UNHEARD_MILLIS, TimeUnit.MILLISECONDS);
      socket.close();
    }

    /** Writes nothing for a while, or until the client says something or is gone. */
    public void pause(int millis) throws IOException {
      socket.setSoTimeout(millis);
      input.mark(1);
      try {
        input.read();
      } catch (SocketTimeoutException e) {
        return;
      } finally {
        socket.setSoTimeout(0);
        input.reset();
      }
    }

    /** Answers nothing until the client is gone. */
    public void hearOut() throws IOException {
      input.transferTo(OutputStream.nullOutputStream());
    }

    /** Returns a whole answer with a conversation. */
    public static String whole(String id) {
      return ok(Lists.conversation(id));
    }

    /** Returns a whole answer with a list of conversations. */
    public static String list(String... ids) {
      return ok(Lists.of(Stream.of(ids).map(Lists::conversation).toArray(String[]::new)));
    }

    private static String ok(String body) {
      return "HTTP/1.1 200 OK\r\nContent-Length: " + Lists.bytes(body) + "\r\n\r\n" + body;
    }
  }
}
