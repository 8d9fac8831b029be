package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Program;
import dev.archlab.visualizer.view.Box;
import dev.archlab.visualizer.view.Sketch;
import dev.archlab.visualizer.view.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The assembly text around the instruction in EX, with the stages that hold its lines. */
record SourcePicture(Canvas canvas, Sketch sketch, Listing listing) {

  private static final Stage[] NEAREST = {
    Stage.EXECUTE, Stage.DECODE, Stage.MEMORY, Stage.FETCH, Stage.WRITE_BACK
  };

  /** Of the columns of mnemonics and operands, in units of texts of 12. */
  private static final double INDENT = 10;

  private static final double OPERANDS = 66;

  void draw(Box box) {
    Program program = canvas.state().program();
    List<String> lines = listing.lines();
    if (program == null || lines.isEmpty()) {
      return;
    }
    Map<Integer, String> stages = canvas.state().now().map(this::stages).orElse(Map.of());
    double height = canvas.line();
    int room = (int) (box.height() / height);
    int first = Math.max(1, Math.min(middle(program) - room / 2, lines.size() - room + 1));
    double gutter = canvas.boldWidth("MEM WB") + 6;
    for (int line = first; line < Math.min(first + room, lines.size() + 1); line++) {
      Box row = new Box(box.x(), box.y() + (line - first) * height, box.width(), height);
      draw(program, line, lines.get(line - 1), stages.getOrDefault(line, ""), row, gutter);
    }
  }

  /** Which stages hold an instruction of a line. */
  private Map<Integer, String> stages(Moment now) {
    Map<Integer, String> stages = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      Slot slot = now.slot(stage);
      if (slot.instruction() != null && slot.isInstruction()) {
        listing
            .line(slot.instruction().pc())
            .ifPresent(line -> stages.merge(line, Narrator.name(stage), (a, b) -> b + " " + a));
      }
    }
    return stages;
  }

  /** The line of the instruction in EX, or of what was last in the pipeline. */
  private int middle(Program program) {
    List<Moment> moments = canvas.state().moments();
    for (int i = moments.size() - 1; i >= 0; i--) {
      for (Stage stage : NEAREST) {
        Instruction instruction = moments.get(i).slot(stage).instruction();
        Optional<Integer> line =
            instruction == null ? Optional.empty() : listing.line(instruction.pc());
        if (line.isPresent()) {
          return line.get();
        }
      }
    }
    return listing.line(program.entry()).orElse(1);
  }

  private void draw(Program program, int line, String text, String stages, Box row, double gutter) {
    Theme theme = canvas.theme();
    boolean executed = stages.contains(Narrator.name(Stage.EXECUTE));
    sketch.mark(
        "source",
        canvas.unit("source:" + line),
        "",
        stages,
        canvas.say("source.line", program.name(), line) + ": " + text.strip(),
        () -> {
          if (executed) {
            sketch.fill(row, Theme.blend(theme.panel(), theme.accent(), 0.18));
          }
          canvas.left(sketch, row.left(gutter), stages, true, theme.accent());
          drawText(row.beside(gutter), text, stages.isEmpty());
        });
  }

  /** Label or mnemonic, operands and comment, each in its column. */
  private void drawText(Box row, String text, boolean idle) {
    Theme theme = canvas.theme();
    String ink = idle ? theme.muted() : theme.ink();
    int hash = text.indexOf('#');
    String code = (hash < 0 ? text : text.substring(0, hash)).strip();
    String comment = hash < 0 ? "" : text.substring(hash).strip();
    double x = 0;
    if (!code.isEmpty()) {
      boolean label = !Character.isWhitespace(text.charAt(0));
      String[] words = code.split("\\s+", 2);
      Box from = label ? row : row.beside(canvas.scaled(INDENT));
      if (label || words.length == 1) {
        canvas.left(sketch, from, code, label, theme.ink());
        x = from.x() - row.x() + (label ? canvas.boldWidth(code) : canvas.width(code)) + 12;
      } else {
        double operands = Math.max(canvas.scaled(OPERANDS), canvas.width(words[0]) + 6);
        canvas.left(sketch, from.left(operands), words[0], false, ink);
        canvas.left(sketch, from.beside(operands), words[1], false, ink);
        x = from.x() - row.x() + operands + canvas.width(words[1]) + 12;
      }
    }
    if (!comment.isEmpty() && x < row.width()) {
      canvas.left(sketch, row.beside(x), comment, false, theme.muted());
    }
  }
}
