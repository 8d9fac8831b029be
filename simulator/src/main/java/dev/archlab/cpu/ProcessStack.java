package dev.archlab.cpu;

import dev.archlab.sim.UsageException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a process finds on its stack when it starts (RISC-V ELF psABI and Linux): argc, the pointers
 * of argv, a null, and here no environment and no auxiliary vector; above them the strings.
 */
final class ProcessStack {

  /** The ABI keeps the stack pointer at a multiple of it. */
  private static final int ALIGNMENT = 16;

  private static final int WORD = 8;

  /** argc; the nulls that end argv and the environment; AT_NULL with its value. */
  private static final int OTHER_WORDS = 5;

  private final long pointer;
  private final byte[] bytes;

  /**
   * @param top of the stack, which grows down from there
   * @param most bytes of the stack that it may take
   * @throws UsageException if it would take more
   */
  ProcessStack(List<String> commandLine, long top, long most) {
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    int[] offsets = new int[commandLine.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = strings.size();
      strings.writeBytes(commandLine.get(i).getBytes(StandardCharsets.UTF_8));
      strings.write(0);
    }
    int words = WORD * (offsets.length + OTHER_WORDS);
    pointer = top - words - strings.size() & -ALIGNMENT;
    if (top - pointer > most) {
      throw new UsageException(
          "the program's arguments take %d bytes of its stack; at most %d are possible"
              .formatted(top - pointer, most));
    }
    ByteBuffer buffer = ByteBuffer.allocate(words + strings.size()).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putLong(offsets.length);
    for (int offset : offsets) {
      buffer.putLong(pointer + words + offset);
    }
    buffer.position(words);
    bytes = buffer.put(strings.toByteArray()).array();
  }

  /** The stack pointer at the first instruction: the address of argc. */
  long pointer() {
    return pointer;
  }

  /** The address of argv. */
  long arguments() {
    return pointer + WORD;
  }

  /** What lies from {@link #pointer} on; not to be changed. */
  byte[] bytes() {
    return bytes;
  }
}
