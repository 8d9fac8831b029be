package dev.archlab.kernels;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;

/** Fills the product with its rung; takes ten cycles in two launches, and some scratch. */
record FakeKernel(String machine, String name, int rung, int largestM) implements Kernel<Matmul> {

  @Override
  public Class<Matmul> operation() {
    return Matmul.class;
  }

  @Override
  public String summary() {
    return "fills with " + rung;
  }

  @Override
  public boolean supports(Matmul operation, LaunchContext context) {
    return operation.m() <= largestM;
  }

  @Override
  public void run(Matmul operation, LaunchContext context) {
    Region scratch = context.scratch("packed", ElementType.F32, operation.k(), 3);
    context.launch(
        new FakeMachine.Program("pack", 4, memory -> memory.writeFloat(scratch.base(), 7)));
    Region c = operation.c();
    context.launch(
        new FakeMachine.Program(
            "fill",
            6,
            memory -> {
              for (long i = 0; i < c.size(); i++) {
                memory.writeFloat(c.address(i), rung);
              }
            }));
  }
}
