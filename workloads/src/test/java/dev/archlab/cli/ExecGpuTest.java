package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.archlab.workloads.NpyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code archlab exec} of PTX kernels. */
final class ExecGpuTest extends ExecTest {

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
  void writesNoArrayOfAProgramThatFaults() throws IOException {
    exec("@add.ptx --grid 1 --block 32 --arg inout:@i.npy:@o.npy --arg s32:99999 --arg bytes:00");
    exec(
        "@add.ptx --grid 1 --block 32 --max-cycles 5 --arg inout:@i.npy:@o.npy --arg s32:4",
        "--arg bytes:0000000000000000");
    assertThat(folder.resolve("o.npy")).doesNotExist();
  }
}
