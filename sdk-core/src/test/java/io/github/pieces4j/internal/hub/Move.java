package io.github.pieces4j.internal.hub;

/** Is one thing that happens to a stream, with a number to choose by. */
record Move(What what, int number) {
  enum What {
    CREATE,
    UPDATE,
    DELETE,
    REVIVE,
    REVERT,
    TELL_TOGETHER,
    DELIVER_FRAME,
    DELIVER_DAMAGED_FRAME,
    DELIVER_GARBAGE,
    COMPUTE_LIST,
    DELIVER_LIST,
    FAIL_LIST,
    ACCEPT,
    REFUSE,
    DISCONNECT,
    WAIT,
    WAIT_LONG,
    READ,
    JOIN,
    JOIN_AND_THROW,
    LEAVE,
    LEAVE_ALL,
    COMPUTE_OBJECT,
    DELIVER_OBJECT,
    DELIVER_OLD_OBJECT,
    FAIL_OBJECT,
    TAKE
  }
}
