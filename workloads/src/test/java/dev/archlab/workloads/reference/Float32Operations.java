package dev.archlab.workloads.reference;

import dev.archlab.kernels.AdamUpdate;
import dev.archlab.kernels.BatchNormalization;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.CrossEntropy;
import dev.archlab.kernels.CrossEntropyGradient;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.MomentumUpdate;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Pooling;
import dev.archlab.kernels.Reduction;
import dev.archlab.kernels.ScatterAdd;
import dev.archlab.kernels.SgdUpdate;
import dev.archlab.kernels.Softmax;
import dev.archlab.kernels.Window;
import dev.archlab.sim.Region;
import java.util.List;
import java.util.function.Function;

/** What rounds, in float32: as the simplest of machines would, and as a hasty one would. */
final class Float32Operations {

  /** How a machine rounds. */
  enum Style {
    /** Term after term. */
    PLAIN,
    /** Products fused with sums, sums from the end, quotients as products with reciprocals. */
    HASTY
  }

  private final Style style;
  private final Function<Region, float[]> memory;

  Float32Operations(Style style, Function<Region, float[]> memory) {
    this.style = style;
    this.memory = memory;
  }

  /** The elements of each output. */
  List<float[]> compute(Operation operation) {
    if (operation instanceof Elementwise op) {
      return List.of(elementwise(op));
    } else if (operation instanceof Reduction op) {
      return List.of(reduction(op));
    } else if (operation instanceof Softmax op) {
      return List.of(softmax(op));
    } else if (operation instanceof CrossEntropy op) {
      return List.of(crossEntropy(op));
    } else if (operation instanceof CrossEntropyGradient op) {
      return List.of(crossEntropyGradient(op));
    } else if (operation instanceof ScatterAdd op) {
      return List.of(scatterAdd(op));
    } else if (operation instanceof Convolution op) {
      return List.of(convolution(op));
    } else if (operation instanceof Pooling op) {
      return List.of(pooling(op));
    } else if (operation instanceof BatchNormalization op) {
      return List.of(batchNormalization(op));
    } else if (operation instanceof SgdUpdate op) {
      return List.of(descent(op.rate(), memory.apply(op.weights()), memory.apply(op.gradients())));
    } else if (operation instanceof MomentumUpdate op) {
      return momentum(op);
    } else if (operation instanceof AdamUpdate op) {
      return adam(op);
    }
    throw new IllegalArgumentException("nothing rounds in " + operation.name());
  }

  private float multiplyAdd(float a, float b, float c) {
    return style == Style.HASTY ? Math.fma(a, b, c) : a * b + c;
  }

  private float quotient(float a, float b) {
    return style == Style.HASTY ? a * (1 / b) : a / b;
  }

  private float sum(float... terms) {
    float sum = 0;
    for (int i = 0; i < terms.length; i++) {
      sum += terms[style == Style.HASTY ? terms.length - 1 - i : i];
    }
    return sum;
  }

  private static float exp(float x) {
    return (float) StrictMath.exp(x);
  }

  private float[] elementwise(Elementwise op) {
    List<float[]> operands = op.operands().stream().map(memory).toList();
    float[] result = new float[operands.get(0).length];
    for (int i = 0; i < result.length; i++) {
      result[i] =
          element(
              op.function(),
              op.parameter(),
              operands.get(0)[i],
              operands.get(Math.min(1, operands.size() - 1))[i],
              operands.get(operands.size() - 1)[i]);
    }
    return result;
  }

