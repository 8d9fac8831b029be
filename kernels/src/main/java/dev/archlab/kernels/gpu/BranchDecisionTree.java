package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;

/** A branch for each question. */
@AutoService(Kernel.class)
public final class BranchDecisionTree extends DecisionTreeKernel {

  public BranchDecisionTree() {
    super(
        "branch",
        0,
        "a branch for each question: points that differ divide their warp",
        "decision_tree_branch");
  }
}
