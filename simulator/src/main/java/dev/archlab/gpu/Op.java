package dev.archlab.gpu;

/** What a lowered instruction does, with its operand types resolved. */
enum Op {
  // 32-bit integers (and narrower ones, widened on reading).
  MOV(Form.INT, Timing.INTEGER),
  ADD(Form.INT, Timing.INTEGER),
  SUB(Form.INT, Timing.INTEGER),
  MUL(Form.INT, Timing.MULTIPLY),
  MUL_HI_S(Form.INT, Timing.MULTIPLY),
  MUL_HI_U(Form.INT, Timing.MULTIPLY),
  MUL_HI_16(Form.INT, Timing.MULTIPLY),
  MAD(Form.INT, Timing.MULTIPLY),
  MAD_HI_S(Form.INT, Timing.MULTIPLY),
  MAD_HI_U(Form.INT, Timing.MULTIPLY),
  DIV_S(Form.INT, Timing.DIVIDE_INTEGER),
  DIV_U(Form.INT, Timing.DIVIDE_INTEGER),
  REM_S(Form.INT, Timing.DIVIDE_INTEGER),
  REM_U(Form.INT, Timing.DIVIDE_INTEGER),
  MIN_S(Form.INT, Timing.INTEGER),
  MIN_U(Form.INT, Timing.INTEGER),
  MAX_S(Form.INT, Timing.INTEGER),
  MAX_U(Form.INT, Timing.INTEGER),
  ABS(Form.INT, Timing.INTEGER),
  NEG(Form.INT, Timing.INTEGER),
  NOT(Form.INT, Timing.INTEGER),
  CNOT(Form.INT, Timing.INTEGER),
  AND(Form.INT, Timing.INTEGER),
  OR(Form.INT, Timing.INTEGER),
  XOR(Form.INT, Timing.INTEGER),
  SHL(Form.INT, Timing.INTEGER),
  SHR_S(Form.INT, Timing.INTEGER),
  SHR_U(Form.INT, Timing.INTEGER),
  SHF_L_WRAP(Form.INT, Timing.INTEGER),
  SHF_L_CLAMP(Form.INT, Timing.INTEGER),
  SHF_R_WRAP(Form.INT, Timing.INTEGER),
  SHF_R_CLAMP(Form.INT, Timing.INTEGER),
  POPC(Form.INT, Timing.INTEGER),
  CLZ(Form.INT, Timing.BITS),
  BREV(Form.INT, Timing.BITS),
  BFIND_S(Form.INT, Timing.BITS),
  BFIND_U(Form.INT, Timing.BITS),
  BFE_S(Form.INT, Timing.BITS),
  BFE_U(Form.INT, Timing.BITS),
  BFI(Form.INT, Timing.BITS),
  PRMT(Form.INT, Timing.INTEGER),
  LOP3(Form.INT, Timing.INTEGER),
  DP4A(Form.INT, Timing.MULTIPLY),

  // 32-bit floating point.
  ADD_F(Form.FLOAT, Timing.FP32),
  SUB_F(Form.FLOAT, Timing.FP32),
  MUL_F(Form.FLOAT, Timing.FP32),
  FMA_F(Form.FLOAT, Timing.FP32),
  MIN_F(Form.FLOAT, Timing.FP32),
  MAX_F(Form.FLOAT, Timing.FP32),
  MIN_NAN_F(Form.FLOAT, Timing.FP32),
  MAX_NAN_F(Form.FLOAT, Timing.FP32),
  ABS_F(Form.FLOAT, Timing.FP32),
  NEG_F(Form.FLOAT, Timing.FP32),
  COPYSIGN_F(Form.FLOAT, Timing.INTEGER),
  ROUND_F(Form.FLOAT, Timing.CONVERT),
  DIV_F(Form.FLOAT, Timing.DIVIDE_F32),
  DIV_APPROX_F(Form.FLOAT, Timing.RECIPROCAL),
  RCP_F(Form.FLOAT, Timing.RECIPROCAL_F32),
  RCP_APPROX_F(Form.FLOAT, Timing.RECIPROCAL),
  SQRT_F(Form.FLOAT, Timing.ROOT_F32),
  SQRT_APPROX_F(Form.FLOAT, Timing.RECIPROCAL_ROOT),
  RSQRT_APPROX_F(Form.FLOAT, Timing.RECIPROCAL_ROOT),
  EX2_F(Form.FLOAT, Timing.EXPONENTIAL),
  LG2_F(Form.FLOAT, Timing.EXPONENTIAL),
  SIN_F(Form.FLOAT, Timing.SINE),
  COS_F(Form.FLOAT, Timing.SINE),
  TANH_F(Form.FLOAT, Timing.EXPONENTIAL),

