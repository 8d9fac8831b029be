// C = A·B, row-major: A is m × k, B is k × n.
//
// A CTA of 16 × 16 threads computes a block of C with 16·EACH rows and columns, each thread a square
// of EACH × EACH elements that stay in registers: for every 2·EACH values that it reads from shared
// memory it does EACH·EACH multiply-adds. While a thread computes with one pair of tiles, its share
// of the next pair is on the way from global memory to registers. What lies outside the matrices
// counts as 0: there a thread reads some element inside, so that no branch is needed, and drops it
// once it has arrived.

#define SIDE 16                // threads along each side of a CTA
#define DEPTH 8                // columns of A, and rows of B, in a pair of tiles: a 32-byte sector

// Where the i-th row or column of a thread lies in the block. Up to four are neighbours, to be read
// as one vector; further ones lie a whole round of the threads apart, to be in other banks.
template <int EACH>
__device__ __forceinline__ int place(int thread, int i)
{
    constexpr int WIDTH = EACH < 4 ? EACH : 4;
    return i / WIDTH * WIDTH * SIDE + thread * WIDTH + i % WIDTH;
}

template <int EACH>
__device__ __forceinline__ void multiply(const float* a, const float* b, float* c, int m, int k, int n)
{
    constexpr int TILE = SIDE * EACH;
    constexpr int COPIES = TILE * DEPTH / (SIDE * SIDE);

    // A is kept transposed, so that a thread's rows are neighbours. Rows 4 floats longer than the
    // tile put the 8 × 4 elements that a warp stores at once into 32 different banks.
    __shared__ __align__(16) float tile_a[DEPTH][TILE + 4];
    __shared__ __align__(16) float tile_b[DEPTH][TILE];

    unsigned x = threadIdx.x;
    unsigned y = threadIdx.y;
    int first_row = blockIdx.y * TILE;
    int first_column = blockIdx.x * TILE;

    // What this thread copies: where in the tiles, and what it has read.
    int row_a[COPIES], column_a[COPIES], row_b[COPIES], column_b[COPIES];
    float next_a[COPIES], next_b[COPIES];
#pragma unroll
    for (int i = 0; i < COPIES; i++) {
        unsigned element = i * SIDE * SIDE + y * SIDE + x;
        row_a[i] = element / DEPTH;
        column_a[i] = element % DEPTH;
        row_b[i] = element / TILE;
        column_b[i] = element % TILE;
    }

    float sum[EACH][EACH] = {};
    for (int start = -DEPTH; start < k; start += DEPTH) {
        int next = start + DEPTH;
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            next_a[i] = a[min(first_row + row_a[i], m - 1) * k + min(next + column_a[i], k - 1)];
            next_b[i] = b[min(next + row_b[i], k - 1) * n + min(first_column + column_b[i], n - 1)];
        }
        if (start >= 0) {
#pragma unroll
            for (int i = 0; i < DEPTH; i++) {
                float part_a[EACH], part_b[EACH];
#pragma unroll
                for (int j = 0; j < EACH; j++) {
                    part_a[j] = tile_a[i][place<EACH>(y, j)];
                    part_b[j] = tile_b[i][place<EACH>(x, j)];
                }
#pragma unroll
                for (int r = 0; r < EACH; r++) {
#pragma unroll
                    for (int s = 0; s < EACH; s++) {
                        sum[r][s] = fmaf(part_a[r], part_b[s], sum[r][s]);
                    }
                }
            }
            __syncthreads();
        }
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            bool inside_a = first_row + row_a[i] < m && next + column_a[i] < k;
            bool inside_b = next + row_b[i] < k && first_column + column_b[i] < n;
            tile_a[column_a[i]][row_a[i]] = inside_a ? next_a[i] : 0.0f;
            tile_b[row_b[i]][column_b[i]] = inside_b ? next_b[i] : 0.0f;
        }
        __syncthreads();
    }

#pragma unroll
    for (int r = 0; r < EACH; r++) {
#pragma unroll
        for (int s = 0; s < EACH; s++) {
            int row = first_row + place<EACH>(y, r);
            int column = first_column + place<EACH>(x, s);
            if (row < m && column < n) {
                c[row * n + column] = sum[r][s];
            }
        }
    }
}

extern "C" __global__ void matmul_register_tile_2(const float* a, const float* b, float* c, int m, int k, int n)
{
    multiply<2>(a, b, c, m, k, n);
}

extern "C" __global__ void matmul_register_tile_4(const float* a, const float* b, float* c, int m, int k, int n)
{
    multiply<4>(a, b, c, m, k, n);
}

extern "C" __global__ void matmul_register_tile_8(const float* a, const float* b, float* c, int m, int k, int n)
{
    multiply<8>(a, b, c, m, k, n);
}

