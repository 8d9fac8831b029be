package dev.archlab.cpu.isa;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the registers. One numbering covers both files: 0 to 31 are x0 to x31, 32 to 63 are
 * f0 to f31.
 *
 * <p>Source: RISC-V calling convention (psABI), register names.
 */
public final class Registers {

  public static final int COUNT = 64;

  /** Number of f0. */
  public static final int F0 = 32;

  public static final int RA = 1;
  public static final int SP = 2;
  public static final int A0 = 10;
  public static final int A7 = 17;
  public static final int FA0 = F0 + 10;

  private static final String[] NAMES = {
    "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4",
    "a5", "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4",
    "t5", "t6", "ft0", "ft1", "ft2", "ft3", "ft4", "ft5", "ft6", "ft7", "fs0", "fs1", "fa0", "fa1",
    "fa2", "fa3", "fa4", "fa5", "fa6", "fa7", "fs2", "fs3", "fs4", "fs5", "fs6", "fs7", "fs8",
    "fs9", "fs10", "fs11", "ft8", "ft9", "ft10", "ft11"
  };

  private static final Map<String, Integer> NUMBERS = numbers();

  private Registers() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < COUNT; i++) {
      numbers.put(NAMES[i], i);
      numbers.put(i < F0 ? "x" + i : "f" + (i - F0), i);
    }
    numbers.put("fp", 8);
    return numbers;
  }

  /** The name in the calling convention: {@code a0}, {@code ft3}. */
  public static String name(int number) {
    return NAMES[number];
  }

  /** The number of a register, or null if there is none of that name. */
  public static @Nullable Integer number(String name) {
    return NUMBERS.get(name);
  }

  /** Every accepted name. */
  public static Set<String> names() {
    return NUMBERS.keySet();
  }
}
