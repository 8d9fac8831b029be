package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.Unit;
import dev.archlab.sim.In;

/**
 * Cycles from an instruction in EX to the first instruction in EX that can use its result. The
 * dividers are iterative: they are busy for as long. All other units begin one instruction per
 * cycle.
 *
 * @param multiply integer multiplication
 * @param divide integer division and remainder, whatever the operands
 * @param floatAdd single-precision addition and subtraction
 * @param floatMultiply single-precision multiplication
 * @param floatFma single-precision fused multiply-add
 * @param floatDivide single-precision division
 * @param floatSqrt single-precision square root
 * @param floatSelect single-precision sign injection, minimum and maximum
 * @param doubleAdd double-precision addition and subtraction
 * @param doubleMultiply double-precision multiplication
 * @param doubleFma double-precision fused multiply-add
 * @param doubleDivide double-precision division
 * @param doubleSqrt double-precision square root
 * @param doubleSelect double-precision sign injection, minimum and maximum
 * @param floatConvert conversions, comparisons, classification and moves between register files
 */
public record LatencyConfig(
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int multiply,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int divide,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatAdd,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatMultiply,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatFma,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatDivide,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatSqrt,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatSelect,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int doubleAdd,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int doubleMultiply,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int doubleFma,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int doubleDivide,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int doubleSqrt,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int doubleSelect,
    @In(value = dev.archlab.sim.Unit.CYCLES, min = 1, max = 1000) int floatConvert) {

  /** The latency of a unit; loads have the cache's. */
  int of(Unit unit) {
    return switch (unit) {
      case ALU, BRANCH, JUMP, LOAD, STORE, CSR, FENCE, SYSTEM -> 1;
      case MULTIPLY -> multiply;
      case DIVIDE -> divide;
      case FLOAT_ADD -> floatAdd;
      case FLOAT_MULTIPLY -> floatMultiply;
      case FLOAT_FMA -> floatFma;
      case FLOAT_DIVIDE -> floatDivide;
      case FLOAT_SQRT -> floatSqrt;
      case FLOAT_SELECT -> floatSelect;
      case DOUBLE_ADD -> doubleAdd;
      case DOUBLE_MULTIPLY -> doubleMultiply;
      case DOUBLE_FMA -> doubleFma;
      case DOUBLE_DIVIDE -> doubleDivide;
      case DOUBLE_SQRT -> doubleSqrt;
      case DOUBLE_SELECT -> doubleSelect;
      case FLOAT_CONVERT -> floatConvert;
    };
  }
}
