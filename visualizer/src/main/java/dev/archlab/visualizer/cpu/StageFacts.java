package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.visualizer.cpu.CpuState.Access;
import dev.archlab.visualizer.cpu.CpuState.Register;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What is to be said in a stage's box, line by line, the most important first. */
final class StageFacts {

  /**
   * A line.
   *
   * @param brief what is said where there is no room for the text; empty for nothing
   * @param tag of the element that it is about; 0 if none
   * @param waits whether it says what the stage waits for
   */
  record Fact(String text, String brief, long tag, boolean waits) {}

  private final Canvas canvas;
  private final CpuState state;
  private final Narrator narrator;
  private final List<Fact> facts = new ArrayList<>();

  private StageFacts(Canvas canvas) {
    this.canvas = canvas;
    state = canvas.state();
    narrator = canvas.narrator();
  }

  static List<Fact> of(Canvas canvas, Stage stage, Slot slot) {
    StageFacts all = new StageFacts(canvas);
    Instruction instruction = slot.instruction();
    if (instruction == null) {
      all.add(canvas.say("bubble"));
      all.add(all.narrator.word(slot.cause()));
    } else if (slot.isSquashed()) {
      all.addInstruction(instruction);
      all.add(canvas.say("dropped") + ": " + all.narrator.word(slot.cause()));
    } else {
      all.addInstruction(instruction);
      all.addStage(stage, slot, instruction);
      all.addIfItFits("pc " + Numbers.hex(instruction.pc()));
    }
    return all.facts;
  }

  private void add(String text) {
    add(text, 0);
  }

  private void add(String text, long tag) {
    facts.add(new Fact(text, text, tag, false));
  }

  private void addValue(String name, String value, String from, long tag) {
    facts.add(new Fact(name + " = " + value + from, value, tag, false));
  }

  private void addIfItFits(String text) {
    facts.add(new Fact(text, "", 0, false));
  }

  private void addInstruction(Instruction instruction) {
    facts.add(new Fact(instruction.text(), instruction.mnemonic(), 0, false));
  }

  private void addWait(String text) {
    facts.add(new Fact(text, text, 0, true));
  }

  private void addStage(Stage stage, Slot slot, Instruction instruction) {
    switch (stage) {
      case FETCH -> addFetch(slot, instruction);
      case DECODE -> addDecode(slot, instruction);
      case EXECUTE -> addExecute(slot, instruction);
      case MEMORY -> addMemory(slot, instruction);
      case WRITE_BACK -> addResult(slot, instruction);
    }
  }

  private void addFetch(Slot slot, Instruction instruction) {
    if (slot.remaining() > 0) {
      addWait(canvas.say("wait.for", slot.remaining()));
    }
    boolean elsewhere = slot.next() != instruction.pc() + 4;
    if (elsewhere || instruction.isBranch()) {
      add(canvas.say(elsewhere ? "taken" : "not_taken"));
    }
    addIfItFits(canvas.say("next", Numbers.hex(slot.next())));
  }

  private void addDecode(Slot slot, Instruction instruction) {
    if (state.hazard().isPresent() && narrator.missing(instruction).isEmpty()) {
      addWait(canvas.say("wait.for", slot.remaining()));
    }
    List<Integer> operands = new ArrayList<>(new LinkedHashSet<>(instruction.sources()));
    operands.add(instruction.stored());
    operands.remove((Integer) 0);
    operands.sort(Comparator.comparing(number -> -state.registers().get(number).remaining()));
    operands.forEach(this::addRegister);
  }

  private void addRegister(int number) {
    Register register = state.registers().get(number);
    if (register.remaining() == 0) {
      String value = narrator.value(number, register.bits());
      addValue(Registers.name(number), value, "", register.tag());
    } else {
      addWait(Registers.name(number) + " " + canvas.say("wait.for", register.remaining()));
    }
  }

  private void addExecute(Slot slot, Instruction instruction) {
    addResult(slot, instruction);
    Optional<Execution> execution = state.execution(instruction);
    for (Source source : execution.map(Execution::sources).orElse(List.of())) {
      String from =
          source.from() == Forwarding.REGISTER_FILE
              ? ""
              : ", " + canvas.say("from." + Narrator.key(source.from()));
      String value = narrator.value(source.register(), source.value());
      addValue(Registers.name(source.register()), value, from, source.tag());
    }
  }

  private void addMemory(Slot slot, Instruction instruction) {
    Access access = state.access();
    if (access == Access.NONE) {
      addResult(slot, instruction);
      return;
    }
    boolean waits = slot.remaining() != 0;
    String how =
        access == Access.MISS && waits
            ? canvas.say("access.miss.for", slot.remaining())
            : canvas.say("access." + Narrator.key(access));
    facts.add(new Fact(how, how, 0, waits));
    boolean store = instruction.op().unit() == Unit.STORE;
    if (slot.address() != 0 && (store || !waits)) {
      String value = narrator.result(slot, instruction);
      addValue(narrator.place(slot.address()), value, "", slot.tag());
    } else if (slot.address() != 0) {
      add(narrator.place(slot.address()), slot.address());
    }
  }

  private void addResult(Slot slot, Instruction instruction) {
    int register = instruction.resultRegister();
    if (instruction.op().unit() == Unit.LOAD && slot.address() != 0) { // still in EX
      add("→ &" + narrator.place(slot.address()), slot.address());
    } else if (register != 0) {
      String name = instruction.stored() != 0 ? "" : "→ ";
      String value = narrator.result(slot, instruction);
      addValue(name + Registers.name(register), value, "", slot.tag());
    }
  }
}
