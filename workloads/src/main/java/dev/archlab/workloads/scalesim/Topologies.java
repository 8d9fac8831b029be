package dev.archlab.workloads.scalesim;

import dev.archlab.tpu.scalesim.Layer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample topologies that come with archlab; their README names the source. */
public final class Topologies {

  private Topologies() {}

  /** Names of the samples. */
  public static List<String> names() {
    return List.of("resnet50", "alexnet", "mlp");
  }

  /** The layers of a sample. */
  public static List<Layer> layers(String name) {
    String file = "topologies/" + name + ".csv";
    try (InputStream in = Topologies.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no sample topology '" + name + "'");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return TopologyFile.parse(name + ".csv", reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
