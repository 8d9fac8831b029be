package dev.archlab.workloads.reference;

import dev.archlab.kernels.Device;
import dev.archlab.kernels.FunctionError;
import dev.archlab.kernels.Kernel.Formula;
import dev.archlab.kernels.Matmul;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.SquaredDistances;
import dev.archlab.kernels.Tensor;
import dev.archlab.kernels.TopK;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.AddressSpace;
import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;

/** Computes in float32, as the simplest of machines would. */
public class Float32Device implements Device {

  /** Half a unit in the last place: exponentials and the like are rounded once. */
  private static final FunctionError CORRECTLY_ROUNDED = new FunctionError(0x1p-24, 0);

  public final AddressSpace memory = new AddressSpace();
  private final Formula formula;
  private final Float32Operations.Style style;
  private long next = AddressSpace.PAGE_BYTES;

  /** An empty device. */
  public Float32Device(Formula formula) {
    this(formula, Float32Operations.Style.PLAIN);
  }

  /** An empty device. */
  Float32Device(Formula formula, Float32Operations.Style style) {
    this.formula = formula;
    this.style = style;
    memory.map(next, 1L << 32);
  }

  @Override
  public String name() {
    return "float32";
  }

  @Override
  public Region upload(String name, Tensor values) {
    int[] shape = values.shape().stream().mapToInt(Integer::intValue).toArray();
    Region region = allocate(name, values.type(), shape);
    memory.write(region.base(), values.bytes(), 0, values.bytes().length);
    return region;
  }

  @Override
  public Region allocate(String name, ElementType type, int... shape) {
    Region region = Region.dense(name, next, type, shape);
    next += region.bytes() + 256;
    return region;
  }

  @Override
  public Tensor download(Region region) {
    return peek(region);
  }

  @Override
  public Tensor peek(Region region) {
    int width = region.type().bytes();
    byte[] bytes = new byte[(int) region.size() * width];
    for (int i = 0; i < region.size(); i++) {
      memory.read(region.address(i), bytes, i * width, width);
    }
    int[] shape = region.shape().stream().mapToInt(Integer::intValue).toArray();
    return Tensor.ofBytes(region.type(), bytes, shape);
  }

  @Override
  public Execution execute(Operation operation) {
    if (operation instanceof Matmul matmul) {
      multiply(matmul);
    } else if (operation instanceof SquaredDistances distances) {
      measure(distances);
    } else if (operation instanceof TopK topK) {
      select(topK);
    } else if (operation instanceof Vote vote) {
      count(vote);
    } else {
      List<float[]> results = new Float32Operations(style, this::floats).compute(operation);
      for (int output = 0; output < results.size(); output++) {
        for (int i = 0; i < results.get(output).length; i++) {
          memory.writeFloat(operation.outputs().get(output).address(i), results.get(output)[i]);
        }
      }
    }
    return new Execution("float32", formula, CORRECTLY_ROUNDED);
  }

  private float[] floats(Region region) {
    Tensor values = peek(region);
    float[] floats = new float[(int) values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values.get(i);
    }
    return floats;
  }

  private float at(Region region, int row, int column) {
    return memory.readFloat(region.address((long) row * region.shape().get(1) + column));
  }

  private void multiply(Matmul op) {
    for (int i = 0; i < op.m() * op.n(); i++) {
      float sum = 0;
      for (int k = 0; k < op.k(); k++) {
        sum += at(op.a(), i / op.n(), k) * at(op.b(), k, i % op.n());
      }
      memory.writeFloat(op.c().address(i), sum);
    }
  }

  private void measure(SquaredDistances op) {
    for (int i = 0; i < op.queryCount() * op.pointCount(); i++) {
      float sum = 0;
      float ofQuery = 0;
      float ofPoint = 0;
      float cross = 0;
      for (int f = 0; f < op.features(); f++) {
        float q = at(op.queries(), i / op.pointCount(), f);
        float p = at(op.points(), i % op.pointCount(), f);
        sum += (q - p) * (q - p);
        ofQuery += q * q;
        ofPoint += p * p;
        cross += q * p;
      }
      float expanded = ofQuery - 2 * cross + ofPoint;
      memory.writeFloat(
          op.distances().address(i), formula == Formula.EXPANDED_SQUARE ? expanded : sum);
    }
  }

  private void select(TopK op) {
    double[] values = peek(op.values()).toDoubles();
    for (int row = 0; row < op.rows(); row++) {
      boolean[] taken = new boolean[op.width()];
      for (int i = 0; i < op.k(); i++) {
        int best = -1;
        for (int column = 0; column < op.width(); column++) {
          boolean smaller =
              best < 0 || values[row * op.width() + column] < values[row * op.width() + best];
          best = !taken[column] && smaller ? column : best;
        }
        taken[best] = true;
        long index = (long) row * op.k() + i;
        memory.writeFloat(op.smallest().address(index), (float) values[row * op.width() + best]);
        memory.writeInt(op.columns().address(index), best);
      }
    }
  }

  private void count(Vote op) {
    double[] neighbours = peek(op.neighbours()).toDoubles();
    double[] labels = peek(op.labels()).toDoubles();
    for (int row = 0; row < op.rows(); row++) {
      int[] votes = new int[op.classes()];
      for (int i = 0; i < op.k(); i++) {
        votes[(int) labels[(int) neighbours[row * op.k() + i]]]++;
      }
      int winner = 0;
      for (int label = 0; label < votes.length; label++) {
        memory.writeInt(op.counts().address((long) row * votes.length + label), votes[label]);
        winner = votes[label] > votes[winner] ? label : winner;
      }
      memory.writeInt(op.winners().address(row), winner);
    }
  }

  /** Inverts bits of an element. */
  void flip(Region region, long element, int mask) {
    long address = region.address(element);
    memory.writeInt(address, memory.readInt(address) ^ mask);
  }

  @Override
  public void phase(String name) {
    // nobody asks
  }

  @Override
  public void hostOperations(long count) {
    // nobody asks
  }
}
