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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of {@code archlab exec} share: a folder with programs and arrays, and the command. */
abstract class ExecTest {

  static final Path EXAMPLES = Path.of("../docs/examples");
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

  @TempDir Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    Files.writeString(folder.resolve("add.ptx"), ADD_PTX);
    NpyFile.write(folder.resolve("i.npy"), Tensor.ofInts(new int[] {1, 2, 3, 4}, 4));
    NpyFile.write(folder.resolve("f.npy"), Tensor.ofFloats(new float[64], 8, 8));
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Runs {@code exec}, with the folder for {@code @} in its words, and an @ before it for %. */
  Archlab exec(String... words) {
    List<String> args = new ArrayList<>(List.of("exec"));
    Arrays.stream(words)
        .flatMap(part -> Arrays.stream(part.split(" ")))
        .map(word -> word.replace("@", folder + "/").replace("%", "@" + folder + "/"))
        .forEach(args::add);
    return Archlab.run(args.toArray(new String[0]));
  }

  Archlab assembly(String text, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(write("p.s", text)));
    words.addAll(List.of(more));
    return exec(words.toArray(new String[0]));
  }

  double[] values(String name) {
    return NpyFile.read(folder.resolve(name)).toDoubles();
  }

  JsonNode report(String name) throws IOException {
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
}
