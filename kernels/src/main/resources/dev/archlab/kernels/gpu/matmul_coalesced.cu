// C = A·B, row-major: A is m × k, B is k × n.
//
// One thread for each element of C. threadIdx.x runs along the columns, so the 32 lanes of a warp
// read neighbouring elements of B and write neighbouring elements of C, and share those of A.

extern "C" __global__ void matmul_coalesced(const float* a, const float* b, float* c, int m, int k, int n)
{
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (row >= m || column >= n) {
        return;
    }
    float sum = 0.0f;
    for (int i = 0; i < k; i++) {
        sum = fmaf(a[row * k + i], b[i * n + column], sum);
    }
    c[row * n + column] = sum;
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

template <class T, class S>
__device__ __forceinline__ void multiply(const T* a, View va, const T* b, View vb, S* c, int m, int k, int n)
{
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (row >= m || column >= n) {
        return;
    }
    const T* at_a = a + (long long)blockIdx.z * va.matrix + (long long)row * va.row;
    const T* at_b = b + (long long)blockIdx.z * vb.matrix + (long long)column * vb.column;
    S sum = 0;
    for (int i = 0; i < k; i++) {
        sum = multiply_add(widen(*at_a), widen(*at_b), sum);
        at_a += va.column;
        at_b += vb.row;
    }
    c[((long long)blockIdx.z * m + row) * n + column] = sum;
}

extern "C" __global__ void matmul_coalesced_f32(const float* a, View va, const float* b, View vb, float* c, int m, int k, int n)
{
    multiply(a, va, b, vb, c, m, k, n);
}

extern "C" __global__ void matmul_coalesced_bf16(const unsigned short* a, View va, const unsigned short* b, View vb, float* c, int m, int k, int n)
{
    multiply(a, va, b, vb, c, m, k, n);
}

extern "C" __global__ void matmul_coalesced_s8(const signed char* a, View va, const signed char* b, View vb, int* c, int m, int k, int n)
{
    multiply(a, va, b, vb, c, m, k, n);
}
