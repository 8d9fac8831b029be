package dev.archlab.gpu;

import dev.archlab.gpu.ptx.PtxType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The arguments of a kernel, as bytes, one after the other. Immutable: each call adds one. */
public final class Arguments {

  public static final Arguments NONE = new Arguments(List.of());

  private final List<byte[]> values;

  private Arguments(List<byte[]> values) {
    this.values = values;
  }

  /** An address or another 64-bit integer. */
  public Arguments u64(long value) {
    return bytes(buffer(8).putLong(value).array());
  }

  /** A 32-bit integer. */
  public Arguments s32(int value) {
    return bytes(buffer(4).putInt(value).array());
  }

  public Arguments f32(float value) {
    return s32(Float.floatToRawIntBits(value));
  }

  public Arguments f64(double value) {
    return u64(Double.doubleToRawLongBits(value));
  }

  /**
   * A value of a fundamental type, as text: {@code -5}, {@code 0xff}, {@code 0.5}, {@code 1e-3},
   * {@code inf}, {@code nan}.
   *
   * @throws dev.archlab.sim.UsageException if it is none, or beyond the type's range
   */
  public Arguments scalar(PtxType type, String text) {
    return bytes(ScalarText.bytes(type, text));
  }

  /** A value of any type, little-endian. */
  public Arguments bytes(byte[] value) {
    List<byte[]> more = new ArrayList<>(values);
    more.add(value.clone());
    return new Arguments(more);
  }

  public int count() {
    return values.size();
  }

  /** Bytes of one argument. */
  int size(int index) {
    return values.get(index).length;
  }

  void copyTo(int index, byte[] target, int offset) {
    byte[] value = values.get(index);
    System.arraycopy(value, 0, target, offset, value.length);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
