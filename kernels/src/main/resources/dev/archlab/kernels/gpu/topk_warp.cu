// The k smallest values of each row, in rising order, and their columns; equal values in the order
// of their columns. A NaN ranks as infinity does.
//
// One warp for each row, several rows in a CTA. The row is read k times, each time for the least
// pair (value, column) above the pair found before: every lane finds the least of its own columns,
// then the lanes exchange what they found, and after five exchanges all know the least of all.
// Conditions are joined by & and |, which need no branches.

#define LANES 32

extern "C" __global__ void topk_warp(const float* values, float* smallest, int* columns, int rows, int width, int k)
{
    int lane = threadIdx.x;
    int row = blockIdx.x * blockDim.y + threadIdx.y;
    if (row >= rows) {
        return;
    }
    const float* line = values + row * width;
    float last = -INFINITY;
    int last_column = -1;
    for (int i = 0; i < k; i++) {
        float best = INFINITY;
        int best_column = width;
        for (int column = lane; column < width; column += LANES) {
            float value = fminf(line[column], INFINITY); // of a NaN and a number, the number
            bool above = (value > last) | ((value == last) & (column > last_column));
            bool better = (value < best) | ((value == best) & (column < best_column));
            if (above & better) {
                best = value;
                best_column = column;
            }
        }
        for (int distance = LANES / 2; distance > 0; distance /= 2) {
            float other = __shfl_xor_sync(0xffffffff, best, distance);
            int other_column = __shfl_xor_sync(0xffffffff, best_column, distance);
            if ((other < best) | ((other == best) & (other_column < best_column))) {
                best = other;
                best_column = other_column;
            }
        }
        if (lane == 0) {
            smallest[row * k + i] = line[best_column];
            columns[row * k + i] = best_column;
        }
        last = best;
        last_column = best_column;
    }
}
