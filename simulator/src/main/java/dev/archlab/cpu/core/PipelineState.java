package dev.archlab.cpu.core;

import dev.archlab.sim.Snapshot;

/** All that changes in a pipeline and what belongs to it; opaque. */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
record PipelineState(
    Stages.State stages,
    MemoryStage.State memoryStage,
    CoreCounters counters,
    Hart.State hart,
    Environment.State environment,
    FetchUnit.State fetchUnit,
    Scoreboard.State scoreboard,
    StoreBuffer.State storeBuffer,
    long[] tags)
    implements Snapshot {}
