package dev.archlab.kernels.cpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Kernel;
import dev.archlab.kernels.LaunchContext;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;
import java.util.List;

/** Counts labels in memory, then looks for the largest count. */
@AutoService(Kernel.class)
public final class CountingVote implements Kernel<Vote> {

  private final CpuFunction function = new CpuFunction("vote_counting");

  @Override
  public String machine() {
    return "cpu";
  }

  @Override
  public Class<Vote> operation() {
    return Vote.class;
  }

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public String summary() {
    return "counts the labels of each row, then takes the largest count";
  }

  @Override
  public List<String> programs() {
    return List.of("vote_counting.s");
  }

  @Override
  public int rung() {
    return 0;
  }

  @Override
  public boolean supports(Vote vote, LaunchContext context) {
    return Layout.dense(ElementType.S32, vote.inputs())
        && Layout.dense(ElementType.S32, vote.outputs());
  }

  @Override
  public void run(Vote vote, LaunchContext context) {
    function.call(
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
