package dev.archlab.cpu.assembler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.archlab.cpu.isa.Disassembler;
import dev.archlab.cpu.isa.Program;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every instruction with the edge values of each operand, against what GNU as makes of it. */
class EncodingTest {

  @Test
  void encodesAsGnuAsDoes() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (String[] line : fixture()) {
      softly.assertThat(words(line[0])).as(line[0]).isEqualTo(line[1]);
    }
    softly.assertAll();
  }

  @Test
  void disassemblesToTextThatAssemblesToTheSameWord() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (String[] line : fixture()) {
      for (String word : line[1].split(" ")) {
        String text = Disassembler.text(Integer.parseUnsignedInt(word, 16));
        softly.assertThat(words(text)).as(text).isEqualTo(word);
      }
    }
    softly.assertAll();
  }

  @Test
  void showsAWordThatIsNoInstructionAsData() {
    assertThat(Disassembler.text(0xffffffff)).isEqualTo(".word 0xffffffff");
  }

  /** Instruction and words of each line. */
  private static List<String[]> fixture() throws IOException {
    try (InputStream stream = EncodingTest.class.getResourceAsStream("encodings.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split(" = ")).toList();
    }
  }

  private static String words(String text) {
    Program program = Assembler.assemble("line", text);
    ByteBuffer bytes =
        ByteBuffer.wrap(program.segments().get(0).data()).order(ByteOrder.LITTLE_ENDIAN);
    StringBuilder words = new StringBuilder();
    while (bytes.hasRemaining()) {
      words.append(words.isEmpty() ? "" : " ").append("%08x".formatted(bytes.getInt()));
    }
    return words.toString();
  }
}
