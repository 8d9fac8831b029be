package dev.archlab.gpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Integer, logic and selection instructions over edge values, against plain Java. A thread has
 * three operands, in {@code %r1 %r2 %r3} and widened in {@code %rd1 %rd2 %rd3}, and leaves its
 * result in {@code %r0} or {@code %rd0}.
 */
class InstructionTest {

  interface Ints {
    int of(int a, int b, int c);
  }

  interface Longs {
    long of(long a, long b, long c);
  }

  private static final int[] INTS = {
    0,
    1,
    -1,
    2,
    7,
    8,
    31,
    32,
    33,
    255,
    256,
    0x7fff,
    0x8000,
    0xffff,
    0x12345678,
    -0x12345678,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE
  };

  private static final long[] LONGS = {
    0,
    1,
    -1,
    3,
    63,
    64,
    65,
    0xffffffffL,
    0x100000000L,
    -0x123456789abcdefL,
    0x123456789abcdefL,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private static final String LOAD =
      """
      ld.global.u32 %r1, [%out+16];
      ld.global.u32 %r2, [%out+20];
      ld.global.u32 %r3, [%out+24];
      ld.global.u64 %rd1, [%out+32];
      ld.global.u64 %rd2, [%out+40];
      ld.global.u64 %rd3, [%out+48];
      """;

  static Stream<Arguments> ints() {
    return Stream.of(
        ints("add.s32 %r0, %r1, %r2;", (a, b, c) -> a + b),
        ints("sub.s32 %r0, %r1, %r2;", (a, b, c) -> a - b),
        ints("mul.lo.s32 %r0, %r1, %r2;", (a, b, c) -> a * b),
        ints("mul.hi.s32 %r0, %r1, %r2;", (a, b, c) -> (int) ((long) a * b >> 32)),
        ints("mul.hi.u32 %r0, %r1, %r2;", (a, b, c) -> (int) (u(a) * u(b) >>> 32)),
        ints("mad.lo.s32 %r0, %r1, %r2, %r3;", (a, b, c) -> a * b + c),
        ints("mad.hi.s32 %r0, %r1, %r2, %r3;", (a, b, c) -> (int) ((long) a * b >> 32) + c),
        ints("mad.hi.u32 %r0, %r1, %r2, %r3;", (a, b, c) -> (int) (u(a) * u(b) >>> 32) + c),
        ints("div.s32 %r0, %r1, %r2;", (a, b, c) -> b == 0 ? -1 : a / b),
        ints("div.u32 %r0, %r1, %r2;", (a, b, c) -> b == 0 ? -1 : (int) (u(a) / u(b))),
        ints("rem.s32 %r0, %r1, %r2;", (a, b, c) -> b == 0 ? a : a % b),
        ints("rem.u32 %r0, %r1, %r2;", (a, b, c) -> b == 0 ? a : (int) (u(a) % u(b))),
        ints("min.s32 %r0, %r1, %r2;", (a, b, c) -> Math.min(a, b)),
        ints("min.u32 %r0, %r1, %r2;", (a, b, c) -> (int) Math.min(u(a), u(b))),
        ints("max.s32 %r0, %r1, %r2;", (a, b, c) -> Math.max(a, b)),
        ints("max.u32 %r0, %r1, %r2;", (a, b, c) -> (int) Math.max(u(a), u(b))),
        ints("abs.s32 %r0, %r1;", (a, b, c) -> Math.abs(a)),
        ints("neg.s32 %r0, %r1;", (a, b, c) -> -a),
        ints("not.b32 %r0, %r1;", (a, b, c) -> ~a),
        ints("cnot.b32 %r0, %r1;", (a, b, c) -> a == 0 ? 1 : 0),
        ints("and.b32 %r0, %r1, %r2;", (a, b, c) -> a & b),
        ints("or.b32 %r0, %r1, %r2;", (a, b, c) -> a | b),
        ints("xor.b32 %r0, %r1, %r2;", (a, b, c) -> a ^ b),
        ints("shl.b32 %r0, %r1, %r2;", (a, b, c) -> u(b) > 31 ? 0 : a << b),
        ints("shr.u32 %r0, %r1, %r2;", (a, b, c) -> u(b) > 31 ? 0 : a >>> b),
        ints("shr.s32 %r0, %r1, %r2;", (a, b, c) -> a >> (int) Math.min(31, u(b))),
        ints("shf.l.wrap.b32 %r0, %r1, %r2, %r3;", (a, b, c) -> high(pair(a, b).shiftLeft(c & 31))),
        ints("shf.r.wrap.b32 %r0, %r1, %r2, %r3;", (a, b, c) -> low(pair(a, b).shiftRight(c & 31))),
        ints(
            "shf.l.clamp.b32 %r0, %r1, %r2, %r3;",
            (a, b, c) -> high(pair(a, b).shiftLeft((int) Math.min(32, u(c))))),
        ints(
            "shf.r.clamp.b32 %r0, %r1, %r2, %r3;",
            (a, b, c) -> low(pair(a, b).shiftRight((int) Math.min(32, u(c))))),
        ints("popc.b32 %r0, %r1;", (a, b, c) -> Integer.bitCount(a)),
        ints("clz.b32 %r0, %r1;", (a, b, c) -> Integer.numberOfLeadingZeros(a)),
        ints("brev.b32 %r0, %r1;", (a, b, c) -> Integer.reverse(a)),
        ints("bfind.u32 %r0, %r1;", (a, b, c) -> 31 - Integer.numberOfLeadingZeros(a)),
        ints("bfind.s32 %r0, %r1;", (a, b, c) -> 31 - Integer.numberOfLeadingZeros(a < 0 ? ~a : a)),
        ints(
            "bfind.shiftamt.u32 %r0, %r1;",
            (a, b, c) -> a == 0 ? -1 : Integer.numberOfLeadingZeros(a)),
        ints("bfe.u32 %r0, %r1, 4, 8;", (a, b, c) -> a >>> 4 & 0xff),
        ints("bfe.s32 %r0, %r1, 4, 8;", (a, b, c) -> (byte) (a >>> 4)),
        ints("bfe.s32 %r0, %r1, 24, 16;", (a, b, c) -> a >> 24),
        ints("bfe.u32 %r0, %r1, 24, 16;", (a, b, c) -> a >>> 24),
        ints("bfi.b32 %r0, %r1, %r2, 8, 12;", (a, b, c) -> b & ~0xfff00 | (a & 0xfff) << 8),
        ints("prmt.b32 %r0, %r1, %r2, 29954;", (a, b, c) -> perm(a, b, 0x7502)),
        ints("prmt.b32 %r0, %r1, %r2, 12;", (a, b, c) -> perm(a, b, 0x000c)),
        ints("lop3.b32 %r0, %r1, %r2, %r3, 0x96;", (a, b, c) -> a ^ b ^ c),
        ints("lop3.b32 %r0, %r1, %r2, %r3, 0xCA;", (a, b, c) -> a & b | ~a & c),
        ints("dp4a.s32.s32 %r0, %r1, %r2, %r3;", (a, b, c) -> c + dot(a, b, true, true)),
        ints("dp4a.u32.u32 %r0, %r1, %r2, %r3;", (a, b, c) -> c + dot(a, b, false, false)),
        ints("dp4a.s32.u32 %r0, %r1, %r2, %r3;", (a, b, c) -> c + dot(a, b, true, false)),
        ints("dp4a.u32.s32 %r0, %r1, %r2, %r3;", (a, b, c) -> c + dot(a, b, false, true)),
        ints("mov.b32 %r0, %r1;", (a, b, c) -> a),
        ints("mov.u32 %r0, -7;", (a, b, c) -> -7),
        ints("mov.f32 %f1, 0f40490FDB; mov.b32 %r0, %f1;", (a, b, c) -> 0x40490fdb),
        ints(
            "mov.b32 {%rs1, %rs2}, %r1; mov.b32 %r0, {%rs2, %rs1};",
            (a, b, c) -> a >>> 16 | a << 16),
        ints("setp.lt.s32 %p1, %r1, %r2; selp.u32 %r0, 1, 2, %p1;", (a, b, c) -> a < b ? 1 : 2),
        ints(
            "setp.le.u32 %p1, %r1, %r2; selp.u32 %r0, 1, 2, %p1;",
            (a, b, c) -> u(a) <= u(b) ? 1 : 2),
        ints(
            "setp.hi.u32 %p1, %r1, %r2; selp.u32 %r0, 1, 2, %p1;",
            (a, b, c) -> u(a) > u(b) ? 1 : 2),
        ints(
            "setp.ne.b32 %p1, %r1, %r2; selp.b32 %r0, %r3, %r1, %p1;", (a, b, c) -> a != b ? c : a),
        ints(
            "setp.gt.s32 %p3, %r3, 0; setp.eq.and.s32 %p1|%p2, %r1, %r2, !%p3;"
                + "selp.u32 %r4, 1, 0, %p1; selp.u32 %r5, 2, 0, %p2; add.s32 %r0, %r4, %r5;",
            (a, b, c) -> c > 0 ? 0 : a == b ? 1 : 2),
        ints(
            "setp.lt.s32 %p1, %r1, %r2; setp.lt.s32 %p2, %r2, %r3; xor.pred %p3, %p1, %p2;"
                + "not.pred %p4, %p3; or.pred %p5, %p4, %p1; and.pred %p6, %p5, %p2;"
                + "selp.u32 %r0, 1, 0, %p6;",
            (a, b, c) -> (!((a < b) ^ (b < c)) || a < b) && b < c ? 1 : 0),
        ints("mov.pred %p1, 1; mov.pred %p2, %p1; selp.u32 %r0, 5, 6, %p2;", (a, b, c) -> 5),
        ints(
            "mov.u32 %r0, 1; setp.gt.s32 %p1, %r1, %r2; @!%p1 mov.u32 %r0, %r3;",
            (a, b, c) -> a > b ? 1 : c),
        // narrow types
        ints("cvt.u32.u8 %r0, %r1;", (a, b, c) -> a & 0xff),
        ints("cvt.s32.s8 %r0, %r1;", (a, b, c) -> (byte) a),
        ints("cvt.u32.u16 %r0, %r1;", (a, b, c) -> a & 0xffff),
        ints("cvt.s32.s16 %r0, %r1;", (a, b, c) -> (short) a),
        ints("cvt.u16.u32 %rs1, %r1; cvt.s32.s16 %r0, %rs1;", (a, b, c) -> (short) a),
        ints("cvt.s8.s32 %rs1, %r1; cvt.u32.u16 %r0, %rs1;", (a, b, c) -> (byte) a & 0xffff),
        ints(narrow("add.s16 %rs3, %rs1, %rs2;"), (a, b, c) -> (short) (a + b)),
        ints(narrow("sub.s16 %rs3, %rs1, %rs2;"), (a, b, c) -> (short) (a - b)),
        ints(narrow("mul.lo.s16 %rs3, %rs1, %rs2;"), (a, b, c) -> (short) (a * b)),
        ints(narrow("mul.hi.s16 %rs3, %rs1, %rs2;"), (a, b, c) -> (short) a * (short) b >> 16),
        ints(narrow("shl.b16 %rs3, %rs1, 3;"), (a, b, c) -> (short) (a << 3)),
        ints(narrow("shr.s16 %rs3, %rs1, 3;"), (a, b, c) -> (short) a >> 3),
        ints(narrow("shr.u16 %rs3, %rs1, 3;"), (a, b, c) -> (a & 0xffff) >>> 3),
        ints(narrow("max.s16 %rs3, %rs1, %rs2;"), (a, b, c) -> Math.max((short) a, (short) b)),
        ints(narrow("xor.b16 %rs3, %rs1, -1;"), (a, b, c) -> (short) ~a),
        ints(
            narrow("setp.lt.s16 %p1, %rs1, %rs2; selp.u16 %rs3, 1, 0, %p1;"),
            (a, b, c) -> (short) a < (short) b ? 1 : 0),
        ints(
            "cvt.u16.u32 %rs1, %r1; cvt.u16.u32 %rs2, %r2; mul.wide.s16 %r0, %rs1, %rs2;",
            (a, b, c) -> (short) a * (short) b),
        ints(
            "cvt.u16.u32 %rs1, %r1; cvt.u16.u32 %rs2, %r2; mul.wide.u16 %r0, %rs1, %rs2;",
            (a, b, c) -> (a & 0xffff) * (b & 0xffff)),
        // across memory
        ints("st.global.u8 [%out+8], %r1; ld.global.s8 %r0, [%out+8];", (a, b, c) -> (byte) a),
        ints("st.global.u16 [%out+8], %r1; ld.global.u16 %r0, [%out+8];", (a, b, c) -> a & 0xffff),
        ints(
            "st.global.u32 [%out+8], %r1; ld.global.u8 %r0, [%out+9];",
            (a, b, c) -> a >>> 8 & 0xff));
  }

  private static String narrow(String instruction) {
    return "cvt.u16.u32 %rs1, %r1; cvt.u16.u32 %rs2, %r2; "
        + instruction
        + " cvt.s32.s16 %r0, %rs3;";
  }

  static Stream<Arguments> longs() {
    return Stream.of(
        longs("add.s64 %rd0, %rd1, %rd2;", (a, b, c) -> a + b),
        longs("sub.s64 %rd0, %rd1, %rd2;", (a, b, c) -> a - b),
        longs("mul.lo.s64 %rd0, %rd1, %rd2;", (a, b, c) -> a * b),
        longs(
            "mul.hi.s64 %rd0, %rd1, %rd2;",
            (a, b, c) -> big(a).multiply(big(b)).shiftRight(64).longValue()),
        longs(
            "mul.hi.u64 %rd0, %rd1, %rd2;",
            (a, b, c) -> ubig(a).multiply(ubig(b)).shiftRight(64).longValue()),
        longs("mad.lo.s64 %rd0, %rd1, %rd2, %rd3;", (a, b, c) -> a * b + c),
        longs("div.s64 %rd0, %rd1, %rd2;", (a, b, c) -> b == 0 ? -1 : a / b),
        longs(
            "div.u64 %rd0, %rd1, %rd2;",
            (a, b, c) -> b == 0 ? -1 : ubig(a).divide(ubig(b)).longValue()),
        longs("rem.s64 %rd0, %rd1, %rd2;", (a, b, c) -> b == 0 ? a : a % b),
        longs(
            "rem.u64 %rd0, %rd1, %rd2;",
            (a, b, c) -> b == 0 ? a : ubig(a).mod(ubig(b)).longValue()),
        longs("min.s64 %rd0, %rd1, %rd2;", (a, b, c) -> Math.min(a, b)),
        longs("min.u64 %rd0, %rd1, %rd2;", (a, b, c) -> ubig(a).min(ubig(b)).longValue()),
        longs("max.s64 %rd0, %rd1, %rd2;", (a, b, c) -> Math.max(a, b)),
        longs("max.u64 %rd0, %rd1, %rd2;", (a, b, c) -> ubig(a).max(ubig(b)).longValue()),
        longs("abs.s64 %rd0, %rd1;", (a, b, c) -> Math.abs(a)),
        longs("neg.s64 %rd0, %rd1;", (a, b, c) -> -a),
        longs("not.b64 %rd0, %rd1;", (a, b, c) -> ~a),
        longs("and.b64 %rd0, %rd1, %rd2;", (a, b, c) -> a & b),
        longs("or.b64 %rd0, %rd1, %rd2;", (a, b, c) -> a | b),
        longs("xor.b64 %rd0, %rd1, %rd2;", (a, b, c) -> a ^ b),
        longs("brev.b64 %rd0, %rd1;", (a, b, c) -> Long.reverse(a)),
        longs("shl.b64 %rd0, %rd1, 33;", (a, b, c) -> a << 33),
        longs("shl.b64 %rd0, %rd1, 64;", (a, b, c) -> 0),
        longs("shr.u64 %rd0, %rd1, 33;", (a, b, c) -> a >>> 33),
        longs("shr.s64 %rd0, %rd1, 99;", (a, b, c) -> a >> 63),
        longs("bfe.u64 %rd0, %rd1, 30, 10;", (a, b, c) -> a >>> 30 & 0x3ff),
        longs("bfe.s64 %rd0, %rd1, 60, 10;", (a, b, c) -> a >> 60),
        longs("bfi.b64 %rd0, %rd1, %rd2, 30, 4;", (a, b, c) -> b & ~(15L << 30) | (a & 15) << 30),
        longs("popc.b64 %r1, %rd1; cvt.u64.u32 %rd0, %r1;", (a, b, c) -> Long.bitCount(a)),
        longs(
            "clz.b64 %r1, %rd1; cvt.u64.u32 %rd0, %r1;", (a, b, c) -> Long.numberOfLeadingZeros(a)),
        longs("cvt.u32.u64 %r1, %rd1; cvt.s64.s32 %rd0, %r1;", (a, b, c) -> (int) a),
        longs("cvt.u32.u64 %r1, %rd1; cvt.u64.u32 %rd0, %r1;", (a, b, c) -> a & 0xffffffffL),
        longs(
            "mov.b64 {%r1, %r2}, %rd1; mov.b64 %rd0, {%r2, %r1};", (a, b, c) -> a >>> 32 | a << 32),
        longs(
            "cvt.u32.u64 %r1, %rd1; cvt.u32.u64 %r2, %rd2; mul.wide.s32 %rd0, %r1, %r2;",
            (a, b, c) -> (long) (int) a * (int) b),
        longs(
            "cvt.u32.u64 %r1, %rd1; cvt.u32.u64 %r2, %rd2; mul.wide.u32 %rd0, %r1, %r2;",
            (a, b, c) -> (a & 0xffffffffL) * (b & 0xffffffffL)),
        longs(
            "cvt.u32.u64 %r1, %rd1; cvt.u32.u64 %r2, %rd2; mad.wide.s32 %rd0, %r1, %r2, %rd3;",
            (a, b, c) -> (long) (int) a * (int) b + c),
        longs(
            "setp.lt.s64 %p1, %rd1, %rd2; selp.b64 %rd0, %rd1, %rd3, %p1;",
            (a, b, c) -> a < b ? a : c),
        longs(
            "setp.ge.u64 %p1, %rd1, %rd2; selp.b64 %rd0, %rd1, %rd3, %p1;",
            (a, b, c) -> Long.compareUnsigned(a, b) >= 0 ? a : c),
        longs(
            "st.global.v2.u64 [%out], {%rd2, %rd1}; ld.global.u64 %rd0, [%out+8];",
            (a, b, c) -> a));
  }

  private static Arguments ints(String instruction, Ints expected) {
    return arguments(instruction, expected);
  }

  private static Arguments longs(String instruction, Longs expected) {
    return arguments(instruction, expected);
  }

  private static long u(int x) {
    return x & 0xffffffffL;
  }

  private static BigInteger big(long x) {
    return BigInteger.valueOf(x);
  }

  private static BigInteger ubig(long x) {
    return new BigInteger(Long.toUnsignedString(x));
  }

  private static BigInteger pair(int low, int high) {
    return BigInteger.valueOf(u(high)).shiftLeft(32).or(BigInteger.valueOf(u(low)));
  }

  private static int high(BigInteger x) {
    return x.shiftRight(32).intValue();
  }

  private static int low(BigInteger x) {
    return x.intValue();
  }

  /** Bytes of b:a by the digits of a selector; 8 in a digit replicates the sign. */
  /** Of the bytes of two words, lowest first. */
  private static int dot(int a, int b, boolean signedA, boolean signedB) {
    byte[] left = ByteBuffer.allocate(4).putInt(a).array();
    byte[] right = ByteBuffer.allocate(4).putInt(b).array();
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      int x = signedA ? left[i] : Byte.toUnsignedInt(left[i]);
      int y = signedB ? right[i] : Byte.toUnsignedInt(right[i]);
      sum += x * y;
    }
    return sum;
  }

