package dev.archlab.tpu;

import java.util.ArrayList;
import java.util.List;

/**
 * A number that depends on the counters of the loops around an instruction: {@code base + Σ step ×
 * counter}, where a counter may be taken modulo a constant, so that buffers alternate.
 *
 * @param base the value in the first iteration of all loops
 * @param terms one for each counter that matters
 */
public record Affine(long base, List<Term> terms) {

  /**
   * A counter's share.
   *
   * @param step what one iteration adds
   * @param loop name of the loop
   * @param modulus the counter is taken modulo this; 0 takes it as it is
   */
  public record Term(long step, String loop, int modulus) {

    @Override
    public String toString() {
      return step + "*" + (modulus == 0 ? loop : "(" + loop + "%" + modulus + ")");
    }
  }

  public Affine {
    terms = List.copyOf(terms);
  }

  public static Affine of(long base) {
    return new Affine(base, List.of());
  }

  /** This plus a constant. */
  public Affine plus(long offset) {
    return new Affine(base + offset, terms);
  }

  /** This plus {@code step} for each iteration of a loop. */
  public Affine plus(long step, String loop) {
    return plus(step, loop, 0);
  }

  /** This plus {@code step} times a loop's counter modulo {@code modulus}. */
  public Affine plus(long step, String loop, int modulus) {
    if (step == 0) {
      return this;
    }
    List<Term> more = new ArrayList<>(terms);
    more.add(new Term(step, loop, modulus));
    return new Affine(base, more);
  }

  /** The sum of two. */
  public Affine plus(Affine other) {
    List<Term> all = new ArrayList<>(terms);
    all.addAll(other.terms);
    return new Affine(base + other.base, all);
  }

  /** As a {@code .tpu} text writes it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(base);
    for (Term term : terms) {
      text.append(term.step() < 0 ? "" : "+").append(term);
    }
    return text.toString();
  }
}
