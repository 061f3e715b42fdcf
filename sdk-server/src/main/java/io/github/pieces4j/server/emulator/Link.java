package io.github.pieces4j.server.emulator;

import io.github.pieces4j.operation.Operation;

/**
 * Is one way of linking an owner to other objects.
 *
 * @param <O> the owner
 * @param members where the owner names the other objects
 * @param other what the other objects show of it
 */
record Link<O>(
    Operation<?> associate, Operation<?> disassociate, Members<O, ?> members, OtherSide other) {
  /** Returns the name of the other object's argument, which follows the owner's. */
  String otherArgument() {
    return associate.path().names().get(1);
  }

  /** Tells whether both objects are the emulator's, so that both show the link. */
  boolean isTwoSided() {
    return other instanceof KnownSide;
  }
}
