// C = A·B, row-major: A is m × k, B is k × n.
//
// One thread for each element of C. threadIdx.x runs down the rows, so the 32 lanes of a warp read
// 32 rows of A and write 32 rows of C: every lane touches a sector of its own.

extern "C" __global__ void matmul_naive(const float* a, const float* b, float* c, int m, int k, int n)
{
    int row = blockIdx.x * blockDim.x + threadIdx.x;
    int column = blockIdx.y * blockDim.y + threadIdx.y;
    if (row >= m || column >= n) {
        return;
    }
    float sum = 0.0f;
    for (int i = 0; i < k; i++) {
        sum = fmaf(a[row * k + i], b[i * n + column], sum);
    }
    c[row * n + column] = sum;
}
