package dev.archlab.workloads.reference;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convolution;
import dev.archlab.kernels.Device.Execution;
import dev.archlab.kernels.Window;
import java.util.Arrays;
import java.util.List;

/**
 * Convolution by its definition. Each element is an inner product of the window with the weights,
 * as in a matrix product (Higham, §3.5): γ(depth)·(|x| ∗ |w|); the products with padding are 0.
 */
@AutoService(OperationReference.class)
public final class ConvolutionReference implements OperationReference<Convolution> {

  @Override
  public Class<Convolution> operation() {
    return Convolution.class;
  }

  @Override
  public List<double[]> results(Convolution operation, Operands operands) {
    return List.of(
        convolve(operation, operands.of(operation.images()), operands.of(operation.weights())));
  }

  @Override
  public List<double[]> bounds(
      Convolution operation, Operands operands, List<double[]> results, Execution execution) {
    double[] images = Bounds.absolute(operands.of(operation.images()));
    double[] weights = Bounds.absolute(operands.of(operation.weights()));
    double[] magnitudes = convolve(operation, images, weights);
    double[] bounds = new double[magnitudes.length];
    Arrays.setAll(
        bounds, i -> Bounds.innerProduct(magnitudes[i], results.get(0)[i], operation.depth()));
    return List.of(bounds);
  }

  private static double[] convolve(Convolution operation, double[] images, double[] weights) {
    double[] result = new double[Math.toIntExact(operation.result().size())];
    int index = 0;
    for (int image = 0; image < operation.count(); image++) {
      for (int out = 0; out < operation.outputChannels(); out++) {
        for (int y = 0; y < operation.outputRows(); y++) {
          for (int x = 0; x < operation.outputColumns(); x++) {
            result[index++] = element(operation, images, weights, image, out, y, x);
          }
        }
      }
    }
    return result;
  }

  private static double element(
      Convolution operation, double[] images, double[] weights, int image, int out, int y, int x) {
    Window window = operation.window();
    int depth = operation.channels() / operation.groups();
    int firstChannel = out / (operation.outputChannels() / operation.groups()) * depth;
    double sum = 0;
    for (int channel = 0; channel < depth; channel++) {
      int plane = image * operation.channels() + firstChannel + channel;
      for (int i = 0; i < window.rows(); i++) {
        int row = y * window.strideRows() - window.padTop() + i * window.dilationRows();
        for (int j = 0; j < window.columns(); j++) {
          int column = x * window.strideColumns() - window.padLeft() + j * window.dilationColumns();
          if (row >= 0 && row < operation.height() && column >= 0 && column < operation.width()) {
            int weight = ((out * depth + channel) * window.rows() + i) * window.columns() + j;
            sum +=
                images[(plane * operation.height() + row) * operation.width() + column]
                    * weights[weight];
          }
        }
      }
    }
    return sum;
  }
}
