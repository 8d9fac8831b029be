package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values on the host: dense, row-major, in the bytes that a machine would hold. Not to be changed
 * once made.
 */
public final class Tensor {

  private final ElementType type;
  private final List<Integer> shape;
  private final byte[] bytes;

  private Tensor(ElementType type, byte[] bytes, int... shape) {
    this.type = type;
    this.shape = IntStream.of(shape).boxed().toList();
    this.bytes = bytes;
    if (size() * type.bytes() != bytes.length) {
      throw new IllegalArgumentException(
          bytes.length + " bytes for " + type + " of shape " + this.shape);
    }
  }

  /** Values that are already bytes, little-endian; the array is kept. */
  public static Tensor ofBytes(ElementType type, byte[] bytes, int... shape) {
    return new Tensor(type, bytes, shape);
  }

  public static Tensor ofFloats(float[] values, int... shape) {
    ByteBuffer buffer = littleEndian(new byte[4 * values.length]);
    buffer.asFloatBuffer().put(values);
    return new Tensor(ElementType.F32, buffer.array(), shape);
  }

  public static Tensor ofInts(int[] values, int... shape) {
    ByteBuffer buffer = littleEndian(new byte[4 * values.length]);
    buffer.asIntBuffer().put(values);
    return new Tensor(ElementType.S32, buffer.array(), shape);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  public ElementType type() {
    return type;
  }

  public List<Integer> shape() {
    return shape;
  }

  /** Extent of one axis. */
  public int extent(int axis) {
    return shape.get(axis);
  }

  /** Number of elements. */
  public long size() {
    return shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
  }

  /** The bytes themselves; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The element at row-major position {@code index}, widened exactly. */
  public double get(int index) {
    ByteBuffer buffer = littleEndian(bytes);
    return switch (type) {
      case F32 -> buffer.getFloat(4 * index);
      case F64 -> buffer.getDouble(8 * index);
      case S32 -> buffer.getInt(4 * index);
      case S8 -> buffer.get(index);
      case BF16 -> Float.intBitsToFloat(buffer.getShort(2 * index) << 16);
    };
  }

  /** All elements, row-major, widened exactly. */
  public double[] toDoubles() {
    return IntStream.range(0, Math.toIntExact(size())).mapToDouble(this::get).toArray();
  }

  /** True if a region holds tensors of this type and shape. */
  public boolean fits(Region region) {
    return region.type() == type && region.shape().equals(shape);
  }
}