  private static int perm(int a, int b, int selector) {
    int result = 0;
    for (int i = 3; i >= 0; i--) {
      int digit = selector >> 4 * i & 15;
      int chosen = pair(a, b).shiftRight(8 * (digit & 7)).intValue() & 0xff;
      result = result << 8 | (digit < 8 ? chosen : chosen >= 0x80 ? 0xff : 0);
    }
    return result;
  }

  @ParameterizedTest
  @MethodSource("ints")
  void computes32BitsAsJavaDoes(String instruction, Ints expected) {
    int count = INTS.length * INTS.length;
    GpuMachine machine = Ptx.machine();
    long out = Ptx.out(machine);
    for (int t = 0; t < count; t++) {
      machine.memory().writeInt(out + 64L * t + 16, a(t));
      machine.memory().writeInt(out + 64L * t + 20, b(t));
      machine.memory().writeInt(out + 64L * t + 24, c(t));
    }
    Ptx.simulate(Ptx.kernel(LOAD + instruction + "\nst.global.u32 [%out], %r0;"), machine, 11, 32)
        .run();

    for (int t = 0; t < count; t++) {
      assertThat(machine.memory().readInt(out + 64L * t))
          .as("%s of %x, %x, %x", instruction, a(t), b(t), c(t))
          .isEqualTo(expected.of(a(t), b(t), c(t)));
    }
  }

