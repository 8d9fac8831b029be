package dev.archlab.workloads.models;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Device;
import dev.archlab.kernels.ElementFunction;
import dev.archlab.kernels.Elementwise;
import dev.archlab.kernels.Operation;
import dev.archlab.kernels.Tensor;
import dev.archlab.sim.Region;
import dev.archlab.workloads.Outcome;
import dev.archlab.workloads.Parameter;
import dev.archlab.workloads.Parameters;
import dev.archlab.workloads.Task;
import dev.archlab.workloads.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The functions behind a neuron, over −8 … 8. */
@AutoService(Workload.class)
public final class ActivationWorkload implements Workload {

  private static final List<ElementFunction> FUNCTIONS =
      List.of(
          ElementFunction.STEP,
          ElementFunction.RELU,
          ElementFunction.LEAKY_RELU,
          ElementFunction.ELU,
          ElementFunction.SIGMOID,
          ElementFunction.TANH);

  @Override
  public String name() {
    return "activation";
  }

  @Override
  public String summary() {
    return "step, ReLU, leaky ReLU, ELU, sigmoid and tanh over −8 … 8";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(
            "steps",
            List.of("16", "2", "4", "8", "32", "64", "128"),
            "points between two integers"));
  }

  @Override
  public List<Class<? extends Operation>> operations() {
    return List.of(Elementwise.class);
  }

  @Override
  public Task prepare(Parameters parameters, long seed) {
    return new Activations(Integer.parseInt(parameters.text("steps")));
  }

  /** Every function of −8, −8 + 1/steps, … 8; steps is a power of two, so all are exact. */
  private record Activations(int steps) implements Task {

    private static final int REACH = 8;

    @Override
    public Outcome run(Device device) {
      int count = 2 * REACH * steps + 1;
      Workspace space = new Workspace(device);
      float[] whole = new float[count];
      for (int i = 0; i < count; i++) {
        whole[i] = i - REACH * steps;
      }
      Region x =
          space.apply(
              ElementFunction.DIVIDE,
              "x",
              space.upload("numerators", Tensor.ofFloats(whole, count)),
              space.upload("steps", (float) steps));
      Map<String, Object> results = new LinkedHashMap<>();
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      for (ElementFunction function : FUNCTIONS) {
        String name = function.name().toLowerCase(Locale.ROOT);
        device.phase(name);
        float parameter = function == ElementFunction.LEAKY_RELU ? 0.01f : 1;
        Tensor values = device.download(space.apply(function, parameter, name, x));
        Map<String, Object> at = new LinkedHashMap<>();
        for (int integer : new int[] {-8, -1, 0, 1, 8}) {
          at.put(Integer.toString(integer), values.get((integer + REACH) * steps));
        }
        at.put("0.5", values.get(REACH * steps + steps / 2));
        results.put(name, at);
        tensors.put(name, values);
      }
      return new Outcome(results, tensors);
    }
  }
}
