// C = A·B, row-major: A is m × k, B is k × n.
//
// A CTA of 16 × 16 threads computes a TILE × TILE block of C, each thread a square of it that stays
// in registers: for every 2·EACH values read from shared memory it does EACH·EACH multiply-adds.
// While a thread computes with one pair of tiles, its share of the next pair is on the way from
// global memory to registers. What lies outside the matrices counts as 0.

#define SIDE 16                // threads along each side of a CTA
#define DEPTH 16               // columns of A, and rows of B, in one pair of tiles
#define THREADS (SIDE * SIDE)
#define SECTOR 8               // floats in the 32 bytes that memory moves at once

template <int TILE>
__device__ __forceinline__ void multiply(const float* a, const float* b, float* c, int m, int k, int n)
{
    constexpr int EACH = TILE / SIDE;
    constexpr int COPIES = TILE * DEPTH / THREADS;

    // A is kept transposed, so that a thread's rows are neighbours. Rows 4 floats longer than the
    // tile put the 8 × 4 elements that a warp stores at once into 32 different banks.
    __shared__ __align__(16) float tile_a[DEPTH][TILE + 4];
    __shared__ __align__(16) float tile_b[DEPTH][TILE];

    int x = threadIdx.x;
    int y = threadIdx.y;
    int thread = y * SIDE + x;
    int first_row = blockIdx.y * TILE;
    int first_column = blockIdx.x * TILE;

    float next_a[COPIES];
    float next_b[COPIES];
    float sum[EACH][EACH] = {};

    for (int start = -DEPTH; start < k; start += DEPTH) {
        int next = start + DEPTH;
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            int element = i * THREADS + thread;
            int row = first_row + element / SECTOR % TILE;
            int column = next + element / (SECTOR * TILE) * SECTOR + element % SECTOR;
            next_a[i] = row < m && column < k ? a[(size_t)row * k + column] : 0.0f;
        }
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            int element = i * THREADS + thread;
            int row = next + element / TILE;
            int column = first_column + element % TILE;
            next_b[i] = row < k && column < n ? b[(size_t)row * n + column] : 0.0f;
        }
        if (start >= 0) {
#pragma unroll
            for (int i = 0; i < DEPTH; i++) {
#pragma unroll
                for (int r = 0; r < EACH; r++) {
#pragma unroll
                    for (int s = 0; s < EACH; s++) {
                        sum[r][s] = fmaf(tile_a[i][y * EACH + r], tile_b[i][x * EACH + s], sum[r][s]);
                    }
                }
            }
            __syncthreads();
        }
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            int element = i * THREADS + thread;
            tile_a[element / (SECTOR * TILE) * SECTOR + element % SECTOR][element / SECTOR % TILE] = next_a[i];
            tile_b[element / TILE][element % TILE] = next_b[i];
        }
        __syncthreads();
    }

#pragma unroll
    for (int r = 0; r < EACH; r++) {
#pragma unroll
        for (int s = 0; s < EACH; s++) {
            int row = first_row + y * EACH + r;
            int column = first_column + x * EACH + s;
            if (row < m && column < n) {
                c[(size_t)row * n + column] = sum[r][s];
            }
        }
    }
}

extern "C" __global__ void matmul_register_tile_64(const float* a, const float* b, float* c, int m, int k, int n)
{
    multiply<64>(a, b, c, m, k, n);
}

extern "C" __global__ void matmul_register_tile_32(const float* a, const float* b, float* c, int m, int k, int n)
{
    multiply<32>(a, b, c, m, k, n);
}
