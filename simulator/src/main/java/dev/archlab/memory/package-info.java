/**
 * How long memory takes: caches, DRAM. What memory holds is {@link dev.archlab.sim.AddressSpace}'s.
 */
@NullMarked
package dev.archlab.memory;

import org.jspecify.annotations.NullMarked;
