// Rows of a table that are picked, and rows that are added up, by indices.

// rows[i] = table[indices[i]]: one thread for each element, lanes along the rows.
extern "C" __global__ void gather(const unsigned* table, const int* indices, unsigned* rows, int n, int columns)
{
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (row < n && column < columns) {
        rows[(long long)row * columns + column] = table[(long long)indices[row] * columns + column];
    }
}

extern "C" __global__ void zero(float* sums, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        sums[i] = 0.0f;
    }
}

// sums[indices[i]] += rows[i], after `zero`: one thread for each element, lanes along the rows. Several
// may add to one sum at a time, so additions are atomic; their order is the machine's.
extern "C" __global__ void scatter_add_atomic(const float* rows, const int* indices, float* sums, int n, int columns)
{
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (row < n && column < columns) {
        atomicAdd(sums + (long long)indices[row] * columns + column, rows[(long long)row * columns + column]);
    }
}

#define MOST_THREADS 256

// The same without atomic additions: each sum has threads of its own, lanes along the columns,
// blockDim.z of them for each sum. They look at every index, but read the rows of their own sum only,
// and join what they have in a tree. So the order of additions does not depend on timing.
extern "C" __global__ void scatter_add_owner(const float* rows, const int* indices, float* sums, int n, int columns, int sum_rows)
{
    __shared__ float parts[MOST_THREADS];
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    int z = threadIdx.z;
    int here = (z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
    bool inside = row < sum_rows && column < columns;

    float sum = 0.0f;
    int step = blockDim.z;
    for (int i = z; i < n; i += 4 * step) {
        int index[4];
#pragma unroll
        for (int j = 0; j < 4; j++) {
            index[j] = indices[min(i + j * step, n - 1)];
        }
#pragma unroll
        for (int j = 0; j < 4; j++) {
            if (inside && i + j * step < n && index[j] == row) {
                sum += rows[(long long)(i + j * step) * columns + column];
            }
        }
    }
    for (int distance = step / 2; distance > 0; distance /= 2) {
        parts[here] = sum;
        __syncthreads();
        if (z < distance) {
            sum += parts[here + distance * blockDim.x * blockDim.y];
        }
        __syncthreads();
    }
    if (inside && z == 0) {
        sums[(long long)row * columns + column] = sum;
    }
}
