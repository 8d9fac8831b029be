package dev.archlab.visualizer.plot;

import com.google.auto.service.AutoService;
import dev.archlab.cli.OutputFile;
import dev.archlab.cli.Subcommand;
import dev.archlab.sim.Nearest;
import dev.archlab.sim.UsageException;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.scene.Html;
import dev.archlab.visualizer.scene.Png;
import dev.archlab.visualizer.scene.Scene;
import dev.archlab.visualizer.scene.Svg;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archlab plot}: figures of runs. */
@AutoService(Subcommand.class)
@Command(
    name = "plot",
    mixinStandardHelpOptions = true,
    header = "Draw a figure of runs.",
    description = "",
    footer = {
      "",
      "Examples:",
      "  archlab run matmul --format json -o runs.json",
      "  archlab plot runs.json --kind roofline -o roofline.svg",
      "  archlab plot runs.json --kind account -o account.png",
      "  archlab plot DIR --kind scaling --x batch --y cycles -o scaling.html",
      "  archlab plot DIR --kind heatmap --x array.rows --y m --only machine=tpu -o map.svg"
    })
public final class PlotCommand implements Subcommand {

  private static final List<String> FORMATS = List.of("svg", "png", "html");

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description =
          "A sweep's directory, or what run --format json wrote; the runs of several are shown"
              + " together.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "roofline, account, scaling, speedup, heatmap or pareto.")
  private String kind = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write: .svg, .png or .html.")
  private String output = "";

  @Option(
      names = "--x",
      paramLabel = "NAME",
      description =
          "What goes to the right: a parameter, a key of the configuration or a figure; by default"
              + " what differs between the runs.")
  private @Nullable String x;

  @Option(
      names = "--y",
      paramLabel = "NAME",
      description = "What goes up; of an account: percent or cycles.")
  private @Nullable String y;

  @Option(names = "--z", paramLabel = "NAME", description = "What the colour of a heat map shows.")
  private @Nullable String z;

  @Option(
      names = "--baseline",
      paramLabel = "MACHINE",
      description = "What a speed-up compares with; cpu by default.")
  private @Nullable String baseline;

  @Option(
      names = "--only",
      paramLabel = "NAME=VALUE",
      description = "Show only runs with this machine, kernel, parameter, ….")
  private List<String> only = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "en|ko", description = "Language of the figure.")
  private String language = "en";

  @Override
  public Integer call() {
    String format = output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          "-o '%s': the name must end with .svg, .png or .html".formatted(output));
    }
    PlotKind plot = kind();
    Words words = Words.in(language, PlotCommand.class);
    OutputFile file = OutputFile.of(output);
    file.requireOtherThan(inputs);
    List<Run> runs = new ArrayList<>();
    for (String input : inputs) {
      runs.addAll(RunFiles.read(input));
    }
    Scene scene = plot.draw(new Request(chosen(runs), x, y, z, baseline, words));
    file.write(
        switch (format) {
          case "png" -> Png.bytes(scene);
          case "html" -> Html.page(scene).getBytes(StandardCharsets.UTF_8);
          default -> Svg.document(scene).getBytes(StandardCharsets.UTF_8);
        });
    return 0;
  }

  private PlotKind kind() {
    List<String> names = PlotKind.names();
    int index = names.indexOf(kind.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new UsageException(
          "unknown kind of plot '%s'; %s".formatted(kind, Nearest.hint(kind, names)));
    }
    return PlotKind.values()[index];
  }

  private List<Run> chosen(List<Run> runs) {
    List<Run> chosen = runs;
    for (String text : only) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw new UsageException("--only '" + text + "' must be NAME=VALUE");
      }
      String name = text.substring(0, equals).strip();
      String value = text.substring(equals + 1).strip();
      List<Run> before = chosen;
      chosen = before.stream().filter(run -> run.key(name).equals(value)).toList();
      if (chosen.isEmpty()) {
        throw nothingLeft(text, name, value, before);
      }
    }
    return chosen;
  }

  private static UsageException nothingLeft(
      String text, String name, String value, List<Run> runs) {
    Set<String> names = new TreeSet<>();
    Set<String> values = new TreeSet<>();
    for (Run run : runs) {
      names.addAll(run.keys().keySet());
      values.add(run.key(name));
    }
    return new UsageException(
        "--only '%s' leaves no run; %s"
            .formatted(
                text,
                names.contains(name) ? Nearest.hint(value, values) : Nearest.hint(name, names)));
  }
}