  // 64-bit integers.
  MOV_64(Form.LONG, Timing.INTEGER_64),
  ADD_64(Form.LONG, Timing.INTEGER_64),
  SUB_64(Form.LONG, Timing.INTEGER_64),
  MUL_64(Form.LONG, Timing.MULTIPLY_64),
  MUL_HI_S_64(Form.LONG, Timing.MULTIPLY_64),
  MUL_HI_U_64(Form.LONG, Timing.MULTIPLY_64),
  MAD_64(Form.LONG, Timing.MULTIPLY_64),
  DIV_S_64(Form.LONG, Timing.DIVIDE_INTEGER),
  DIV_U_64(Form.LONG, Timing.DIVIDE_INTEGER),
  REM_S_64(Form.LONG, Timing.DIVIDE_INTEGER),
  REM_U_64(Form.LONG, Timing.DIVIDE_INTEGER),
  MIN_S_64(Form.LONG, Timing.INTEGER_64),
  MIN_U_64(Form.LONG, Timing.INTEGER_64),
  MAX_S_64(Form.LONG, Timing.INTEGER_64),
  MAX_U_64(Form.LONG, Timing.INTEGER_64),
  ABS_64(Form.LONG, Timing.INTEGER_64),
  NEG_64(Form.LONG, Timing.INTEGER_64),
  NOT_64(Form.LONG, Timing.INTEGER_64),
  CNOT_64(Form.LONG, Timing.INTEGER_64),
  AND_64(Form.LONG, Timing.INTEGER_64),
  OR_64(Form.LONG, Timing.INTEGER_64),
  XOR_64(Form.LONG, Timing.INTEGER_64),
  BREV_64(Form.LONG, Timing.BITS),
  SHL_64(Form.LONG_BITS, Timing.INTEGER_64),
  SHR_S_64(Form.LONG_BITS, Timing.INTEGER_64),
  SHR_U_64(Form.LONG_BITS, Timing.INTEGER_64),
  BFE_S_64(Form.LONG_BITS, Timing.BITS),
  BFE_U_64(Form.LONG_BITS, Timing.BITS),
  BFI_64(Form.LONG_INSERT, Timing.BITS),

  // Multiplications of 32-bit values into 64 bits.
  MUL_WIDE_S(Form.WIDE, Timing.MULTIPLY),
  MUL_WIDE_U(Form.WIDE, Timing.MULTIPLY),
  MAD_WIDE_S(Form.WIDE, Timing.MULTIPLY),
  MAD_WIDE_U(Form.WIDE, Timing.MULTIPLY),

  // 64-bit floating point.
  ADD_D(Form.DOUBLE, Timing.FP64),
  SUB_D(Form.DOUBLE, Timing.FP64),
  MUL_D(Form.DOUBLE, Timing.FP64),
  FMA_D(Form.DOUBLE, Timing.FP64),
  MIN_D(Form.DOUBLE, Timing.FP64),
  MAX_D(Form.DOUBLE, Timing.FP64),
  ABS_D(Form.DOUBLE, Timing.FP64),
  NEG_D(Form.DOUBLE, Timing.FP64),
  COPYSIGN_D(Form.DOUBLE, Timing.INTEGER_64),
  ROUND_D(Form.DOUBLE, Timing.FP64),
  DIV_D(Form.DOUBLE, Timing.DIVIDE_F64),
  RCP_D(Form.DOUBLE, Timing.RECIPROCAL_F64),
  SQRT_D(Form.DOUBLE, Timing.ROOT_F64),

  // From 64 bits into 32.
  LOW_32(Form.LONG_TO_INT, Timing.INTEGER),
  HIGH_32(Form.LONG_TO_INT, Timing.INTEGER),
  POPC_64(Form.LONG_TO_INT, Timing.INTEGER_64),
  CLZ_64(Form.LONG_TO_INT, Timing.BITS),
  BFIND_S_64(Form.LONG_TO_INT, Timing.BITS),
  BFIND_U_64(Form.LONG_TO_INT, Timing.BITS),
  F32_OF_S64(Form.LONG_TO_INT, Timing.CONVERT),
  F32_OF_U64(Form.LONG_TO_INT, Timing.CONVERT),
  F32_OF_F64(Form.LONG_TO_INT, Timing.CONVERT),
  S32_OF_F64(Form.LONG_TO_INT, Timing.CONVERT),
  U32_OF_F64(Form.LONG_TO_INT, Timing.CONVERT),

  // From 32 bits into 64.
  S64_OF_S32(Form.INT_TO_LONG, Timing.INTEGER),
  U64_OF_U32(Form.INT_TO_LONG, Timing.INTEGER),
  PAIR_64(Form.INT_TO_LONG, Timing.INTEGER_64),
  S64_OF_F32(Form.INT_TO_LONG, Timing.CONVERT),
  U64_OF_F32(Form.INT_TO_LONG, Timing.CONVERT),
  F64_OF_F32(Form.INT_TO_LONG, Timing.CONVERT),
  F64_OF_S32(Form.INT_TO_LONG, Timing.CONVERT),
  F64_OF_U32(Form.INT_TO_LONG, Timing.CONVERT),

