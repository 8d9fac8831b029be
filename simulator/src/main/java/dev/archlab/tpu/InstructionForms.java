package dev.archlab.tpu;

import dev.archlab.sim.ElementType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each mnemonic of a {@code .tpu} text wants; shown when a line does not fit. */
final class InstructionForms {

  private static final Map<String, String> FORMS = forms();

  private InstructionForms() {}

  /** The operands of a mnemonic; null if there is no such instruction. */
  static @Nullable String of(String mnemonic) {
    return FORMS.get(mnemonic);
  }

  /** All mnemonics, those of one instruction side by side. */
  static Set<String> mnemonics() {
    return FORMS.keySet();
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    String matrix = "ADDRESS[:ROW_STRIDE[:COLUMN_STRIDE]]";
    String move = "to=" + matrix + ", from=" + matrix + ", rows=N, columns=N";
    for (String type : List.of("", ".bf16", ".s8")) {
      forms.put("read_host_memory" + type, move);
      forms.put("write_host_memory" + type, move);
      forms.put("read_weights" + type, "from=" + matrix + ", rows=N, columns=N");
      forms.put(
          "matrix_multiply" + type,
          "accumulator=ROW, from=" + matrix + ", rows=N, depth=N [, next_tile] [, accumulate]");
      forms.put(
          "matrix_multiply_streamed" + type,
          "accumulator=ROW, from="
              + matrix
              + ", weights="
              + matrix
              + ", rows=N, depth=N, columns=N [, accumulate]");
    }
    String activate = "to=" + matrix + ", accumulator=ROW, rows=N, columns=N [, function=none|relu";
    forms.put("activate.s32", activate + "]");
    for (String type : List.of("", ".bf16", ".s8")) {
      forms.put(
          "activate" + type, activate + "|sigmoid|tanh] [, scale=FACTOR] [, result_scale=FACTOR]");
      forms.put(
          "pool" + type,
          move
              + ", function=max|average, window_rows=N, window_columns=N, window_row_stride=BYTES,"
              + " window_column_stride=BYTES");
    }
    for (VectorFunction function : VectorFunction.values()) {
      String form = form(function, matrix);
      if (!function.typed()) {
        forms.put(function.mnemonic(), form);
      }
      for (ElementType type : function.suffixes()) {
        forms.put(function.mnemonic() + "." + type.name().toLowerCase(Locale.ROOT), form);
      }
    }
    forms.put("sync", "");
    forms.put("halt", "");
    forms.put("loop", "NAME, COUNT");
    forms.put("end", "");
    return forms;
  }

  private static String form(VectorFunction function, String matrix) {
    StringBuilder form = new StringBuilder();
    function.targets().forEach(name -> form.append(name).append('=').append(matrix).append(", "));
    for (int i = 0; i < function.sources().size(); i++) {
      form.append(function.sources().get(i)).append('=').append(matrix);
      form.append(i == function.constantSource() ? " | value=N, " : ", ");
    }
    form.append("rows=N, columns=N");
    if (function.parameter() != null) {
      form.append(", ").append(function.parameter()).append("=N");
    }
    return form.toString();
  }
}
