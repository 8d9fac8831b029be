package dev.archlab.cli;

import dev.archlab.sim.UsageException;
import dev.archlab.workloads.trace.CycleWindow;
import dev.archlab.workloads.trace.TraceFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that ask for a trace. */
final class TraceOptions {

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description =
          "Write what every unit did in each cycle: .json or .json.gz for Perfetto and"
              + " chrome://tracing, .kanata or .kanata.gz for Konata (one run on a CPU).")
  private @Nullable String file;

  @Option(
      names = "--trace-cycles",
      paramLabel = "FROM..TO",
      description =
          "The cycles to trace, without TO; FROM.. to the end. Default: all, up to 512 MiB.")
  private @Nullable String cycles;

  /**
   * What is asked for; null for no trace.
   *
   * @throws UsageException if it cannot be written, or the options make no sense
   */
  @Nullable TraceTarget target() {
    if (file == null) {
      if (cycles != null) {
        throw new UsageException("--trace-cycles is for --trace FILE, which is not given");
      }
      return null;
    }
    TraceFormat format = TraceFormat.of(file);
    CycleWindow window = cycles == null ? CycleWindow.ALL : CycleWindow.parse(cycles);
    return new TraceTarget(
        file, OutputFile.of(file), format, TraceFormat.isCompressed(file), window);
  }
}
