package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Vote;
import java.util.List;

/** A warp for each row. */
@AutoService(Kernel.class)
public final class WarpVote extends VoteKernel {

  /** A warp wide; each warp of a CTA has a row of its own. */
  private static final Dim3 BLOCK = Dim3.of(32, 4);

  public WarpVote() {
    super("warp", 1, "a warp for each row, a lane for each label", "vote_warp");
  }

  @Override
  List<GpuLaunch> plan(Vote vote, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(vote.rows(), BLOCK.y()));
    return List.of(launch("vote_warp", grid, BLOCK, arguments(vote)));
  }
}
