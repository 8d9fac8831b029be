package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.sim.AccessFault;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.MachineFault.Kind;
import dev.archlab.sim.SlotLedger;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * The five stages of a {@link Pipeline} at work: what moves, and what each stage does in a cycle.
 */
final class Stages {

  private final Executor executor;
  private final Environment environment;
  private final FetchUnit fetchUnit;
  private final BranchPredictor predictor;
  private final Scoreboard scoreboard;
  private final MemoryStage memoryStage;
  private final SourceMap source;
  private final @Nullable Watch watch;

  private final CoreCounters counters;
  private SlotLedger<Cause> ledger = new SlotLedger<>("retire slots", 1, Cause.values());

  private Latch fetch = new Latch();
  private Latch decode = new Latch();
  private Latch execute = new Latch();
  private Latch memory = new Latch();
  private Latch writeBack = new Latch();

  private long cycle; // the machine's next one
  private long fetchPc;
  private boolean fetching; // IF holds an instruction or waits for one
  private long decodableAt; // the one in IF
  private boolean ended;

  private boolean enteredDecode;
  private boolean enteredExecute;
  private long accessAddress; // of the instruction in EX

  /**
   * @param entry address of the first instruction
   * @param cycle the machine's cycle in which it is fetched
   */
  Stages(
      Executor executor,
      Environment environment,
      FetchUnit fetchUnit,
      BranchPredictor predictor,
      Scoreboard scoreboard,
      MemoryStage memoryStage,
      CoreCounters counters,
      SourceMap source,
      @Nullable Watch watch,
      long entry,
      long cycle) {
    this.executor = executor;
    this.environment = environment;
    this.fetchUnit = fetchUnit;
    this.predictor = predictor;
    this.scoreboard = scoreboard;
    this.memoryStage = memoryStage;
    this.counters = counters;
    this.source = source;
    this.watch = watch;
    this.fetchPc = entry;
    this.cycle = cycle;
  }

  /**
   * Runs to the end, or to the machine's cycle {@code limit}; cycles in which nothing can happen
   * are skipped.
   *
   * @throws MachineFault if an instruction raises an exception
   */
  void run(long limit) {
    while (cycle < limit && step()) {
      skipIdle(limit);
    }
  }

  /**
   * Simulates one cycle; false, and nothing happens, when the program has ended.
   *
   * @throws MachineFault if an instruction raises an exception
   */
  boolean step() {
    if (ended) {
      return false;
    }
    long now = cycle;
    advance(now);
    memoryStage.work(memory, now);
    if (!fetching) {
      beginFetch(now);
    }
    if (enteredExecute) {
      execute(now);
    }
    if (enteredDecode) {
      redirectJump();
    }
    retire();
    cycle = now + 1;
    return true;
  }

  // Moving.

  private void advance(long now) {
    enteredDecode = false;
    enteredExecute = false;
    Latch free = writeBack;
    if (memory.isInstruction() && !memoryStage.isDone(now)) {
      free.bubble(memoryStage.stall());
      return;
    }
    writeBack = memory;
    memory = execute;
    memoryStage.enter(accessAddress);
    if (decode.isInstruction()) {
      CodePage page = decode.page();
      int i = decode.index;
      if (!scoreboard.mayExecute(page, i, now)) {
        free.bubble(scoreboard.hazard(page, i, now));
        execute = free;
        return;
      }
      enteredExecute = true;
    }
    execute = decode;
    decode = free;
    if (!fetch.isInstruction()) {
      decode.copyFrom(fetch);
      fetching = false;
    } else if (decodableAt <= now) {
      decode = fetch;
      fetch = free;
      fetching = false;
      enteredDecode = true;
    } else {
      decode.bubble(Cause.ICACHE_MISS);
    }
  }

  // IF.

  private void beginFetch(long now) {
    if (environment.exited()) {
      fetch.bubble(Cause.PIPELINE_FILL); // the program has ended: there is nothing to fetch
      return;
    }
    long pc = fetchPc;
    CodePage page = fetchUnit.page(pc);
    long next = predictor.predict(pc);
    fetch.fetch(page, pc, now, next);
    if (watch != null) {
      fetch.setResult(0, 0);
    }
    decodableAt = fetchUnit.fetch(page, pc, now);
    fetchPc = next;
    fetching = true;
  }

  // ID.

  /** A jump's target is known here; fetching goes on there if it went elsewhere. */
  private void redirectJump() {
    if (decode.isInstruction() && decode.op() == Op.JAL) {
      long target = decode.pc() + decode.page().immediate[decode.index];
      if (decode.predicted != target) {
        decode.predicted = target;
        fetch.squash(Cause.JUMP_REDIRECT);
        fetchPc = target;
        counters.jumpRedirects++;
      }
    }
  }

  // EX.

  private void execute(long now) {
    Latch latch = execute;
    CodePage page = latch.page();
    int i = latch.index;
    long pc = latch.pc();
    Unit unit = page.unit[i];
    long next;
    try {
      next = executor.execute(page, i, pc, now);
    } catch (Trap | AccessFault e) {
      ended = true;
      throw fault(Kind.FAULT, latch, String.valueOf(e.getMessage()));
    }
    accessAddress = executor.address();
    scoreboard.executes(page, i, now);
    if (watch != null) {
      watch.executed(latch, page, i, accessAddress, now);
    }
    counters.executed[unit.ordinal()]++;
    if (unit == Unit.BRANCH || unit == Unit.JUMP) {
      predictor.learn(page, i, pc, next);
    } else if (page.op[i] == Op.FENCE_I) {
      fetchUnit.invalidate();
      redirect(next, Cause.FENCE_REFETCH);
    } else if ((unit == Unit.SYSTEM || unit == Unit.STORE) && environment.exited()) {
      latch.last = true;
      redirect(next, Cause.PIPELINE_FILL);
    }
    if (next != latch.predicted) {
      mispredicted(unit, next);
    }
  }

