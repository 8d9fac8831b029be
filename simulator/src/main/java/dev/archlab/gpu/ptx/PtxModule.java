package dev.archlab.gpu.ptx;

import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PTX file.
 *
 * @param file its name
 * @param version of the language: {@code 9.0}
 * @param target the architecture it was compiled for: {@code sm_75}
 * @param variables of the module, outside of any kernel
 * @param entries its kernels
 */
public record PtxModule(
    String file,
    String version,
    String target,
    List<PtxVariable> variables,
    List<PtxEntry> entries) {

  public PtxModule {
    variables = List.copyOf(variables);
    entries = List.copyOf(entries);
  }

  /**
   * Reads PTX text.
   *
   * @param file its name, for messages
   * @throws InputException with file, line and column, if it is not PTX
   */
  public static PtxModule parse(String file, String text) {
    return new Parser(file, Lexer.tokens(file, text)).module();
  }

  /**
   * The kernel of that name.
   *
   * @throws UsageException if there is none; the message names those that there are
   */
  public PtxEntry entry(String name) {
    for (PtxEntry entry : entries) {
      if (entry.name().equals(name)) {
        return entry;
      }
    }
    throw new UsageException(
        "no kernel '%s' in %s, which has %s"
            .formatted(
                name,
                file,
                entries.isEmpty()
                    ? "none"
                    : entries.stream().map(PtxEntry::name).collect(Collectors.joining(", "))));
  }
}
