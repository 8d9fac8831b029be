// Row t of the sums is the sum of the rows i, in rising order, whose index is t; 0 if there is none.

void scatter_add(
    const float *rows, const int *indices, float *sums, long count, long sum_rows, long columns) {
  for (long i = 0; i < sum_rows * columns; i++) {
    sums[i] = 0.0f;
  }
  for (long i = 0; i < count; i++) {
    float *to = sums + indices[i] * columns;
    long j = 0;
    for (; j + 4 <= columns; j += 4, rows += 4, to += 4) {
      float a = to[0] + rows[0], b = to[1] + rows[1], c = to[2] + rows[2], d = to[3] + rows[3];
      to[0] = a;
      to[1] = b;
      to[2] = c;
      to[3] = d;
    }
    for (; j < columns; j++) {
      *to++ += *rows++;
    }
  }
}
