package dev.archlab.kernels.gpu;

import dev.archlab.kernels.Window;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of structs of integers that kernels take by value. */
final class Structs {

  private Structs() {}

  static byte[] of(int... members) {
    ByteBuffer bytes =
        ByteBuffer.allocate(members.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(members);
    return bytes.array();
  }

  /** The kernels' {@code Window}. */
  static byte[] of(Window window) {
    return of(
        window.rows(),
        window.columns(),
        window.strideRows(),
        window.strideColumns(),
        window.padTop(),
        window.padLeft(),
        window.padBottom(),
        window.padRight(),
        window.dilationRows(),
        window.dilationColumns());
  }
}