  // Conversions within 32 and within 64 bits.
  F32_OF_S32(Form.INT, Timing.CONVERT),
  F32_OF_U32(Form.INT, Timing.CONVERT),
  S32_OF_F32(Form.INT, Timing.CONVERT),
  U32_OF_F32(Form.INT, Timing.CONVERT),
  F32_OF_F16(Form.INT, Timing.CONVERT),
  F16_OF_F32(Form.INT, Timing.CONVERT),
  F32_OF_BF16(Form.INT, Timing.CONVERT),
  BF16_OF_F32(Form.INT, Timing.CONVERT),
  PAIR_32(Form.INT, Timing.INTEGER),
  HIGH_16(Form.INT, Timing.INTEGER),
  F64_OF_S64(Form.LONG, Timing.CONVERT),
  F64_OF_U64(Form.LONG, Timing.CONVERT),
  S64_OF_F64(Form.LONG, Timing.CONVERT),
  U64_OF_F64(Form.LONG, Timing.CONVERT),

  // Comparisons, selections, predicates.
  SETP_S(Form.COMPARE, Timing.INTEGER),
  SETP_U(Form.COMPARE, Timing.INTEGER),
  SETP_F(Form.COMPARE, Timing.FP32),
  SETP_S_64(Form.COMPARE_LONG, Timing.INTEGER_64),
  SETP_U_64(Form.COMPARE_LONG, Timing.INTEGER_64),
  SETP_D(Form.COMPARE_LONG, Timing.FP64),
  SELP(Form.SELECT, Timing.INTEGER),
  SELP_64(Form.SELECT_LONG, Timing.INTEGER_64),
  MOV_P(Form.PREDICATE, Timing.INTEGER),
  NOT_P(Form.PREDICATE, Timing.INTEGER),
  AND_P(Form.PREDICATE, Timing.INTEGER),
  OR_P(Form.PREDICATE, Timing.INTEGER),
  XOR_P(Form.PREDICATE, Timing.INTEGER),

  // Across lanes.
  SHFL_IDX(Form.SHUFFLE, Timing.SHUFFLE),
  SHFL_UP(Form.SHUFFLE, Timing.SHUFFLE),
  SHFL_DOWN(Form.SHUFFLE, Timing.SHUFFLE),
  SHFL_BFLY(Form.SHUFFLE, Timing.SHUFFLE),
  VOTE_ALL(Form.VOTE, Timing.INTEGER),
  VOTE_ANY(Form.VOTE, Timing.INTEGER),
  VOTE_UNI(Form.VOTE, Timing.INTEGER),
  VOTE_BALLOT(Form.VOTE, Timing.INTEGER),
  ACTIVEMASK(Form.VOTE, Timing.INTEGER),

  // Time.
  CLOCK(Form.CLOCK, Timing.INTEGER),
  CLOCK_64(Form.CLOCK, Timing.INTEGER_64),

  // Memory.
  LD_PARAM(Form.LOAD_PARAMETER, Timing.CONSTANT),
  LD(Form.MEMORY, Timing.LOAD_STORE),
  ST(Form.MEMORY, Timing.LOAD_STORE),
  ATOM(Form.MEMORY, Timing.LOAD_STORE),

  // Control.
  BRA(Form.BRANCH, Timing.CONTROL),
  EXIT(Form.EXIT, Timing.CONTROL),
  BAR(Form.BARRIER, Timing.CONTROL),
  FENCE(Form.NOTHING, Timing.CONTROL),
  NOP(Form.NOTHING, Timing.CONTROL),
  TRAP(Form.TRAP, Timing.CONTROL);

  /** Which kinds of rows an operation reads and writes. */
  enum Form {
    INT,
    FLOAT,
    LONG,
    DOUBLE,
    LONG_BITS,
    LONG_INSERT,
    WIDE,
    LONG_TO_INT,
    INT_TO_LONG,
    COMPARE,
    COMPARE_LONG,
    SELECT,
    SELECT_LONG,
    PREDICATE,
    SHUFFLE,
    VOTE,
    CLOCK,
    LOAD_PARAMETER,
    MEMORY,
    BRANCH,
    EXIT,
    BARRIER,
    NOTHING,
    TRAP
  }

  private final Form form;
  private final Timing timing;

  Op(Form form, Timing timing) {
    this.form = form;
    this.timing = timing;
  }

  Form form() {
    return form;
  }

  Timing timing() {
    return timing;
  }
}
