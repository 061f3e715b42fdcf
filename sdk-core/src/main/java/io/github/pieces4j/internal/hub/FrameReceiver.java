package io.github.pieces4j.internal.hub;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;

/** A receiver of what comes from a socket and from lists. */
interface FrameReceiver {
  /** Begins a connection. */
  void connected();

  /** Called when the list is asked for; what frames say from now on goes before it. */
  void listAsked();

  /** Takes a frame and tells whether a list is needed to understand it. */
  boolean received(StreamFrame frame);

  /** Called when a frame, or a part of one, could not be read. */
  void missed();

  /** Takes a list and tells whether another is needed. */
  boolean listed(IdentifierList list);

  /** Called when no list came, with whether none will. */
  void listFailed(boolean forGood);
}
