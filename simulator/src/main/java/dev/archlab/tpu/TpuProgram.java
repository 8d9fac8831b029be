package dev.archlab.tpu;

import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.SourceMap;
import dev.archlab.tpu.Instruction.EndLoop;
import dev.archlab.tpu.Instruction.Loop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** A program for the TPU: instructions in their order, with loops. Immutable. */
public final class TpuProgram {

  private final String file;
  private final List<Instruction> instructions;
  private final List<SourceLocation> places;
  private final Decoded[] decoded;
  private final int[] loopBegin; // by pc of an EndLoop
  private int loopDepth;

  /**
   * A program that was generated; its lines are those of {@link #text}.
   *
   * @throws InputException as {@link #parse}
   */
  public TpuProgram(String name, List<Instruction> instructions) {
    this(name + ".tpu", instructions, lines(name + ".tpu", instructions.size()));
  }

  TpuProgram(String file, List<Instruction> instructions, List<SourceLocation> places) {
    this.file = file;
    this.instructions = List.copyOf(instructions);
    this.places = List.copyOf(places);
    decoded = new Decoded[instructions.size()];
    loopBegin = new int[instructions.size()];
    decode();
  }

  /**
   * Reads a {@code .tpu} text.
   *
   * @param file its name, for messages
   * @throws InputException if it is malformed: with the place and the right form
   */
  public static TpuProgram parse(String file, String text) {
    return parse(file, text, List.of());
  }

  /**
   * Reads a {@code .tpu} text that takes arguments: arrays in DRAM, which its line {@code
   * parameters a, b, c} names.
   *
   * @param file its name, for messages
   * @param arguments their addresses, in the order of the names
   * @throws InputException as {@link #parse(String, String)}, or if there are more or fewer names
   */
  public static TpuProgram parse(String file, String text, List<Long> arguments) {
    return new TpuParser(file, text, arguments).parse();
  }

  /**
   * The names on the line {@code parameters} of a {@code .tpu} text, in order; empty if it has
   * none.
   *
   * @param file its name, for messages
   * @throws InputException if that line is malformed
   */
  public static List<String> parameters(String file, String text) {
    return TpuParameters.of(file, text).names();
  }

  private static List<SourceLocation> lines(String file, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> new SourceLocation(file, line, 0))
        .toList();
  }

  private void decode() {
    List<String> names = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int pc = 0; pc < decoded.length; pc++) {
      Instruction instruction = instructions.get(pc);
      try {
        decoded[pc] = new Decoded(instruction, List.copyOf(names));
      } catch (IllegalArgumentException e) {
        throw new InputException(location(pc), e.getMessage() + " in '" + instruction + "'");
      }
      if (instruction instanceof Loop loop) {
        if (names.contains(loop.name())) {
          throw new InputException(location(pc), "a loop '" + loop.name() + "' is open already");
        }
        open.push(pc);
        names.add(loop.name());
        loopDepth = Math.max(loopDepth, names.size());
      } else if (instruction instanceof EndLoop) {
        if (open.isEmpty()) {
          throw new InputException(location(pc), "'end' without a 'loop' before it");
        }
        loopBegin[pc] = open.pop();
        if (loopBegin[pc] == pc - 1) {
          throw new InputException(location(pc), "a loop without instructions");
        }
        names.remove(names.size() - 1);
      }
    }
    if (!open.isEmpty()) {
      throw new InputException(location(open.peek()), "this loop has no 'end'");
    }
  }

  /** For people: the file's name. */
  public String name() {
    return file;
  }

  /** The instructions; an index is what the machine calls pc. */
  public List<Instruction> instructions() {
    return instructions;
  }

  /** The place of each instruction. */
  public SourceMap sourceMap() {
    return pc -> pc < 0 || pc >= places.size() ? null : location((int) pc);
  }

  /** The program as text, one instruction a line; reads back as the same program. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (Instruction instruction : instructions) {
      depth -= instruction instanceof EndLoop ? 1 : 0;
      text.append("  ".repeat(depth)).append(instruction).append('\n');
      depth += instruction instanceof Loop ? 1 : 0;
    }
    return text.toString();
  }

  SourceLocation location(int pc) {
    return places.get(pc);
  }

  int size() {
    return decoded.length;
  }

  Decoded decoded(int pc) {
    return decoded[pc];
  }

  /** The loop that an {@code end} closes. */
  int loopBegin(int endPc) {
    return loopBegin[endPc];
  }

  /** How many loops are nested at most. */
  int loopDepth() {
    return loopDepth;
  }

  @Override
  public String toString() {
    return file + " (" + instructions.size() + " instructions)";
  }
}
