package dev.archlab.workloads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.workloads.models.KnnWorkload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workloads compute on machines; what they do on the host is loop control and {@link HostSolver}.
 */
final class HostArithmeticTest {

  @Test
  void noWorkloadComputesOnTheHost() throws Exception {
    URI place = KnnWorkload.class.getResource("KnnWorkload.class").toURI();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(place).getParent())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        try (InputStream classFile = Files.newInputStream(file)) {
          found.addAll(HostArithmetic.in(classFile));
        }
      }
    }
    assertThat(found).as("arithmetic on the host, which belongs on a machine").isEmpty();
  }

  private static List<String> in(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream classFile = type.getResourceAsStream(file)) {
      return HostArithmetic.in(classFile);
    }
  }

  @SuppressWarnings("unused") // read as bytes
  private static final class Computes {

    static double product(double a, float b) {
      return a * b;
    }

    static float difference(float a, float b) {
      return a - b;
    }

    static double root(double a) {
      return Math.sqrt(a);
    }

    static double[] roots(double[] values) {
      return DoubleStream.of(values).map(StrictMath::sqrt).toArray();
    }

    static double total(double[] values) {
      return DoubleStream.of(values).sum();
    }

    static DoubleUnaryOperator halved() {
      return value -> value / 2;
    }

    static double norm(double[] values) {
      return new ArrayRealVector(values).getNorm();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "product:\\d+ DMUL",
        "difference:\\d+ FSUB",
        "root:\\d+ Math.sqrt",
        "roots:\\d+ StrictMath.sqrt",
        "total:\\d+ DoubleStream.sum",
        "lambda\\$halved\\$\\d+:\\d+ DDIV",
        "norm:\\d+ ArrayRealVector.getNorm"
      })
  void findsArithmetic(String place) throws IOException {
    assertThat(in(Computes.class))
        .anyMatch(found -> found.matches("HostArithmeticTest\\$Computes\\." + place));
  }

  @SuppressWarnings("unused") // read as bytes
  private static final class Controls {

    static int steps(double loss, double last, int step, float[] values) {
      boolean better = loss < last && !Double.isNaN(loss);
      int more = Math.max(step, Math.multiplyExact(step, 2)) + values.length / 2;
      return better ? more : (int) Double.parseDouble(String.format("%.1f", last));
    }
  }

  @Test
  void takesNoLoopControlForArithmetic() throws IOException {
    assertThat(in(Controls.class)).isEmpty();
  }

  @Test
  void findsThatTheHostSolverComputes() throws IOException {
    assertThat(in(HostSolver.class)).isNotEmpty();
  }
}
