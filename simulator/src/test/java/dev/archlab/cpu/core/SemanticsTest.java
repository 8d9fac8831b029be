package dev.archlab.cpu.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cpu.assembler.Assembler;
import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Program;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.sim.AddressSpace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Arithmetic on edge values in all rounding modes against {@code semantics.txt.gz}, which a static
 * RISC-V program printed under QEMU 7.2.
 *
 * <p>Its lines are in hexadecimal. {@code values} lists operands. {@code int2 OP} lists the result
 * for each pair of the values I. {@code OP MODE} lists result and fflags for each operand, pair or
 * triple, with the rounding mode MODE in frm.
 */
class SemanticsTest {

  private static List<String> table;

  private final Hart hart = new Hart();

  private static Stream<String> operations() throws IOException {
    return table().stream().filter(line -> !line.startsWith("values")).map(SemanticsTest::key);
  }

  private static String key(String line) {
    String[] words = line.split(" ", 3);
    return words[0] + " " + words[1];
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(SemanticsTest.class.getResourceAsStream("semantics.txt.gz")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static synchronized List<String> table() throws IOException {
    if (table == null) {
      table = lines();
    }
    return table;
  }

  private static long[] values(String name) throws IOException {
    String line =
        table().stream().filter(l -> l.startsWith("values " + name + " ")).findFirst().get();
    return Arrays.stream(line.split(" "))
        .skip(2)
        .mapToLong(word -> Long.parseUnsignedLong(word, 16))
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void computesWhatQemuComputes(String key) throws IOException {
    String line = table().stream().filter(l -> l.startsWith(key + " ")).findFirst().get();
    String[] expected = line.substring(key.length() + 1).split(" ");
    String[] words = key.split(" ");
    boolean integer = words[0].equals("int2");
    String mnemonic = integer ? words[1] : words[0];
    List<long[]> operands = operands(mnemonic, integer);
    assertThat(operands).hasSameSizeAs(expected);
    Form form = form(mnemonic, integer);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < expected.length; i++) {
      // Flags are sticky; that inexactness has been seen already must change nothing else.
      for (int before : integer ? new int[] {0} : new int[] {0, FloatStatus.INEXACT}) {
        hart.setFcsr(integer ? 0 : Integer.parseInt(words[1]) << 5 | before);
        String result = execute(form, operands.get(i), integer);
        String wanted = withFlag(expected[i], before);
        if (!result.equals(wanted)) {
          wrong.add(hex(operands.get(i)) + " gives " + result + ", not " + wanted);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String withFlag(String expected, int flag) {
    int colon = expected.indexOf(':');
    return colon < 0
        ? expected
        : expected.substring(0, colon + 1)
            + Integer.toHexString(Integer.parseInt(expected.substring(colon + 1), 16) | flag);
  }

  private static List<String> hex(long[] operands) {
    return Arrays.stream(operands).mapToObj(Long::toHexString).toList();
  }

  /** How the operands of an instruction are read and its result is written. */
  private record Form(CodePage page, Executor executor, boolean[] boxed, boolean boxedResult) {}

  private final Map<String, Form> forms = new HashMap<>();

  private Form form(String mnemonic, boolean integer) {
    return forms.computeIfAbsent(mnemonic, name -> assemble(name, integer));
  }

  private Form assemble(String mnemonic, boolean integer) {
    boolean single = mnemonic.endsWith(".s");
    boolean compares = mnemonic.matches("f(eq|lt|le|class)\\..*");
    boolean toInteger = mnemonic.matches("fcvt\\.(w|wu|l|lu)\\..*");
    boolean fromInteger = mnemonic.matches("fcvt\\..\\.(w|wu|l|lu)");
    String text;
    boolean[] boxed = {single, single, single};
    boolean boxedResult = single;
    if (integer) {
      text = mnemonic + " a3, a0, a1";
    } else if (toInteger) {
      text = mnemonic + " a3, fa0, dyn";
      boxedResult = false;
    } else if (fromInteger) {
      text = mnemonic + " fa3, a0" + (mnemonic.matches("fcvt\\.d\\.wu?") ? "" : ", dyn");
      boxed[0] = false;
      boxedResult = mnemonic.startsWith("fcvt.s");
    } else if (mnemonic.startsWith("fclass")) {
      text = mnemonic + " a3, fa0";
      boxedResult = false;
    } else if (compares) {
      text = mnemonic + " a3, fa0, fa1";
      boxedResult = false;
    } else if (mnemonic.startsWith("fcvt") || mnemonic.startsWith("fsqrt")) {
      text = mnemonic + " fa3, fa0";
      boxedResult = mnemonic.startsWith("fcvt.s") || mnemonic.equals("fsqrt.s");
    } else if (mnemonic.matches("fn?m(add|sub).*")) {
      text = mnemonic + " fa3, fa0, fa1, fa2";
    } else {
      text = mnemonic + " fa3, fa0, fa1";
    }
    Program program = Assembler.assemble("line", text);
    AddressSpace memory = new AddressSpace();
    memory.map(Assembler.BASE, 4096);
    byte[] code = program.segments().get(0).data();
    memory.write(Assembler.BASE, code, 0, code.length);
    Executor executor = new Executor(hart, memory, new Environment(memory), 0);
    return new Form(new CodePage(memory, Assembler.BASE), executor, boxed, boxedResult);
  }

  private String execute(Form form, long[] operands, boolean integer) {
    CodePage page = form.page();
    int[] registers = {page.source1[0], page.source2[0], page.source3[0]};
    for (int i = 0; i < operands.length; i++) {
      if (registers[i] >= Registers.F0 && form.boxed()[i]) {
        hart.setSingle(registers[i], (int) operands[i]);
      } else {
        hart.setRegister(registers[i], operands[i]);
      }
    }
    form.executor().execute(page, 0, Assembler.BASE, 0);
    long result = hart.register(page.destination[0]);
    if (form.boxedResult()) {
      assertThat(result >>> 32).isEqualTo(0xffffffffL);
    }
    // The table has what fmv.x.w gives: the low half, sign-extended.
    String text = Long.toHexString(form.boxedResult() ? (long) (int) result : result);
    return integer ? text : text + ":" + Integer.toHexString(hart.fcsr() & 31);
  }

  private static List<long[]> operands(String mnemonic, boolean integer) throws IOException {
    boolean single = mnemonic.endsWith(".s");
    if (integer) {
      return pairs(values("I"));
    }
    if (mnemonic.matches("fn?m(add|sub).*")) {
      return groups(values(single ? "TS" : "TD"), 3);
    }
    if (mnemonic.startsWith("fsqrt") || mnemonic.startsWith("fcvt")) {
      boolean fromInteger = mnemonic.matches("fcvt\\..\\.(w|wu|l|lu)");
      return groups(values(fromInteger ? "CI" : single ? "CVS" : "CVD"), 1);
    }
    long[] values = values(single ? "S" : "DD");
    return mnemonic.startsWith("fclass") ? groups(values, 1) : pairs(values);
  }

  private static List<long[]> pairs(long[] values) {
    List<long[]> pairs = new ArrayList<>();
    for (long a : values) {
      for (long b : values) {
        pairs.add(new long[] {a, b});
      }
    }
    return pairs;
  }

  private static List<long[]> groups(long[] values, int size) {
    List<long[]> groups = new ArrayList<>();
    for (int i = 0; i < values.length; i += size) {
      groups.add(Arrays.copyOfRange(values, i, i + size));
    }
    return groups;
  }
}
