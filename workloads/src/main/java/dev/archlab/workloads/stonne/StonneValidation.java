package dev.archlab.workloads.stonne;

import com.google.auto.service.AutoService;
import dev.archlab.workloads.Table;
import dev.archlab.workloads.Table.Align;
import dev.archlab.workloads.Validation;
import dev.archlab.workloads.ValidationSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cycles of the output-stationary array against STONNE's own runs. Gate: with full bandwidth,
 * what STONNE spends on its products is to the cycle what ours multiplies; the rest of each tile is
 * a constant. Runs with half the bandwidth are reported.
 */
@AutoService(ValidationSuite.class)
public final class StonneValidation implements ValidationSuite {

  private record Compared(StonneRun run, long multiplying) {

    /** What is left when all that is explained is taken off. */
    long rest() {
      return run.cycles() - multiplying - run.passage() - run.sharing();
    }

    boolean agrees() {
      return rest() == 0;
    }
  }

  @Override
  public String name() {
    return "stonne";
  }

  @Override
  public String summary() {
    return "cycles of the output-stationary array against STONNE's own runs";
  }

  @Override
  public Validation run(boolean full) {
    List<Compared> all =
        StonneRun.all().stream().map(run -> new Compared(run, run.multiplying())).toList();
    List<Compared> gated = all.stream().filter(row -> row.run().fullBandwidth()).toList();
    int passed = (int) gated.stream().filter(Compared::agrees).count();
    return new Validation(
        text(all), csv(all), passed, gated.size(), worst(all), passed == gated.size());
  }

  private static String worst(List<Compared> all) {
    Compared worst = all.get(0);
    for (Compared row : all) {
      if (Math.abs(row.rest()) > Math.abs(worst.rest())) {
        worst = row;
      }
    }
    return worst.agrees()
        ? "worst row: none has an unexplained cycle"
        : "worst row: %s, %d cycles unexplained".formatted(worst.run().id(), worst.rest());
  }

  private static String csv(List<Compared> all) {
    StringBuilder csv =
        new StringBuilder(
            "case_id,size,m,k,n,distribution_bandwidth,tiles,stonne_cycles,multiplying,passage,"
                + "sharing,unexplained,role\n");
    for (Compared row : all) {
      StonneRun run = row.run();
      csv.append(
          "%s,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%s%n"
              .formatted(
                  run.id(),
                  run.size(),
                  run.m(),
                  run.k(),
                  run.n(),
                  run.distributionBandwidth(),
                  run.tileCount(),
                  run.cycles(),
                  row.multiplying(),
                  run.passage(),
                  run.sharing(),
                  row.rest(),
                  run.fullBandwidth() ? "gate" : "report")
              .replace(System.lineSeparator(), "\n"));
    }
    return csv.toString();
  }

  private static String text(List<Compared> all) {
    Map<Boolean, Map<Integer, List<Compared>>> groups = new TreeMap<>();
    for (Compared row : all) {
      groups
          .computeIfAbsent(!row.run().fullBandwidth(), half -> new TreeMap<>())
          .computeIfAbsent(row.run().size(), size -> new ArrayList<>())
          .add(row);
    }
    Table table =
        new Table()
            .column("bandwidth", Align.LEFT)
            .column("mesh", Align.RIGHT)
            .column("runs", Align.RIGHT)
            .column("tiles", Align.RIGHT)
            .column("STONNE's cycles", Align.RIGHT)
            .column("multiplying", Align.RIGHT)
            .column("passage", Align.RIGHT)
            .column("shared ports", Align.RIGHT)
            .column("runs that agree", Align.RIGHT)
            .column("role", Align.LEFT)
            .column("met", Align.LEFT);
    groups.forEach(
        (half, sizes) -> sizes.forEach((size, rows) -> table.row(cells(half, size, rows))));
    return """
        # STONNE

        Dense products on the output-stationary array against runs of the public simulator STONNE
        (github.com/stonne-simulator/stonne, commit 22634b8b), on square meshes. Nothing was fitted: what
        STONNE does beside multiplying was read in its source (its memory controller, mesh, accumulators,
        collection bus and distribution tree), and explains every cycle of every run.

        *Multiplying* is measured: the cycles that our array, without overlapped drains, spends in `fill`,
        `mac` and `drain`; K + r + c − 2 for a tile of r × c. *Passage* is what STONNE adds for each tile:

        | cycles a tile | where |
        | ---: | --- |
        | 1 | the memory controller configures mesh and accumulators, before the first operand leaves |
        | 0 | the way in: the mesh multiplies in the cycle in which memory sends |
        | 1 | the accumulator, which stands beside its element, adds the last product |
        | 1 | the collection bus |
        | 1 | memory takes the sum; a tile begins when it has the last one of the tile before |
        | 1, or 0 if r or c is 1 | memory's loop takes only half of the sums that wait, rounded up, since it counts up to a number that falls as it takes them. Along the mesh's diagonals several arrive at once, and one is left over in the end. A single row or column sends one a cycle: none is left |

        *Shared ports*: with half the bandwidth two rows, or two columns, share a port. Its switch takes a
        cycle, and a step of k takes two, but for the first one, which the skew hides: K cycles more for a
        tile, 1 for a tile of one element, which has no pair. Our array has a port for each row and column, so
        these runs are reported, not gated.

        STONNE shifts nothing out: a bus leads from every element to memory. Our `shift_out`, R cycles for
        each tile, comes on top and is not in the table.

        """
        + table.markdown()
        + "\nMade by `archlab validate stonne`.\n";
  }

  private static List<String> cells(boolean half, int size, List<Compared> rows) {
    long agreeing = rows.stream().filter(Compared::agrees).count();
    return List.of(
        half ? "half" : "full",
        size + " × " + size,
        Integer.toString(rows.size()),
        Integer.toString(rows.stream().mapToInt(row -> row.run().tileCount()).sum()),
        Long.toString(rows.stream().mapToLong(row -> row.run().cycles()).sum()),
        Long.toString(rows.stream().mapToLong(Compared::multiplying).sum()),
        Long.toString(rows.stream().mapToLong(row -> row.run().passage()).sum()),
        Long.toString(rows.stream().mapToLong(row -> row.run().sharing()).sum()),
        Long.toString(agreeing),
        half ? "report" : "gate",
        half ? "" : agreeing == rows.size() ? "yes" : "no");
  }
}
