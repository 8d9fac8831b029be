package dev.archlab.cpu.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Program;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblerTest {

  private static Program assemble(String text) {
    return Assembler.assemble("p.s", text);
  }

  private static List<String> disassembled(Program program) {
    ByteBuffer bytes = data(program, 0);
    List<String> lines = new ArrayList<>();
    while (bytes.hasRemaining()) {
      lines.add(Disassembler.text(bytes.getInt()));
    }
    return lines;
  }

  private static ByteBuffer data(Program program, int segment) {
    return ByteBuffer.wrap(program.segments().get(segment).data()).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Test
  void resolvesLocalLabelsToTheNearestInTheirDirection() {
    Program program = assemble("1: beqz a0, 1f\n j 1b\n1: bnez a0, 1b\n j 1f\n1: nop");
    assertThat(disassembled(program))
        .containsExactly(
            "beq a0, zero, . + 8",
            "jal zero, . - 4",
            "bne a0, zero, . + 0",
            "jal zero, . + 4",
            "addi zero, zero, 0");
  }

  @Test
  void loadsTheAddressOfASymbolRelativeToTheProgramCounter() {
    Program program = assemble(".text\n nop\n la a0, x\n.data\n .space 8\nx: .dword 7");
    long x = program.symbols().get("x");
    assertThat(x).isEqualTo(Assembler.BASE + 64 + 8);
    assertThat(disassembled(program).subList(1, 3))
        .containsExactly("auipc a0, 0x0", "addi a0, a0, " + (64 + 8 - 4));
  }

  @Test
  void pairsAnUpperAndALowerPartThroughALabel() {
    Program program =
        assemble("0: auipc t0, %pcrel_hi(x)\n nop\n lw a0, %pcrel_lo(0b)(t0)\n.data\nx: .word 1");
    assertThat(disassembled(program)).element(2).isEqualTo("lw a0, 64(t0)");
  }

  @Test
  void laysSectionsOutOneBehindTheOther() {
    Program program =
        assemble(".data\n .byte 1\n.text\n nop\n.section .rodata\n .half 2\n.bss\n .zero 100");
    assertThat(program.segments())
        .extracting(s -> s.base() - Assembler.BASE)
        .containsExactly(0L, 64L, 128L, 192L);
    assertThat(program.end()).isEqualTo(Assembler.BASE + 292);
  }

  @Test
  void writesDataLittleEndian() {
    ByteBuffer data =
        data(
            assemble(
                """
                .data
                .byte 1, -1
                .half 0x1234
                .word 5, -5
                .align 3
                .dword 0x123456789abcdef0
                .float 1.5, -inf
                .double -2.5e-3
                .asciz "a\\n"
                """),
            0);
    assertThat(data.get()).isEqualTo((byte) 1);
    assertThat(data.get()).isEqualTo((byte) -1);
    assertThat(data.getShort()).isEqualTo((short) 0x1234);
    assertThat(data.getInt()).isEqualTo(5);
    assertThat(data.getInt()).isEqualTo(-5);
    assertThat(data.position(16).getLong()).isEqualTo(0x123456789abcdef0L);
    assertThat(data.getFloat()).isEqualTo(1.5f);
    assertThat(data.getFloat()).isEqualTo(Float.NEGATIVE_INFINITY);
    assertThat(data.getDouble()).isEqualTo(-2.5e-3);
    assertThat(data.get()).isEqualTo((byte) 'a');
    assertThat(data.get()).isEqualTo((byte) '\n');
    assertThat(data.get()).isEqualTo((byte) 0);
    assertThat(data.hasRemaining()).isFalse();
  }

  @Test
  void knowsTheDistanceOfLabelsAsANumber() {
    Program program =
        assemble(".rodata\nhello: .ascii \"hello\"\n.set length, . - hello\n.text\n li a2, length");
    assertThat(disassembled(program)).containsExactly("addi a2, zero, 5");
  }

  @Test
  void givesASetSymbolTheValueThatItHasWhereItIsUsed() {
    Program program = assemble(".set n, 1\n li a0, n\n.set n, n + 1\n li a0, n\n n = 7\n li a0, n");
    assertThat(disassembled(program))
        .containsExactly("addi a0, zero, 1", "addi a0, zero, 2", "addi a0, zero, 7");
  }

  @Test
  void ignoresCommentsOfEveryKind() {
    Program program = assemble("nop # one\nnop // two\n/* three\n four */ nop; nop");
    assertThat(disassembled(program)).hasSize(4);
  }

  @Test
  void padsCodeWithInstructions() {
    Program program = assemble("ret\n .balign 16\n ret");
    assertThat(disassembled(program))
        .containsExactly(
            "jalr zero, 0(ra)",
            "addi zero, zero, 0",
            "addi zero, zero, 0",
            "addi zero, zero, 0",
            "jalr zero, 0(ra)");
  }

  @Test
  void mapsEveryInstructionOfAPseudoInstructionToItsLine() {
    Program program = assemble("\n  li a0, 0x12345678\n ret");
    assertThat(program.source().at(Assembler.BASE + 4)).isEqualTo(new SourceLocation("p.s", 2, 3));
    assertThat(program.source().at(Assembler.BASE + 8)).isEqualTo(new SourceLocation("p.s", 3, 2));
    assertThat(program.source().at(Assembler.BASE + 12)).isNull();
  }

  @Test
  void entersAtStartElseAtMainElseAtTheFirstInstruction() {
    assertThat(assemble("nop\nmain: nop\n_start: nop").entry()).isEqualTo(Assembler.BASE + 8);
    assertThat(assemble("nop\nmain: nop").entry()).isEqualTo(Assembler.BASE + 4);
    assertThat(assemble("nop").entry()).isEqualTo(Assembler.BASE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' addd a0, a1, a2'      | p.s:1:2: unknown instruction 'addd'; did you mean 'add'?",
        "'add a0, a1'            | p.s:1:1: 2 operands; the form is 'add rd, rs1, rs2'",
        "'add a0, a1, fa2'       | p.s:1:13: integer register expected, not 'fa2'",
        "'fadd.s fa0, fa1, a2'   | p.s:1:18: floating-point register expected, not 'a2'",
        "'mv a0, b1'             | p.s:1:8: integer register expected, not 'b1'; did you mean 'a1'?",
        "'addi a0, a0, 2048'     | p.s:1:14: immediate 2048 is out of range; -2048 to 2047 are possible",
        "'lw a0, 4[a1]'          | p.s:1:9: '(' expected, not '['",
        "'j nowhere'             | p.s:1:3: undefined symbol 'nowhere'",
        "'start: j strat'        | p.s:1:10: undefined symbol 'strat'; did you mean 'start'?",
        "'li a0, undefined'      | p.s:1:8: li takes a number that is known at this point; for the address of a symbol use la",
        "'.wrod 1'               | p.s:1:1: unknown directive '.wrod'; did you mean '.word'?",
        "'.byte 256'             | p.s:1:7: 256 does not fit into 8 bits",
        "'beq a0, a1, . + 4096'  | p.s:1:15: the target is 4096 bytes away; a branch reaches 4 KiB either way",
        "'csrr a0, mstatus'      | p.s:1:10: no control and status register 'mstatus'; there are fflags, frm, fcsr, cycle, time and instret",
        "'.data; nop'            | p.s:1:8: instruction in section '.data'; instructions belong in .text",
        "'x: x: nop'             | p.s:1:4: 'x' is already defined at p.s:1:1",
        "'.word 1/0'             | p.s:1:8: division by zero",
        "'.ascii \"abc'          | p.s:1:8: a string that is not closed on its line; write '\"' where it ends",
      })
  void saysWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> assemble(text)).isInstanceOf(InputException.class).hasMessage(message);
  }
}
