package dev.archlab.visualizer.cpu;

import dev.archlab.cpu.core.BufferedStore;
import dev.archlab.cpu.core.Cause;
import dev.archlab.cpu.core.Forwarding;
import dev.archlab.cpu.core.Stage;
import dev.archlab.cpu.isa.Registers;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.cpu.CpuState.Register;
import dev.archlab.visualizer.cpu.Moment.Execution;
import dev.archlab.visualizer.cpu.Moment.Source;
import dev.archlab.visualizer.cpu.Moment.Stand;
import dev.archlab.visualizer.replay.Frame;
import dev.archlab.visualizer.replay.Operands;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what the pipeline does in a cycle, and why a stage waits. */
final class Narrator {

  private final CpuState state;
  private final Operands operands;
  private final Words words;

  Narrator(Frame<CpuState> frame, Words words) {
    this.state = frame.state();
    this.operands = frame.recording().operands();
    this.words = words;
  }

  /** The short name of a stage, as in diagrams. */
  static String name(Stage stage) {
    return switch (stage) {
      case FETCH -> "IF";
      case DECODE -> "ID";
      case EXECUTE -> "EX";
      case MEMORY -> "MEM";
      case WRITE_BACK -> "WB";
    };
  }

  /** A word for a cause, short enough for a diagram. */
  String word(Cause cause) {
    return words.say("word." + key(cause));
  }

  /** A cause in words. */
  String cause(Cause cause) {
    return words.say("cause." + key(cause));
  }

  /** The name that a cause has in the account. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** All sentences, the most important first. */
  List<String> tell() {
    Moment now = state.now().orElse(null);
    if (now == null) {
      return List.of(words.say("nothing"));
    }
    List<String> sentences = new ArrayList<>();
    boolean memoryWaits = now.slot(Stage.MEMORY).isInstruction() && waitsForMemory(now);
    if (memoryWaits) {
      sentences.add(stage(Stage.MEMORY));
    }
    if (now.redirects()) {
      sentences.add(redirect(now));
    }
    if (!memoryWaits && now.slot(Stage.DECODE).isInstruction() && idWaits(now)) {
      sentences.add(stage(Stage.DECODE));
    }
    if (now.execution() != null && !now.redirects()) {
      sentences.add(stage(Stage.EXECUTE));
    }
    if (!memoryWaits && state.access() != CpuState.Access.NONE) {
      sentences.add(stage(Stage.MEMORY));
    }
    if (now.slot(Stage.FETCH).remaining() > 0 && now.slot(Stage.FETCH).isInstruction()) {
      sentences.add(stage(Stage.FETCH));
    }
    drain().ifPresent(sentences::add);
    sentences.add(stage(Stage.WRITE_BACK));
    return List.copyOf(sentences);
  }

  private boolean waitsForMemory(Moment now) {
    return now.slot(Stage.MEMORY).remaining() != 0;
  }

  private boolean idWaits(Moment now) {
    return state.hazard().isPresent() || now.stand(Stage.DECODE, state.before()) == Stand.WAITS;
  }

  /** What a stage does in this cycle. */
  String stage(Stage stage) {
    Moment now = state.now().orElse(null);
    if (now == null) {
      return words.say("nothing");
    }
    Slot slot = now.slot(stage);
    Instruction instruction = slot.instruction();
    if (stage == Stage.WRITE_BACK && !slot.isInstruction()) {
      return words.say("wb.bubble", key(slot.cause()), cause(slot.cause()));
    }
    if (instruction == null) {
      return words.say("stage.bubble", name(stage), cause(slot.cause()));
    }
    if (slot.isSquashed()) {
      return words.say("stage.dropped", name(stage), instruction.text(), cause(slot.cause()));
    }
    return switch (stage) {
      case FETCH -> fetch(now, slot, instruction);
      case DECODE -> decode(now, slot, instruction);
      case EXECUTE -> execute(now, slot, instruction);
      case MEMORY -> memory(slot, instruction);
      case WRITE_BACK -> writeBack(slot, instruction);
    };
  }

