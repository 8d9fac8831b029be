package dev.archlab.workloads;

/**
 * What a comparison with published figures came to.
 *
 * @param markdown the page for readers
 * @param csv a line for each compared row
 * @param passed rows that met their gate
 * @param total rows with a gate
 * @param worst names the worst row, in one line
 * @param gatesMet true if every gate was met, also those over several rows
 */
public record Validation(
    String markdown, String csv, int passed, int total, String worst, boolean gatesMet) {}
