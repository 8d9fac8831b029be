package dev.archlab.kernels.tpu;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring outputs, along one axis, whose windows have the same elements inside the image.
 *
 * @param first output
 * @param count outputs
 * @param from row or column of the image where the first output's first element inside lies
 * @param size elements of a window that are inside
 */
record WindowSpan(int first, int count, int from, int size) {

  /** All outputs along an axis, each of whose windows has an element inside. */
  static List<WindowSpan> of(
      int window, int stride, int dilation, int pad, int extent, int outputs) {
    List<WindowSpan> spans = new ArrayList<>();
    int lastSkipped = -1;
    for (int output = 0; output < outputs; output++) {
      int origin = output * stride - pad;
      int skipped = origin < 0 ? MatmulPlan.tiles(-origin, dilation) : 0;
      int end = Math.min(window, MatmulPlan.tiles(extent - origin, dilation));
      int last = spans.size() - 1;
      if (last >= 0 && skipped == lastSkipped && spans.get(last).size == end - skipped) {
        WindowSpan before = spans.get(last);
        spans.set(last, new WindowSpan(before.first, before.count + 1, before.from, before.size));
      } else {
        spans.add(new WindowSpan(output, 1, origin + skipped * dilation, end - skipped));
        lastSkipped = skipped;
      }
    }
    return spans;
  }
}
