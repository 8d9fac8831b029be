package dev.archlab.tpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.InputException;
import dev.archlab.sim.MachineFault;
import dev.archlab.sim.Probe;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** int8 and bfloat16: their numbers, and what the array and the activation unit make of them. */
class NumberFormatsTest {

  private static final long DRAM = 0x10000;

  private static TpuMachine machine(TpuConfig.Format format, int rows, int columns) {
    return Tpus.machine(Tpus.config(Tpus.of(format, Tpus.array(rows, columns))));
  }

  private static TpuSimulation run(TpuMachine machine, String text) {
    TpuSimulation simulation = machine.launch(Tpus.launch(text), null);
    simulation.run();
    return simulation;
  }

  @Test
  void everyBfloat16SurvivesTheWayThroughFloat32() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      float value = Numbers.fromBfloat16((short) bits);
      if (Float.isNaN(value)) {
        assertThat(Numbers.toBfloat16(value)).isEqualTo((short) 0x7FC0);
      } else {
        assertThat(Numbers.toBfloat16(value)).isEqualTo((short) bits);
      }
    }
  }

  @Test
  void roundsToTheNearestBfloat16TiesToEven() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (Float.isNaN(value) || Math.abs(value) > Numbers.fromBfloat16((short) 0x7F7F)) {
        continue;
      }
      BigDecimal exact = new BigDecimal(value);
      short low = (short) (Float.floatToRawIntBits(value) >>> 16); // towards zero
      short high = (short) (low + 1);
      if (Float.isInfinite(Numbers.fromBfloat16(high))) {
        continue;
      }
      int nearer =
          exact
              .subtract(new BigDecimal(Numbers.fromBfloat16(low)))
              .abs()
              .compareTo(exact.subtract(new BigDecimal(Numbers.fromBfloat16(high))).abs());
      short expected = nearer < 0 || (nearer == 0 && (low & 1) == 0) ? low : high;
      assertThat(Numbers.toBfloat16(value)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3f800000, 3f80", // 1
    "3f808000, 3f80", // half way: the lower is even
    "3f818000, 3f82", // half way: the higher is even
    "3f808001, 3f81",
    "7f7f7fff, 7f7f", // the largest that is still finite
    "7f7f8000, 7f80", // to infinity
    "ff7fffff, ff80",
    "7f800000, 7f80",
    "7f800001, 7fc0", // a NaN whose bits lie below
    "80000000, 8000", // −0
    "00008000, 0000", // subnormal
    "00018000, 0002"
  })
  void narrowsEdgeValues(String from, String to) {
    float value = Float.intBitsToFloat(Integer.parseUnsignedInt(from, 16));
    assertThat(Numbers.toBfloat16(value) & 0xFFFF).isEqualTo(Integer.parseInt(to, 16));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0, false",
    "1.5, 2, false",
    "-2.5, -2, false",
    "127.49, 127, false",
    "127.5, 127, true",
    "-128.5, -128, false",
    "-128.51, -128, true",
    "Infinity, 127, true",
    "-Infinity, -128, true",
    "NaN, 0, true"
  })
  void saturatesInt8(float value, byte expected, boolean saturates) {
    assertThat(Numbers.toInt8(value)).isEqualTo(expected);
    assertThat(Numbers.saturatesInt8(value)).isEqualTo(saturates);
  }

  @Test
  void sumsInt8ExactlyOverTheDeepestArray() {
    TpuMachine machine = machine(TpuConfig.Format.INT8, 512, 1);
    for (int i = 0; i < 512; i++) {
      machine.memory().writeByte(DRAM + i, (byte) -128);
      machine.memory().writeByte(DRAM + 512 + i, (byte) (i == 0 ? -127 : -128));
    }
    run(
        machine,
        """
        read_host_memory.s8 to=0, from=0x10000, rows=1, columns=512
        read_weights.s8 from=0x10200, rows=512, columns=1
        matrix_multiply.s8 accumulator=0, from=0, rows=1, depth=512, next_tile
        loop i, 200
        matrix_multiply.s8 accumulator=0, from=0, rows=1, depth=512, accumulate
        end
        """);

    assertThat(machine.accumulators().bits(0, 0)).isEqualTo(201 * ((512 << 14) - 128));
  }

  @Test
  void wrapsAroundInTheAccumulators() {
    TpuMachine machine = machine(TpuConfig.Format.INT8, 512, 1);
    for (int i = 0; i < 512; i++) {
      machine.memory().writeByte(DRAM + i, (byte) -128);
    }
    run(
        machine,
        """
        read_host_memory.s8 to=0, from=0x10000, rows=1, columns=512
        read_weights.s8 from=0x10000, rows=512, columns=1
        matrix_multiply.s8 accumulator=0, from=0, rows=1, depth=512, next_tile
        loop i, 255
        matrix_multiply.s8 accumulator=0, from=0, rows=1, depth=512, accumulate
        end
        """);

    assertThat(machine.accumulators().bits(0, 0)).isEqualTo(Integer.MIN_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void outputStationarySumsOfInt8AreExactBeyondWhatFloat32Holds(boolean stepping) {
    TpuConfig.Array array =
        Tpus.array(
            Tpus.of(TpuConfig.Format.INT8, Tpus.array(2, 2)),
            TpuConfig.Dataflow.OUTPUT_STATIONARY,
            TpuConfig.Timing.CAUSAL,
            false,
            true,
            true);
    TpuMachine machine = Tpus.machine(Tpus.config(array));
    int depth = 5000;
    int[] sums = new int[4];
    Random random = new Random(3);
    for (int k = 0; k < depth; k++) {
      byte[] at = {(byte) (127 - random.nextInt(3)), (byte) -128, (byte) 127, (byte) 126};
      machine.memory().write(DRAM + 4L * k, at, 0, 4); // a[0,k] a[1,k] b[k,0] b[k,1]
      for (int i = 0; i < 4; i++) {
        sums[i] += at[i / 2] * at[2 + i % 2];
      }
    }
    TpuSimulation simulation =
        machine.launch(
            Tpus.launch(
                """
                read_host_memory.s8 to=0, from=0x10000, rows=5000, columns=4
                matrix_multiply_streamed.s8 accumulator=0, from=0:1:4, weights=2:4:1, rows=2, depth=5000, columns=2
                """),
            null);
    if (stepping) {
      while (simulation.step()) {}
    } else {
      simulation.run();
    }

    assertThat(sums[0]).isGreaterThan(1 << 24);
    for (int i = 0; i < 4; i++) {
      assertThat(machine.accumulators().bits(i / 2, i % 2)).isEqualTo(sums[i]);
    }
    assertThat(simulation.counters().get("unified_buffer_read_bytes")).isEqualTo(4L * depth);
  }

  @Test
  void requantisesAndCountsWhatSaturates() {
    TpuMachine machine = machine(TpuConfig.Format.INT8, 2, 2);
    byte[] operands = {100, 100, 1, 2, -100, -100};
    byte[] weights = {1, -1, 1, 3};
    machine.memory().write(DRAM, operands, 0, 6);
    machine.memory().write(DRAM + 16, weights, 0, 4);
    TpuSimulation simulation =
        run(
            machine,
            """
            read_host_memory.s8 to=0, from=0x10000, rows=3, columns=2
            read_weights.s8 from=0x10010, rows=2, columns=2
            matrix_multiply.s8 accumulator=0, from=0, rows=3, depth=2, next_tile
            activate.s8 to=64, accumulator=0, rows=3, columns=2
            activate.s8 to=80, accumulator=0, rows=3, columns=2, function=relu, scale=0.5
            activate.s32 to=96, accumulator=0, rows=3, columns=2
            activate to=128, accumulator=0, rows=3, columns=2, scale=0.5
            write_host_memory.s8 to=0x10100, from=64, rows=1, columns=32
            """);
    byte[] bytes = new byte[32];
    machine.memory().read(DRAM + 0x100, bytes, 0, 32);

    // sums: 200 200 | 3 5 | −200 −200
    assertThat(bytes).startsWith(127, 127, 3, 5, -128, -128);
    assertThat(Arrays.copyOfRange(bytes, 16, 22)).containsExactly(100, 100, 2, 2, 0, 0);
    assertThat(machine.unifiedBuffer().readInt(96)).isEqualTo(200);
    assertThat(machine.unifiedBuffer().readInt(116)).isEqualTo(-200);
    assertThat(machine.unifiedBuffer().readFloat(136)).isEqualTo(1.5f);
    assertThat(simulation.counters().values()).containsEntry("saturations", 4L);
  }

  @Test
  void movesTheFormatsBytes() {
    String text =
        """
        read_host_memory%1$s to=0, from=0x10000, rows=8, columns=8
        read_weights%1$s from=0x10100, rows=8, columns=8
        matrix_multiply%1$s accumulator=0, from=0, rows=8, depth=8, next_tile
        activate%1$s to=512, accumulator=0, rows=8, columns=8
        write_host_memory%1$s to=0x10800, from=512, rows=8, columns=8
        """;
    long[] bytes = new long[3];
    String[] types = {".s8", ".bf16", ""};
    TpuConfig.Format[] formats = {
      TpuConfig.Format.INT8, TpuConfig.Format.BFLOAT16, TpuConfig.Format.FLOAT32
    };
    for (int i = 0; i < 3; i++) {
      TpuSimulation simulation = run(machine(formats[i], 8, 8), text.formatted(types[i]));
      bytes[i] = simulation.counters().values().get("dram_read_bytes");
      assertThat(simulation.counters().values())
          .containsEntry("unified_buffer_read_bytes", 128L << i)
          .containsEntry("unified_buffer_write_bytes", 128L << i);
    }
    assertThat(bytes).containsExactly(128, 256, 512);
  }

  @Test
  void bfloat16ProductsAreExactAndCarryNanAndInfinity() {
    TpuMachine machine = machine(TpuConfig.Format.BFLOAT16, 2, 2);
    float[] operands = {1.0078125f, 3, Float.POSITIVE_INFINITY, 1, Float.NaN, 1};
    float[] weights = {1.0078125f, 1, 0.5f, -1};
    for (int i = 0; i < operands.length; i++) {
      machine.memory().writeShort(DRAM + 2 * i, Numbers.toBfloat16(operands[i]));
    }
    for (int i = 0; i < weights.length; i++) {
      machine.memory().writeShort(DRAM + 16 + 2 * i, Numbers.toBfloat16(weights[i]));
    }
    run(
        machine,
        """
        read_host_memory.bf16 to=0, from=0x10000, rows=3, columns=2
        read_weights.bf16 from=0x10010, rows=2, columns=2
        matrix_multiply.bf16 accumulator=0, from=0, rows=3, depth=2, next_tile
        activate.bf16 to=64, accumulator=0, rows=3, columns=2
        """);

    assertThat(machine.accumulators().get(0, 0)).isEqualTo(1.0078125f * 1.0078125f + 1.5f);
    assertThat(machine.accumulators().get(1, 0)).isInfinite();
    assertThat(machine.accumulators().get(2, 1)).isNaN();
    assertThat(machine.unifiedBuffer().read(72, ElementType.BF16)).isNaN();
  }

  @Test
  void everyInt8OperandCarriesItsOwnAddress() {
    TpuMachine machine = machine(TpuConfig.Format.INT8, 4, 4);
    String text = "read_host_memory.s8 to=%d, from=0x10003, rows=1, columns=6";
    for (int to : new int[] {1, 4093}) {
      TpuSimulation simulation = machine.launch(Tpus.launch(text.formatted(to)), new Probe() {});
      simulation.run();
      for (int i = 0; i < 6; i++) {
        assertThat(machine.unifiedBuffer().tag(to + i)).isEqualTo(0x10003 + i);
      }
      assertThat(machine.unifiedBuffer().tag(to + 6)).isZero();
    }
    machine
        .launch(Tpus.launch("fill.s32 to=4094:4, value=1, rows=1, columns=1"), new Probe() {})
        .run();

    assertThat(machine.unifiedBuffer().tag(4093)).isEqualTo(0x10003);
    assertThat(machine.unifiedBuffer().tag(4094)).isZero();
    assertThat(machine.unifiedBuffer().tag(4097)).isZero();
    assertThat(machine.unifiedBuffer().tag(4098)).isEqualTo(0x10008);
  }

  @Test
  void aTableIsNeverFurtherOffThanItSays() {
    for (int size : new int[] {2, 64, 1024}) {
      ActivationTable sigmoid = ActivationTable.sigmoid(size);
      ActivationTable tanh = ActivationTable.tanh(size);
      double sigmoidWorst = 0;
      double tanhWorst = 0;
      for (int i = -40_000; i <= 40_000; i++) {
        float x = i / 3000f;
        double exact = 1 / (1 + StrictMath.exp(-x));
        sigmoidWorst = Math.max(sigmoidWorst, Math.abs(sigmoid.at(x) - exact));
        tanhWorst = Math.max(tanhWorst, Math.abs(tanh.at(x) - StrictMath.tanh(x)));
      }
      assertThat(sigmoidWorst).isBetween(0.9 * sigmoid.largestError(), sigmoid.largestError());
      assertThat(tanhWorst).isBetween(0.9 * tanh.largestError(), tanh.largestError());
    }
    assertThat(ActivationTable.sigmoid(1024).largestError()).isLessThan(0.5 / 128);
    assertThat(ActivationTable.tanh(1024).at(Float.NEGATIVE_INFINITY)).isCloseTo(-1, within());
    assertThat(ActivationTable.tanh(1024).at(Float.NaN)).isNaN();
  }

  private static Offset<Float> within() {
    return Offset.offset(1e-3f);
  }

  @Test
  void activatesByTable() {
    TpuMachine machine = machine(TpuConfig.Format.INT8, 1, 1);
    machine.memory().writeByte(DRAM, (byte) 40);
    machine.memory().writeByte(DRAM + 1, (byte) 1);
    run(
        machine,
        """
        read_host_memory.s8 to=0, from=0x10000, rows=1, columns=1
        read_weights.s8 from=0x10001, rows=1, columns=1
        matrix_multiply.s8 accumulator=0, from=0, rows=1, depth=1, next_tile
        activate to=4, accumulator=0, rows=1, columns=1, function=sigmoid, scale=0.05
        activate.s8 to=8, accumulator=0, rows=1, columns=1, function=tanh, scale=0.01, result_scale=127
        """);

    assertThat(machine.unifiedBuffer().readFloat(4)).isEqualTo(machine.sigmoid().at(2));
    assertThat(machine.unifiedBuffer().read(8, ElementType.S8))
        .isEqualTo((float) Math.rint(127 * machine.tanh().at(0.4f)));
  }

  @Test
  void refusesAnotherFormatThanTheArrays() {
    TpuMachine machine = machine(TpuConfig.Format.INT8, 2, 2);
    assertThatThrownBy(() -> run(machine, "read_weights from=0x10000, rows=2, columns=2"))
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("array.format is int8")
        .hasMessageContaining("read_weights.s8");
    assertThatThrownBy(
            () ->
                run(
                    machine,
                    "matrix_multiply_streamed accumulator=0, from=0, weights=64:8, rows=2, depth=2,"
                        + " columns=2"))
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("matrix_multiply_streamed.s8");
    assertThatThrownBy(
            () -> run(Tpus.machine(2, 2), "activate.s32 to=0, accumulator=0, rows=1, columns=1"))
        .isInstanceOf(MachineFault.class)
        .hasMessageContaining("float32, not int32");
    assertThatThrownBy(
            () ->
                TpuProgram.parse(
                    "a.tpu", "activate.s32 to=0, accumulator=0, rows=1, columns=1, scale=2"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("scale");
    assertThatThrownBy(
            () ->
                TpuProgram.parse(
                    "a.tpu", "activate.s8 to=0, accumulator=0, rows=1, columns=1, scale=NaN"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("finite");
  }

  @Test
  void textReadsBackAsTheSameProgram() {
    TpuProgram program =
        TpuProgram.parse(
            "a.tpu",
            """
            read_host_memory.s8 to=0, from=0x10000:8:4, rows=2, columns=2
            read_weights.bf16 from=0x10000, rows=2, columns=2
            matrix_multiply.bf16 accumulator=0, from=0, rows=2, depth=2, next_tile
            matrix_multiply_streamed.s8 accumulator=0, from=0, weights=8:2, rows=2, depth=2, columns=2
            activate.s8 to=0, accumulator=0, rows=2, columns=2, function=tanh, scale=0.1, result_scale=3
            write_host_memory.bf16 to=0x10000, from=0, rows=2, columns=2
            """);

    assertThat(TpuProgram.parse("b.tpu", program.text()).instructions())
        .isEqualTo(program.instructions());
  }
}
