package dev.archlab.gpu;

import java.util.Optional;

/** Special registers whose value never changes while a warp lives. */
enum SpecialRegister {
  TID_X("%tid.x"),
  TID_Y("%tid.y"),
  TID_Z("%tid.z"),
  NTID_X("%ntid.x"),
  NTID_Y("%ntid.y"),
  NTID_Z("%ntid.z"),
  CTAID_X("%ctaid.x"),
  CTAID_Y("%ctaid.y"),
  CTAID_Z("%ctaid.z"),
  NCTAID_X("%nctaid.x"),
  NCTAID_Y("%nctaid.y"),
  NCTAID_Z("%nctaid.z"),
  LANEID("%laneid"),
  WARPID("%warpid"),
  SMID("%smid"),
  LANEMASK_EQ("%lanemask_eq"),
  LANEMASK_LT("%lanemask_lt"),
  LANEMASK_LE("%lanemask_le"),
  LANEMASK_GT("%lanemask_gt"),
  LANEMASK_GE("%lanemask_ge");

  private final String text;

  SpecialRegister(String text) {
    this.text = text;
  }

  static Optional<SpecialRegister> named(String name) {
    for (SpecialRegister special : values()) {
      if (special.text.equals(name)) {
        return Optional.of(special);
      }
    }
    return Optional.empty();
  }

  /** Its values in the lanes of one warp. */
  int[] row(Dim3 block, Dim3 grid, long cta, int warpInCta, int sm) {
    int[] ctaPosition = grid.position(cta);
    int[] row = new int[Warp.LANES];
    for (int lane = 0; lane < Warp.LANES; lane++) {
      int[] thread = block.position((long) warpInCta * Warp.LANES + lane);
      row[lane] =
          switch (this) {
            case TID_X -> thread[0];
            case TID_Y -> thread[1];
            case TID_Z -> thread[2];
            case NTID_X -> block.x();
            case NTID_Y -> block.y();
            case NTID_Z -> block.z();
            case CTAID_X -> ctaPosition[0];
            case CTAID_Y -> ctaPosition[1];
            case CTAID_Z -> ctaPosition[2];
            case NCTAID_X -> grid.x();
            case NCTAID_Y -> grid.y();
            case NCTAID_Z -> grid.z();
            case LANEID -> lane;
            case WARPID -> warpInCta;
            case SMID -> sm;
            case LANEMASK_EQ -> 1 << lane;
            case LANEMASK_LT -> (1 << lane) - 1;
            case LANEMASK_LE -> (2 << lane) - 1;
            case LANEMASK_GT -> -(2 << lane);
            case LANEMASK_GE -> -(1 << lane);
          };
    }
    return row;
  }
}
