package dev.archlab.workloads.reference;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.stream.IntStream;

/** Places seeded operands on a device. */
final class Placement {

  private final Device device;
  private final Random random;

  Placement(Device device, long seed) {
    this.device = device;
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  Region floats(Domain domain, int... shape) {
    float[] values = new float[size(shape)];
    for (int i = 0; i < values.length; i++) {
      values[i] = domain.draw(random);
    }
    return upload(values, shape);
  }

  Region upload(float[] values, int... shape) {
    return device.upload("operand", Tensor.ofFloats(values, shape));
  }

  Region upload(int[] values, int... shape) {
    return device.upload("integers", Tensor.ofInts(values, shape));
  }

  /** From 0 to {@code bound} − 1. */
  Region indices(int bound, int... shape) {
    return upload(random.ints(size(shape), 0, bound).toArray(), shape);
  }

  /** All of int32. */
  Region integers(int... shape) {
    return upload(random.ints(size(shape)).map(i -> i >> random.nextInt(32)).toArray(), shape);
  }

  /** All of int8. */
  Region bytes(int... shape) {
    byte[] bytes = new byte[size(shape)];
    random.nextBytes(bytes);
    return device.upload("bytes", Tensor.ofBytes(ElementType.S8, bytes, shape));
  }

  /** Bfloat16 numbers, cut off float32 ones. */
  Region halves(Domain domain, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * size(shape)).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      bytes.putShort((short) (Float.floatToRawIntBits(domain.draw(random)) >> 16));
    }
    return device.upload("halves", Tensor.ofBytes(ElementType.BF16, bytes.array(), shape));
  }

  Region result(int... shape) {
    return device.allocate("result", ElementType.F32, shape);
  }

  Region result(ElementType type, int... shape) {
    return device.allocate("result", type, shape);
  }

  static int size(int... shape) {
    return IntStream.of(shape).reduce(1, Math::multiplyExact);
  }
}