  private float element(ElementFunction function, float p, float x, float y, float z) {
    return switch (function) {
      case SCALE -> p * x;
      case EXP -> exp(x);
      case LOG -> (float) StrictMath.log(x);
      case SQRT -> (float) Math.sqrt(x);
      case RELU -> Math.max(x, 0);
      case LEAKY_RELU -> x > 0 ? x : p * x;
      case ELU -> x > 0 ? x : p * (exp(x) - 1);
      case SIGMOID -> (float) (1 / (1 + StrictMath.exp(-x)));
      case TANH -> (float) StrictMath.tanh(x);
      case STEP -> x >= 0 ? 1 : 0;
      case ADD -> x + y;
      case SUBTRACT -> x - y;
      case MULTIPLY -> x * y;
      case DIVIDE -> x / y;
      case MAXIMUM -> Math.max(x, y);
      case MINIMUM -> Math.min(x, y);
      case EQUAL -> x == y ? 1 : 0;
      case LESS -> x < y ? 1 : 0;
      case SQRT_GRADIENT -> y / (2 * x);
      case RELU_GRADIENT -> x > 0 ? y : 0;
      case LEAKY_RELU_GRADIENT -> x > 0 ? y : p * y;
      case ELU_GRADIENT -> x > 0 ? y : y * (x + p);
      case SIGMOID_GRADIENT -> y * x * (1 - x);
      case TANH_GRADIENT -> y * multiplyAdd(-x, x, 1);
      case SELECT -> x != 0 ? y : z;
    };
  }

  private float[] reduction(Reduction op) {
    float[] values = memory.apply(op.values());
    float[] result = new float[op.outer() * op.inner()];
    for (int i = 0; i < result.length; i++) {
      float[] line = new float[op.extent()];
      for (int j = 0; j < line.length; j++) {
        line[j] = values[(i / op.inner() * op.extent() + j) * op.inner() + i % op.inner()];
      }
      result[i] =
          switch (op.function()) {
            case SUM -> sum(line);
            case MEAN -> quotient(sum(line), line.length);
            case MAXIMUM -> largest(line);
            case MINIMUM -> -largest(negated(line));
          };
    }
    return result;
  }

