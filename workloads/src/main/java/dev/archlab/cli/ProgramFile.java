package dev.archlab.cli;

import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file that holds a program.
 *
 * @param name as the user gave it
 */
record ProgramFile(String name, Kind kind) {

  /** What a program is written in; the name's ending says it. */
  enum Kind {
    ASSEMBLY(".s"),
    ELF(".elf"),
    PTX(".ptx"),
    TPU(".tpu");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }
  }

  static boolean isProgram(String name) {
    return Stream.of(Kind.values())
        .anyMatch(kind -> name.toLowerCase(Locale.ROOT).endsWith(kind.ending));
  }

  boolean isForCpu() {
    return kind == Kind.ASSEMBLY || kind == Kind.ELF;
  }

  /**
   * The file of that name.
   *
   * @throws UsageException if its ending is none of a program
   */
  static ProgramFile of(String name) {
    for (Kind kind : Kind.values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(kind.ending)) {
        return new ProgramFile(name, kind);
      }
    }
    throw new UsageException(
        "'%s' is no program by its ending; possible are .s and .elf (CPU), .ptx (GPU), .tpu (TPU)"
            .formatted(name));
  }

  /**
   * What it holds.
   *
   * @throws UsageException if it cannot be read
   */
  byte[] bytes() {
    try {
      return Files.readAllBytes(Path.of(name));
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot read '" + name + "': no such file, or permission denied");
    }
  }

  /**
   * What it holds, as text.
   *
   * @throws InputException if it is none
   */
  String text() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
      return text.replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new InputException(name + ": is not UTF-8 text");
    }
  }
}
