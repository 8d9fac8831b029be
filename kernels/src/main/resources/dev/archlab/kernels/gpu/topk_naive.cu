// The k smallest values of each row, in rising order, and their columns; equal values in the order
// of their columns. A NaN ranks as infinity does.
//
// One thread for each row. It reads the row k times, each time for the least pair (value, column)
// above the pair that it found before. Conditions are joined by & and |, which need no branches.

extern "C" __global__ void topk_naive(const float* values, float* smallest, int* columns, int rows, int width, int k)
{
    int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row >= rows) {
        return;
    }
    const float* line = values + row * width;
    float last = -INFINITY;
    int last_column = -1;
    for (int i = 0; i < k; i++) {
        float best = INFINITY;
        int best_column = width;
        for (int column = 0; column < width; column++) {
            float value = fminf(line[column], INFINITY); // of a NaN and a number, the number
            bool above = (value > last) | ((value == last) & (column > last_column));
            bool better = (value < best) | ((value == best) & (column < best_column));
            if (above & better) {
                best = value;
                best_column = column;
            }
        }
        smallest[row * k + i] = line[best_column];
        columns[row * k + i] = best_column;
        last = best;
        last_column = best_column;
    }
}