  /** A fault at the instruction in a latch. */
  MachineFault fault(Kind kind, Latch latch, String reason) {
    String instruction = latch.isPlainBubble() ? null : Disassembler.text(latch.word());
    SourceLocation place = source.at(latch.pc());
    String what = place == null ? "pc 0x%x: %s".formatted(latch.pc(), reason) : reason;
    return new MachineFault(kind, cycle, place, instruction, "hart 0", what);
  }

  private void mispredicted(Unit unit, long next) {
    if (unit == Unit.BRANCH) {
      counters.branchMispredicts++;
      redirect(next, Cause.BRANCH_MISPREDICT);
    } else {
      counters.jumpRedirects++;
      redirect(next, Cause.JUMP_REDIRECT);
    }
  }

  /**
   * Drops what was fetched behind the instruction in EX and fetches from there in the next cycle.
   */
  private void redirect(long next, Cause cause) {
    decode.squash(cause);
    fetch.squash(cause);
    fetchPc = next;
  }

  // WB.

  private void retire() {
    ledger.charge(writeBack.cause, 1);
    if (writeBack.cause == Cause.RETIRE) {
      counters.retired++;
      ended = writeBack.last;
    }
  }

  // Skipping.

  /**
   * Skips the cycles before {@code limit} in which every stage would do what it did in the last
   * one.
   */
  private void skipIdle(long limit) {
    if (!writeBack.isPlainBubble()) {
      return;
    }
    long until = Math.min(limit, nextEvent());
    if (until > cycle && until != MemoryStage.UNKNOWN) {
      ledger.charge(writeBack.cause, until - cycle);
      cycle = until;
    }
  }

  /** The next cycle in which something moves, or an earlier one. */
  private long nextEvent() {
    long own = nextMove();
    return own <= cycle ? own : Math.min(own, memoryStage.nextStore(cycle));
  }

  private long nextMove() {
    if (memory.isInstruction()) {
      // All stand still behind an access that waits; served ones know until when.
      return writeBack.cause == memoryStage.stall() ? memoryStage.leavesAt() : cycle;
    }
    if (!sameBubble(memory) || !sameBubble(execute)) {
      return cycle;
    }
    if (decode.isInstruction()) {
      return scoreboard.hazard(decode.page(), decode.index, cycle) == writeBack.cause
          ? scoreboard.hazardUntil(decode.page(), decode.index, cycle)
          : cycle;
    }
    return sameBubble(decode) && fetch.isInstruction() && writeBack.cause == Cause.ICACHE_MISS
        ? decodableAt
        : cycle;
  }

  private boolean sameBubble(Latch latch) {
    return latch.isPlainBubble() && latch.cause == writeBack.cause;
  }

  // What the pipeline shows of it.

  /** The machine's cycle that comes next. */
  long cycle() {
    return cycle;
  }

  /** True when the program has ended. */
  boolean ended() {
    return ended;
  }

  /** What a stage held in the last cycle. */
  Latch stage(Stage stage) {
    return switch (stage) {
      case FETCH -> fetch;
      case DECODE -> decode;
      case EXECUTE -> execute;
      case MEMORY -> memory;
      case WRITE_BACK -> writeBack;
    };
  }

  /** Whether the instruction in EX entered it in the last cycle. */
  boolean enteredExecute() {
    return enteredExecute;
  }

  /** The cycle in which the instruction in IF has been fetched. */
  long decodableAt() {
    return decodableAt;
  }

  /** The address that the instruction in EX accesses, if it accesses one. */
  long accessAddress() {
    return accessAddress;
  }

  SlotLedger<Cause> ledger() {
    return ledger;
  }

  /** What the stages keep from cycle to cycle. */
  @SuppressWarnings("ArrayRecordComponent") // copied in and out
  record State(
      Latch[] latches,
      SlotLedger<Cause> ledger,
      long cycle,
      long fetchPc,
      boolean fetching,
      long decodableAt,
      boolean ended,
      boolean enteredDecode,
      boolean enteredExecute,
      long accessAddress) {}

  State save() {
    Latch[] latches = {new Latch(), new Latch(), new Latch(), new Latch(), new Latch()};
    for (Stage stage : Stage.values()) {
      latches[stage.ordinal()].copyFrom(stage(stage));
    }
    return new State(
        latches,
        ledger.copy(),
        cycle,
        fetchPc,
        fetching,
        decodableAt,
        ended,
        enteredDecode,
        enteredExecute,
        accessAddress);
  }

  void load(State state) {
    for (Stage stage : Stage.values()) {
      stage(stage).copyFrom(state.latches()[stage.ordinal()]);
    }
    ledger = state.ledger().copy();
    cycle = state.cycle();
    fetchPc = state.fetchPc();
    fetching = state.fetching();
    decodableAt = state.decodableAt();
    ended = state.ended();
    enteredDecode = state.enteredDecode();
    enteredExecute = state.enteredExecute();
    accessAddress = state.accessAddress();
  }
}
