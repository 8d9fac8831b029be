package dev.archlab.cli;

import dev.archlab.cli.ProgramArgument.Array;
import dev.archlab.cli.ProgramArgument.Bytes;
import dev.archlab.cli.ProgramArgument.Scalar;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.ptx.PtxEntry;
import dev.archlab.gpu.ptx.PtxModule;
import dev.archlab.gpu.ptx.PtxType;
import dev.archlab.gpu.ptx.PtxVariable;
import dev.archlab.sim.Launch;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kernel of a PTX module, with the shape of its launch. */
final class GpuExecutable implements Executable {

  private static final int POINTER_BYTES = 8;

  private final PtxModule module;
  private final PtxEntry entry;
  private final Dim3 grid;
  private final Dim3 block;
  private final int shared;

  /**
   * @param name of the kernel; null if the module has only one
   * @throws UsageException if there is no such kernel, or several to choose from
   */
  GpuExecutable(PtxModule module, @Nullable String name, Dim3 grid, Dim3 block, int shared) {
    this.module = module;
    this.entry = module.entry(name == null ? onlyKernel(module) : name);
    this.grid = grid;
    this.block = block;
    this.shared = shared;
  }

  private static String onlyKernel(PtxModule module) {
    List<PtxEntry> kernels = module.entries();
    if (kernels.size() != 1) {
      throw new UsageException(
          kernels.isEmpty()
              ? module.file() + " has no kernel (.entry)"
              : "%s has %d kernels; --entry chooses one of: %s"
                  .formatted(
                      module.file(),
                      kernels.size(),
                      kernels.stream().map(PtxEntry::name).collect(Collectors.joining(", "))));
    }
    return kernels.get(0).name();
  }

  @Override
  public String machine() {
    return "gpu";
  }

  @Override
  public String entry() {
    return entry.name();
  }

  @Override
  public void check(List<ProgramArgument> arguments) {
    List<PtxVariable> parameters = entry.parameters();
    if (arguments.size() != parameters.size()) {
      String types =
          parameters.stream().map(GpuExecutable::declared).collect(Collectors.joining(", "));
      throw new UsageException(
          "kernel '%s' takes %d arguments%s; it is given %d"
              .formatted(
                  entry.name(),
                  parameters.size(),
                  types.isEmpty() ? "" : " (" + types + ")",
                  arguments.size()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits(arguments.get(i), parameters.get(i))) {
        throw new UsageException(
            "--arg '%s': parameter %d of kernel '%s' is %s; right is %s"
                .formatted(
                    arguments.get(i).text(),
                    i + 1,
                    entry.name(),
                    declared(parameters.get(i)),
                    right(parameters.get(i))));
      }
    }
  }

  private static String declared(PtxVariable parameter) {
    return "."
        + parameter.type()
        + (parameter.count() == 1 ? "" : " × " + parameter.count() + " (a struct)");
  }

  /** Signed and unsigned are the same bits; bits are anything; a float is no integer. */
  private static boolean fits(ProgramArgument argument, PtxVariable parameter) {
    if (argument instanceof Bytes bytes) {
      return bytes.value().length == parameter.bytes();
    }
    PtxType type = parameter.type();
    if (parameter.count() != 1) {
      return false;
    }
    if (argument instanceof Scalar scalar) {
      boolean eitherIsBits =
          scalar.type().kind() == PtxType.Kind.BITS || type.kind() == PtxType.Kind.BITS;
      return scalar.type().bits() == type.bits()
          && (eitherIsBits || (scalar.type().isFloat() ? scalar.type() == type : !type.isFloat()));
    }
    return type.bytes() == POINTER_BYTES && !type.isFloat();
  }

  private static String right(PtxVariable parameter) {
    PtxType type = parameter.type();
    if (parameter.count() != 1) {
      return "bytes: with %d bytes".formatted(parameter.bytes());
    }
    String value = type + (type.isFloat() ? ":0.5" : ":5");
    return type.bytes() == POINTER_BYTES && !type.isFloat()
        ? "an array (in:, inout:, out:) or a value such as " + value
        : "a value such as " + value;
  }

  @Override
  public Launch launch(List<PlacedArgument> placed) {
    Arguments arguments = Arguments.NONE;
    for (PlacedArgument argument : placed) {
      arguments = append(arguments, argument.argument(), argument.region());
    }
    return new GpuLaunch(module, entry.name(), grid, block, shared, arguments);
  }

  private static Arguments append(
      Arguments arguments, ProgramArgument argument, @Nullable Region region) {
    if (argument instanceof Scalar scalar) {
      return arguments.scalar(scalar.type(), scalar.value());
    } else if (argument instanceof Bytes bytes) {
      return arguments.bytes(bytes.value());
    } else if (argument instanceof Array && region != null) {
      return arguments.u64(region.base());
    }
    throw new IllegalStateException("an array without a place: " + argument);
  }
}
