package dev.archlab.cpu.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.InputException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as a linker makes them are run in the command's tests; these are put together by hand. */
final class ElfFileTest {

  private static final int HEADER = 64;
  private static final int SEGMENT = HEADER;
  private static final int CODE = SEGMENT + 56;
  private static final byte[] INSTRUCTIONS =
      Assembler.assemble("t.s", "li a7, 93\n ecall").segments().get(0).data();
  private static final int SYMBOLS = CODE + 16;
  private static final int NAMES = SYMBOLS + 2 * 24;
  private static final int SECTIONS = NAMES + 8;

  /** One segment whose bytes lie elsewhere than they run, and one symbol besides the null one. */
  private static ByteBuffer file() {
    ByteBuffer file = ByteBuffer.allocate(SECTIONS + 2 * 64).order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
    file.putShort(16, (short) 2).putShort(18, (short) 243).putInt(20, 1);
    file.putLong(24, 0x8000_0000L).putLong(32, SEGMENT).putLong(40, SECTIONS);
    file.putShort(54, (short) 56).putShort(56, (short) 1);
    file.putShort(58, (short) 64).putShort(60, (short) 2);
    file.putInt(SEGMENT, 1).putLong(SEGMENT + 8, CODE);
    file.putLong(SEGMENT + 16, 0x9000_0000L).putLong(SEGMENT + 24, 0x8000_0000L);
    file.putLong(SEGMENT + 32, 8).putLong(SEGMENT + 40, 4096);
    file.put(CODE, INSTRUCTIONS, 0, 8);
    file.putInt(SYMBOLS + 24, 1).putShort(SYMBOLS + 24 + 6, (short) 1);
    file.putLong(SYMBOLS + 24 + 8, 0x8000_0800L);
    file.put(NAMES, new byte[] {0, 't', 'o', 'h', 'o', 's', 't', 0});
    file.putInt(SECTIONS + 4, 2).putLong(SECTIONS + 24, SYMBOLS).putLong(SECTIONS + 32, 48);
    file.putInt(SECTIONS + 40, 1);
    file.putInt(SECTIONS + 64 + 4, 3).putLong(SECTIONS + 64 + 24, NAMES);
    return file;
  }

  private static Program read(ByteBuffer file) {
    return ElfFile.read("t.elf", file.array());
  }

  @Test
  void loadsSegmentsToTheirPhysicalAddressesAndKnowsTheSymbols() {
    Program program = read(file());
    assertThat(program.entry()).isEqualTo(0x8000_0000L);
    assertThat(program.symbols()).containsOnlyKeys("tohost").containsValue(0x8000_0800L);
    assertThat(program.segments())
        .containsExactly(new Program.Segment(0x8000_0000L, Arrays.copyOf(INSTRUCTIONS, 8), 4096));
  }

  @Test
  void needsNoSections() {
    assertThat(read(file().putLong(40, 0)).symbols()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0x7e, is no ELF file",
    "4, 1, is no 64-bit little-endian ELF file",
    "5, 2, is no 64-bit little-endian ELF file",
    "16, 3, is position-independent; link it with -static -no-pie",
    "16, 1, is no executable; link it with -static",
    "18, 62, 'is for machine 62, not for RISC-V (243)'",
    "24, 2, 'begins at 0x80000002, amid a word: compressed instructions are not provided'",
    "56, 0, it has nothing to load",
    "64, 3, needs a dynamic linker; link it with -static",
    "96, 0xff, is cut off: a segment ends behind the end of the file",
    "39, 0x7f, damaged or cut off",
    "68, 0x7f, ''", // flags of the segment: not looked at
  })
  void refusesWhatItCannotRun(int offset, String value, String message) {
    ByteBuffer file = file().put(offset, (byte) (int) Integer.decode(value));
    if (message.isEmpty()) {
      assertThat(read(file).segments()).hasSize(1);
    } else {
      assertThatThrownBy(() -> read(file))
          .isInstanceOf(InputException.class)
          .hasMessageStartingWith("t.elf: ")
          .hasMessageContaining(message);
    }
  }

  @Test
  void refusesAFileThatIsCutOffAnywhere() {
    byte[] whole = file().array();
    for (int length = 0; length < whole.length - 32; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> ElfFile.read("t.elf", cut)).isInstanceOf(InputException.class);
    }
  }

  @Test
  void endsOnAnyBytesWithoutAnotherError() {
    byte[] whole = file().array();
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      try {
        assertThat(ElfFile.read("t.elf", changed).segments()).isNotEmpty();
      } catch (InputException e) {
        assertThat(e).hasMessageStartingWith("t.elf: ");
      }
    }
  }
}
