package dev.archlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code archlab exec} says of wrong words and files. */
final class ExecBadInputTest extends ExecTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@none.s | cannot read '@none.s': no such file",
        "@add.cu | is no program by its ending; possible are .s and .elf (CPU), .ptx (GPU), .tpu",
        "@bad.s | bad.s:2:2: ",
        "@bad.elf | bad.elf: is no ELF file",
        "@bad.ptx --grid 1 --block 1 | bad.ptx:1:1: ",
        "@bad.tpu | bad.tpu:2:3: unknown instruction 'read_weight'; did you mean 'read_weights'?",
        "@add.ptx --block 1 | a kernel needs --grid X,Y,Z, as in --grid 16,16 --block 32,8",
        "@add.ptx --grid 1 | a kernel needs --block X,Y,Z",
        "@add.ptx --grid 1,x --block 1 | --grid '1,x' must be X or X,Y or X,Y,Z",
        "@add.ptx --grid 1,2,3,4 --block 1 | --grid '1,2,3,4' must be X or X,Y or X,Y,Z",
        "@add.ptx --grid 0 --block 1 | --grid '0': a shape of 0 × 1 × 1: each extent must be",
        "@add.ptx --grid 1 --block 2000 # | at most 1024 are possible",
        "@add.ptx --grid 1 --block 1 --shared 99999999 # | shared",
        "@add.ptx --grid 1 --block 1 --entry sub | no kernel 'sub' in @add.ptx, which has add",
        "@two.ptx --grid 1 --block 1 | two.ptx has 2 kernels; --entry chooses one of: e1, e2",
        "@add.ptx --grid 1 --block 1 | kernel 'add' takes 3 arguments (.u64, .u32, .b8 × 8 (a struct));"
            + " it is given 0",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg f32:1 --arg bytes:0000000000000000 | --arg"
            + " 'f32:1': parameter 2 of kernel 'add' is .u32; right is a value such as u32:5",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg in:@i.npy --arg bytes:0000000000000000 |"
            + " parameter 2 of kernel 'add' is .u32",
        "@add.ptx --grid 1 --block 1 --arg s32:0 --arg s32:1 --arg bytes:0000000000000000 |"
            + " is .u64; right is an array (in:, inout:, out:) or a value such as u64:5",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg s32:1 --arg bytes:00 |"
            + " is .b8 × 8 (a struct); right is bytes: with 8 bytes",
        "@add.ptx --grid 1 --block 1 --arg u64:0 --arg s32:2147483648 --arg bytes:0000000000000000 |"
            + " 's32:2147483648': a value of s32 is from -2147483648 to 2147483647",
        "@add.ptx --grid 1 --block 1 --arg u64:x --arg s32:1 --arg bytes:0000000000000000 |"
            + " 'u64:x': a value of u64 is a whole number, such as 5 or 0xff",
        "@ok.tpu --arg f32 | --arg 'f32': forms: s32:5,",
        "@ok.tpu --arg float:5 | --arg 'float:5': 'float' is neither a type nor in, inout, out or",
        "@ok.tpu --arg bytes:0 | bytes are pairs of hexadecimal digits",
        "@ok.tpu --arg bytes:%none | cannot read '@none'",
        "@ok.tpu --arg in:@none.npy | cannot read '@none.npy': no such file",
        "@ok.tpu --arg in:@add.ptx | add.ptx: is no .npy file, which numpy.save writes",
        "@ok.tpu --arg inout:@f.npy | inout names two files, as in inout:A.npy:B.npy",
        "@a.tpu --arg inout:@f.npy:@f.npy | cannot write '@f.npy': it is an input of this run",
        "@ok.tpu --arg in:@f.npy --arg out:f32[8]:@o.npy --arg out:f32[8]:@o.npy | it is"
            + " given 3",
        "@ab.tpu --arg out:f32[8]:@o.npy --arg out:f32[8]:@o.npy | another result goes there",
        "@ok.tpu --arg out:f32:@o.npy | out names type, shape and file, as in out:f32[64,64]:C.npy",
        "@ok.tpu --arg out:f16[8]:@o.npy | an array's elements are f32, f64, s32 or s8",
        "@ok.tpu --arg out:f32[8,]:@o.npy | [8,] is no shape",
        "@ok.tpu --arg out:f32[0]:@o.npy | extents are from 1",
        "@ok.tpu --arg out:f32[99999,99999]:@o.npy | an array has less than 2 GiB",
        "@ok.tpu --arg out:f32[8]:@no/o.npy | there is no directory",
        "@ok.tpu --arg s32:5 | --arg 's32:5': a TPU's program takes arrays only",
        "@ok.tpu --arg in:@f.npy | ok.tpu: the program takes no arguments; a line 'parameters",
        "@ab.tpu --arg in:@f.npy | ab.tpu:1:1: the program takes 2 arguments: a, b; it is given 1",
        "@ok.tpu -m cpu | is a program for a 'tpu' machine, but 'cpu' is a 'cpu'",
        "@ok.tpu -m tpuu | unknown machine 'tpuu'",
        "@ok.tpu -s array.row=4 | 'array.row'",
        "@ok.tpu --grid 1 | --grid is for .ptx programs only",
        "@ok.tpu -- x | 'x': only .s and .elf programs have an argv; this one takes --arg",
        "@ok.tpu --max-cycles 0 | --max-cycles is 0; it must be at least 1",
        "@ok.tpu --max-cycles 5 -s watchdog=7 | --max-cycles and -s watchdog say the same",
        "@ok.tpu --report @no/r.json | there is no directory",
        "@ok.tpu --report @ok.tpu | it is an input of this run",
        "@ok.tpu --signature @s | --signature is for .s and .elf programs only",
        "@ok.s --arg s32:5 | --arg is for kernels (.ptx) and TPU programs (.tpu); what stands behind --",
        "@ok.s --signature @s | ok.s: --signature needs the symbols begin_signature and end_signature",
        "@ok.s --signature @s --granularity 3 | --granularity is 3; it must be 4 or 8",
        "@ok.s --granularity 4 | --granularity is for --signature, which is not given",
        "@ok.s --max-cycle 4 | Unknown option: '--max-cycle'",
      })
  void saysInOneLineWhatIsWrong(String words, String message) throws IOException {
    write("bad.s", "_start:\n add a0, a1\n");
    write("bad.elf", "no");
    write("bad.ptx", "hello");
    write("bad.tpu", "\n  read_weight from=0\n");
    write("ok.tpu", "halt\n");
    write("a.tpu", "parameters a\nhalt\n");
    write("ab.tpu", "parameters a, b\nhalt\n");
    write("ok.s", "_start: li a7, 93\n ecall\n");
    String two = ".visible .entry e1() { ret; }\n.visible .entry e2() { ret; }\n";
    write("two.ptx", ".version 7.0\n.target sm_70\n.address_size 64\n" + two);
    String arguments = "--arg u64:0 --arg s32:0 --arg bytes:0000000000000000";
    Archlab archlab = exec(words.replace("#", arguments));
    assertThat(archlab.errorLines())
        .singleElement()
        .asString()
        .startsWith("archlab: ")
        .contains(message.replace("@", folder + "/"));
    assertThat(archlab.out()).isEmpty();
    assertThat(archlab.status()).isEqualTo(2);
  }
}
