package dev.archlab.workloads.tpuv1;

import java.util.Arrays;
import java.util.Random;

/** A network's weights and input, random, and what comes out of it. */
final class NetworkData {

  /** Keeps the spread of the values from layer to layer; some saturate. */
  static final float SCALE = 1f / 2048;

  private final Network network;
  private final byte[][] weights; // [layer][input × width + output]
  private final byte[] input; // [row × width + input]

  NetworkData(Network network, long seed) {
    this.network = network;
    Random random = new Random(seed);
    int width = network.width();
    weights = new byte[network.layers()][width * width];
    for (byte[] layer : weights) {
      random.nextBytes(layer);
    }
    input = new byte[network.batch() * width];
    random.nextBytes(input);
  }

  Network network() {
    return network;
  }

  byte weight(int layer, int from, int to) {
    return weights[layer][from * network.width() + to];
  }

  byte input(int row, int column) {
    return input[row * network.width() + column];
  }

  /** The last layer's output, row by row. */
  byte[] output() {
    byte[] values = input;
    for (byte[] layer : weights) {
      values = layer(values, layer);
    }
    return values;
  }

  private byte[] layer(byte[] values, byte[] layer) {
    int width = network.width();
    byte[] result = new byte[values.length];
    int[] sums = new int[width];
    for (int row = 0; row < network.batch(); row++) {
      Arrays.fill(sums, 0);
      for (int from = 0; from < width; from++) {
        addProducts(sums, values[row * width + from], layer, from * width);
      }
      for (int to = 0; to < width; to++) {
        result[row * width + to] =
            (byte) Math.min(Byte.MAX_VALUE, Math.rint(Math.max(sums[to], 0) * SCALE));
      }
    }
    return result;
  }

  private static void addProducts(int[] sums, byte value, byte[] layer, int at) {
    if (value != 0) {
      for (int to = 0; to < sums.length; to++) {
        sums[to] += value * layer[at + to];
      }
    }
  }
}
