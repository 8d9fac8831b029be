package dev.archlab.cli;

import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Kernels;
import dev.archlab.kernels.Machines;
import dev.archlab.sim.Machine;
import dev.archlab.sim.MachineLimits;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Quantity;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.Workload;
import dev.archlab.workloads.Workloads;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archlab list}: what there is. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    header = "List the workloads, machines, kernels or lessons that there are.",
    description = "")
final class ListCommand implements Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "(workloads|machines|kernels|lessons)",
      description = "What to list.")
  private String what = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Table table =
        switch (what) {
          case "workloads" -> workloads();
          case "machines" -> machines();
          case "kernels" -> kernels();
          case "lessons" -> LessonCommand.lessons();
          default ->
              throw Choices.unknown(
                  "list", what, List.of("workloads", "machines", "kernels", "lessons"));
        };
    spec.commandLine().getOut().print(table.plain(""));
    return 0;
  }

  private static Table workloads() {
    Table table =
        new Table()
            .column("workload", Align.LEFT)
            .column("parameters", Align.LEFT)
            .column("what it computes", Align.LEFT);
    for (Workload workload : Workloads.all()) {
      String parameters =
          workload.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
      table.row(List.of(workload.name(), parameters, workload.summary()));
    }
    return table;
  }

  private static Table machines() {
    Table table =
        new Table()
            .column("machine", Align.LEFT)
            .column("kind", Align.LEFT)
            .column("clock", Align.RIGHT)
            .column("peak MACs/cycle", Align.RIGHT)
            .column("on-chip memory", Align.RIGHT)
            .column("DRAM bytes/cycle", Align.RIGHT)
            .column("memory", Align.RIGHT);
    for (String name : Machines.names()) {
      Machine machine = Machines.create(name, List.of());
      MachineLimits limits = machine.limits();
      table.row(
          List.of(
              name,
              machine.kind(),
              Quantity.number(limits.clockHz() * 1e-9) + " GHz",
              Quantity.number(limits.peakMacsPerCycle()),
              Quantity.bytes(limits.onChipBytes()),
              Quantity.number(limits.dramBytesPerCycle()),
              Quantity.bytes(limits.memoryBytes())));
    }
    return table;
  }

  private static Table kernels() {
    Table table =
        new Table()
            .column("machine", Align.LEFT)
            .column("operation", Align.LEFT)
            .column("kernel", Align.LEFT)
            .column("rung", Align.RIGHT)
            .column("how it computes", Align.LEFT);
    for (Kernel<?> kernel : Kernels.load().all()) {
      table.row(
          List.of(
              kernel.machine(),
              kernel.operation().getSimpleName(),
              kernel.name(),
              Integer.toString(kernel.rung()),
              kernel.summary()));
    }
    return table;
  }
}
