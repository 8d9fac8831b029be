package dev.archlab.workloads.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.InputException;
import dev.archlab.sim.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UserFilesTest {

  @TempDir Path folder;

  private static byte[] idx(int type, int[] shape, int... elements) {
    ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * shape.length + elements.length);
    buffer.put((byte) 0).put((byte) 0).put((byte) type).put((byte) shape.length);
    for (int extent : shape) {
      buffer.putInt(extent);
    }
    for (int element : elements) {
      buffer.put((byte) element);
    }
    return buffer.array();
  }

  private void mnist(byte[] trainImages) throws IOException {
    Files.write(folder.resolve("train-images-idx3-ubyte"), trainImages);
    Files.write(folder.resolve("train-labels-idx1-ubyte"), idx(8, new int[] {2}, 7, 1));
    try (OutputStream stream =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("t10k-images-idx3-ubyte.gz")))) {
      stream.write(idx(8, new int[] {1, 1, 2}, 9, 0));
    }
    Files.write(folder.resolve("t10k-labels-idx1-ubyte"), idx(8, new int[] {1}, 3));
  }

  @Test
  void readsTheFourFilesOfMnistUnsignedAndUnpacked() throws IOException {
    mnist(idx(8, new int[] {2, 1, 2}, 0, 255, 128, 1));
    ClassificationData data = ClassificationData.load(folder.toString());
    assertThat(data.points().features().toDoubles()).containsExactly(0, 255, 128, 1);
    assertThat(data.points().labels()).containsExactly(7, 1);
    assertThat(data.queries().features().toDoubles()).containsExactly(9, 0);
    assertThat(data.classes()).hasSize(8).startsWith("0").endsWith("7");
  }

  @Test
  void refusesIdxFilesThatAreShortOfAnotherTypeOrNone() throws IOException {
    mnist(idx(8, new int[] {2, 1, 2}, 0, 255, 128));
    assertThatThrownBy(() -> ClassificationData.load(folder.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("train-images-idx3-ubyte: ends after 3 of 4 elements");
    mnist(idx(13, new int[] {2, 1, 2}, 0, 255, 128, 1));
    assertThatThrownBy(() -> ClassificationData.load(folder.toString()))
        .hasMessageContaining("IDX type 0x0d; unsigned bytes, type 0x08, are needed");
    mnist("PNG?".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> ClassificationData.load(folder.toString()))
        .hasMessageContaining("no IDX file");
    Files.delete(folder.resolve("train-images-idx3-ubyte"));
    assertThatThrownBy(() -> ClassificationData.load(folder.toString()))
        .hasMessageContaining("no file train-images-idx3-ubyte or train-images-idx3-ubyte.gz");
  }

  private static byte[] npy(String type, String shape, byte[] data) throws IOException {
    String header =
        "{'descr': '%s', 'fortran_order': False, 'shape': %s, }\n".formatted(type, shape);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    out.write(new byte[] {(byte) header.length(), 0});
    out.write(header.getBytes(StandardCharsets.US_ASCII));
    out.write(data);
    return out.toByteArray();
  }

  private Path npz(byte[]... arrays) throws IOException {
    Path file = folder.resolve("data.npz");
    String[] names = {"x_train", "y_train", "x_test", "y_test"};
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < arrays.length; i++) {
        zip.putNextEntry(new ZipEntry(names[i] + ".npy"));
        zip.write(arrays[i]);
      }
    }
    return file;
  }

  private static byte[] longs(long... values) {
    ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (long value : values) {
      buffer.putLong(value);
    }
    return buffer.array();
  }

  @Test
  void readsAnArchiveAsKerasWritesItsDataSets() throws IOException {
    Path file =
        npz(
            npy("|u1", "(2, 1, 2)", new byte[] {0, -1, 5, 6}),
            npy("<i8", "(2,)", longs(4, 0)),
            npy("|u1", "(1, 1, 2)", new byte[] {1, 2}),
            npy("<i8", "(1,)", longs(2)));
    ClassificationData data = ClassificationData.load(file.toString());
    assertThat(data.points().features().shape()).containsExactly(2, 2);
    assertThat(data.points().features().toDoubles()).containsExactly(0, 255, 5, 6);
    assertThat(data.points().labels()).containsExactly(4, 0);
    assertThat(data.queries().labels()).containsExactly(2);
    assertThat(data.classes()).hasSize(5);
  }

  @Test
  void refusesAnArchiveWithoutItsArraysOrWithLabelsThatAreNone() throws IOException {
    Path missing = npz(npy("|u1", "(1, 1)", new byte[] {1}), npy("<i8", "(1,)", longs(0)));
    assertThatThrownBy(() -> ClassificationData.load(missing.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no array x_test; there are x_train, y_train");
    Path negative = npz(npy("|u1", "(1, 1)", new byte[] {1}), npy("<i8", "(1,)", longs(-1)));
    assertThatThrownBy(() -> ClassificationData.load(negative.toString()))
        .hasMessageContaining("y_train[0] is -1.0; a class is a whole number from 0 on");
    Path few = npz(npy("|u1", "(2, 1)", new byte[] {1, 2}), npy("<i8", "(1,)", longs(0)));
    assertThatThrownBy(() -> ClassificationData.load(few.toString()))
        .hasMessageContaining("a class for each point is needed");
    Files.writeString(folder.resolve("no.npz"), "text");
    assertThatThrownBy(() -> ClassificationData.load(folder.resolve("no.npz").toString()))
        .hasMessageContaining("no .npz file");
  }

  @Test
  void splitsRowsWithoutQueriesIntoEvenAndOddOnes() throws IOException {
    Path file = folder.resolve("rows.csv");
    Files.writeString(file, "a,b,class\n1,2,x\n3,4,y\n5,6,x\n");
    ClassificationData data = ClassificationData.load(file.toString());
    assertThat(data.points().features().toDoubles()).containsExactly(1, 2, 5, 6);
    assertThat(data.queries().features().toDoubles()).containsExactly(3, 4);
    assertThat(data.features()).containsExactly("a", "b");
    assertThat(ClassificationData.whole(file.toString()).points().labels())
        .containsExactly(0, 1, 0);
  }

  @Test
  void readsColumnsOfNumbersByTheirNames() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, "age, pay\n1,2.5\n3,4\n");
    NumberTable table = NumberTable.load(file.toString());
    assertThat(table.tensor(java.util.List.of("pay", "age")).toDoubles())
        .containsExactly(2.5, 1, 4, 3);
    assertThatThrownBy(() -> table.column("payy"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no column 'payy'; did you mean 'pay'?");
  }

  @Test
  void readsAnArrayOfPointsWithoutClasses() throws IOException {
    Path file = folder.resolve("points.npy");
    Files.write(file, npy("<i8", "(2, 2)", longs(1, 2, 3, 4)));
    assertThat(ClassificationData.whole(file.toString()).points().features().toDoubles())
        .containsExactly(1, 2, 3, 4);
    assertThat(NumberTable.load(file.toString()).names()).containsExactly("0", "1");
    assertThatThrownBy(() -> ClassificationData.load(file.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("an .npy file has no classes");
    Files.write(file, npy("<i8", "(4,)", longs(1, 2, 3, 4)));
    assertThatThrownBy(() -> NumberTable.load(file.toString()))
        .hasMessageContaining("has the shape [4]; points × features are needed");
  }
}
