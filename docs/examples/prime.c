/* Is the number on the command line a prime? Without a C library, for a machine without an
   operating system: two system calls are all it needs. */

static long call(long number, long a, long b, long c) {
  register long a0 __asm__("a0") = a;
  register long a1 __asm__("a1") = b;
  register long a2 __asm__("a2") = c;
  register long a7 __asm__("a7") = number;
  __asm__ volatile("ecall" : "+r"(a0) : "r"(a1), "r"(a2), "r"(a7) : "memory");
  return a0;
}

static void print(const char *text) {
  long length = 0;
  while (text[length] != 0) {
    length++;
  }
  call(64, 1, (long)text, length); /* write */
}

static int is_prime(unsigned long n) {
  for (unsigned long d = 2; d * d <= n; d++) {
    if (n % d == 0) {
      return 0;
    }
  }
  return n > 1;
}

static int run(int argc, char **argv) {
  if (argc != 2) {
    print("one number, please\n");
    return 2;
  }
  unsigned long n = 0;
  for (const char *digit = argv[1]; *digit != 0; digit++) {
    n = 10 * n + (unsigned long)(*digit - '0');
  }
  print(argv[1]);
  print(is_prime(n) ? " is a prime\n" : " is no prime\n");
  return 0;
}

/* Linux starts a process with argc, then argv, where the stack pointer points. */
__attribute__((used)) static void begin(long *stack) {
  call(93, run((int)stack[0], (char **)(stack + 1)), 0, 0); /* exit */
}

__attribute__((naked, noreturn)) void _start(void) {
  __asm__("mv a0, sp\n\tcall begin");
}