// What follows takes operands of any strides, as views of transposed or repeated matrices have, of
// float32 or bfloat16 (its 16 bits), and a product for each blockIdx.z.

struct View {
    int row, column, matrix;   // distances of neighbours, in elements
};

__device__ __forceinline__ float widen(float x) { return x; }
__device__ __forceinline__ float widen(unsigned short x) { return __uint_as_float((unsigned)x << 16); }

// Lanes run along that axis of a matrix in which neighbours lie closer. With one element for each
// thread, pairs of tiles are twice as deep, so that each thread has something to copy.
template <int EACH, class T>
__device__ __forceinline__ void multiply(const T* a, View va, const T* b, View vb, float* c, int m, int k, int n)
{
    constexpr int TILE = SIDE * EACH;
    constexpr int DEEP = EACH == 1 ? 2 * DEPTH : DEPTH;
    constexpr int COPIES = TILE * DEEP / (SIDE * SIDE);
    constexpr int GAP = EACH == 1 ? 1 : 4; // between rows, for vectors a whole one

    __shared__ __align__(16) float tile_a[DEEP][TILE + GAP];
    __shared__ __align__(16) float tile_b[DEEP][TILE + GAP];

    unsigned x = threadIdx.x;
    unsigned y = threadIdx.y;
    int first_row = blockIdx.y * TILE;
    int first_column = blockIdx.x * TILE;
    bool turned_a = va.row < va.column;
    bool turned_b = vb.row < vb.column;
    const T* matrix_a = a + (long long)blockIdx.z * va.matrix;
    const T* matrix_b = b + (long long)blockIdx.z * vb.matrix;

    int row_a[COPIES], column_a[COPIES], row_b[COPIES], column_b[COPIES];
    int line_a[COPIES], line_b[COPIES];
    T next_a[COPIES], next_b[COPIES];
#pragma unroll
    for (int i = 0; i < COPIES; i++) {
        unsigned element = i * SIDE * SIDE + y * SIDE + x;
        row_a[i] = turned_a ? element % TILE : element / DEEP;
        column_a[i] = turned_a ? element / TILE : element % DEEP;
        row_b[i] = turned_b ? element % DEEP : element / TILE;
        column_b[i] = turned_b ? element / DEEP : element % TILE;
        line_a[i] = min(first_row + row_a[i], m - 1) * va.row;
        line_b[i] = min(first_column + column_b[i], n - 1) * vb.column;
    }

    float sum[EACH][EACH] = {};
    for (int start = -DEEP; start < k; start += DEEP) {
        int next = start + DEEP;
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            next_a[i] = matrix_a[line_a[i] + min(next + column_a[i], k - 1) * va.column];
            next_b[i] = matrix_b[line_b[i] + min(next + row_b[i], k - 1) * vb.row];
        }
        if (start >= 0) {
#pragma unroll
            for (int i = 0; i < DEEP; i++) {
                float part_a[EACH], part_b[EACH];
#pragma unroll
                for (int j = 0; j < EACH; j++) {
                    part_a[j] = tile_a[i][place<EACH>(y, j)];
                    part_b[j] = tile_b[i][place<EACH>(x, j)];
                }
#pragma unroll
                for (int r = 0; r < EACH; r++) {
#pragma unroll
                    for (int s = 0; s < EACH; s++) {
                        sum[r][s] = fmaf(part_a[r], part_b[s], sum[r][s]);
                    }
                }
            }
            __syncthreads();
        }
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            bool inside_a = first_row + row_a[i] < m && next + column_a[i] < k;
            bool inside_b = next + row_b[i] < k && first_column + column_b[i] < n;
            tile_a[column_a[i]][row_a[i]] = inside_a ? widen(next_a[i]) : 0.0f;
            tile_b[row_b[i]][column_b[i]] = inside_b ? widen(next_b[i]) : 0.0f;
        }
        __syncthreads();
    }

    float* matrix_c = c + (long long)blockIdx.z * m * n;
#pragma unroll
    for (int r = 0; r < EACH; r++) {
#pragma unroll
        for (int s = 0; s < EACH; s++) {
            int row = first_row + place<EACH>(y, r);
            int column = first_column + place<EACH>(x, s);
            if (row < m && column < n) {
                matrix_c[row * n + column] = sum[r][s];
            }
        }
    }
}

#define STRIDED(EACH) \
    extern "C" __global__ void matmul_register_tile_f32_##EACH(const float* a, View va, const float* b, View vb, float* c, int m, int k, int n) { multiply<EACH>(a, va, b, vb, c, m, k, n); } \
    extern "C" __global__ void matmul_register_tile_bf16_##EACH(const unsigned short* a, View va, const unsigned short* b, View vb, float* c, int m, int k, int n) { multiply<EACH>(a, va, b, vb, c, m, k, n); }

STRIDED(1)
STRIDED(2)
STRIDED(4)
STRIDED(8)
