package dev.archlab.cpu.core;

import dev.archlab.cpu.core.StoreBuffer.Match;
import dev.archlab.cpu.isa.CodePage;
import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Op;
import dev.archlab.cpu.isa.Unit;
import dev.archlab.memory.Cache;
import dev.archlab.sim.AccessFault;
import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.MachineFault.Kind;
import dev.archlab.sim.Probe;
import dev.archlab.sim.SlotLedger;
import dev.archlab.sim.Snapshot;
import dev.archlab.sim.SourceLocation;
import dev.archlab.sim.SourceMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The classic in-order pipeline of five stages, one instruction each: IF, ID, EX, MEM, WB.
 *
 * <p>In each cycle the instructions first move as far as they may, from the back; then every stage
 * works on what it holds. After a cycle the latches show that cycle. An instruction takes effect in
 * the cycle in which it enters EX, which it does only on the right path and in program order. It
 * waits in ID until its operands can be forwarded to it and its unit is free; when it waits in MEM
 * for memory, everything behind it stands still. A bubble remembers why it was born and is charged
 * to that cause when it leaves WB.
 *
 * <p>Results of multi-cycle units are written when they are done, while their instruction retires
 * in order: none of these units can raise an exception. Their write port is their own.
 */
public final class Pipeline {

  private static final long SETTLED = Long.MAX_VALUE;

  private final Hart hart;
  private final Executor executor;
  private final Environment environment;
  private final FetchUnit fetchUnit;
  private final BranchPredictor predictor;
  private final Scoreboard scoreboard;
  private final StoreBuffer storeBuffer;
  private final Cache dataCache;
  private final int dataLatency;
  private final SourceMap source;
  private final @Nullable Watch watch;

  private final CoreCounters counters = new CoreCounters();
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
  private boolean accessed; // the one in MEM has been served
  private long leavesMemoryAt;
  private Cause memoryStall = Cause.DCACHE_MISS;
  private boolean ended;

  private boolean enteredDecode;
  private boolean enteredExecute;
  private long accessAddress; // of the instruction in EX
  private long memoryAddress; // of the instruction in MEM

  /**
   * @param entry address of the first instruction
   * @param cycle the machine's cycle in which it is fetched
   */
  Pipeline(
      Hart hart,
      Executor executor,
      Environment environment,
      FetchUnit fetchUnit,
      BranchPredictor predictor,
      Scoreboard scoreboard,
      StoreBuffer storeBuffer,
      Cache dataCache,
      SourceMap source,
      @Nullable Probe probe,
      long entry,
      long cycle) {
    this.hart = hart;
    this.executor = executor;
    this.environment = environment;
    this.fetchUnit = fetchUnit;
    this.predictor = predictor;
    this.scoreboard = scoreboard;
    this.storeBuffer = storeBuffer;
    this.dataCache = dataCache;
    this.dataLatency = dataCache.hitLatency();
    this.source = source;
    this.watch = probe == null ? null : new Watch(probe, hart);
    this.fetchPc = entry;
    this.cycle = cycle;
  }

  /**
   * Runs to the end, or to the machine's cycle {@code limit}; cycles in which nothing can happen
   * are skipped.
   *
   * @throws MachineFault if an instruction raises an exception
   */
  public void run(long limit) {
    while (cycle < limit && step()) {
      skipIdle(limit);
    }
  }

