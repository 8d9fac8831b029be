package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.archlab.kernels.Tensor;
import dev.archlab.workloads.NpyFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExecCommandTest {

  private static final Path EXAMPLES = Path.of("../docs/examples");
  private static final Path SCHEMA = Path.of("../docs/reference/exec.schema.json");

  /** Adds a to each of n integers; dynamic shared memory is there to be counted. */
  private static final String ADD_PTX =
      """
      .version 7.0
      .target sm_70
      .address_size 64
      .visible .entry add(.param .u64 p, .param .u32 n, .param .align 4 .b8 pair[8])
      {
        .reg .pred %p1;
        .reg .b32 %r<6>;
        .reg .b64 %rd<4>;
        ld.param.u64 %rd1, [p];
        ld.param.u32 %r1, [n];
        ld.param.u32 %r4, [pair+4];
        mov.u32 %r2, %tid.x;
        setp.ge.u32 %p1, %r2, %r1;
        @%p1 bra DONE;
        mul.wide.u32 %rd2, %r2, 4;
        add.s64 %rd3, %rd1, %rd2;
        ld.global.u32 %r3, [%rd3];
        add.s32 %r3, %r3, %r4;
        st.global.u32 [%rd3], %r3;
      DONE:
        ret;
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    Files.writeString(folder.resolve("add.ptx"), ADD_PTX);
    NpyFile.write(folder.resolve("i.npy"), Tensor.ofInts(new int[] {1, 2, 3, 4}, 4));
    NpyFile.write(folder.resolve("f.npy"), Tensor.ofFloats(new float[64], 8, 8));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Runs {@code exec}, with the folder for {@code @} in its words, and an @ before it for %. */
  private Archlab exec(String... words) {
    List<String> args = new ArrayList<>(List.of("exec"));
    Arrays.stream(words)
        .flatMap(part -> Arrays.stream(part.split(" ")))
        .map(word -> word.replace("@", folder + "/").replace("%", "@" + folder + "/"))
        .forEach(args::add);
    return Archlab.run(args.toArray(new String[0]));
  }

  private Archlab assembly(String text, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(write("p.s", text)));
    words.addAll(List.of(more));
    return exec(words.toArray(new String[0]));
  }

  private double[] values(String name) {
    return NpyFile.read(folder.resolve(name)).toDoubles();
  }

  private JsonNode report(String name) throws IOException {
    String text = Files.readString(folder.resolve(name));
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(SCHEMA));
    JsonNode node = new ObjectMapper().readTree(text);
    assertThat(schema.validate(node)).isEmpty();
    long sum = 0;
    for (JsonNode cause : node.get("account")) {
      sum += cause.asLong();
    }
    assertThat(sum).isEqualTo(node.get("cycles").asLong() * node.get("slots").asLong());
    return node;
  }

  @Test
  void runsAssemblyAndPassesOnWhatItWrites() {
    Archlab archlab = exec(EXAMPLES.resolve("sum.s").toString());
    assertThat(archlab.status()).isZero();
    assertThat(archlab.out()).isEqualTo("5050\n");
    assertThat(archlab.errorLines()).hasSize(2);
    assertThat(archlab.errorLines().get(0))
        .matches(".*sum\\.s on cpu: exited 0 after [0-9,]+ cycles \\(.*\\), 33\\d instructions");
    assertThat(archlab.errorLines().get(1)).startsWith("  retire slots: retire ");
  }

  @Test
  void separatesTheProgramsStandardOutputFromItsStandardError() throws IOException {
    Archlab archlab =
        assembly(
            """
            _start: li a0, 2
              la a1, text
              li a2, 3
              li a7, 64
              ecall
              li a0, 1
              ecall
              li a0, 3
              ecall           # no such descriptor: -EBADF, which is -9
              neg a0, a0
              li a7, 94
              ecall
              .data
            text: .ascii "ab\\n"
            """);
    assertThat(archlab.out()).isEqualTo("ab\n");
    assertThat(archlab.errorLines().get(0)).isEqualTo("ab");
    assertThat(archlab.status()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "255, 255", "256, 255", "-1, 255", "100000000000, 255"})
  void endsWithTheProgramsExitStatus(long code, int status) throws IOException {
    Archlab archlab = assembly("main: li a0, " + code + "\n ret\n", "--report @r.json");
    assertThat(archlab.status()).isEqualTo(status);
    assertThat(archlab.err()).isEmpty();
    assertThat(report("r.json").at("/outcome/exited").asLong()).isEqualTo(code);
  }

  @Test
  void givesMainArgcAndArgv() throws IOException {
    Archlab archlab =
        assembly(
            """
            main: ld t0, 8(a1)      # argv[1]
              lbu t1, 0(t0)
              ld t2, 0(sp)          # argc is on the stack, too
              ld t3, 32(sp)         # argv[3] is null
              add a0, a0, t2
              add a0, a0, t1
              add a0, a0, t3
              ret
            """,
            "-- A --bc");
    assertThat(archlab.status()).isEqualTo(3 + 3 + 'A');
  }

  @ParameterizedTest
  @CsvSource({"97, 97 is a prime", "1, 1 is no prime", "1000003, 1000003 is a prime"})
  void runsALinkedProgramWithItsArguments(String number, String answer) {
    Archlab archlab = exec(EXAMPLES.resolve("prime.elf").toString(), "--", number);
    assertThat(archlab.out()).isEqualTo(answer + "\n");
    assertThat(archlab.status()).isZero();
  }

  @Test
  void passesOnTheExitStatusOfALinkedProgram() {
    Archlab archlab = exec(EXAMPLES.resolve("prime.elf").toString());
    assertThat(archlab.out()).isEqualTo("one number, please\n");
    assertThat(archlab.status()).isEqualTo(2);
  }

  @Test
  void faultsOnAnInstructionBeyondTheMachines() throws IOException {
    try (InputStream stream = ExecCommandTest.class.getResourceAsStream("compressed.elf")) {
      Files.write(folder.resolve("c.elf"), Objects.requireNonNull(stream).readAllBytes());
    }
    Archlab archlab = exec("@c.elf");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.errorLines())
        .last()
        .asString()
        .matches("archlab: pc 0x80000[0-9a-f]+: illegal instruction .*, hart 0, cycle \\d+");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "7, 3", "0x401, 255"})
  void endsByTohostAndWritesTheSignature(String value, int status) throws IOException {
    Archlab archlab =
        assembly(
            """
            _start: la t0, tohost
              li t1, %s
              la t2, begin_signature
              sd t1, 8(t2)
              sw x0, 0(t0)      # not yet
            1: sw t1, 0(t0)
              sw x0, 4(t0)
              j 1b
              .data
              .balign 64
            tohost: .dword 0
            begin_signature: .dword 0x0123456789abcdef, 0
            end_signature:
            """
                .formatted(value),
            "--signature @s.txt --granularity 8 --report @r.json");
    assertThat(archlab.status()).isEqualTo(status);
    assertThat(report("r.json").at("/outcome/exited").asInt())
        .isEqualTo(Integer.decode(value) >> 1);
    assertThat(Files.readAllLines(folder.resolve("s.txt")))
        .containsExactly("0123456789abcdef", "%016x".formatted(Integer.decode(value)));
    exec("@p.s --signature @s4.txt");
    assertThat(Files.readAllLines(folder.resolve("s4.txt")))
        .startsWith("89abcdef", "01234567")
        .hasSize(4);
  }

  @Test
  void refusesAHostCallThroughTohost() throws IOException {
    Archlab archlab =
        assembly(
            "_start: la t0, tohost\n sd t0, 0(t0)\n j .\n .data\n .balign 8\ntohost: .dword 0\n");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.err()).contains("written to tohost; only exits, which are odd,", "p.s:2");
  }

  @Test
  void reportsAFaultWithWhatItCostAndKeepsTheOutput() throws IOException {
    Archlab archlab =
        assembly(
            "_start: li a0, 1\n la a1, t\n li a2, 1\n li a7, 64\n ecall\n ld t0, 0(x0)\n .data\nt: .byte 'x'",
            "--report @r.json");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.out()).isEqualTo("x");
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .matches("archlab: .*p\\.s:6:\\d+: .* in 'ld t0, 0\\(zero\\)', hart 0, cycle \\d+");
    JsonNode report = report("r.json");
    assertThat(report.at("/outcome/fault/cycle").asLong()).isPositive();
    assertThat(report.at("/outcome/fault/message").asText()).contains("p.s:6");
    assertThat(report.at("/counters/instructions_retired").asLong()).isBetween(3L, 7L);
  }

  @Test
  void endsAProgramThatNeverEnds() throws IOException {
    Archlab archlab = assembly("_start: j _start\n", "--max-cycles 1000 --report @r.json");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.err()).contains("no end after 1000 cycles");
    JsonNode report = report("r.json");
    assertThat(report.at("/outcome/limit/message").asText()).contains("1000 cycles");
    assertThat(report.get("cycles").asLong()).isEqualTo(1000);
  }

  @Test
  void runsAKernelWithValuesAStructAndArrays() throws IOException {
    Archlab archlab =
        exec(
            "@add.ptx --grid 1 --block 32,1 --shared 64 --arg inout:@i.npy:@o.npy --arg s32:3",
            "--arg bytes:00000000f6ffffff --report @r.json");
    assertThat(archlab.err()).isEmpty();
    assertThat(archlab.status()).isZero();
    assertThat(values("o.npy")).containsExactly(-9, -8, -7, 4);
    assertThat(values("i.npy")).containsExactly(1, 2, 3, 4);
    JsonNode report = report("r.json");
    assertThat(report.get("entry").asText()).isEqualTo("add");
    assertThat(report.at("/arguments/0/address").asLong()).isPositive();
    assertThat(report.at("/arguments/1/address").isNull()).isTrue();
    assertThat(report.get("time_with_host_s").asDouble())
        .isGreaterThan(report.get("time_s").asDouble());
  }

  @Test
  void readsAStructFromAFileAndZeroesAnOutput() throws IOException {
    Files.write(folder.resolve("pair.bin"), new byte[] {0, 0, 0, 0, 5, 0, 0, 0});
    Archlab archlab =
        exec(
            "@add.ptx --grid 1 --block 4 --entry add --arg out:s32[2,2]:@o.npy --arg u32:4",
            "--arg bytes:%pair.bin");
    assertThat(archlab.status()).isZero();
    assertThat(values("o.npy")).containsExactly(5, 5, 5, 5);
    assertThat(NpyFile.read(folder.resolve("o.npy")).shape()).isEqualTo(List.of(2, 2));
  }

  @Test
  void passesEveryScalarType() throws IOException {
    StringBuilder parameters = new StringBuilder();
    StringBuilder body = new StringBuilder();
    List<String> words = new ArrayList<>();
    String[] given = {
      "s8:-1",
      "u8:255",
      "b8:-1",
      "s16:-2",
      "u16:0xfffe",
      "b16:1",
      "f16:1.5",
      "bf16:-2",
      "s32:-3",
      "u32:4294967295",
      "b32:0x80000000",
      "f32:0.1",
      "s64:-4",
      "u64:18446744073709551615",
      "b64:5",
      "f64:1e-3",
      "f32:inf",
      "f64:-inf",
      "f16:65519",
    };
    long[] bits = {
      0xff,
      0xff,
      0xff,
      0xfffe,
      0xfffe,
      1,
      0x3e00,
      0xc000,
      0xfffffffdL,
      0xffffffffL,
      0x80000000L,
      Float.floatToIntBits(0.1f),
      -4,
      -1,
      5,
      Double.doubleToLongBits(1e-3),
      0x7f800000,
      0xfff0000000000000L,
      0x7bff
    };
    for (int i = 0; i < given.length; i++) {
      String type = given[i].substring(0, given[i].indexOf(':'));
      String width = type.replaceAll("\\D", "");
      parameters.append(", .param .").append(type.matches("bf16|f16") ? "b16" : type);
      parameters.append(" p").append(i);
      body.append("ld.param.u").append(width).append(" %rd2, [p").append(i).append("];\n");
      body.append("st.global.u64 [%rd1+").append(8 * i).append("], %rd2;\n");
      words.add("--arg");
      words.add(given[i]);
    }
    write(
        "all.ptx",
        ".version 7.0\n.target sm_70\n.address_size 64\n.visible .entry all(.param .u64 o"
            + parameters
            + ") {\n.reg .b64 %rd<3>;\nld.param.u64 %rd1, [o];\n"
            + body
            + "ret;\n}\n");
    List<String> all =
        new ArrayList<>(
            List.of("@all.ptx --grid 1 --block 1 --arg out:f64[" + bits.length + "]:@o.npy"));
    all.addAll(words);
    Archlab archlab = exec(all.toArray(new String[0]));
    assertThat(archlab.err()).doesNotContain("archlab:");
    double[] values = values("o.npy");
    for (int i = 0; i < bits.length; i++) {
      assertThat(Double.doubleToRawLongBits(values[i])).as(given[i]).isEqualTo(bits[i]);
    }
  }

  @Test
  void reportsAKernelsFault() throws IOException {
    Archlab archlab =
        exec(
            "@add.ptx --grid 1 --block 32 --arg u64:64 --arg s32:3 --arg bytes:0000000000000000",
            "--report @r.json");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .contains("add.ptx:17:3", "ld.global");
    assertThat(report("r.json").at("/outcome/fault/message").asText()).contains("add.ptx:17:3");
  }

  @Test
  void runsATpuProgramOnArraysThatItNames() throws IOException {
    double[] a = NpyFile.read(EXAMPLES.resolve("a.npy")).toDoubles();
    double[] b = NpyFile.read(EXAMPLES.resolve("b.npy")).toDoubles();
    double[] product = new double[64];
    for (int i = 0; i < 64; i++) {
      for (int k = 0; k < 8; k++) {
        product[i] += a[i / 8 * 8 + k] * b[8 * k + i % 8]; // small integers: exact
      }
    }
    Archlab archlab =
        exec(
            EXAMPLES.resolve("matmul.tpu").toString(),
            "--arg in:" + EXAMPLES.resolve("a.npy"),
            "--arg in:" + EXAMPLES.resolve("b.npy"),
            "--arg out:f32[8,8]:@c.npy --report @r.json");
    assertThat(archlab.err()).isEmpty();
    assertThat(archlab.status()).isZero();
    assertThat(values("c.npy")).containsExactly(product);
    assertThat(report("r.json").get("machine").asText()).isEqualTo("tpu");
  }

  @Test
  void carriesNaNAndInfinityThroughATpuProgram() throws IOException {
    float[] a = new float[64];
    a[0] = Float.NaN;
    a[8] = Float.POSITIVE_INFINITY;
    a[16] = 1;
    float[] identity = new float[64];
    for (int i = 0; i < 8; i++) {
      identity[9 * i] = 1;
    }
    NpyFile.write(folder.resolve("a.npy"), Tensor.ofFloats(a, 8, 8));
    NpyFile.write(folder.resolve("b.npy"), Tensor.ofFloats(identity, 8, 8));
    exec(
        EXAMPLES.resolve("matmul.tpu").toString(),
        "--arg in:@a.npy --arg in:@b.npy --arg out:f32[8,8]:@c.npy");
    double[] c = values("c.npy");
    assertThat(c[0]).isNaN();
    assertThat(c[8]).isInfinite();
    assertThat(c[9]).as("infinity × 0").isNaN();
    assertThat(c[16]).isEqualTo(1);
  }

  @Test
  void reportsATpuProgramsFault() throws IOException {
    write(
        "far.tpu", "parameters a\n\n  read_host_memory to=0, from=a - 65536, rows=1, columns=1\n");
    Archlab archlab = exec("@far.tpu --arg in:@f.npy --report @r.json");
    assertThat(archlab.status()).isEqualTo(3);
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .contains("far.tpu:3:3: DRAM address", "in 'read_host_memory to=0:4, from=", "cycle 0");
    assertThat(report("r.json").at("/outcome/fault/cycle").asLong()).isZero();
  }

  @Test
  void writesNoArrayOfAProgramThatFaults() throws IOException {
    exec("@add.ptx --grid 1 --block 32 --arg inout:@i.npy:@o.npy --arg s32:99999 --arg bytes:00");
    exec(
        "@add.ptx --grid 1 --block 32 --max-cycles 5 --arg inout:@i.npy:@o.npy --arg s32:4",
        "--arg bytes:0000000000000000");
    assertThat(folder.resolve("o.npy")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@none.s | cannot read '@none.s': no such file",
        "@add.cu | is no program by its ending; possible are .s and .elf (CPU), .ptx (GPU), .tpu",
        "@bad.s | bad.s:2:2: ",
        "@bad.elf | bad.elf: is no ELF file",
        "@bad.ptx --grid 1 --block 1 | bad.ptx:1:1: ",
        "@bad.tpu | bad.tpu:2:3: unknown instruction 'read_weight'; did you mean 'read_weights'?",
        "@add.ptx --block 1 | a kernel needs --grid X,Y,Z, as in --grid 16,16 --block 32,8",
        "@add.ptx --grid 1 | a kernel needs --block X,Y,Z",
        "@add.ptx --grid 1,x --block 1 | --grid '1,x' must be X or X,Y or X,Y,Z",
        "@add.ptx --grid 1,2,3,4 --block 1 | --grid '1,2,3,4' must be X or X,Y or X,Y,Z",
        "@add.ptx --grid 0 --block 1 | --grid '0': a shape of 0 × 1 × 1: each extent must be",
        "@add.ptx --grid 1 --block 2000 # | at most 1024 are possible",
        "@add.ptx --grid 1 --block 1 --shared 99999999 # | shared",
        "@add.ptx --grid 1 --block 1 --entry sub | no kernel 'sub' in @add.ptx, which has add",
        "@two.ptx --grid 1 --block 1 | two.ptx has 2 kernels; --entry chooses one of: e1, e2",
        "@add.ptx --grid 1 --block 1 | kernel 'add' takes 3 arguments (.u64, .u32, .b8 × 8 (a struct));"
            + " it is given 0",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg f32:1 --arg bytes:0000000000000000 | --arg"
            + " 'f32:1': parameter 2 of kernel 'add' is .u32; right is a value such as u32:5",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg in:@i.npy --arg bytes:0000000000000000 |"
            + " parameter 2 of kernel 'add' is .u32",
        "@add.ptx --grid 1 --block 1 --arg s32:0 --arg s32:1 --arg bytes:0000000000000000 |"
            + " is .u64; right is an array (in:, inout:, out:) or a value such as u64:5",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg s32:1 --arg bytes:00 |"
            + " is .b8 × 8 (a struct); right is bytes: with 8 bytes",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg s32:2147483648 --arg bytes:0000000000000000 |"
            + " 's32:2147483648': a value of s32 is from -2147483648 to 2147483647",
        "@add.ptx --grid 1 --block 1 --arg u64:x --arg s32:1 --arg bytes:0000000000000000 |"
            + " 'u64:x': a value of u64 is a whole number, such as 5 or 0xff",
        "@ok.tpu --arg f32 | --arg 'f32': forms: s32:5,",
        "@ok.tpu --arg float:5 | --arg 'float:5': 'float' is neither a type nor in, inout, out or",
        "@ok.tpu --arg bytes:0 | bytes are pairs of hexadecimal digits",
        "@ok.tpu --arg bytes:%none | cannot read '@none'",
        "@ok.tpu --arg in:@none.npy | cannot read '@none.npy': no such file",
        "@ok.tpu --arg in:@add.ptx | add.ptx: is no .npy file, which numpy.save writes",
        "@ok.tpu --arg inout:@f.npy | inout names two files, as in inout:A.npy:B.npy",
        "@a.tpu --arg inout:@f.npy:@f.npy | cannot write '@f.npy': it is an input of this run",
        "@ok.tpu --arg in:@f.npy --arg out:f32[8]:@o.npy --arg out:f32[8]:@o.npy | it is"
            + " given 3",
        "@ab.tpu --arg out:f32[8]:@o.npy --arg out:f32[8]:@o.npy | another result goes there",
        "@ok.tpu --arg out:f32:@o.npy | out names type, shape and file, as in out:f32[64,64]:C.npy",
        "@ok.tpu --arg out:f16[8]:@o.npy | an array's elements are f32, f64, s32 or s8",
        "@ok.tpu --arg out:f32[8,]:@o.npy | [8,] is no shape",
        "@ok.tpu --arg out:f32[0]:@o.npy | extents are from 1",
        "@ok.tpu --arg out:f32[99999,99999]:@o.npy | an array has less than 2 GiB",
        "@ok.tpu --arg out:f32[8]:@no/o.npy | there is no directory",
        "@ok.tpu --arg s32:5 | --arg 's32:5': a TPU's program takes arrays only",
        "@ok.tpu --arg in:@f.npy | ok.tpu: the program takes no arguments; a line 'parameters",
        "@ab.tpu --arg in:@f.npy | ab.tpu:1:1: the program takes 2 arguments: a, b; it is given 1",
        "@ok.tpu -m cpu | is a program for a 'tpu' machine, but 'cpu' is a 'cpu'",
        "@ok.tpu -m tpuu | unknown machine 'tpuu'",
        "@ok.tpu -s array.row=4 | 'array.row'",
        "@ok.tpu --grid 1 | --grid is for .ptx programs only",
        "@ok.tpu -- x | 'x': only .s and .elf programs have an argv; this one takes --arg",
        "@ok.tpu --max-cycles 0 | --max-cycles is 0; it must be at least 1",
        "@ok.tpu --max-cycles 5 -s watchdog=7 | --max-cycles and -s watchdog say the same",
        "@ok.tpu --report @no/r.json | there is no directory",
        "@ok.tpu --report @ok.tpu | it is an input of this run",
        "@ok.tpu --signature @s | --signature is for .s and .elf programs only",
        "@ok.s --arg s32:5 | --arg is for kernels (.ptx) and TPU programs (.tpu); what stands behind --",
        "@ok.s --signature @s | ok.s: --signature needs the symbols begin_signature and end_signature",
        "@ok.s --signature @s --granularity 3 | --granularity is 3; it must be 4 or 8",
        "@ok.s --granularity 4 | --granularity is for --signature, which is not given",
        "@ok.s --max-cycle 4 | Unknown option: '--max-cycle'",
      })
  void saysInOneLineWhatIsWrong(String words, String message) throws IOException {
    write("bad.s", "_start:\n add a0, a1\n");
    write("bad.elf", "no");
    write("bad.ptx", "hello");
    write("bad.tpu", "\n  read_weight from=0\n");
    write("ok.tpu", "halt\n");
    write("a.tpu", "parameters a\nhalt\n");
    write("ab.tpu", "parameters a, b\nhalt\n");
    write("ok.s", "_start: li a7, 93\n ecall\n");
    String two = ".visible .entry e1() { ret; }\n.visible .entry e2() { ret; }\n";
    write("two.ptx", ".version 7.0\n.target sm_70\n.address_size 64\n" + two);
    String arguments = "--arg u64:0 --arg s32:0 --arg bytes:0000000000000000";
    Archlab archlab = exec(words.replace("#", arguments));
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .startsWith("archlab: ")
        .contains(message.replace("@", folder + "/"));
    assertThat(archlab.out()).isEmpty();
    assertThat(archlab.status()).isEqualTo(2);
  }
}
