package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code archlab exec} of RISC-V programs, assembled and linked. */
final class ExecCpuTest extends ExecTest {

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
    try (InputStream stream = ExecCpuTest.class.getResourceAsStream("compressed.elf")) {
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
}
