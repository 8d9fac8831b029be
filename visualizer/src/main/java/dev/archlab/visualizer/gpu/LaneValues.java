package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SmView.IssueView;
import dev.archlab.gpu.SmView.RegisterView;
import dev.archlab.gpu.SmView.WarpView;
import dev.archlab.visualizer.replay.Operand;
import dev.archlab.visualizer.view.Colours;
import dev.archlab.visualizer.view.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a warp's lanes hold: the registers that its last instruction wrote and read, and those that
 * its last load wrote.
 */
final class LaneValues {

  private final WarpView warp;
  private final List<RegisterView> registers = new ArrayList<>();
  private final int written;
  private final Colours colours;

  LaneValues(WarpView warp, Colours colours) {
    this.warp = warp;
    this.colours = colours;
    List<RegisterView> writes = warp.last().map(IssueView::writes).orElse(List.of());
    registers.addAll(writes);
    warp.last().map(IssueView::reads).ifPresent(registers::addAll);
    for (RegisterView loaded : warp.loaded()) {
      if (registers.stream().noneMatch(other -> other.name().equals(loaded.name()))) {
        registers.add(loaded);
      }
    }
    written = writes.size();
  }

  boolean isLive(int lane) {
    return (warp.liveMask() >>> lane & 1) != 0;
  }

  boolean isActive(int lane) {
    return (warp.activeMask() >>> lane & 1) != 0;
  }

  /** The element in the result; else the first among the sources, or what was loaded last. */
  Optional<Operand> element(int lane) {
    for (RegisterView register : registers) {
      Optional<Operand> element = element(register, lane);
      if (element.isPresent()) {
        return element;
      }
    }
    return Optional.empty();
  }

  private Optional<Operand> element(RegisterView register, int lane) {
    return register.tags().isEmpty()
        ? Optional.empty()
        : colours.operand(register.tags().get(lane));
  }

  boolean holdsChosen(int lane, Look look) {
    return look.chosen() != null
        && registers.stream()
            .flatMap(register -> element(register, lane).stream())
            .anyMatch(look::isChosen);
  }

  /** The result in a lane; empty if the last instruction had none. */
  String value(int lane) {
    return written == 0 ? "" : text(registers.get(0), lane);
  }

  /** All of these registers in a lane, as in {@code %f3 = 0.25 (a[1,2])}. */
  String registers(int lane) {
    StringBuilder text = new StringBuilder();
    for (RegisterView register : registers) {
      text.append(text.isEmpty() ? "" : ", ").append(register.name()).append(" = ");
      text.append(text(register, lane));
      element(register, lane)
          .ifPresent(element -> text.append(" (").append(element.name()).append(')'));
    }
    return text.toString();
  }

  private static String text(RegisterView register, int lane) {
    long bits = register.bits().get(lane);
    return switch (register.type()) {
      case F32 -> Float.toString(Float.intBitsToFloat((int) bits));
      case F64 -> Double.toString(Double.longBitsToDouble(bits));
      case PRED -> bits == 0 ? "false" : "true";
      // most of these are addresses
      case B64, U64, S64 -> bits >>> 32 == 0 ? Long.toString(bits) : "0x" + Long.toHexString(bits);
      default -> Integer.toString((int) bits);
    };
  }
}
