package dev.archlab.visualizer.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.archlab.sim.CycleAccount;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.JsonReport;
import dev.archlab.workloads.Quantity;
import dev.archlab.workloads.RunResult;
import dev.archlab.workloads.sweep.Expression;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of some runs, by name: those of {@code archlab run --format json} behind the name of
 * the machine, as in {@code tpu.counters.macs} or {@code cpu.results.history.0.cost}. A cause in
 * {@code tpu.account.mac} is a part of the slots, from 0 to 1; {@code tpu.spent.mac} counts the
 * slots.
 *
 * <p>A placeholder is a figure, or arithmetic with figures, and how it is written: {@code
 * {cpu.cycles / tpu.cycles}} with three digits, {@code {tpu.utilization %}} as a percentage, {@code
 * {cpu.time_s s}} as a time, {@code {tpu.bytes_dram B}} as bytes, {@code {cpu.results.mse .4}} with
 * four decimals.
 */
public final class Figures {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern FORMAT = Pattern.compile("(.+?)\\s+(%|s|B|\\.[0-9])");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_.-]");

  /** Keeps a number and its unit on one line. */
  private static final char NO_BREAK = '\u00a0';

  /** The host's own time is another one each time. */
  private static final String HOST_TIME = "host_s";

  private final Map<String, Object> values;

  private Figures(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Those of a chapter.
   *
   * @param own results of the run that it shows
   * @param others results of other runs, whose names stand before those of the machines
   */
  static Figures of(
      Collection<RunResult> own, Map<String, ? extends Collection<RunResult>> others) {
    Map<String, Object> values = new LinkedHashMap<>();
    own.forEach(result -> collect(result.machine(), result, values));
    others.forEach(
        (run, results) ->
            results.forEach(result -> collect(run + "." + result.machine(), result, values)));
    return new Figures(values);
  }

  private static void collect(String prefix, RunResult result, Map<String, Object> values) {
    collect(prefix, JsonReport.object(result, ""), values);
    CycleAccount.SlotGroup slots = result.account().primary();
    double all = (double) result.cycles() * slots.slots();
    slots
        .causes()
        .forEach(
            (cause, spent) -> {
              values.put(word(prefix + ".account." + cause), spent / all);
              values.put(word(prefix + ".spent." + cause), (double) spent);
            });
    values.remove(prefix + "." + HOST_TIME);
  }

  private static void collect(String name, JsonNode node, Map<String, Object> values) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(name + "." + field.getKey(), field.getValue(), values));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(name + "." + i, node.get(i), values);
      }
    } else if (node.isNumber()) {
      values.put(word(name), node.doubleValue());
    } else if (!node.isNull()) {
      values.put(word(name), node.isBoolean() ? (Object) node.booleanValue() : node.textValue());
    }
  }

  /** A name as it is written in a placeholder. */
  static String word(String name) {
    return NO_WORD.matcher(name).replaceAll("_");
  }

  /** The expressions that a text's placeholders hold. */
  static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /**
   * The text with figures in the place of its placeholders.
   *
   * @throws UsageException if there is no such figure
   */
  String fill(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(figure(found.group(1)).replace(' ', NO_BREAK)));
  }

  private String figure(String placeholder) {
    Matcher format = FORMAT.matcher(placeholder);
    boolean formatted = format.matches();
    Object value = value(formatted ? format.group(1) : placeholder);
    if (!(value instanceof Double number)) {
      return value.toString();
    }
    String how = formatted ? format.group(2) : "";
    return switch (how) {
      case "" -> Quantity.number(number);
      case "%" -> Quantity.percent(number);
      case "s" -> Quantity.seconds(number);
      case "B" -> Quantity.bytes(number);
      default -> String.format(Locale.ROOT, "%," + how + "f", number);
    };
  }

  private Object value(String expression) {
    Object value = parse(expression).value(values::get);
    if (value == null) {
      throw new UsageException("'" + expression + "' has no value");
    }
    return value;
  }

  /**
   * Whether a condition on figures holds.
   *
   * @throws UsageException if it is none
   */
  boolean holds(String condition) {
    return parse(condition).holds(values::get);
  }

  private Expression parse(String expression) {
    return Expression.parse("placeholder", expression, values.keySet());
  }
}
