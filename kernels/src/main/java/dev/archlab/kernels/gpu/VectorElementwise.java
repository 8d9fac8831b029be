package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Arguments;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.StridedLoops;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.ArrayList;
import java.util.List;

/** Four neighbours for each thread where operands are dense, else a thread for each element. */
@AutoService(Kernel.class)
public final class VectorElementwise extends GpuKernel<Elementwise> {

  private static final int THREADS = 128;

  public VectorElementwise() {
    super(
        Elementwise.class,
        "vector",
        0,
        "four neighbours for each thread in vectors of 16 bytes; views element by element",
        "elementwise");
  }

  @Override
  boolean computes(Elementwise elementwise) {
    ElementType type = elementwise.operands().get(0).type();
    return (type == ElementType.F32 || type == ElementType.S32)
        && elementwise.operands().stream().allMatch(operand -> operand.type() == type)
        && dense(ElementType.F32, elementwise.result())
        && elementwise.operands().stream().allMatch(Views::isIndexable);
  }

  @Override
  String operands() {
    return "operands of one 32-bit type, at most 2^31 - 1 elements long, and a row-major result";
  }

  @Override
  public FunctionError functionError(Elementwise elementwise) {
    return Functions.of(elementwise.function());
  }

  @Override
  List<GpuLaunch> plan(Elementwise elementwise, GpuMachine machine) {
    List<Region> regions = new ArrayList<>(elementwise.operands());
    regions.add(elementwise.result());
    String entry = entry(elementwise);
    float parameter = elementwise.parameter();
    return StridedLoops.over(regions.toArray(Region[]::new)).stream()
        .map(
            nest ->
                Views.areVectors(nest, regions.size())
                    ? dense(entry, nest, regions.size(), parameter)
                    : strided(entry, nest, regions.size(), parameter))
        .toList();
  }

  private static String entry(Elementwise elementwise) {
    String name = elementwise.name().replace('-', '_');
    return elementwise.operands().get(0).type() == ElementType.S32 ? name + "_s32" : name;
  }

  private GpuLaunch dense(String entry, StridedLoops nest, int regions, float parameter) {
    int size = nest.extent(Views.INNERMOST);
    Arguments arguments = Arguments.NONE;
    for (int region = 0; region < regions; region++) {
      arguments = arguments.u64(nest.base(region));
    }
    return launch(
        entry + "_dense",
        Dim3.of(ctas(size, Views.WIDTH * THREADS)),
        Dim3.of(THREADS),
        arguments.s32(size).f32(parameter));
  }

  private GpuLaunch strided(String entry, StridedLoops nest, int regions, float parameter) {
    Arguments arguments = Arguments.NONE;
    for (int region = 0; region < regions - 1; region++) {
      arguments = arguments.u64(nest.base(region)).bytes(Views.strides(nest, region));
    }
    arguments = arguments.u64(nest.base(regions - 1)).bytes(Views.extents(nest)).f32(parameter);
    Dim3 block = Views.block(nest, THREADS);
    return launch(entry + "_strided", Views.grid(nest, block), block, arguments);
  }
}
