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
