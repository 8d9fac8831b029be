package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Floating-point instructions and conversions over edge values. */
class FloatInstructionTest {

  interface Floats {
    float of(float a, float b, float c);
  }

  interface Doubles {
    double of(double a, double b, double c);
  }

  interface Bits {
    long of(float a);
  }

  private static final float[] FLOATS = {
    0f,
    -0f,
    1f,
    -1f,
    1.5f,
    -2.5f,
    3f,
    0.1f,
    1e-3f,
    1e10f,
    -1e20f,
    16777217f,
    0x1.fffffep-1f,
    Float.MIN_VALUE,
    -Float.MIN_VALUE,
    0x0.fffffep-126f,
    Float.MIN_NORMAL,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.NaN
  };

  private static final double[] DOUBLES = {
    0,
    -0.0,
    1,
    -1.5,
    2.5,
    1e-300,
    1e300,
    1e9,
    -3e9,
    1e19,
    0.5,
    1.5,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  private static final String LOAD =
      """
      ld.global.f32 %f1, [%out+16];
      ld.global.f32 %f2, [%out+20];
      ld.global.f32 %f3, [%out+24];
      ld.global.f64 %fd1, [%out+32];
      ld.global.f64 %fd2, [%out+40];
      ld.global.f64 %fd3, [%out+48];
      """;

  static Stream<Arguments> floats() {
    return Stream.of(
        floats("add.f32 %f0, %f1, %f2;", (a, b, c) -> a + b),
        floats("sub.rn.f32 %f0, %f1, %f2;", (a, b, c) -> a - b),
        floats("mul.f32 %f0, %f1, %f2;", (a, b, c) -> a * b),
        floats("fma.rn.f32 %f0, %f1, %f2, %f3;", (a, b, c) -> Math.fma(a, b, c)),
        floats("mad.rn.f32 %f0, %f1, %f2, %f3;", (a, b, c) -> Math.fma(a, b, c)),
        floats("div.rn.f32 %f0, %f1, %f2;", (a, b, c) -> a / b),
        floats("rcp.rn.f32 %f0, %f1;", (a, b, c) -> 1 / a),
        floats("sqrt.rn.f32 %f0, %f1;", (a, b, c) -> (float) Math.sqrt(a)),
        floats("neg.f32 %f0, %f1;", (a, b, c) -> -a),
        floats("abs.f32 %f0, %f1;", (a, b, c) -> Math.abs(a)),
        floats(
            "copysign.f32 %f0, %f1, %f2;", (a, b, c) -> Math.copySign(b, Float.isNaN(a) ? 1 : a)),
        floats(
            "min.f32 %f0, %f1, %f2;",
            (a, b, c) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b)),
        floats(
            "max.f32 %f0, %f1, %f2;",
            (a, b, c) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b)),
        floats("min.NaN.f32 %f0, %f1, %f2;", (a, b, c) -> Math.min(a, b)),
        floats("add.ftz.f32 %f0, %f1, %f2;", (a, b, c) -> flush(flush(a) + flush(b))),
        floats("mul.ftz.f32 %f0, %f1, %f2;", (a, b, c) -> flush(flush(a) * flush(b))),
        floats(
            "fma.rn.ftz.f32 %f0, %f1, %f2, %f3;",
            (a, b, c) -> flush(Math.fma(flush(a), flush(b), flush(c)))),
        floats("add.sat.f32 %f0, %f1, %f2;", (a, b, c) -> saturate(a + b)),
        floats("cvt.sat.f32.f32 %f0, %f1;", (a, b, c) -> saturate(a)),
        floats("add.rm.f32 %f0, %f1, %f2;", (a, b, c) -> directed(a, 1, b, false)),
        floats("add.rp.f32 %f0, %f1, %f2;", (a, b, c) -> directed(a, 1, b, true)),
        floats("mul.rm.f32 %f0, %f1, %f2;", (a, b, c) -> directed(a, b, 0, false)),
        floats("fma.rm.f32 %f0, %f1, %f2, %f3;", (a, b, c) -> directed(a, b, c, false)),
        floats("fma.rp.f32 %f0, %f1, %f2, %f3;", (a, b, c) -> directed(a, b, c, true)),
        floats("cvt.rni.f32.f32 %f0, %f1;", (a, b, c) -> (float) Math.rint(a)),
        floats("cvt.rmi.f32.f32 %f0, %f1;", (a, b, c) -> (float) Math.floor(a)),
        floats("cvt.rpi.f32.f32 %f0, %f1;", (a, b, c) -> (float) Math.ceil(a)),
        floats(
            "cvt.rzi.f32.f32 %f0, %f1;",
            (a, b, c) -> (float) (a < 0 ? Math.ceil(a) : Math.floor(a))),
        floats("cvt.f64.f32 %fd4, %f1; cvt.rn.f32.f64 %f0, %fd4;", (a, b, c) -> a),
        floats(
            "setp.lt.f32 %p1, %f1, %f2; selp.f32 %f0, %f1, %f3, %p1;", (a, b, c) -> a < b ? a : c),
        floats(
            "setp.geu.f32 %p1, %f1, %f2; selp.f32 %f0, %f1, %f3, %p1;",
            (a, b, c) -> !(a < b) ? a : c),
        floats(
            "setp.neu.f32 %p1, %f1, %f2; selp.f32 %f0, %f1, %f3, %p1;",
            (a, b, c) -> a != b ? a : c),
        floats(
            "setp.ne.f32 %p1, %f1, %f2; selp.f32 %f0, %f1, %f3, %p1;",
            (a, b, c) -> a < b || a > b ? a : c),
        floats(
            "setp.nan.f32 %p1, %f1, %f2; selp.f32 %f0, %f1, %f3, %p1;",
            (a, b, c) -> Double.isNaN(a) || Double.isNaN(b) ? a : c));
  }

  static Stream<Arguments> doubles() {
    return Stream.of(
        doubles("add.f64 %fd0, %fd1, %fd2;", (a, b, c) -> a + b),
        doubles("sub.f64 %fd0, %fd1, %fd2;", (a, b, c) -> a - b),
        doubles("mul.f64 %fd0, %fd1, %fd2;", (a, b, c) -> a * b),
        doubles("fma.rn.f64 %fd0, %fd1, %fd2, %fd3;", (a, b, c) -> Math.fma(a, b, c)),
        doubles("div.rn.f64 %fd0, %fd1, %fd2;", (a, b, c) -> a / b),
        doubles("rcp.rn.f64 %fd0, %fd1;", (a, b, c) -> 1 / a),
        doubles("sqrt.rn.f64 %fd0, %fd1;", (a, b, c) -> Math.sqrt(a)),
        doubles("neg.f64 %fd0, %fd1;", (a, b, c) -> -a),
        doubles("abs.f64 %fd0, %fd1;", (a, b, c) -> Math.abs(a)),
        doubles(
            "min.f64 %fd0, %fd1, %fd2;",
            (a, b, c) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b)),
        doubles(
            "max.f64 %fd0, %fd1, %fd2;",
            (a, b, c) -> Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b)),
        doubles("cvt.rzi.f64.f64 %fd0, %fd1;", (a, b, c) -> a < 0 ? Math.ceil(a) : Math.floor(a)),
        doubles(
            "setp.gt.f64 %p1, %fd1, %fd2; selp.f64 %fd0, %fd1, %fd3, %p1;",
            (a, b, c) -> a > b ? a : c),
        doubles("cvt.rzi.s32.f64 %r1, %fd1; cvt.rn.f64.s32 %fd0, %r1;", (a, b, c) -> (int) a),
        doubles(
            "cvt.rni.s64.f64 %rd1, %fd1; cvt.rn.f64.s64 %fd0, %rd1;",
            (a, b, c) -> (long) Math.rint(a)),
        doubles(
            "cvt.rzi.u32.f64 %r1, %fd1; cvt.rn.f64.u32 %fd0, %r1;",
            (a, b, c) -> (double) Math.max(0, Math.min(0xffffffffL, (long) a))),
        doubles(
            "cvt.rzi.u64.f64 %rd1, %fd1; cvt.rn.f64.u64 %fd0, %rd1;", (a, b, c) -> unsigned64(a)));
  }

  static Stream<Arguments> conversions() {
    return Stream.of(
        arguments("cvt.rzi.s32.f32 %r0, %f1;", (Bits) a -> (int) a),
        arguments("cvt.rni.s32.f32 %r0, %f1;", (Bits) a -> (int) Math.rint(a)),
        arguments("cvt.rmi.s32.f32 %r0, %f1;", (Bits) a -> (int) Math.floor(a)),
        arguments("cvt.rpi.s32.f32 %r0, %f1;", (Bits) a -> (int) Math.ceil(a)),
        arguments(
            "cvt.rzi.u32.f32 %r0, %f1;",
            (Bits) a -> (int) Math.max(0, Math.min(0xffffffffL, (long) a))),
        arguments(
            "cvt.rzi.u8.f32 %rs1, %f1; cvt.u32.u16 %r0, %rs1;",
            (Bits) a -> Math.max(0, Math.min(255, (int) a))),
        arguments(
            "cvt.rzi.s16.f32 %rs1, %f1; cvt.s32.s16 %r0, %rs1;",
            (Bits) a -> Math.max(-32768, Math.min(32767, (int) a))),
        arguments(
            "mov.b32 %r1, %f1; cvt.rn.f32.s32 %f0, %r1; mov.b32 %r0, %f0;",
            (Bits) a -> Float.floatToRawIntBits((float) Float.floatToRawIntBits(a))),
        arguments(
            "mov.b32 %r1, %f1; cvt.rn.f32.u32 %f0, %r1; mov.b32 %r0, %f0;",
            (Bits)
                a -> Float.floatToRawIntBits((float) (Float.floatToRawIntBits(a) & 0xffffffffL))),
        arguments(
            "cvt.rn.bf16.f32 %rs1, %f1; mov.u16 %rs2, 0; mov.b32 %r0, {%rs2, %rs1};",
            (Bits) FloatInstructionTest::bfloat));
  }

  private static Arguments floats(String instruction, Floats expected) {
    return arguments(instruction, expected);
  }

  private static Arguments doubles(String instruction, Doubles expected) {
    return arguments(instruction, expected);
  }

  private static float flush(float x) {
    return Math.abs(x) < Float.MIN_NORMAL ? Math.copySign(0f, x) : x;
  }

  private static float saturate(float x) {
    return x > 0 ? Math.min(x, 1) : 0;
  }

  private static double unsigned64(double a) {
    return a > 0 ? Math.min(Math.floor(a), 0x1p64) : 0;
  }

  /** To nearest, ties to even, by trying both neighbours. */
  private static long bfloat(float a) {
    if (Float.isNaN(a)) {
      return 0x7fff0000L;
    }
    int bits = Float.floatToRawIntBits(a);
    int low = bits & 0xffff0000;
    int rest = bits & 0xffff;
    boolean up = rest > 0x8000 || rest == 0x8000 && (bits & 0x10000) != 0;
    return up ? low + 0x10000 : low;
  }

  /** a·b + c, exactly, then rounded down or up to a float. */
  private static float directed(float a, float b, float c, boolean up) {
    float nearest = Math.fma(a, b, c);
    if (!Float.isFinite(a) || !Float.isFinite(b) || !Float.isFinite(c)) {
      return nearest;
    }
    BigDecimal exact =
        new BigDecimal(a).multiply(new BigDecimal(b), MathContext.UNLIMITED).add(new BigDecimal(c));
    if (exact.signum() == 0) {
      boolean bothPlus = isPlusZero(a * b) && isPlusZero(c);
      return up || bothPlus ? nearest : -0f;
    }
    float result = nearest;
    if (up) {
      while (result == Float.NEGATIVE_INFINITY
          || !Float.isInfinite(result) && new BigDecimal(result).compareTo(exact) < 0) {
        result = Math.nextUp(result);
      }
    } else {
      while (result == Float.POSITIVE_INFINITY
          || !Float.isInfinite(result) && new BigDecimal(result).compareTo(exact) > 0) {
        result = Math.nextDown(result);
      }
    }
    return result;
  }

  private static boolean isPlusZero(float x) {
    return Float.floatToRawIntBits(x) == 0;
  }

  /** Compared as objects NaN equals NaN, and the zeros differ. */
  private static Object boxed(Object number) {
    return number;
  }

  @ParameterizedTest
  @MethodSource("floats")
  void computesSinglePrecisionAsIeee754Says(String instruction, Floats expected) {
    int n = FLOATS.length;
    GpuMachine machine = Ptx.machine();
    long out = Ptx.out(machine);
    for (int t = 0; t < n * n; t++) {
      machine.memory().writeFloat(out + 64L * t + 16, FLOATS[t / n]);
      machine.memory().writeFloat(out + 64L * t + 20, FLOATS[t % n]);
      machine.memory().writeFloat(out + 64L * t + 24, FLOATS[(t * 5 + 1) % n]);
    }
    Ptx.simulate(Ptx.kernel(LOAD + instruction + "\nst.global.f32 [%out], %f0;"), machine, 16, 32)
        .run();

    for (int t = 0; t < n * n; t++) {
      float a = FLOATS[t / n];
      float b = FLOATS[t % n];
      float c = FLOATS[(t * 5 + 1) % n];
      assertThat(machine.memory().readFloat(out + 64L * t))
          .as("%s of %s, %s, %s", instruction, a, b, c)
          .isEqualTo(boxed(expected.of(a, b, c)));
    }
  }

  @ParameterizedTest
  @MethodSource("doubles")
  void computesDoublePrecisionAsIeee754Says(String instruction, Doubles expected) {
    int n = DOUBLES.length;
    GpuMachine machine = Ptx.machine();
    long out = Ptx.out(machine);
    for (int t = 0; t < n * n; t++) {
      machine.memory().writeDouble(out + 64L * t + 32, DOUBLES[t / n]);
      machine.memory().writeDouble(out + 64L * t + 40, DOUBLES[t % n]);
      machine.memory().writeDouble(out + 64L * t + 48, DOUBLES[(t * 5 + 1) % n]);
    }
    Ptx.simulate(Ptx.kernel(LOAD + instruction + "\nst.global.f64 [%out], %fd0;"), machine, 10, 32)
        .run();

    for (int t = 0; t < n * n; t++) {
      double a = DOUBLES[t / n];
      double b = DOUBLES[t % n];
      double c = DOUBLES[(t * 5 + 1) % n];
      assertThat(machine.memory().readDouble(out + 64L * t))
          .as("%s of %s, %s, %s", instruction, a, b, c)
          .isEqualTo(boxed(expected.of(a, b, c)));
    }
  }

  @ParameterizedTest
  @MethodSource("conversions")
  void convertsAndClamps(String instruction, Bits expected) {
    GpuMachine machine = Ptx.machine();
    long out = Ptx.out(machine);
    for (int t = 0; t < FLOATS.length; t++) {
      machine.memory().writeFloat(out + 64L * t + 16, FLOATS[t]);
    }
    Ptx.simulate(Ptx.kernel(LOAD + instruction + "\nst.global.u32 [%out], %r0;"), machine, 1, 32)
        .run();

    for (int t = 0; t < FLOATS.length; t++) {
      assertThat(machine.memory().readInt(out + 64L * t))
          .as("%s of %s", instruction, FLOATS[t])
          .isEqualTo((int) expected.of(FLOATS[t]));
    }
  }

  @Test
  void convertsAllHalfPrecisionNumbersThereAndBack() {
    for (int half = 0; half < 0x10000; half++) {
      float value = Conversions.halfToFloat(half);
      boolean nan = (half & 0x7fff) > 0x7c00;

      assertThat(Float.isNaN(value)).isEqualTo(nan);
      assertThat(Conversions.floatToHalf(value)).isEqualTo(nan ? 0x7fff : half);
      if (!nan && (half & 0x7fff) < 0x7bff) {
        float next = Conversions.halfToFloat(half + 1);
        float middle = (value + next) / 2; // exact: both have 11 bits
        assertThat(Conversions.floatToHalf(middle)).isEqualTo(half + (half & 1));
        assertThat(Conversions.floatToHalf(Math.nextAfter(middle, next))).isEqualTo(half + 1);
      }
    }
    assertThat(Conversions.halfToFloat(0x3c00)).isEqualTo(1f);
    assertThat(Conversions.floatToHalf(65519.99f)).isEqualTo(0x7bff);
    assertThat(Conversions.floatToHalf(65520f)).isEqualTo(0x7c00);
  }

  @Test
  void approximatesFunctionsToWithinOneUlp() {
    String[] names = {"ex2", "lg2", "sin", "cos", "rsqrt", "sqrt", "rcp", "tanh"};
    for (String name : names) {
      GpuMachine machine = Ptx.machine();
      long out = Ptx.out(machine);
      for (int t = 0; t < 32; t++) {
        machine.memory().writeFloat(out + 64L * t + 16, 0.03f + 0.37f * t);
      }
      Ptx.simulate(
              Ptx.kernel(LOAD + name + ".approx.f32 %f0, %f1; st.global.f32 [%out], %f0;"),
              machine,
              1,
              32)
          .run();
      for (int t = 0; t < 32; t++) {
        double x = 0.03f + 0.37f * t;
        double expected =
            switch (name) {
              case "ex2" -> Math.pow(2, x);
              case "lg2" -> Math.log(x) / Math.log(2);
              case "sin" -> Math.sin(x);
              case "cos" -> Math.cos(x);
              case "rsqrt" -> 1 / Math.sqrt(x);
              case "sqrt" -> Math.sqrt(x);
              case "rcp" -> 1 / x;
              default -> Math.tanh(x);
            };
        float actual = machine.memory().readFloat(out + 64L * t);
        assertThat(Math.abs(actual - expected))
            .as(name + " of " + x)
            .isLessThanOrEqualTo(Math.ulp(actual));
      }
    }
  }
}
