// Row i of the result is row indices[i] of the table; elements of 32 bits.

void gather(const int *table, const int *indices, int *rows, long count, long columns) {
  for (long i = 0; i < count; i++) {
    const int *from = table + indices[i] * columns;
    long j = 0;
    for (; j + 4 <= columns; j += 4, rows += 4, from += 4) {
      int a = from[0], b = from[1], c = from[2], d = from[3];
      rows[0] = a;
      rows[1] = b;
      rows[2] = c;
      rows[3] = d;
    }
    for (; j < columns; j++) {
      *rows++ = *from++;
    }
  }
}
