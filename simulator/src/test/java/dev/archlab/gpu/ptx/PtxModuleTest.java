package dev.archlab.gpu.ptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.gpu.ptx.PtxOperand.Address;
import dev.archlab.gpu.ptx.PtxOperand.FloatConstant;
import dev.archlab.gpu.ptx.PtxOperand.IntegerConstant;
import dev.archlab.gpu.ptx.PtxOperand.Negated;
import dev.archlab.gpu.ptx.PtxOperand.Pair;
import dev.archlab.gpu.ptx.PtxOperand.Register;
import dev.archlab.gpu.ptx.PtxOperand.Symbol;
import dev.archlab.gpu.ptx.PtxOperand.Vector;
import dev.archlab.gpu.ptx.PtxStatement.Instruction;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PtxModuleTest {

  private static final String HEADER = ".version 9.0\n.target sm_75\n.address_size 64\n";

  private static PtxModule parse(String text) {
    return PtxModule.parse("a.ptx", HEADER + text);
  }

  private static Instruction instruction(String text) {
    PtxEntry entry = parse(".entry k()\n{\n" + text + "\n}\n").entry("k");
    return (Instruction) entry.body().get(0);
  }

  @Test
  void readsAModuleWithItsKernelsParametersAndVariables() {
    PtxModule module =
        parse(
            """
            // comment
            .global .align 4 .u32 counter = 7;
            .const .align 8 .f32 table[4] = {0f3F800000, 0f40000000, 1.5};
            .extern .shared .align 16 .b8 dynamic[];
            /* a comment
               of two lines */
            .visible .entry one(
              .param .u64 .ptr .global .align 16 one_param_0,
              .param .align 8 .b8 one_param_1[24]
            )
            .maxntid 128, 2, 1
            .minnctapersm 2
            { ret; }
            .weak .entry two() .reqntid 32, 4 { ret; }
            .func (.param .b32 r) helper(.param .b32 x) { ret; }
            .section .debug_str { .b8 1,2,3 }
            """);

    assertThat(module.version()).isEqualTo("9.0");
    assertThat(module.target()).isEqualTo("sm_75");
    assertThat(module.entries()).extracting(PtxEntry::name).containsExactly("one", "two");
    PtxEntry one = module.entry("one");
    assertThat(one.parameters()).extracting(PtxVariable::bytes).containsExactly(8, 24);
    assertThat(one.maxThreads()).isEqualTo(256);
    assertThat(module.entry("two").requiredThreads()).containsExactly(32, 4);
    assertThat(module.variables())
        .extracting(PtxVariable::name)
        .containsExactly("counter", "table", "dynamic");
    assertThat(module.variables().get(1).initial())
        .containsExactly(0x3f800000L, 0x40000000L, (long) Float.floatToIntBits(1.5f));
    assertThat(module.variables().get(2).external()).isTrue();
    assertThat(module.variables().get(2).count()).isZero();
  }

  @Test
  void readsGuardsAndModifiers() {
    Instruction load = instruction("@!%p3 ld.global.nc.L2::128B.v2.f32 {%f1, %f2}, [%rd1+-8];");

    assertThat(load.guard()).isEqualTo(new Negated(new Register("%p3")));
    assertThat(load.opcode()).isEqualTo("ld");
    assertThat(load.modifiers()).containsExactly("global", "nc", "L2::128B", "v2", "f32");
    assertThat(load.operands())
        .containsExactly(
            new Vector(List.of(new Register("%f1"), new Register("%f2"))),
            new Address(new Register("%rd1"), -8));
  }

  @Test
  void readsEveryKindOfOperand() {
    assertThat(instruction("x %tid.x, -5, 0x1F, 0b101, 017, 12U, label;").operands())
        .containsExactly(
            new Register("%tid.x"),
            new IntegerConstant(-5),
            new IntegerConstant(31),
            new IntegerConstant(5),
            new IntegerConstant(15),
            new IntegerConstant(12),
            new Symbol("label"));
    assertThat(instruction("x 0f3F800000, 0d3FF8000000000000, -0.25, 1.5e+3;").operands())
        .containsExactly(
            new FloatConstant(1, 0x3f800000L, true),
            new FloatConstant(1.5, 0x3ff8000000000000L, false),
            new FloatConstant(-0.25, Double.doubleToLongBits(-0.25), false),
            new FloatConstant(1500, Double.doubleToLongBits(1500), false));
    assertThat(instruction("shfl.sync.bfly.b32 %r1|%p1, [a+4], [16], _;").operands())
        .containsExactly(
            new Pair(new Register("%r1"), new Register("%p1")),
            new Address(new Symbol("a"), 4),
            new Address(new IntegerConstant(0), 16),
            new Symbol("_"));
  }

  @Test
  void writesAnInstructionAsItWasRead() {
    String text = "@%p1 mad.lo.s32 %r1, %r2, -3, {%r4, %r5}";

    assertThat(instruction(text + ";")).hasToString(text);
  }

  @Test
  void mapsInstructionsToTheLinesOfTheirSource() {
    PtxEntry entry =
        parse(
                """
                .entry k()
                {
                  mov.u32 %r1, 1;
                  .loc 1 12 5
                  mov.u32 %r1, 2;
                  .loc 1 30 9, function_name $L__info_string0, inlined_at 1 13 3
                  ret;
                }
                .file 1 "/somewhere/else/saxpy.cu", 1710000000, 2048
                """)
            .entry("k");

    assertThat(entry.body())
        .extracting(statement -> ((Instruction) statement).source())
        .containsExactly(
            null, new SourceLocation("saxpy.cu", 12, 5), new SourceLocation("saxpy.cu", 30, 9));
    assertThat(entry.body().get(2).at()).isEqualTo(new SourceLocation("a.ptx", 10, 3));
  }

  @Test
  void keepsNestedScopesApart() {
    PtxEntry entry = parse(".entry k() { { .reg .b32 t; mov.u32 t, 1; } ret; }").entry("k");

    assertThat(entry.body()).hasSize(2);
    assertThat(((PtxStatement.Scope) entry.body().get(0)).statements()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mov.u32 %r1 %r2;          | a.ptx:6:14: expected ',' or ';' after the operands of 'mov', found '%r2'",
        "mov.u32 %r1, ;            | a.ptx:6:15: expected an operand, found ';'",
        "ld.global.u32 %r1, [%rd1; | a.ptx:6:26: expected an offset such as '+4', or ']', found ';'",
        ".reg .x32 %r<3>;          | a.ptx:6:7: registers of type '.x32' are not supported",
        ".shared .q8 a[3];         | a.ptx:6:10: '.q8' is not a type of a variable",
        "mov.u32 %r1, 0xg;         | a.ptx:6:15: '0xg' is not an integer of at most 64 bits",
        "mov.u32 %r1, #;           | a.ptx:6:15: unexpected character '#'",
        "+;                        | a.ptx:6:2: expected an instruction, a label or a directive, found '+'"
      })
  void saysWhereTextIsNotPtx(String line, String message) {
    // the csv source trims, and the column counts the one blank put in front
    assertThatThrownBy(() -> parse(".entry k()\n{\n " + line + "\n}"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refusesTextThatIsNoPtxAtAll() {
    assertThatThrownBy(() -> PtxModule.parse("b.ptx", ""))
        .isInstanceOf(InputException.class)
        .hasMessage("b.ptx:1:1: not PTX: there is no '.version' line");
    assertThatThrownBy(() -> PtxModule.parse("b.ptx", "int main() {}"))
        .isInstanceOf(InputException.class)
        .hasMessage("b.ptx:1:1: expected a directive such as '.entry', found 'int'");
    assertThatThrownBy(() -> parse(".entry k() { ret;"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "a.ptx:4:18: expected an instruction, a label or a directive, found the end of the file");
    assertThatThrownBy(() -> PtxModule.parse("b.ptx", ".version 9.0\n.address_size 32"))
        .isInstanceOf(InputException.class)
        .hasMessage("b.ptx:2:15: only '.address_size 64' is supported, not '32'");
  }

  @Test
  void namesTheKernelsThatThereAre() {
    PtxModule module = parse(".entry one() { ret; } .entry two() { ret; }");

    assertThatThrownBy(() -> module.entry("three"))
        .isInstanceOf(UsageException.class)
        .hasMessage("no kernel 'three' in a.ptx, which has one, two");
  }
}
