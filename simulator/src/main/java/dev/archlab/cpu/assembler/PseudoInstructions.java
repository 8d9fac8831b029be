package dev.archlab.cpu.assembler;

import dev.archlab.cpu.assembler.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pseudo-instructions that stand for a fixed sequence of instructions.
 *
 * <p>Source: RISC-V manual volume I, tables 25.2 and 25.3, and the assembly programmer's manual.
 */
final class PseudoInstructions {

  /** Each line: mnemonic, number of operands, and the text it stands for; $1 is an operand. */
  private static final String TABLE =
      """
      nop 0           addi zero, zero, 0
      unimp 0         csrrw zero, cycle, zero
      mv 2            addi $1, $2, 0
      not 2           xori $1, $2, -1
      neg 2           sub $1, zero, $2
      negw 2          subw $1, zero, $2
      sext.w 2        addiw $1, $2, 0
      sext.b 2        slli $1, $2, 56; srai $1, $1, 56
      sext.h 2        slli $1, $2, 48; srai $1, $1, 48
      zext.b 2        andi $1, $2, 255
      zext.h 2        slli $1, $2, 48; srli $1, $1, 48
      zext.w 2        slli $1, $2, 32; srli $1, $1, 32
      seqz 2          sltiu $1, $2, 1
      snez 2          sltu $1, zero, $2
      sltz 2          slt $1, $2, zero
      sgtz 2          slt $1, zero, $2
      sgt 3           slt $1, $3, $2
      sgtu 3          sltu $1, $3, $2
      beqz 2          beq $1, zero, $2
      bnez 2          bne $1, zero, $2
      blez 2          bge zero, $1, $2
      bgez 2          bge $1, zero, $2
      bltz 2          blt $1, zero, $2
      bgtz 2          blt zero, $1, $2
      bgt 3           blt $2, $1, $3
      ble 3           bge $2, $1, $3
      bgtu 3          bltu $2, $1, $3
      bleu 3          bgeu $2, $1, $3
      j 1             jal zero, $1
      jal 1           jal ra, $1
      jr 1            jalr zero, $1
      jalr 1          jalr ra, $1
      jalr 3          jalr $1, $3($2)
      ret 0           jalr zero, 0(ra)
      fence 0         fence iorw, iorw
      csrr 2          csrrs $1, $2, zero
      csrw 2          csrrw zero, $1, $2
      csrs 2          csrrs zero, $1, $2
      csrc 2          csrrc zero, $1, $2
      csrwi 2         csrrwi zero, $1, $2
      csrsi 2         csrrsi zero, $1, $2
      csrci 2         csrrci zero, $1, $2
      rdcycle 1       csrrs $1, cycle, zero
      rdtime 1        csrrs $1, time, zero
      rdinstret 1     csrrs $1, instret, zero
      frcsr 1         csrrs $1, fcsr, zero
      fscsr 1         csrrw zero, fcsr, $1
      fscsr 2         csrrw $1, fcsr, $2
      frrm 1          csrrs $1, frm, zero
      fsrm 1          csrrw zero, frm, $1
      fsrm 2          csrrw $1, frm, $2
      fsrmi 1         csrrwi zero, frm, $1
      fsrmi 2         csrrwi $1, frm, $2
      frflags 1       csrrs $1, fflags, zero
      fsflags 1       csrrw zero, fflags, $1
      fsflags 2       csrrw $1, fflags, $2
      fsflagsi 1      csrrwi zero, fflags, $1
      fsflagsi 2      csrrwi $1, fflags, $2
      fmv.s 2         fsgnj.s $1, $2, $2
      fabs.s 2        fsgnjx.s $1, $2, $2
      fneg.s 2        fsgnjn.s $1, $2, $2
      fgt.s 3         flt.s $1, $3, $2
      fge.s 3         fle.s $1, $3, $2
      fmv.x.s 2       fmv.x.w $1, $2
      fmv.s.x 2       fmv.w.x $1, $2
      fmv.d 2         fsgnj.d $1, $2, $2
      fabs.d 2        fsgnjx.d $1, $2, $2
      fneg.d 2        fsgnjn.d $1, $2, $2
      fgt.d 3         flt.d $1, $3, $2
      fge.d 3         fle.d $1, $3, $2
      """;

  private static final Map<String, List<Token>> EXPANSIONS = expansions();

  private PseudoInstructions() {}

  private static Map<String, List<Token>> expansions() {
    Map<String, List<Token>> expansions = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] parts = line.split(" +", 3);
      expansions.put(parts[0] + " " + parts[1], Lexer.tokens("", parts[2]));
    }
    return expansions;
  }

  /** All mnemonics. */
  static Set<String> mnemonics() {
    Set<String> mnemonics = new java.util.TreeSet<>();
    EXPANSIONS.keySet().forEach(key -> mnemonics.add(key.substring(0, key.indexOf(' '))));
    return mnemonics;
  }

  /**
   * The statements that a pseudo-instruction stands for, each ending with END, or null if there is
   * none of that name with that many operands.
   */
  static @Nullable List<List<Token>> expand(Token mnemonic, List<List<Token>> operands) {
    List<Token> expansion = EXPANSIONS.get(mnemonic.text() + " " + operands.size());
    if (expansion == null) {
      return null;
    }
    List<List<Token>> statements = new ArrayList<>();
    List<Token> statement = new ArrayList<>();
    for (Token token : expansion) {
      if (token.kind() == Kind.NAME && token.text().startsWith("$")) {
        List<Token> operand = operands.get(token.text().charAt(1) - '1');
        statement.addAll(operand.subList(0, operand.size() - 1));
      } else {
        statement.add(new Token(token.kind(), token.text(), mnemonic.location()));
      }
      if (token.kind() == Kind.END) {
        statements.add(statement);
        statement = new ArrayList<>();
      }
    }
    return statements;
  }
}
