package dev.archlab.tpu;

/** What executes instructions; each unit takes its own in program order, beside the others. */
public enum TpuUnit {
  WEIGHT_LOADER("weight loader"),
  DMA_LOAD("DMA load channel"),
  MATRIX("matrix unit"),
  ACTIVATION("activation unit"),
  VECTOR("vector unit"),
  DMA_STORE("DMA store channel");

  static final int COUNT = values().length;

  private final String label;

  TpuUnit(String label) {
    this.label = label;
  }

  /** For people. */
  public String label() {
    return label;
  }
}