  private String fetch(Moment now, Slot slot, Instruction instruction) {
    if (now.stand(Stage.FETCH, state.before()) == Stand.BLOCKED) {
      return words.say("if.blocked", instruction.text());
    }
    if (slot.remaining() > 0) {
      return counted("if.waits", slot.remaining(), instruction.text());
    }
    if (instruction.isBranch()) {
      boolean taken = slot.next() != instruction.pc() + 4;
      return words.say(taken ? "if.taken" : "if.not_taken", instruction.text());
    }
    return words.say("if.fetches", instruction.text());
  }

  private String decode(Moment now, Slot slot, Instruction instruction) {
    Stand stand = now.stand(Stage.DECODE, state.before());
    boolean behind = waitsForMemory(now) && now.slot(Stage.MEMORY).isInstruction();
    if (stand == Stand.BLOCKED || (stand == Stand.WAITS && behind)) {
      return words.say("id.blocked", instruction.text());
    }
    if (state.hazard().isPresent()) {
      Optional<Register> missing = missing(instruction);
      return counted(
          missing.isPresent() ? "id.waits" : "id.held",
          slot.remaining(),
          missing.map(register -> Registers.name(register.number())).orElse(""),
          cause(state.hazard().get()));
    }
    return stand == Stand.WAITS
        ? words.say(
            "id.waited", instruction.text(), cause(now.staysFor(Stage.DECODE, state.before())))
        : words.say("id.decodes", instruction.text());
  }

