package dev.archlab.visualizer.gpu;

import dev.archlab.gpu.SmView.AccessView;
import dev.archlab.gpu.ptx.StateSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the lanes of a warp ask memory for in one access. */
final class Request {

  static final int BANKS = 32;
  private static final int WORD = 4;

  private final AccessView access;
  private final int sectorBytes;
  private final Set<Long> bytes = new HashSet<>();

  Request(AccessView access, int sectorBytes) {
    this.access = access;
    this.sectorBytes = sectorBytes;
    for (int lane = 0; lane < GpuState.LANES; lane++) {
      if (isIn(lane)) {
        for (Piece piece : pieces(lane)) {
          for (int i = 0; i < piece.bytes(); i++) {
            bytes.add(piece.address() + i);
          }
        }
      }
    }
  }

  /** A run of bytes. */
  record Piece(long address, int bytes) {}

  AccessView access() {
    return access;
  }

  boolean isIn(int lane) {
    return (access.mask() >>> lane & 1) != 0;
  }

  int lanes() {
    return Integer.bitCount(access.mask());
  }

  /** What a lane asks for; the words of local memory lie apart. */
  List<Piece> pieces(int lane) {
    long address = access.addresses().get(lane);
    if (access.space() != StateSpace.LOCAL || access.bytes() <= WORD) {
      return List.of(new Piece(address, access.bytes()));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < access.bytes() / WORD; i++) {
      pieces.add(new Piece(address + (long) i * WORD * GpuState.LANES, WORD));
    }
    return pieces;
  }

  /** Different bytes that are asked for. */
  int wanted() {
    return bytes.size();
  }

  int sectors() {
    return access.sectors().size();
  }

  /** Bytes of the sectors that are touched. */
  int moved() {
    return sectors() * sectorBytes;
  }

  /** Sectors that would do if what is wanted lay together. */
  int fewest() {
    return (wanted() + sectorBytes - 1) / sectorBytes;
  }

  /** The part of the moved bytes that is wanted, from 0 to 1. */
  double efficiency() {
    return moved() == 0 ? 0 : (double) wanted() / moved();
  }

  /** {@link #efficiency} as in {@code 12.5}. */
  String percent() {
    double percent = 100 * efficiency();
    return String.format(Locale.ROOT, percent == Math.rint(percent) ? "%.0f" : "%.1f", percent);
  }

  /** Lanes that are served together by the banks: all, or half or a quarter for wide accesses. */
  int group() {
    return access.bytes() <= WORD
        ? GpuState.LANES
        : access.bytes() <= 2 * WORD ? GpuState.LANES / 2 : GpuState.LANES / 4;
  }

  static int bank(long address) {
    return (int) (address / WORD % BANKS);
  }

  /** The different words that a bank delivers to the lanes of a group, in the order of lanes. */
  List<Long> words(int bank, int group) {
    Set<Long> words = new TreeSet<>();
    for (int lane = group * group(); lane < (group + 1) * group(); lane++) {
      for (int offset = 0; isIn(lane) && offset < access.bytes(); offset += WORD) {
        long word = (access.addresses().get(lane) + offset) / WORD * WORD;
        if (bank(word) == bank) {
          words.add(word);
        }
      }
    }
    return List.copyOf(words);
  }

  int groups() {
    return GpuState.LANES / group();
  }

  /** Lanes that ask for a word. */
  int lanesOf(long word) {
    int mask = 0;
    for (int lane = 0; lane < GpuState.LANES; lane++) {
      long address = access.addresses().get(lane);
      if (isIn(lane) && address < word + WORD && word < address + access.bytes()) {
        mask |= 1 << lane;
      }
    }
    return mask;
  }

  /** Passes in which the words of the busiest bank follow each other, over all groups. */
  int passes() {
    int passes = 0;
    for (int group = 0; group < groups(); group++) {
      int most = 0;
      for (int bank = 0; bank < BANKS; bank++) {
        most = Math.max(most, words(bank, group).size());
      }
      passes += most;
    }
    return passes;
  }
}
