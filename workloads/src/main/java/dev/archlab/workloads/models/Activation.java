package dev.archlab.workloads.models;

import dev.archlab.kernels.ElementFunction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A neuron's function, and its gradient in terms of the function's own result. */
enum Activation {
  RELU(ElementFunction.RELU, ElementFunction.RELU_GRADIENT, 0),
  LEAKY_RELU(ElementFunction.LEAKY_RELU, ElementFunction.LEAKY_RELU_GRADIENT, 0.01f),
  ELU(ElementFunction.ELU, ElementFunction.ELU_GRADIENT, 1),
  SIGMOID(ElementFunction.SIGMOID, ElementFunction.SIGMOID_GRADIENT, 0),
  TANH(ElementFunction.TANH, ElementFunction.TANH_GRADIENT, 0);

  private final ElementFunction function;
  private final ElementFunction gradient;
  private final float parameter;

  Activation(ElementFunction function, ElementFunction gradient, float parameter) {
    this.function = function;
    this.gradient = gradient;
    this.parameter = parameter;
  }

  ElementFunction function() {
    return function;
  }

  /** Of the function's result and the gradient with respect to it. */
  ElementFunction gradient() {
    return gradient;
  }

  /** Of both functions. */
  float parameter() {
    return parameter;
  }

  /** As on the command line. */
  static List<String> names() {
    return Stream.of(values())
        .map(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  static Activation of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
