package io.github.pieces4j.benchmarks.calls;

/**
 * What one contender did: medians of all rounds, and the failures of all.
 *
 * @param operation what was called
 * @param callers how many called at once
 * @param contender the client
 * @param rate calls a second
 * @param cpuMicros microseconds of CPU for a call
 * @param bytes what was allocated for a call
 * @param failures how many calls failed, which are no part of the rate
 */
public record CallResult(
    CallKind operation,
    int callers,
    Contender contender,
    double rate,
    double cpuMicros,
    double bytes,
    long failures) {}
