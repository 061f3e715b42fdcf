package io.github.pieces4j.server.emulator;

/** Answers the calls of one operation; runs on a worker thread, where it may wait for the lock. */
@FunctionalInterface
interface Handler {
  Answer answer(Call call);
}
