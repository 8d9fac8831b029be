package dev.archlab.visualizer.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.sim.ElementType;
import dev.archlab.sim.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OperandsTest {

  private static final Region A = Region.dense("a", 0x1000, ElementType.F32, 3, 5);
  private static final Region T = Region.dense("t", 0x2000, ElementType.S8, 2, 3, 4);
  private final Operands operands = new Operands(List.of(A, T));

  @Test
  void namesTheElementAtAnAddress() {
    assertThat(operands.name(A.address(7))).isEqualTo("a[1,2]");
    assertThat(operands.name(A.address(7) + 3)).isEqualTo("a[1,2]");
    assertThat(operands.name(T.address(23))).isEqualTo("t[1,2,3]");
  }

  @Test
  void seesATensorAsRowsOfItsLastAxis() {
    Operand last = operands.at(T.address(23)).orElseThrow();
    assertThat(last.row()).isEqualTo(5);
    assertThat(last.column()).isEqualTo(3);
    assertThat(Operands.rows(T)).isEqualTo(6);
    assertThat(Operands.columns(T)).isEqualTo(4);
  }

  @Test
  void knowsNothingOfAddressesBesideTheTensors() {
    assertThat(operands.at(0)).isEmpty();
    assertThat(operands.at(0x0fff)).isEmpty();
    assertThat(operands.at(A.base() + A.bytes())).isEmpty();
    assertThat(operands.at(Long.MAX_VALUE)).isEmpty();
  }
}