  private static int a(int t) {
    return INTS[t / INTS.length];
  }

  private static int b(int t) {
    return INTS[t % INTS.length];
  }

  private static int c(int t) {
    return INTS[(t * 7 + 3) % INTS.length];
  }

  @ParameterizedTest
  @MethodSource("longs")
  void computes64BitsAsJavaDoes(String instruction, Longs expected) {
    int n = LONGS.length;
    GpuMachine machine = Ptx.machine();
    long out = Ptx.out(machine);
    for (int t = 0; t < n * n; t++) {
      machine.memory().writeLong(out + 64L * t + 32, LONGS[t / n]);
      machine.memory().writeLong(out + 64L * t + 40, LONGS[t % n]);
      machine.memory().writeLong(out + 64L * t + 48, LONGS[(t * 5 + 1) % n]);
    }
    Ptx.simulate(Ptx.kernel(LOAD + instruction + "\nst.global.u64 [%out], %rd0;"), machine, 6, 32)
        .run();

    for (int t = 0; t < n * n; t++) {
      long a = LONGS[t / n];
      long b = LONGS[t % n];
      long c = LONGS[(t * 5 + 1) % n];
      assertThat(machine.memory().readLong(out + 64L * t))
          .as("%s of %x, %x, %x", instruction, a, b, c)
          .isEqualTo(expected.of(a, b, c));
    }
  }
}
