// Writes a view of 32-bit elements as a dense tensor, n0 x n1 x n2 x n3. Element [i][j][k][l] lies
// at x + i x0 + j x1 + k x2 + l x3.

typedef const char *address;

void copy(
    int *result, long n0, long n1, long n2, long n3, address x, long x0, long x1, long x2,
    long x3) {
  for (long i = 0; i < n0; i++) {
    for (long j = 0; j < n1; j++) {
      for (long k = 0; k < n2; k++) {
        address xs = x + i * x0 + j * x1 + k * x2;
        long left = n3;
        for (; left >= 4; left -= 4, result += 4) {
          int a = *(const int *) xs;
          int b = *(const int *) (xs + x3);
          int c = *(const int *) (xs + 2 * x3);
          int d = *(const int *) (xs + 3 * x3);
          xs += 4 * x3;
          result[0] = a;
          result[1] = b;
          result[2] = c;
          result[3] = d;
        }
        for (; left > 0; left--, xs += x3) {
          *result++ = *(const int *) xs;
        }
      }
    }
  }
}
