package dev.archlab.workloads.trace;

import dev.archlab.cpu.core.Latch;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.sim.SourceMap;
import java.util.HashMap;
import java.util.Map;

/** The texts of a program's instructions, by address. */
final class CpuInstructions {

  private record Entry(int word, Label label) {}

  private final SourceMap source;
  private final Map<Long, Entry> entries = new HashMap<>();

  CpuInstructions(SourceMap source) {
    this.source = source;
  }

  /** What a latch holds that holds an instruction. */
  Label at(Latch latch) {
    Entry entry = entries.get(latch.pc());
    if (entry == null || entry.word() != latch.word()) { // a program may rewrite itself
      String text = Disassembler.text(latch.word());
      entry = new Entry(latch.word(), Label.instruction(text, source.at(latch.pc())));
      entries.put(latch.pc(), entry);
    }
    return entry.label();
  }
}
