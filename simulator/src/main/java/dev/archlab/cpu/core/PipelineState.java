package dev.archlab.cpu.core;

import dev.archlab.sim.SlotLedger;
import dev.archlab.sim.Snapshot;

/** All that changes in a pipeline and what belongs to it; opaque. */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
record PipelineState(
    Latch[] latches,
    Hart.State hart,
    Environment.State environment,
    FetchUnit.State fetchUnit,
    Scoreboard.State scoreboard,
    StoreBuffer.State storeBuffer,
    CoreCounters counters,
    SlotLedger<Cause> ledger,
    long[] tags,
    long cycle,
    long fetchPc,
    boolean fetching,
    long decodableAt,
    boolean accessed,
    long leavesMemoryAt,
    Cause memoryStall,
    boolean ended,
    boolean enteredDecode,
    boolean enteredExecute,
    long accessAddress,
    long memoryAddress)
    implements Snapshot {}
