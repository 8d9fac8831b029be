package dev.archlab.cli;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineLimits;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.Lessons;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Quantity;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab show}: all there is to know of one thing. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Show a workload and its lesson, a machine's configuration, or a kernel.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  archlab show knn           its parameters and its lesson",
      "  archlab show tpu           every value of its configuration, and where it comes from",
      "  archlab show mine.yaml     the same of a configuration of your own"
    })
final class ShowCommand implements Subcommand {

  @Parameters(index = "0", paramLabel = "NAME", description = "A workload, machine or kernel.")
  private String name = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Workload workload : Workloads.all()) {
      if (workload.name().equals(name)) {
        show(workload, out);
        return 0;
      }
    }
    if (Machines.names().contains(name) || name.endsWith(".yaml") || name.endsWith(".yml")) {
      show(Machines.create(name, List.of()), out);
      return 0;
    }
    List<Kernel<?>> kernels =
        Kernels.load().all().stream()
            .<Kernel<?>>map(kernel -> kernel)
            .filter(kernel -> kernel.name().equals(name))
            .toList();
    if (kernels.isEmpty()) {
      throw new UsageException(
          "unknown name '%s'; %s"
              .formatted(
                  name,
                  Nearest.to(name, known())
                      .map(nearest -> "did you mean '" + nearest + "'?")
                      .orElse(
                          "archlab list workloads, list machines and list kernels say what there"
                              + " is")));
    }
    kernels.forEach(kernel -> show(kernel, out));
    return 0;
  }

  private static List<String> known() {
    List<String> known = new ArrayList<>();
    Workloads.all().forEach(workload -> known.add(workload.name()));
    known.addAll(Machines.names());
    Kernels.load().all().stream().map(Kernel::name).distinct().forEach(known::add);
    return known;
  }

  private static void show(Workload workload, PrintWriter out) {
    out.printf(Locale.ROOT, "%s: %s%n%n", workload.name(), workload.summary());
    Table table =
        new Table()
            .column("parameter", Align.LEFT)
            .column("default", Align.LEFT)
            .column("range", Align.LEFT)
            .column("meaning", Align.LEFT);
    for (Parameter parameter : workload.parameters()) {
      table.row(
          List.of(
              parameter.name(), parameter.defaultValue(), parameter.range(), parameter.meaning()));
    }
    out.print(table.plain("  "));
    Lessons.of(workload.name()).ifPresent(lesson -> out.printf("%n%s", lesson.text()));
  }

  private static String format(ElementType type) {
    return switch (type) {
      case F32 -> "float32";
      case F64 -> "float64";
      case S32 -> "int32";
      case S8 -> "int8";
      case BF16 -> "bfloat16";
    };
  }

  private static void show(Machine machine, PrintWriter out) {
    MachineLimits limits = machine.limits();
    out.printf(
        Locale.ROOT,
        "%s: %s at %s GHz; peak %s MACs/cycle (%s), %s on chip, %s DRAM bytes/cycle, %s of"
            + " memory%n%n",
        machine.name(),
        machine.kind().toUpperCase(Locale.ROOT),
        Quantity.number(limits.clockHz() * 1e-9),
        Quantity.number(limits.peakMacsPerCycle()),
        format(limits.peakType()),
        Quantity.bytes(limits.onChipBytes()),
        Quantity.number(limits.dramBytesPerCycle()),
        Quantity.bytes(limits.memoryBytes()));
    Table table =
        new Table()
            .column("key", Align.LEFT)
            .column("value", Align.LEFT)
            .column("origin", Align.LEFT)
            .column("source", Align.LEFT);
    machine
        .configuration()
        .entries()
        .forEach(
            (key, entry) ->
                table.row(List.of(key, entry.text(), entry.origin(), entry.source().orElse(""))));
    out.print(table.plain("  "));
  }

  private static void show(Kernel<?> kernel, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: %s on '%s' machines, rung %d%n  %s%n",
        kernel.name(),
        kernel.operation().getSimpleName(),
        kernel.machine(),
        kernel.rung(),
        kernel.summary());
    for (String program : kernel.programs()) {
      out.printf(Locale.ROOT, "%n--- %s%n%s", program, text(kernel, program));
    }
    out.println();
  }

  private static String text(Kernel<?> kernel, String program) {
    try (InputStream stream = kernel.getClass().getResourceAsStream(program)) {
      if (stream == null) {
        throw new IllegalStateException(
            "kernel " + kernel.name() + " has no program '" + program + "' beside it");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
