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

// What follows takes operands of any strides, as views of transposed or repeated matrices have, of
// float32, bfloat16 (its 16 bits) or int8, and a product for each blockIdx.z.

struct View {
    int row, column, matrix;   // distances of neighbours, in elements
};

__device__ __forceinline__ float widen(float x) { return x; }
__device__ __forceinline__ float widen(unsigned short x) { return __uint_as_float((unsigned)x << 16); }
__device__ __forceinline__ int widen(signed char x) { return x; }
__device__ __forceinline__ float multiply_add(float x, float y, float sum) { return fmaf(x, y, sum); }
__device__ __forceinline__ int multiply_add(int x, int y, int sum) { return x * y + sum; }

// Lanes run along that axis of a matrix in which neighbours lie closer; a tile that is read the other
// way round is turned on its way into shared memory, where rows of an odd length put the elements of
// a column into different banks.
template <class T, class S>
__device__ __forceinline__ void multiply(const T* a, View va, const T* b, View vb, S* c, int m, int k, int n)
{
    __shared__ S tile_a[TILE][TILE + 1];
    __shared__ S tile_b[TILE][TILE + 1];

    int x = threadIdx.x;
    int y = threadIdx.y;
    int first_row = blockIdx.y * TILE;
    int first_column = blockIdx.x * TILE;
    bool turned_a = va.row < va.column;
    bool turned_b = vb.row < vb.column;
    int row_a = turned_a ? x : y;
    int column_a = turned_a ? y : x;
    int row_b = turned_b ? x : y;
    int column_b = turned_b ? y : x;
    const T* at_a = a + (long long)blockIdx.z * va.matrix + (long long)(first_row + row_a) * va.row;
    const T* at_b = b + (long long)blockIdx.z * vb.matrix + (long long)(first_column + column_b) * vb.column;

    S sum = 0;
    for (int start = 0; start < k; start += TILE) {
        bool inside_a = first_row + row_a < m && start + column_a < k;
        bool inside_b = start + row_b < k && first_column + column_b < n;
        S next_a = inside_a ? widen(at_a[(long long)(start + column_a) * va.column]) : 0;
        S next_b = inside_b ? widen(at_b[(long long)(start + row_b) * vb.row]) : 0;
        tile_a[row_a][column_a] = next_a;
        tile_b[row_b][column_b] = next_b;
        __syncthreads();
        for (int i = 0; i < TILE; i++) {
            sum = multiply_add(tile_a[y][i], tile_b[i][x], sum);
        }
        __syncthreads();
    }
    int row = first_row + y;
    int column = first_column + x;
    if (row < m && column < n) {
        c[((long long)blockIdx.z * m + row) * n + column] = sum;
    }
}

extern "C" __global__ void matmul_shared_f32(const float* a, View va, const float* b, View vb, float* c, int m, int k, int n)
{
    multiply(a, va, b, vb, c, m, k, n);
}

extern "C" __global__ void matmul_shared_bf16(const unsigned short* a, View va, const unsigned short* b, View vb, float* c, int m, int k, int n)
{
    multiply(a, va, b, vb, c, m, k, n);
}

extern "C" __global__ void matmul_shared_s8(const signed char* a, View va, const signed char* b, View vb, int* c, int m, int k, int n)
{
    multiply(a, va, b, vb, c, m, k, n);
}
