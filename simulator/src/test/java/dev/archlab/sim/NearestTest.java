package dev.archlab.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KNOWN = List.of("matmul", "knn", "kmeans", "dram.bandwidth");

  @ParameterizedTest
  @CsvSource({
    "matmull, matmul", // one too many
    "mtmul, matmul", // one too few
    "matnul, matmul", // another
    "amtmul, matmul", // neighbours swapped
    "MATMUL, matmul", // letter case
    "nkn, knn",
    "kmean, kmeans",
    "dram.bandwith, dram.bandwidth",
    "dram.bndwdth, dram.bandwidth",
  })
  void findsWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"softmax", "k", "xyz", "matmulmatmul", "''"})
  void findsNothingThatIsFar(String typed) {
    assertThat(Nearest.to(typed, KNOWN)).isEmpty();
  }

  @Test
  void prefersTheSmallerDistanceAndThenTheFirst() {
    assertThat(Nearest.to("cat", List.of("cab", "cats", "cat"))).contains("cat");
    assertThat(Nearest.to("cat", List.of("cab", "bat"))).contains("cab");
  }

  @Test
  void understandsAnAbbreviationOfOneNameOnly() {
    List<String> formats = List.of("float32", "bfloat16", "int8");
    assertThat(Nearest.to("bf16", formats)).contains("bfloat16");
    assertThat(Nearest.to("FP32", formats)).isEmpty();
    assertThat(Nearest.to("f32", formats)).contains("float32");
    assertThat(Nearest.to("tpu-", List.of("tpu-v1x", "tpu-v3x"))).isEmpty();
  }

  @Test
  void hintsAtWhatThereIs() {
    assertThat(Nearest.hint("knm", KNOWN)).isEqualTo("did you mean 'knn'?");
    assertThat(Nearest.hint("softmax", List.of("a", "b"))).isEqualTo("there are: a, b");
  }
}
