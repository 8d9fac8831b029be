package dev.archlab.cpu;

import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.Launch;
import java.util.List;

/**
 * A call of a function in a program, by the RISC-V calling convention. It ends when the function
 * returns or the program exits.
 *
 * @param name for people
 * @param program is placed in memory anew by every launch, its data included
 * @param entry a symbol of the program
 * @param integerArguments at most eight: a0 to a7
 * @param floatArguments at most eight, each {@link Float} or {@link Double}: fa0 to fa7
 */
public record CpuLaunch(
    String name,
    Program program,
    String entry,
    List<Long> integerArguments,
    List<Number> floatArguments)
    implements Launch {

  private static final int MOST_ARGUMENTS = 8;

  /**
   * @throws IllegalArgumentException if the program has no such symbol, or there are more arguments
   *     than registers for them
   */
  public CpuLaunch {
    integerArguments = List.copyOf(integerArguments);
    floatArguments = List.copyOf(floatArguments);
    if (!program.symbols().containsKey(entry)) {
      throw new IllegalArgumentException("no symbol '" + entry + "' in " + program.name());
    }
    if (integerArguments.size() > MOST_ARGUMENTS || floatArguments.size() > MOST_ARGUMENTS) {
      throw new IllegalArgumentException(
          "more than " + MOST_ARGUMENTS + " arguments of one kind for '" + entry + "'");
    }
  }

  /** A call without floating-point arguments. */
  public CpuLaunch(String name, Program program, String entry, List<Long> integerArguments) {
    this(name, program, entry, integerArguments, List.of());
  }

  /** Address of the function. */
  long entryAddress() {
    return program.symbols().getOrDefault(entry, program.entry());
  }
}
