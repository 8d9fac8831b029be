package dev.archlab.kernels.tpu;

import dev.archlab.kernels.LaunchContext;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Machine;
import dev.archlab.sim.Region;
import dev.archlab.tpu.Affine;
import dev.archlab.tpu.Operand;
import dev.archlab.tpu.TpuConfig;
import java.util.List;
import java.util.Locale;

/** Regions as operands of instructions. */
final class Matrices {

  private Matrices() {}

  static TpuConfig config(LaunchContext context) {
    return (TpuConfig) context.machine().configuration().values();
  }

  /** True if instructions can name the regions: elements of that type, strides below 2 GiB. */
  static boolean usable(ElementType type, Region... regions) {
    return List.of(regions).stream()
        .allMatch(
            region ->
                region.type() == type
                    && region.strides().stream().allMatch(s -> Math.abs(s) <= Integer.MAX_VALUE));
  }

  /** Says that the array multiplies something else. */
  static String needsFormat(ElementType type, LaunchContext context) {
    TpuConfig.Format format = config(context).array().format();
    return "multiplies %s, which is array.format, and these operands are %s; array.format=%s fits"
        .formatted(name(format), name(type), name(type));
  }

  /** Says that the array multiplies something else than float32. */
  static String needsFloat32(TpuConfig config) {
    return "computes in float32, but array.format is %s; it must be float32"
        .formatted(name(config.array().format()));
  }

  static String name(TpuConfig.Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static String name(ElementType type) {
    return List.of(TpuConfig.Format.values()).stream()
        .filter(format -> format.type() == type)
        .map(Matrices::name)
        .findFirst()
        .orElse(type.name().toLowerCase(Locale.ROOT));
  }

  /** Says that the unified buffer is too small. */
  static String needsBuffer(long words, LaunchContext context) {
    return "needs unified_buffer.size of at least %dB, but it is %dB"
        .formatted(4 * words, config(context).unifiedBuffer().size());
  }

  static boolean hasDataflow(TpuConfig.Dataflow dataflow, Machine machine) {
    return ((TpuConfig) machine.configuration().values()).array().dataflow() == dataflow;
  }

  static String needsDataflow(TpuConfig.Dataflow dataflow) {
    return "needs array.dataflow=" + dataflow.name().toLowerCase(Locale.ROOT);
  }

  static int rowStride(Region matrix) {
    return Math.toIntExact(matrix.strides().get(0));
  }

  static int columnStride(Region matrix) {
    return Math.toIntExact(matrix.strides().get(1));
  }

  /** The part of a matrix that begins at a row and a column. */
  static Operand part(Region matrix, Affine rowOffset, Affine columnOffset) {
    return new Operand(
        Affine.of(matrix.base()).plus(rowOffset).plus(columnOffset),
        rowStride(matrix),
        columnStride(matrix));
  }

  /** The part of a matrix that begins at a row. */
  static Operand rows(Region matrix, Counter block, int rowsInBlock) {
    return part(matrix, block.times((long) rowsInBlock * rowStride(matrix)), Affine.of(0));
  }

  /** The part of a vector that begins at an element, as a column. */
  static Operand column(Region vector, Counter block, int elementsInBlock) {
    int stride = Math.toIntExact(vector.strides().get(0));
    return new Operand(
        Affine.of(vector.base()).plus(block.times((long) elementsInBlock * stride)), stride, 0);
  }
}
