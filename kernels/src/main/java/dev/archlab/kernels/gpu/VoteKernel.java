package dev.archlab.kernels.gpu;

import dev.archlab.gpu.Arguments;
import dev.archlab.kernels.Vote;
import dev.archlab.sim.ElementType;

/** Counts the neighbours' labels of each row; of equally frequent ones the smallest wins. */
abstract class VoteKernel extends GpuKernel<Vote> {

  VoteKernel(String name, int rung, String summary, String file) {
    super(Vote.class, name, rung, summary, file);
  }

  @Override
  final boolean computes(Vote vote) {
    return dense(ElementType.S32, vote.neighbours(), vote.labels(), vote.counts(), vote.winners());
  }

  static Arguments arguments(Vote vote) {
    return Arguments.NONE
        .u64(vote.neighbours().base())
        .u64(vote.labels().base())
        .u64(vote.counts().base())
        .u64(vote.winners().base())
        .s32(vote.rows())
        .s32(vote.k())
        .s32(vote.classes());
  }
}
