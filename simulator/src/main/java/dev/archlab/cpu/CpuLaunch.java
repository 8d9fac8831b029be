package dev.archlab.cpu;

import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.Launch;
import java.util.List;

/**
 * A call of a function in a program, by the RISC-V calling convention, or the start of a program as
 * a process. It ends when the function returns or the program exits.
 *
 * @param name for people
 * @param program is placed in memory anew by every launch, its data included
 * @param entry a symbol of the program; of a process empty
 * @param integerArguments the first eight go to a0 to a7, the others onto the stack
 * @param floatArguments at most eight, each {@link Float} or {@link Double}: fa0 to fa7
 * @param commandLine of a process: its name and arguments, which lie on the stack as Linux puts
 *     them there; of a call empty
 */
public record CpuLaunch(
    String name,
    Program program,
    String entry,
    List<Long> integerArguments,
    List<Number> floatArguments,
    List<String> commandLine)
    implements Launch {

  /** Registers for arguments of one kind. */
  static final int ARGUMENT_REGISTERS = 8;

  /** More than any function of ours takes; far less than the stack holds. */
  private static final int MOST_INTEGERS = 64;

  private static final String PROCESS_ENTRY = "";

  /**
   * @throws IllegalArgumentException if the program has no such symbol, or there are more than 64
   *     integer arguments, or more floating-point arguments than registers for them
   */
  public CpuLaunch {
    integerArguments = List.copyOf(integerArguments);
    floatArguments = List.copyOf(floatArguments);
    commandLine = List.copyOf(commandLine);
    if (commandLine.isEmpty() && !program.symbols().containsKey(entry)) {
      throw new IllegalArgumentException("no symbol '" + entry + "' in " + program.name());
    }
    if (integerArguments.size() > MOST_INTEGERS || floatArguments.size() > ARGUMENT_REGISTERS) {
      throw new IllegalArgumentException(
          "more than %d integer or %d floating-point arguments for '%s'"
              .formatted(MOST_INTEGERS, ARGUMENT_REGISTERS, entry));
    }
  }

  /** A call. */
  public CpuLaunch(
      String name,
      Program program,
      String entry,
      List<Long> integerArguments,
      List<Number> floatArguments) {
    this(name, program, entry, integerArguments, floatArguments, List.of());
  }

  /** A call without floating-point arguments. */
  public CpuLaunch(String name, Program program, String entry, List<Long> integerArguments) {
    this(name, program, entry, integerArguments, List.of(), List.of());
  }

  /**
   * The start of a program at its {@link Program#entry}. The stack pointer points to argc, behind
   * which are argv, a null, and the empty lists of environment and auxiliary vector; {@code main},
   * if that is the entry, finds argc and argv in a0 and a1 too.
   *
   * @param commandLine the program's name, then its arguments
   */
  public static CpuLaunch process(Program program, List<String> commandLine) {
    if (commandLine.isEmpty()) {
      throw new IllegalArgumentException("a command line without the program's name");
    }
    return new CpuLaunch(program.name(), program, PROCESS_ENTRY, List.of(), List.of(), commandLine);
  }

  /** Address of the function, or of a process's first instruction. */
  long entryAddress() {
    return isProcess() ? program.entry() : program.symbols().getOrDefault(entry, program.entry());
  }

  boolean isProcess() {
    return !commandLine.isEmpty();
  }
}
