package dev.archlab.cpu.core;

import dev.archlab.cpu.isa.CodePage;
import dev.archlab.memory.Cache;
import dev.archlab.sim.AddressSpace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fetches instructions: decoded pages for what they are, the L1 instruction cache for when they are
 * there. A line buffer keeps the line that was read last, so that the cache is asked once per line
 * and not once per instruction.
 */
final class FetchUnit {

  private static final long NO_LINE = -1;

  /** All that changes in it; pages are immutable and shared. */
  record State(Map<Long, CodePage> pages, long line) {}

  private final AddressSpace memory;
  private final Cache cache;
  private final int lineBytes;
  private Map<Long, CodePage> pages = new HashMap<>();
  private @Nullable CodePage current;
  private long line = NO_LINE;

  FetchUnit(AddressSpace memory, Cache cache) {
    this.memory = memory;
    this.cache = cache;
    this.lineBytes = cache.config().line();
  }

  /** The decoded page that holds an address. */
  CodePage page(long address) {
    CodePage page = current;
    return page != null && page.contains(address) ? page : findPage(address);
  }

  private CodePage findPage(long address) {
    long number = address / CodePage.BYTES;
    CodePage page = pages.get(number);
    if (page == null) {
      page = new CodePage(memory, address);
      pages.put(number, page);
    }
    current = page;
    return page;
  }

  /** The cycle in which the instruction of that page, whose fetch begins now, can be decoded. */
  long fetch(CodePage page, long address, long cycle) {
    long wanted = address & -lineBytes;
    if (wanted == line || !page.mapped()) {
      return cycle + 1;
    }
    line = wanted;
    return cache.read(wanted, lineBytes, cycle);
  }

  /** Forgets everything that was fetched or decoded before: fence.i. */
  void invalidate() {
    pages.clear();
    current = null;
    line = NO_LINE;
    cache.invalidate();
  }

  State save() {
    return new State(new HashMap<>(pages), line);
  }

  void load(State state) {
    pages = new HashMap<>(state.pages());
    current = null;
    line = state.line();
  }
}
