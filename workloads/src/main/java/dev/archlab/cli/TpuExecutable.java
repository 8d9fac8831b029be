package dev.archlab.cli;

import dev.archlab.sim.InputException;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import dev.archlab.tpu.TpuLaunch;
import dev.archlab.tpu.TpuProgram;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A {@code .tpu} text. Its line {@code parameters} names the arrays that it is given. */
final class TpuExecutable implements Executable {

  private final String file;
  private final String text;

  /**
   * @throws dev.archlab.sim.InputException if the text is malformed
   */
  TpuExecutable(String file, String text) {
    this.file = file;
    this.text = text;
    int parameters = TpuProgram.parameters(file, text).size();
    TpuProgram program = TpuProgram.parse(file, text, Collections.nCopies(parameters, 0L));
    if (program.instructions().isEmpty()) {
      throw new InputException(file + ": there is no instruction");
    }
  }

  @Override
  public String machine() {
    return "tpu";
  }

  @Override
  public void check(List<ProgramArgument> arguments) {
    for (ProgramArgument argument : arguments) {
      if (!(argument instanceof ProgramArgument.Array)) {
        throw new UsageException(
            "--arg '"
                + argument.text()
                + "': a TPU's program takes arrays only: in:A.npy, inout:A.npy:B.npy,"
                + " out:f32[64,64]:C.npy");
      }
    }
    TpuProgram unused = TpuProgram.parse(file, text, Collections.nCopies(arguments.size(), 0L));
  }

  @Override
  public Launch launch(List<PlacedArgument> arguments) {
    List<Long> addresses =
        arguments.stream()
            .map(PlacedArgument::region)
            .map(Objects::requireNonNull)
            .map(Region::base)
            .toList();
    return new TpuLaunch(TpuProgram.parse(file, text, addresses), file);
  }
}
