// C = A·B, row-major: A is m × k, B is k × n.
//
// A CTA of TILE × TILE threads computes as many elements of C. It walks along k in steps of TILE:
// its threads copy a tile of A and one of B to shared memory, one element each, and every element
// is then used TILE times from there. What lies outside the matrices counts as 0.

#define TILE 16

extern "C" __global__ void matmul_shared(const float* a, const float* b, float* c, int m, int k, int n)
{
    __shared__ float tile_a[TILE][TILE];
    __shared__ float tile_b[TILE][TILE];

    int x = threadIdx.x;
    int y = threadIdx.y;
    int column = blockIdx.x * TILE + x;
    int row = blockIdx.y * TILE + y;

    float sum = 0.0f;
    for (int start = 0; start < k; start += TILE) {
        tile_a[y][x] = row < m && start + x < k ? a[row * k + start + x] : 0.0f;
        tile_b[y][x] = start + y < k && column < n ? b[(start + y) * n + column] : 0.0f;
        __syncthreads();
        for (int i = 0; i < TILE; i++) {
            sum = fmaf(tile_a[y][i], tile_b[i][x], sum);
        }
        __syncthreads();
    }
    if (row < m && column < n) {
        c[row * n + column] = sum;
    }
}
