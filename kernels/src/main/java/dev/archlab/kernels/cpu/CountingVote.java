package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;

/** Counts labels in memory, then looks for the largest count. */
@AutoService(Kernel.class)
public final class CountingVote extends CpuKernel<Vote> {

  public CountingVote() {
    super(
        Vote.class,
        "counting",
        0,
        "counts the labels of each row, then takes the largest count",
        "vote_counting");
  }

  @Override
  public boolean supports(Vote vote, LaunchContext context) {
    return dense(ElementType.S32, vote.neighbours(), vote.labels(), vote.counts(), vote.winners());
  }

  @Override
  public void run(Vote vote, LaunchContext context) {
    call(
        context,
        vote.neighbours().base(),
        vote.labels().base(),
        vote.counts().base(),
        vote.winners().base(),
        vote.rows(),
        vote.k(),
        vote.classes());
  }
}