  /** The operand that an instruction waits for longest. */
  Optional<Register> missing(Instruction instruction) {
    Register latest = null;
    List<Integer> needed = new ArrayList<>(instruction.sources());
    needed.add(instruction.stored());
    for (int number : needed) {
      Register register = state.registers().get(number);
      if (register.remaining() > (latest == null ? 0 : latest.remaining())) {
        latest = register;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** A sentence that differs for one cycle; the count is its value {1}. */
  private String counted(String key, long count, Object subject, Object... rest) {
    Object[] values = new Object[2 + rest.length];
    values[0] = subject;
    values[1] = count;
    System.arraycopy(rest, 0, values, 2, rest.length);
    return words.say(count == 1 ? key + ".one" : key, values);
  }

  private String execute(Moment now, Slot slot, Instruction instruction) {
    Execution execution = now.execution();
    if (execution == null) {
      return words.say("ex.stays", instruction.text());
    }
    if (now.redirects()) {
      return redirect(now);
    }
    StringBuilder text = new StringBuilder(effect(slot, instruction, execution));
    for (Source source : execution.sources()) {
      if (source.from() != Forwarding.REGISTER_FILE) {
        String key = source.into() == Stage.MEMORY ? "late" : key(source.from());
        text.append(' ').append(words.say("forward." + key, Registers.name(source.register())));
      }
    }
    Unit unit = instruction.op().unit();
    long usable = state.registers().get(instruction.destination()).remaining() + 1;
    if (usable > 1 && unit != Unit.LOAD && instruction.destination() != 0) {
      text.append(' ').append(words.say("ex.usable", result(slot, instruction), usable));
    }
    return text.toString();
  }

  private String effect(Slot slot, Instruction instruction, Execution execution) {
    List<Source> sources = execution.sources();
    String text = instruction.text();
    switch (instruction.op()) {
      case FMADD_S, FMADD_D -> {
        String sum = element(sources.get(2).tag());
        return words.say(
            sum.isEmpty() ? "ex.fma" : "ex.fma.sum",
            text,
            described(sources.get(0)),
            described(sources.get(1)),
            sum.isEmpty() ? described(sources.get(2)) : sum);
      }
      case FADD_S, FADD_D -> {
        return two("ex.add", text, sources);
      }
      case FSUB_S, FSUB_D -> {
        return two("ex.subtract", text, sources);
      }
      case FMUL_S, FMUL_D, MUL, MULW -> {
        return two("ex.multiply", text, sources);
      }
      case FDIV_S, FDIV_D, DIV, DIVU, DIVW, DIVUW -> {
        return two("ex.divide", text, sources);
      }
      default -> {}
    }
    return switch (instruction.op().unit()) {
      case LOAD -> words.say("ex.load", text, place(slot.address()));
      case STORE -> words.say("ex.store", text, place(slot.address()), result(slot, instruction));
      case BRANCH ->
          words.say(slot.next() == instruction.pc() + 4 ? "ex.not_taken" : "ex.taken", text);
      case JUMP -> words.say("ex.jump", text);
      default ->
          instruction.destination() == 0
              ? words.say("ex.other", text)
              : words.say(
                  "ex.compute",
                  text,
                  Registers.name(instruction.destination()) + " = " + result(slot, instruction));
    };
  }

  /** Sentences about an address differ where it is no element's. */
  private String known(Slot slot) {
    return element(slot.address()).isEmpty() ? ".address" : "";
  }

  private String two(String key, String text, List<Source> sources) {
    return words.say(key, text, described(sources.get(0)), described(sources.get(1)));
  }

  private String redirect(Moment now) {
    Instruction instruction = now.slot(Stage.EXECUTE).instruction();
    if (instruction == null) {
      throw new IllegalStateException("a bubble redirects nothing");
    }
    String key =
        switch (instruction.op().unit()) {
          case BRANCH ->
              now.slot(Stage.EXECUTE).next() == instruction.pc() + 4
                  ? "wrong.not_taken"
                  : "wrong.taken";
          case JUMP -> "wrong.target";
          default -> "wrong.fence";
        };
    return words.say(key, words.say("drop." + now.dropped()), instruction.text());
  }

  private String memory(Slot slot, Instruction instruction) {
    CpuState.Access access = state.access();
    String text = instruction.text();
    String what = valueAt(slot, instruction);
    return switch (access) {
      case NONE -> words.say("mem.none", text);
      case MISS ->
          slot.remaining() == 0
              ? words.say("mem.arrived", text, what)
              : words.say(
                  slot.remaining() == 1 ? "mem.miss.one" : "mem.miss",
                  text,
                  place(slot.address()),
                  slot.remaining());
      default -> words.say("mem." + key(access), text, what);
    };
  }

  private String writeBack(Slot slot, Instruction instruction) {
    int destination = instruction.destination();
    return destination == 0
        ? words.say("wb.retires", instruction.text())
        : words.say(
            "wb.writes",
            instruction.text(),
            Registers.name(destination) + " = " + result(slot, instruction));
  }

  private Optional<String> drain() {
    for (BufferedStore store : state.stores()) {
      if (store.draining()) {
        return Optional.of(words.say("drains", place(store.address())));
      }
    }
    return Optional.empty();
  }

  /** An operand with its value, by the element that it is, or else by its register. */
  String described(Source source) {
    String element = element(source.tag());
    return (element.isEmpty() ? Registers.name(source.register()) : element)
        + " = "
        + value(source.register(), source.value());
  }

  /** The element at an address, or else the address. */
  String place(long address) {
    String element = element(address);
    return element.isEmpty() ? Numbers.hex(address) : element;
  }

  private String valueAt(Slot slot, Instruction instruction) {
    return place(slot.address()) + " = " + result(slot, instruction);
  }

  /** The value that an instruction writes or stores. */
  String result(Slot slot, Instruction instruction) {
    return value(instruction.resultRegister(), slot.result());
  }

  /** The value of a register as short text; an address as the element that lies there. */
  String value(int register, long bits) {
    if (register >= Registers.F0) {
      return Numbers.ofFloatRegister(bits);
    }
    // The stack ends where the tensors begin, but points at none of them.
    String element = register == Registers.SP ? "" : element(bits);
    return element.isEmpty() ? Numbers.ofInteger(bits) : "&" + element;
  }

  /** The name of the element that a tag means; empty if it means none. */
  String element(long tag) {
    return tag == 0 ? "" : operands.at(tag).map(e -> e.name()).orElse("");
  }
}
