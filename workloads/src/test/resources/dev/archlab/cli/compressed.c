/* The fixture compressed.elf, whose first instruction is a compressed one:

     riscv64-linux-gnu-gcc -O2 -march=rv64gc -nostdlib -static -Wl,-Ttext-segment=0x80000000 \
       -Wl,--build-id=none -o compressed.elf compressed.c && riscv64-linux-gnu-strip compressed.elf
*/
__attribute__((naked, noreturn)) void _start(void) {
  __asm__("c.li a0, 0\n\tli a7, 93\n\tecall");
}
