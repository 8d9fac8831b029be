package dev.archlab.cpu.core;

import dev.archlab.memory.Cache;
import dev.archlab.sim.CycleAccount.SlotGroup;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.MachineFault.Kind;
import dev.archlab.sim.Probe;
import dev.archlab.sim.Snapshot;
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

  private final Hart hart;
  private final Environment environment;
  private final FetchUnit fetchUnit;
  private final Scoreboard scoreboard;
  private final StoreBuffer storeBuffer;
  private final @Nullable Watch watch;
  private final CoreCounters counters = new CoreCounters();
  private final MemoryStage memoryStage;
  private final Stages stages;

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
    this.environment = environment;
    this.fetchUnit = fetchUnit;
    this.scoreboard = scoreboard;
    this.storeBuffer = storeBuffer;
    this.watch = probe == null ? null : new Watch(probe, hart);
    this.memoryStage = new MemoryStage(storeBuffer, dataCache, scoreboard, counters);
    this.stages =
        new Stages(
            executor,
            environment,
            fetchUnit,
            predictor,
            scoreboard,
            memoryStage,
            counters,
            source,
            watch,
            entry,
            cycle);
  }

  /**
   * Runs to the end, or to the machine's cycle {@code limit}; cycles in which nothing can happen
   * are skipped.
   *
   * @throws MachineFault if an instruction raises an exception
   */
  public void run(long limit) {
    stages.run(limit);
  }

  /**
   * Simulates one cycle; false, and nothing happens, when the program has ended.
   *
   * @throws MachineFault if an instruction raises an exception
   */
  public boolean step() {
    return stages.step();
  }

  /** The end of a program that took too long, at the instruction that is furthest on. */
  public MachineFault limitReached(String reason) {
    Latch oldest = stage(Stage.FETCH);
    for (Stage stage : Stage.values()) {
      oldest = stage(stage).isInstruction() ? stage(stage) : oldest;
    }
    return stages.fault(Kind.LIMIT, oldest, reason);
  }

  /** The machine's cycle that comes next. */
  public long cycle() {
    return stages.cycle();
  }

  /** True when the program has ended. */
  public boolean ended() {
    return stages.ended();
  }

  /** What a stage held in the last cycle. */
  public Latch stage(Stage stage) {
    return stages.stage(stage);
  }

  /**
   * Where the instruction that entered EX in the last cycle has an operand from. Of a register that
   * it also writes it cannot be told any more whether it came from the output of a unit: {@link
   * #readyAt} could, before that cycle.
   *
   * @param register one of the sources that it needs in EX
   */
  public Forwarding forwarding(int register) {
    if (!stages.enteredExecute() || register == 0) {
      return Forwarding.REGISTER_FILE;
    }
    if (writes(stage(Stage.MEMORY), register)) {
      return Forwarding.EX_MEM;
    }
    if (writes(stage(Stage.WRITE_BACK), register)) {
      return Forwarding.MEM_WB;
    }
    return scoreboard.readyAt(register) == cycle() - 1
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
      case EXECUTE -> stages.accessAddress();
      case MEMORY -> memoryStage.address();
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
    Latch latch = stage(stage);
    if (!latch.isInstruction()) {
      return cycle();
    }
    return switch (stage) {
      case FETCH -> stages.decodableAt();
      case DECODE -> scoreboard.mayExecuteAt(latch.page(), latch.index);
      case MEMORY -> memoryStage.leavesAt();
      case EXECUTE, WRITE_BACK -> cycle();
    };
  }

  /** What will keep the instruction in ID from EX in the next cycle; empty if nothing will. */
  public Optional<Cause> hazard() {
    Latch decode = stage(Stage.DECODE);
    return leavesAt(Stage.DECODE) <= cycle()
        ? Optional.empty()
        : Optional.of(scoreboard.hazard(decode.page(), decode.index, cycle()));
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
    return stages.ledger().toGroup();
  }

  /** Adds what the core counted. */
  public void addTo(Map<String, Long> totals) {
    counters.addTo(totals);
  }

  /** All that changes in the core, the registers included; not the predictor and the caches. */
  public Snapshot save() {
    return new PipelineState(
        stages.save(),
        memoryStage.save(),
        counters.copy(),
        hart.save(),
        environment.save(),
        fetchUnit.save(),
        scoreboard.save(),
        storeBuffer.save(),
        watch == null ? new long[0] : watch.save());
  }

  /** Continues from what {@link #save} gave. */
  public void load(Snapshot snapshot) {
    if (!(snapshot instanceof PipelineState state)) {
      throw new IllegalArgumentException("not a state of a pipeline");
    }
    stages.load(state.stages());
    memoryStage.load(state.memoryStage());
    counters.set(state.counters());
    hart.load(state.hart());
    environment.load(state.environment());
    fetchUnit.load(state.fetchUnit());
    scoreboard.load(state.scoreboard());
    storeBuffer.load(state.storeBuffer());
    if (watch != null) {
      watch.load(state.tags());
    }
  }
}
