package dev.archlab.gpu;

import dev.archlab.gpu.GpuConfig.OperationConfig;
import dev.archlab.gpu.GpuConfig.OperationsConfig;
import java.util.function.Function;

/** Classes of instructions that take the same time, each with the unit that executes it. */
enum Timing {
  INTEGER(FunctionalUnit.INTEGER, OperationsConfig::integer),
  INTEGER_64(FunctionalUnit.INTEGER, OperationsConfig::integer64),
  MULTIPLY(FunctionalUnit.INTEGER, OperationsConfig::multiply),
  MULTIPLY_64(FunctionalUnit.INTEGER, OperationsConfig::multiply64),
  DIVIDE_INTEGER(FunctionalUnit.INTEGER, OperationsConfig::divideInteger),
  BITS(FunctionalUnit.INTEGER, OperationsConfig::bits),
  FP32(FunctionalUnit.FP32, OperationsConfig::fp32),
  DIVIDE_F32(FunctionalUnit.FP32, OperationsConfig::divideF32),
  RECIPROCAL_F32(FunctionalUnit.FP32, OperationsConfig::reciprocalF32),
  ROOT_F32(FunctionalUnit.FP32, OperationsConfig::rootF32),
  FP64(FunctionalUnit.FP64, OperationsConfig::fp64),
  DIVIDE_F64(FunctionalUnit.FP64, OperationsConfig::divideF64),
  RECIPROCAL_F64(FunctionalUnit.FP64, OperationsConfig::reciprocalF64),
  ROOT_F64(FunctionalUnit.FP64, OperationsConfig::rootF64),
  CONVERT(FunctionalUnit.SFU, OperationsConfig::convert),
  EXPONENTIAL(FunctionalUnit.SFU, OperationsConfig::exponential),
  SINE(FunctionalUnit.SFU, OperationsConfig::sine),
  RECIPROCAL(FunctionalUnit.SFU, OperationsConfig::reciprocal),
  RECIPROCAL_ROOT(FunctionalUnit.SFU, OperationsConfig::reciprocalRoot),
  SHUFFLE(FunctionalUnit.SFU, OperationsConfig::shuffle),
  CONSTANT(FunctionalUnit.CONTROL, OperationsConfig::constant),
  CONTROL(FunctionalUnit.CONTROL, OperationsConfig::control),
  /** Times are the memory's. */
  LOAD_STORE(FunctionalUnit.LOAD_STORE, OperationsConfig::control);

  private final FunctionalUnit unit;
  private final Function<OperationsConfig, OperationConfig> config;

  Timing(FunctionalUnit unit, Function<OperationsConfig, OperationConfig> config) {
    this.unit = unit;
    this.config = config;
  }

  FunctionalUnit unit() {
    return unit;
  }

  OperationConfig config(OperationsConfig operations) {
    return config.apply(operations);
  }
}