  /**
   * Simulates one cycle; false, and nothing happens, when the program has ended.
   *
   * @throws MachineFault if an instruction raises an exception
   */
  public boolean step() {
    if (ended) {
      return false;
    }
    long now = cycle;
    advance(now);
    storeBuffer.release(now);
    boolean portUsed = accessMemory(now);
    if (!portUsed) {
      storeBuffer.drain(dataCache, now);
    }
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
    if (memory.isInstruction() && !(accessed && leavesMemoryAt <= now)) {
      free.bubble(memoryStall);
      return;
    }
    writeBack = memory;
    memory = execute;
    memoryAddress = accessAddress;
    accessed = false;
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

  private MachineFault fault(Kind kind, Latch latch, String reason) {
    String instruction = latch.isPlainBubble() ? null : Disassembler.text(latch.word());
    SourceLocation place = source.at(latch.pc());
    String what = place == null ? "pc 0x%x: %s".formatted(latch.pc(), reason) : reason;
    return new MachineFault(kind, cycle, place, instruction, "hart 0", what);
  }

  /** The end of a program that took too long, at the instruction that is furthest on. */
  public MachineFault limitReached(String reason) {
    Latch oldest = fetch;
    for (Stage stage : Stage.values()) {
      oldest = stage(stage).isInstruction() ? stage(stage) : oldest;
    }
    return fault(Kind.LIMIT, oldest, reason);
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

  // MEM.

  /** Serves the instruction in MEM; true if it used the data cache's port. */
  private boolean accessMemory(long now) {
    if (accessed || !memory.isInstruction()) {
      return false;
    }
    Unit unit = memory.unit();
    if (unit == Unit.LOAD) {
      return load(now);
    }
    if (unit == Unit.STORE) {
      if (storeBuffer.isFull()) {
        memoryStall = Cause.STORE_BUFFER_FULL;
        return false;
      }
      storeBuffer.add(memoryAddress, memory.accessBytes());
    } else if ((unit == Unit.FENCE || unit == Unit.SYSTEM) && !storeBuffer.isEmpty()) {
      memoryStall = Cause.STORE_BUFFER_DRAIN;
      return false;
    }
    accessed = true;
    leavesMemoryAt = now + 1;
    return false;
  }

  private boolean load(long now) {
    int bytes = memory.accessBytes();
    Match match = storeBuffer.isEmpty() ? Match.NONE : storeBuffer.match(memoryAddress, bytes);
    if (match == Match.OVERLAPS) {
      memoryStall = Cause.STORE_BUFFER_DRAIN;
      return false;
    }
    accessed = true;
    if (match == Match.FORWARDS) {
      counters.storeForwards++;
      arrives(now + dataLatency);
      return false;
    }
    long done = dataCache.read(memoryAddress, bytes, now);
    arrives(done);
    if (done > now + dataLatency) {
      memoryStall = Cause.DCACHE_MISS;
    }
    return true;
  }

  private void arrives(long done) {
    leavesMemoryAt = done - dataLatency + 1;
    scoreboard.loads(memory.page().destination[memory.index], done);
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
    if (until > cycle && until != SETTLED) {
      ledger.charge(writeBack.cause, until - cycle);
      cycle = until;
    }
  }

  /** The next cycle in which something moves, or an earlier one. */
  private long nextEvent() {
    long own = nextMove();
    if (own <= cycle || storeBuffer.isEmpty()) {
      return own;
    }
    return Math.min(own, storeBuffer.nextEvent(dataCache, cycle));
  }

  private long nextMove() {
    if (memory.isInstruction()) {
      // All stand still behind an access that waits; served ones know until when.
      return writeBack.cause == memoryStall ? (accessed ? leavesMemoryAt : SETTLED) : cycle;
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

  // Looking.

  /** The machine's cycle that comes next. */
  public long cycle() {
    return cycle;
  }

  /** True when the program has ended. */
  public boolean ended() {
    return ended;
  }

  /** What a stage held in the last cycle. */
  public Latch stage(Stage stage) {
    return switch (stage) {
      case FETCH -> fetch;
      case DECODE -> decode;
      case EXECUTE -> execute;
      case MEMORY -> memory;
      case WRITE_BACK -> writeBack;
    };
  }

  /**
   * Where the instruction that entered EX in the last cycle has an operand from. Of a register that
   * it also writes it cannot be told any more whether it came from the output of a unit: {@link
   * #readyAt} could, before that cycle.
   *
   * @param register one of the sources that it needs in EX
   */
  public Forwarding forwarding(int register) {
    if (!enteredExecute || register == 0) {
      return Forwarding.REGISTER_FILE;
    }
    if (writes(memory, register)) {
      return Forwarding.EX_MEM;
    }
    if (writes(writeBack, register)) {
      return Forwarding.MEM_WB;
    }
    return scoreboard.readyAt(register) == cycle - 1
        ? Forwarding.UNIT_OUTPUT
        : Forwarding.REGISTER_FILE;
  }

  private static boolean writes(Latch latch, int register) {
    return latch.isInstruction() && latch.page().destination[latch.index] == register;
  }

  /** The address that the load or store in EX or MEM accesses; 0 where there is none. */
  public long address(Stage stage) {
    Latch latch = stage(stage);
    if (!latch.isInstruction() || latch.accessBytes() == 0) {
      return 0;
    }
    return switch (stage) {
      case EXECUTE -> accessAddress;
      case MEMORY -> memoryAddress;
      default -> 0;
    };
  }

  /** The first cycle in which an instruction in EX can use the newest value of a register. */
  public long readyAt(int register) {
    return scoreboard.readyAt(register);
  }

  /**
   * The first cycle in which an instruction may leave a stage, if none is in its way: from IF when
   * it has been fetched, from ID when its operands and its unit are there, from MEM when memory has
   * answered. {@link Long#MAX_VALUE} while memory has not been asked yet.
   */
  public long leavesAt(Stage stage) {
    if (!stage(stage).isInstruction()) {
      return cycle;
    }
    return switch (stage) {
      case FETCH -> decodableAt;
      case DECODE -> scoreboard.mayExecuteAt(decode.page(), decode.index);
      case MEMORY -> accessed ? leavesMemoryAt : SETTLED;
      case EXECUTE, WRITE_BACK -> cycle;
    };
  }

  /** What will keep the instruction in ID from EX in the next cycle; empty if nothing will. */
  public Optional<Cause> hazard() {
    return leavesAt(Stage.DECODE) <= cycle
        ? Optional.empty()
        : Optional.of(scoreboard.hazard(decode.page(), decode.index, cycle));
  }

  /** Stores that have not reached the data cache. */
  public int bufferedStores() {
    return storeBuffer.count();
  }

  /** The same stores, the oldest first. */
  public List<BufferedStore> stores() {
    return storeBuffer.stores();
  }

  /** In a watched run: the address that the value of a register came from or goes to; else 0. */
  public long tag(int register) {
    return watch == null ? 0 : watch.tag(register);
  }

  /** The registers. */
  public Hart hart() {
    return hart;
  }

  /** What the program exited with; 0 before it has ended. */
  public long exitCode() {
    return environment.exitCode();
  }

  /** What the program has written to standard output. */
  public byte[] output() {
    return environment.output();
  }

  /** What the program has written to standard error. */
  public byte[] errors() {
    return environment.errors();
  }

  /** The retire slots of all cycles so far. */
  public SlotGroup account() {
    return ledger.toGroup();
  }

  /** Adds what the core counted. */
  public void addTo(Map<String, Long> totals) {
    counters.addTo(totals);
  }

  // Saving.

  /** All that changes in the core, the registers included; not the predictor and the caches. */
  public Snapshot save() {
    Latch[] latches = {new Latch(), new Latch(), new Latch(), new Latch(), new Latch()};
    for (Stage stage : Stage.values()) {
      latches[stage.ordinal()].copyFrom(stage(stage));
    }
    return new PipelineState(
        latches,
        hart.save(),
        environment.save(),
        fetchUnit.save(),
        scoreboard.save(),
        storeBuffer.save(),
        counters.copy(),
        ledger.copy(),
        watch == null ? new long[0] : watch.save(),
        cycle,
        fetchPc,
        fetching,
        decodableAt,
        accessed,
        leavesMemoryAt,
        memoryStall,
        ended,
        enteredDecode,
        enteredExecute,
        accessAddress,
        memoryAddress);
  }

  /** Continues from what {@link #save} gave. */
  public void load(Snapshot snapshot) {
    if (!(snapshot instanceof PipelineState state)) {
      throw new IllegalArgumentException("not a state of a pipeline");
    }
    for (Stage stage : Stage.values()) {
      stage(stage).copyFrom(state.latches()[stage.ordinal()]);
    }
    hart.load(state.hart());
    environment.load(state.environment());
    fetchUnit.load(state.fetchUnit());
    scoreboard.load(state.scoreboard());
    storeBuffer.load(state.storeBuffer());
    counters.set(state.counters());
    ledger = state.ledger().copy();
    if (watch != null) {
      watch.load(state.tags());
    }
    cycle = state.cycle();
    fetchPc = state.fetchPc();
    fetching = state.fetching();
    decodableAt = state.decodableAt();
    accessed = state.accessed();
    leavesMemoryAt = state.leavesMemoryAt();
    memoryStall = state.memoryStall();
    ended = state.ended();
    enteredDecode = state.enteredDecode();
    enteredExecute = state.enteredExecute();
    accessAddress = state.accessAddress();
    memoryAddress = state.memoryAddress();
  }
}
