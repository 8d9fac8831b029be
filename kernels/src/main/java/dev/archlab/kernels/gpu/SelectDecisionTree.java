package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;

/** No branch: the answer is part of an address. */
@AutoService(Kernel.class)
public final class SelectDecisionTree extends DecisionTreeKernel {

  public SelectDecisionTree() {
    super(
        "select",
        1,
        "the answer is part of the address of the next node: no warp is divided",
        "decision_tree_select");
  }
}
