package io.github.pieces4j.server.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A failure to read or write the database; what was begun was undone. */
public final class StoreException extends RuntimeException {
  /** What the reason lies in. */
  public enum Fault {
    /** The disk has no room. */
    FULL,
    /** The file or the disk under it cannot be used as it is now. */
    DISK,
    /** One object is not what was stored; the others are not concerned. */
    OBJECT,
    /** The statement was wrong. */
    STATEMENT
  }

  private static final int PRIMARY_CODE = 0xff;
  private final Fault fault;

  StoreException(Fault fault, String problem) {
    super(problem);
    this.fault = fault;
  }

  StoreException(SQLException cause) {
    super(cause.getMessage(), cause);
    fault =
        cause instanceof SQLiteException failure
            ? of(failure.getResultCode().code & PRIMARY_CODE)
            : Fault.DISK;
  }

  private static Fault of(int code) {
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Fault.FULL;
    }
    return code == SQLiteErrorCode.SQLITE_ERROR.code
            || code == SQLiteErrorCode.SQLITE_CONSTRAINT.code
            || code == SQLiteErrorCode.SQLITE_MISMATCH.code
            || code == SQLiteErrorCode.SQLITE_TOOBIG.code
            || code == SQLiteErrorCode.SQLITE_RANGE.code
            || code == SQLiteErrorCode.SQLITE_MISUSE.code
        ? Fault.STATEMENT
        : Fault.DISK;
  }

  public Fault fault() {
    return fault;
  }
}
