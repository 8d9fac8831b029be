// The sum, mean, maximum or minimum along one axis: values are outer × extent × inner, the result is
// outer × inner, both row-major.
//
// `…_naive`: one thread for each result. With inner = 1 every lane reads a row of its own.
//
// `…_rows`, for inner = 1: blockDim.x threads share a row, lanes along it. Each takes every
// blockDim.x-th element, four at a time so that four loads are under way; then the lanes of a warp
// exchange what they have, and after five exchanges all know the whole; warps do so through shared
// memory. Up to 32 threads to a row, a CTA has blockDim.y rows, else one.
//
// `…_columns`: lanes along the inner axis, so that reads coalesce; blockDim.y threads share a column,
// and join what they have in a tree in shared memory; blockDim.z such squares, one for each outer.

#define MOST_THREADS 1024      // of a CTA

struct Sum {
    static __device__ __forceinline__ float none() { return 0.0f; }
    static __device__ __forceinline__ float join(float x, float y) { return x + y; }
    static __device__ __forceinline__ float finish(float x, int) { return x; }
};

struct Mean : Sum {
    static __device__ __forceinline__ float finish(float x, int count) { return x * __frcp_rn((float)count); }
};

struct Maximum {
    static __device__ __forceinline__ float none() { return -__int_as_float(0x7f800000); }
    static __device__ __forceinline__ float join(float x, float y) { return fmaxf(x, y); }
    static __device__ __forceinline__ float finish(float x, int) { return x; }
};

struct Minimum {
    static __device__ __forceinline__ float none() { return __int_as_float(0x7f800000); }
    static __device__ __forceinline__ float join(float x, float y) { return fminf(x, y); }
    static __device__ __forceinline__ float finish(float x, int) { return x; }
};

template <class F>
__device__ __forceinline__ void naive(const float* values, float* result, int outer, int extent, int inner)
{
    unsigned each = blockIdx.x * blockDim.x + threadIdx.x;
    if (each >= outer * inner) {
        return;
    }
    const float* at = values + (each / inner) * extent * inner + each % inner;
    float value = F::none();
#pragma unroll 1
    for (int i = 0; i < extent; i++) {
        value = F::join(value, at[i * inner]);
    }
    result[each] = F::finish(value, extent);
}

// What a thread makes of every `step`-th of `count` elements, which lie `stride` apart. Behind the
// last one it reads the last one again, so that no branch is needed, and drops it.
template <class F>
__device__ __forceinline__ float own_part(const float* at, int first, int count, int step, int stride)
{
    float value = F::none();
#pragma unroll 1
    for (int i = first; i < count; i += 4 * step) {
        float part[4];
#pragma unroll
        for (int j = 0; j < 4; j++) {
            part[j] = at[min(i + j * step, count - 1) * stride];
        }
#pragma unroll
        for (int j = 1; j < 4; j++) {
            part[j] = i + j * step < count ? part[j] : F::none();
        }
        value = F::join(value, F::join(F::join(part[0], part[1]), F::join(part[2], part[3])));
    }
    return value;
}

template <class F>
__device__ __forceinline__ void rows(const float* values, float* result, int count, int extent)
{
    __shared__ float parts[MOST_THREADS / 32];
    int x = threadIdx.x;
    int row = blockIdx.x * blockDim.y + threadIdx.y;
    int read = min(row, count - 1); // a row outside is computed in vain, as lanes have to meet

    float value = own_part<F>(values + read * extent, x, extent, blockDim.x, 1);
#pragma unroll 1
    for (int distance = min(blockDim.x, 32) / 2; distance > 0; distance /= 2) {
        value = F::join(value, __shfl_xor_sync(0xffffffff, value, distance));
    }
    if (blockDim.x > 32) {
        if (x % 32 == 0) {
            parts[x / 32] = value;
        }
        __syncthreads();
        value = F::none();
        for (int i = 0; i < blockDim.x / 32; i++) {
            value = F::join(value, parts[i]);
        }
    }
    if (x == 0 && row < count) {
        result[row] = F::finish(value, extent);
    }
}

template <class F>
__device__ __forceinline__ void columns(const float* values, float* result, int outer, int extent, int inner)
{
    __shared__ float parts[MOST_THREADS];
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int y = threadIdx.y;
    int plane = blockIdx.y * blockDim.z + threadIdx.z;
    bool inside = column < inner && plane < outer;
    int here = (threadIdx.z * blockDim.y + y) * blockDim.x + threadIdx.x;

    float value = F::none();
    if (inside) {
        value = own_part<F>(values + plane * extent * inner + column, y, extent, blockDim.y, inner);
    }
#pragma unroll 1
    for (int distance = blockDim.y / 2; distance > 0; distance /= 2) {
        parts[here] = value;
        __syncthreads();
        if (y < distance) {
            value = F::join(value, parts[here + distance * blockDim.x]);
        }
        __syncthreads();
    }
    if (inside && y == 0) {
        result[plane * inner + column] = F::finish(value, extent);
    }
}

#define FUNCTION(name, F) \
    extern "C" __global__ void reduce_##name##_naive(const float* values, float* result, int outer, int extent, int inner) { naive<F>(values, result, outer, extent, inner); } \
    extern "C" __global__ void reduce_##name##_rows(const float* values, float* result, int count, int extent) { rows<F>(values, result, count, extent); } \
    extern "C" __global__ void reduce_##name##_columns(const float* values, float* result, int outer, int extent, int inner) { columns<F>(values, result, outer, extent, inner); }

FUNCTION(sum, Sum)
FUNCTION(mean, Mean)
FUNCTION(maximum, Maximum)
FUNCTION(minimum, Minimum)