  private static float largest(float... values) {
    float largest = values[0];
    for (float value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  private static float[] negated(float[] values) {
    float[] negated = values.clone();
    for (int i = 0; i < values.length; i++) {
      negated[i] = -values[i];
    }
    return negated;
  }

  private float[] softmax(Softmax op) {
    float[] values = memory.apply(op.values());
    float[] result = new float[values.length];
    for (int row = 0; row < op.rows(); row++) {
      float[] powers = new float[op.columns()];
      System.arraycopy(values, row * powers.length, powers, 0, powers.length);
      float largest = largest(powers);
      for (int i = 0; i < powers.length; i++) {
        powers[i] = exp(powers[i] - largest);
      }
      float sum = sum(powers);
      for (int i = 0; i < powers.length; i++) {
        result[row * powers.length + i] = quotient(powers[i], sum);
      }
    }
    return result;
  }

  private float[] crossEntropy(CrossEntropy op) {
    float[] probabilities = memory.apply(op.probabilities());
    float[] labels = memory.apply(op.labels());
    float[] losses = new float[op.rows()];
    for (int row = 0; row < losses.length; row++) {
      losses[row] = (float) -StrictMath.log(probabilities[row * op.classes() + (int) labels[row]]);
    }
    return losses;
  }

  private float[] crossEntropyGradient(CrossEntropyGradient op) {
    float[] gradient = memory.apply(op.probabilities()).clone();
    float[] labels = memory.apply(op.labels());
    for (int row = 0; row < op.rows(); row++) {
      gradient[row * op.classes() + (int) labels[row]] -= 1;
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = quotient(gradient[i], op.rows());
    }
    return gradient;
  }

  private float[] scatterAdd(ScatterAdd op) {
    float[] rows = memory.apply(op.rows());
    float[] indices = memory.apply(op.indices());
    float[] sums = new float[op.sumRows() * op.columns()];
    for (int i = 0; i < rows.length; i++) {
      int place = style == Style.HASTY ? rows.length - 1 - i : i;
      sums[(int) indices[place / op.columns()] * op.columns() + place % op.columns()] +=
          rows[place];
    }
    return sums;
  }

  /** Adds what each element of the weights contributes to all outputs, one after the other. */
  private float[] convolution(Convolution op) {
    float[] images = memory.apply(op.images());
    float[] weights = memory.apply(op.weights());
    Window window = op.window();
    float[] result = new float[(int) op.result().size()];
    int perGroup = op.channels() / op.groups();
    for (int w = 0; w < weights.length; w++) {
      int j = w % window.columns();
      int i = w / window.columns() % window.rows();
      int channel = w / window.columns() / window.rows() % perGroup;
      int out = w / window.columns() / window.rows() / perGroup;
      int group = out * op.groups() / op.outputChannels();
      for (int n = 0; n < op.count(); n++) {
        for (int place = 0; place < op.outputRows() * op.outputColumns(); place++) {
          int plane = n * op.channels() + group * perGroup + channel;
          int at =
              inside(
                  op.height(),
                  op.width(),
                  window,
                  place / op.outputColumns(),
                  place % op.outputColumns(),
                  i,
                  j);
          int target =
              (n * op.outputChannels() + out) * op.outputRows() * op.outputColumns() + place;
          if (at >= 0) {
            result[target] =
                multiplyAdd(
                    images[plane * op.height() * op.width() + at], weights[w], result[target]);
          }
        }
      }
    }
    return result;
  }

  /** Position in a plane of one element of the window, −1 for padding. */
  private static int inside(int height, int width, Window window, int y, int x, int i, int j) {
    int row = y * window.strideRows() - window.padTop() + i * window.dilationRows();
    int column = x * window.strideColumns() - window.padLeft() + j * window.dilationColumns();
    return row < 0 || row >= height || column < 0 || column >= width ? -1 : row * width + column;
  }

  private float[] pooling(Pooling op) {
    float[] images = memory.apply(op.images());
    Window window = op.window();
    float[] result = new float[(int) op.result().size()];
    int places = op.outputRows() * op.outputColumns();
    for (int r = 0; r < result.length; r++) {
      int y = r % places / op.outputColumns();
      int x = r % op.outputColumns();
      float sum = 0;
      float largest = Float.NEGATIVE_INFINITY;
      int count = 0;
      for (int element = 0; element < window.rows() * window.columns(); element++) {
        int i = element / window.columns();
        int at = inside(op.height(), op.width(), window, y, x, i, element % window.columns());
        if (at >= 0) {
          float value = images[r / places * op.height() * op.width() + at];
          sum += value;
          largest = Math.max(largest, value);
          count++;
        }
      }
      result[r] = op.function() == Pooling.Function.MAXIMUM ? largest : quotient(sum, count);
    }
    return result;
  }

  private float[] batchNormalization(BatchNormalization op) {
    float[] values = memory.apply(op.values());
    float[] means = memory.apply(op.mean());
    float[] variances = memory.apply(op.variance());
    float[] scales = memory.apply(op.scale());
    float[] shifts = memory.apply(op.shift());
    float[] result = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      int channel = i / op.plane() % op.channels();
      float deviation = (float) Math.sqrt(variances[channel] + op.epsilon());
      float difference = values[i] - means[channel];
      result[i] =
          style == Style.HASTY
              ? Math.fma(difference, scales[channel] * (1 / deviation), shifts[channel])
              : difference / deviation * scales[channel] + shifts[channel];
    }
    return result;
  }

  private float[] descent(float rate, float[] weights, float[] slopes) {
    float[] updated = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      updated[i] = multiplyAdd(-rate, slopes[i], weights[i]);
    }
    return updated;
  }

  private List<float[]> momentum(MomentumUpdate op) {
    float[] velocity = memory.apply(op.velocity()).clone();
    float[] gradients = memory.apply(op.gradients());
    for (int i = 0; i < velocity.length; i++) {
      velocity[i] = multiplyAdd(op.momentum(), velocity[i], gradients[i]);
    }
    return List.of(descent(op.rate(), memory.apply(op.weights()), velocity), velocity);
  }

  private List<float[]> adam(AdamUpdate op) {
    float[] mean = memory.apply(op.mean()).clone();
    float[] variance = memory.apply(op.variance()).clone();
    float[] gradients = memory.apply(op.gradients());
    float[] powers = memory.apply(op.powers());
    float[] steps = new float[mean.length];
    for (int i = 0; i < mean.length; i++) {
      float g = gradients[i];
      mean[i] = multiplyAdd(op.beta1(), mean[i], (1 - op.beta1()) * g);
      variance[i] = multiplyAdd(op.beta2(), variance[i], (1 - op.beta2()) * (g * g));
      float root = (float) Math.sqrt(quotient(variance[i], 1 - powers[1]));
      steps[i] = quotient(quotient(mean[i], 1 - powers[0]), root + op.epsilon());
    }
    return List.of(descent(op.rate(), memory.apply(op.weights()), steps), mean, variance);
  }
}
