package dev.archlab.workloads;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds floating-point arithmetic in the code of a class: instructions that add, subtract, multiply
 * or divide, and calls of methods that do. Comparisons, which the larger of two is one of, and
 * conversions are none.
 */
final class HostArithmetic {

  private static final Map<Integer, String> INSTRUCTIONS =
      Map.ofEntries(
          Map.entry(Opcodes.FADD, "FADD"),
          Map.entry(Opcodes.DADD, "DADD"),
          Map.entry(Opcodes.FSUB, "FSUB"),
          Map.entry(Opcodes.DSUB, "DSUB"),
          Map.entry(Opcodes.FMUL, "FMUL"),
          Map.entry(Opcodes.DMUL, "DMUL"),
          Map.entry(Opcodes.FDIV, "FDIV"),
          Map.entry(Opcodes.DDIV, "DDIV"),
          Map.entry(Opcodes.FREM, "FREM"),
          Map.entry(Opcodes.DREM, "DREM"));

  private HostArithmetic() {}

  /** Each place, as in {@code LogregTask.step:41 DMUL}. */
  static List<String> in(InputStream classFile) throws IOException {
    List<String> found = new ArrayList<>();
    ClassReader reader = new ClassReader(classFile);
    String owner = reader.getClassName().substring(reader.getClassName().lastIndexOf('/') + 1);
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new Scan(owner + "." + name, found);
          }
        };
    reader.accept(visitor, ClassReader.SKIP_FRAMES);
    return found;
  }

  private static boolean computes(String owner, String method, String descriptor) {
    return switch (owner) {
      case "java/lang/Math", "java/lang/StrictMath" ->
          takesFloatingPoint(descriptor) && !method.equals("max") && !method.equals("min");
      case "java/lang/Double", "java/lang/Float" -> method.equals("sum");
      case "java/util/stream/DoubleStream" ->
          Set.of("sum", "average", "summaryStatistics").contains(method);
      case "java/util/stream/IntStream", "java/util/stream/LongStream" -> method.equals("average");
      case "java/util/stream/Collectors" ->
          method.startsWith("averaging") || method.endsWith("ingDouble");
      case "java/math/BigDecimal" ->
          Set.of("add", "subtract", "multiply", "divide", "sqrt", "pow").contains(method);
      default -> owner.startsWith("org/apache/commons/math");
    };
  }

  private static boolean takesFloatingPoint(String descriptor) {
    for (Type argument : Type.getArgumentTypes(descriptor)) {
      if (argument == Type.FLOAT_TYPE || argument == Type.DOUBLE_TYPE) {
        return true;
      }
    }
    return false;
  }

  /** One method. */
  private static final class Scan extends MethodVisitor {

    private final String method;
    private final List<String> found;
    private int line;

    Scan(String method, List<String> found) {
      super(Opcodes.ASM9);
      this.method = method;
      this.found = found;
    }

    private void report(String what) {
      found.add(method + ":" + line + " " + what);
    }

    private void call(String owner, String name, String descriptor) {
      if (computes(owner, name, descriptor)) {
        report(owner.substring(owner.lastIndexOf('/') + 1) + "." + name);
      }
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      line = number;
    }

    @Override
    public void visitInsn(int opcode) {
      String instruction = INSTRUCTIONS.get(opcode);
      if (instruction != null) {
        report(instruction);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      call(owner, name, descriptor);
    }

    /** A method reference, as in {@code map(Math::sqrt)}. */
    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          call(handle.getOwner(), handle.getName(), handle.getDesc());
        }
      }
    }
  }
}
