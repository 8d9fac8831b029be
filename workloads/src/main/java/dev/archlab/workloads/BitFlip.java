package dev.archlab.workloads;

import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SimulatedDevice;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.Region;
import dev.archlab.sim.UsageException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault to inject: one bit of a result in simulated memory, after the operation that wrote it and
 * before the check reads it back. Shows that the check bites.
 *
 * @param region name of the region
 * @param element row-major position
 * @param bit from 0, the lowest
 */
public record BitFlip(String region, long element, int bit) {

  private static final Pattern FORM = Pattern.compile("([^:]+):(\\d{1,18}):(\\d{1,3})");

  /**
   * Reads {@code REGION:ELEMENT:BIT}.
   *
   * @throws UsageException if the text has another form
   */
  public static BitFlip parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException(
          "--flip-bit '%s' must be REGION:ELEMENT:BIT, such as c:0:30".formatted(text));
    }
    return new BitFlip(
        matcher.group(1), Long.parseLong(matcher.group(2)), Integer.parseInt(matcher.group(3)));
  }

  /**
   * Refuses, before the run, a place that the region cannot have.
   *
   * @param parts all that lies in memory, or nothing where that is not known beforehand
   */
  void requireWithin(List<Footprint> parts) {
    for (Footprint part : parts) {
      if (part.name().equals(region)) {
        requireWithin(part.bytes() / part.type().bytes(), part.type());
        return;
      }
    }
    if (!parts.isEmpty()) {
      throw new UsageException(
          "--flip-bit: there is no region '%s'; %s"
              .formatted(
                  region, Nearest.hint(region, parts.stream().map(Footprint::name).toList())));
    }
  }

  private void requireWithin(long elements, ElementType type) {
    int bits = 8 * type.bytes();
    if (element >= elements || bit >= bits) {
      throw new UsageException(
          "--flip-bit: '%s' has elements 0 to %d of bits 0 to %d"
              .formatted(region, elements - 1, bits - 1));
    }
  }

  /** Waits for the operation that writes the region, then flips the bit, once. */
  static final class Injector implements Consumer<Operation> {

    private final BitFlip flip;
    private final SimulatedDevice device;
    private final Set<String> written = new LinkedHashSet<>();
    private boolean done;

    Injector(BitFlip flip, SimulatedDevice device) {
      this.flip = flip;
      this.device = device;
    }

    @Override
    public void accept(Operation operation) {
      for (Region output : operation.outputs()) {
        written.add(output.name());
        if (!done && output.name().equals(flip.region())) {
          apply(output);
          done = true;
        }
      }
    }

    private void apply(Region output) {
      flip.requireWithin(output.size(), output.type());
      device.flipBit(output, flip.element(), flip.bit());
    }

    /**
     * To be called at the end.
     *
     * @throws UsageException if no operation wrote the region
     */
    void requireDone() {
      if (!done) {
        throw new UsageException(
            "--flip-bit: no operation writes '%s'; %s"
                .formatted(flip.region(), Nearest.hint(flip.region(), written)));
      }
    }
  }
}
