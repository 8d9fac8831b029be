package dev.archlab.kernels.gpu;

import com.google.auto.service.AutoService;
import dev.archlab.gpu.Dim3;
import dev.archlab.gpu.GpuLaunch;
import dev.archlab.gpu.GpuMachine;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.Vote;
import java.util.List;

/** A thread for each row. */
@AutoService(Kernel.class)
public final class NaiveVote extends VoteKernel {

  private static final int THREADS = 64;

  public NaiveVote() {
    super("naive", 0, "a thread for each row, counting in memory", "vote_naive");
  }

  @Override
  List<GpuLaunch> plan(Vote vote, GpuMachine machine) {
    Dim3 grid = Dim3.of(ctas(vote.rows(), THREADS));
    return List.of(launch("vote_naive", grid, Dim3.of(THREADS), arguments(vote)));
  }
}
