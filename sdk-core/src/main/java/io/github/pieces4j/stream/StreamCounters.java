package io.github.pieces4j.stream;

/**
 * The counts of a stream since its client was created.
 *
 * @param connections sockets that were opened
 * @param reconnects those of them that were opened after a connection had failed
 * @param frames frames that were received, whatever they held
 * @param skippedFrames frames that could not be read
 * @param skippedItems items that could not be read, in frames that otherwise could
 * @param reconciliations lists that the server was asked for
 * @param conflatedEvents events that slow subscribers did not get because a later one made them
 *     pointless
 * @param skippedObjects objects of lists whose identifiers could not be read
 * @since 0.1
 */
public record StreamCounters(
    long connections,
    long reconnects,
    long frames,
    long skippedFrames,
    long skippedItems,
    long reconciliations,
    long conflatedEvents,
    long skippedObjects) {}
