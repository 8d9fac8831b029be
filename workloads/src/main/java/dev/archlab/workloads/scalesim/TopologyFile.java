package dev.archlab.workloads.scalesim;

import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import dev.archlab.tpu.scalesim.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * SCALE-Sim's topology, a CSV file with a layer in each line. With the header {@code Layer,M,N,K}
 * (in this order) the layers are matrix products; with any other they are convolutions: name, ifmap
 * height and width, filter height and width, channels, filters, stride, and perhaps a stride of its
 * own for the width (v2) and a sparsity ratio such as {@code 1:1} (v3), which has no meaning while
 * the configuration's sparsity is off. A convolution whose name contains {@code DP} is done channel
 * by channel, as the tool does it.
 */
public final class TopologyFile {

  private static final int GEMM_FIELDS = 4;
  private static final int CONV_FIELDS = 8;
  private static final String GEMM_FORM = "name, M, N, K";
  private static final String CONV_FORM =
      "name, ifmap height, ifmap width, filter height, filter width, channels, filters, stride";

  private final String file;
  private final List<Layer> layers = new ArrayList<>();

  private TopologyFile(String file) {
    this.file = file;
  }

  /**
   * Reads a topology.
   *
   * @param file its name, for messages
   * @throws InputException if it is malformed or holds no layer
   */
  public static List<Layer> parse(String file, List<String> lines) {
    TopologyFile topology = new TopologyFile(file);
    if (lines.isEmpty()) {
      throw new InputException(file + ": is empty; the first line names the columns");
    }
    boolean gemm = isGemm(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      Row row = new Row(file, i + 1, lines.get(i));
      if (row.isBlank()) {
        continue;
      }
      if (gemm) {
        topology.gemm(row);
      } else {
        topology.convolution(row);
      }
    }
    if (topology.layers.isEmpty()) {
      throw new InputException(
          file
              + ": holds no layer; the first line names the columns, as in Layer,M,N,K, a layer"
              + " stands in each line after it");
    }
    return List.copyOf(topology.layers);
  }

  private static boolean isGemm(String header) {
    String names = header.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return names.matches("layer(name)?,m,n,k(,.*)?");
  }

  private void gemm(Row row) {
    row.requireFields(GEMM_FIELDS, GEMM_FORM);
    int m = row.extent(1);
    int n = row.extent(2);
    int k = row.extent(3);
    row.requireRatioAtMost(GEMM_FIELDS);
    add(row, () -> Layer.gemm(row.name(), m, k, n));
  }

  private void convolution(Row row) {
    row.requireFields(CONV_FIELDS, CONV_FORM);
    int[] extents = new int[CONV_FIELDS];
    for (int i = 1; i < CONV_FIELDS; i++) {
      extents[i] = row.extent(i);
    }
    boolean ownWidth = row.has(CONV_FIELDS) && !row.isRatio(CONV_FIELDS);
    int strideWidth = ownWidth ? row.extent(CONV_FIELDS) : extents[7];
    row.requireRatioAtMost(ownWidth ? CONV_FIELDS + 1 : CONV_FIELDS);
    boolean byChannel = row.name().contains("DP");
    int copies = byChannel ? extents[5] : 1;
    for (int copy = 0; copy < copies; copy++) {
      String name = byChannel ? row.name() + "Channel_" + copy : row.name();
      add(
          row,
          () ->
              new Layer(
                  name,
                  extents[1],
                  extents[2],
                  extents[3],
                  extents[4],
                  byChannel ? 1 : extents[5],
                  extents[6],
                  extents[7],
                  strideWidth));
    }
  }

  private void add(Row row, Supplier<Layer> layer) {
    try {
      layers.add(layer.get());
    } catch (IllegalArgumentException e) {
      throw new InputException(
          new SourceLocation(file, row.number(), 1),
          "layer '" + row.name() + "': " + e.getMessage());
    }
  }

  /** A line of comma-separated fields. */
  private record Row(String file, int number, List<String> fields, List<Integer> columns) {

    Row(String file, int number, String line) {
      this(file, number, new ArrayList<>(), new ArrayList<>());
      int start = 0;
      for (String field : line.split(",", -1)) {
        int leading = field.length() - field.stripLeading().length();
        fields.add(field.strip());
        columns.add(start + (field.isBlank() ? 0 : leading) + 1);
        start += field.length() + 1;
      }
      while (!fields.isEmpty() && fields.get(fields.size() - 1).isEmpty()) {
        fields.remove(fields.size() - 1);
      }
    }

    boolean isBlank() {
      return fields.isEmpty();
    }

    String name() {
      return fields.get(0);
    }

    boolean has(int field) {
      return field < fields.size() && !fields.get(field).isEmpty();
    }

    boolean isRatio(int field) {
      return fields.get(field).matches("\\d+\\s*:\\s*\\d+");
    }

    void requireFields(int count, String form) {
      if (fields.size() < count) {
        throw new InputException(
            new SourceLocation(file, number, 1),
            "%d of %d fields; a layer is: %s".formatted(fields.size(), count, form));
      }
    }

    int extent(int field) {
      String text = fields.get(field);
      int value = -1;
      try {
        value = Integer.parseInt(text);
      } catch (NumberFormatException e) {
        // Said below, as for a number that is too small.
      }
      if (value < 1) {
        throw error(field, "'" + text + "' must be a whole number from 1 to " + Integer.MAX_VALUE);
      }
      return value;
    }

    /** Refuses what stands behind the layer, but for one sparsity ratio and notes after a gap. */
    void requireRatioAtMost(int field) {
      if (has(field) && !isRatio(field)) {
        throw error(field, "'" + fields.get(field) + "' must be a sparsity ratio such as 1:1");
      }
    }

    private InputException error(int field, String message) {
      return new InputException(new SourceLocation(file, number, columns.get(field)), message);
    }
  }
}
