package dev.archlab.workloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures in {@code npy/} are NumPy's own; {@code npy/make.py} makes them. */
final class NpyFileTest {

  private static byte[] fixture(String name) throws IOException {
    try (InputStream stream = NpyFileTest.class.getResourceAsStream("npy/" + name + ".npy")) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  /** A file with that header and eight bytes of data. */
  private static byte[] file(int version, String header) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
    bytes.write(header.length());
    bytes.writeBytes(new byte[version == 1 ? 1 : 3]);
    bytes.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(new byte[8]);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"float32, F32", "float64, F64", "int32, S32", "int8, S8"})
  void readsAndWritesWhatNumpySaves(String name, ElementType type) throws IOException {
    byte[] bytes = fixture(name);
    Tensor tensor = NpyFile.parse(name, bytes);
    assertThat(tensor.type()).isEqualTo(type);
    assertThat(tensor.shape()).isEqualTo(List.of(2, 3));
    assertThat(tensor.toDoubles()).containsExactly(-3, -2, -1, 0, 1, 2);
    assertThat(NpyFile.bytes(tensor)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"version1", "version2", "version3"})
  void readsEveryVersionOfTheFormat(String name) throws IOException {
    Tensor tensor = NpyFile.parse(name, fixture(name));
    assertThat(tensor.shape()).isEqualTo(List.of(2));
    assertThat(tensor.toDoubles()).containsExactly(1, 2);
  }

  @Test
  void carriesTheBitsOfNaNsInfinitiesAndZeros() throws IOException {
    Tensor tensor = NpyFile.parse("special", fixture("special"));
    assertThat(tensor.bytes())
        .isEqualTo(
            new byte[] {
              1,
              0,
              (byte) 0xc0,
              0x7f,
              0,
              0,
              (byte) 0x80,
              (byte) 0xff,
              0,
              0,
              0,
              (byte) 0x80,
              1,
              0,
              0,
              0
            });
    assertThat(NpyFile.bytes(tensor)).isEqualTo(fixture("special"));
  }

  @ParameterizedTest
  @CsvSource({"scalar, 0", "row, 1", "cube, 3"})
  void keepsTheRank(String name, int rank) throws IOException {
    Tensor tensor = NpyFile.parse(name, fixture(name));
    assertThat(tensor.shape()).hasSize(rank);
    assertThat(NpyFile.bytes(tensor)).isEqualTo(fixture(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int64 | elements of type '<i8'; possible are float32, float64, int32 and int8,",
        "big | elements of type '>f4'",
        "complex | elements of type '<c8'",
        "fortran | is in Fortran order; numpy.save(file, numpy.ascontiguousarray(a)) writes C order",
        "record | elements of type '[(a, <f4), (b, <i4)]'",
      })
  void saysWhatItCannotHold(String name, String message) throws IOException {
    byte[] bytes = fixture(name);
    assertThatThrownBy(() -> NpyFile.parse("a.npy", bytes))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("a.npy: ")
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatIsDamaged() throws IOException {
    byte[] good = fixture("float32");
    for (int length = 0; length < good.length; length++) {
      byte[] cut = Arrays.copyOf(good, length);
      assertThatThrownBy(() -> NpyFile.parse("a.npy", cut)).isInstanceOf(InputException.class);
    }
    assertThatThrownBy(() -> NpyFile.parse("a.npy", Arrays.copyOf(good, good.length + 1)))
        .hasMessage("a.npy: holds 25 bytes behind its header, but its shape and type need 24");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | {'descr': '<f4', 'fortran_order': False} | its header has no 'shape'",
        "1 | {'descr': '<f4', 'fortran_order': False, 'shape': (-2,)} | shape is (-2,), which is none",
        "2 | {'descr': '<f4', 'fortran_order': False, 'shape': (9999999999,)} | which is none",
        "3 | {'descr': '<f4', 'fortran_order': False, 'shape': (65536, 65536, 65536, 65536)} | need",
        "4 | {'descr': '<f4', 'fortran_order': False, 'shape': (2,)} | is of version 4.0",
      })
  void saysWhatIsWrongWithAHeader(int version, String header, String message) {
    assertThatThrownBy(() -> NpyFile.parse("a.npy", file(version, header)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void writesAndReadsFiles(@TempDir Path folder) {
    Path path = folder.resolve("a.npy");
    NpyFile.write(path, Tensor.ofInts(new int[] {1, 2, 3, 4}, 2, 2));
    assertThat(NpyFile.read(path).toDoubles()).containsExactly(1, 2, 3, 4);
    assertThatThrownBy(() -> NpyFile.read(folder.resolve("b.npy")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> NpyFile.bytes(Tensor.ofBytes(ElementType.BF16, new byte[2], 1)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("not bfloat16");
  }
}
