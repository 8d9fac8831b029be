// Where the largest or smallest element along one axis stands; of equal ones the first. Values are
// outer × extent × inner, positions outer × inner, both row-major. A NaN is never chosen, unless
// there is nothing else: then it is position 0.
//
// The threads share the work as in the reductions, but exchange pairs of a value and its position.
// Conditions are joined by & and |, which need no branches.

#define MOST_THREADS 1024      // of a CTA

struct Candidate {
    float value;
    int position;              // the extent where there is none yet
};

struct Largest {
    static __device__ __forceinline__ float none() { return -__int_as_float(0x7f800000); }
    static __device__ __forceinline__ bool before(float x, float y) { return x > y; }
};

struct Smallest {
    static __device__ __forceinline__ float none() { return __int_as_float(0x7f800000); }
    static __device__ __forceinline__ bool before(float x, float y) { return x < y; }
};

template <class F>
__device__ __forceinline__ Candidate better(Candidate a, Candidate b)
{
    bool take = F::before(b.value, a.value) | ((b.value == a.value) & (b.position < a.position));
    Candidate chosen = {take ? b.value : a.value, take ? b.position : a.position};
    return chosen;
}

// Behind the last element it compares the last one again, which changes nothing.
template <class F>
__device__ __forceinline__ Candidate own_part(const float* at, int first, int count, int step, int stride)
{
    Candidate best = {F::none(), count};
#pragma unroll 1
    for (int i = first; i < count; i += 4 * step) {
        Candidate part[4];
#pragma unroll
        for (int j = 0; j < 4; j++) {
            part[j].position = min(i + j * step, count - 1);
            part[j].value = at[part[j].position * stride];
        }
#pragma unroll
        for (int j = 0; j < 4; j++) {
            best = better<F>(best, part[j]);
        }
    }
    return best;
}

__device__ __forceinline__ int finish(Candidate best, int extent)
{
    return best.position < extent ? best.position : 0;
}

template <class F>
__device__ __forceinline__ void rows(const float* values, int* positions, int count, int extent)
{
    __shared__ Candidate parts[MOST_THREADS / 32];
    int x = threadIdx.x;
    int row = blockIdx.x * blockDim.y + threadIdx.y;
    int read = min(row, count - 1); // a row outside is computed in vain, as lanes have to meet

    Candidate best = own_part<F>(values + read * extent, x, extent, blockDim.x, 1);
#pragma unroll 1
    for (int distance = min(blockDim.x, 32) / 2; distance > 0; distance /= 2) {
        Candidate other;
        other.value = __shfl_xor_sync(0xffffffff, best.value, distance);
        other.position = __shfl_xor_sync(0xffffffff, best.position, distance);
        best = better<F>(best, other);
    }
    if (blockDim.x > 32) {
        if (x % 32 == 0) {
            parts[x / 32] = best;
        }
        __syncthreads();
        best = parts[0];
        for (int i = 1; i < blockDim.x / 32; i++) {
            best = better<F>(best, parts[i]);
        }
    }
    if (x == 0 && row < count) {
        positions[row] = finish(best, extent);
    }
}

template <class F>
__device__ __forceinline__ void columns(const float* values, int* positions, int outer, int extent, int inner)
{
    __shared__ Candidate parts[MOST_THREADS];
    int column = blockIdx.x * blockDim.x + threadIdx.x;
    int y = threadIdx.y;
    int plane = blockIdx.y * blockDim.z + threadIdx.z;
    bool inside = column < inner && plane < outer;
    int here = (threadIdx.z * blockDim.y + y) * blockDim.x + threadIdx.x;

    Candidate best = {F::none(), extent};
    if (inside) {
        best = own_part<F>(values + plane * extent * inner + column, y, extent, blockDim.y, inner);
    }
#pragma unroll 1
    for (int distance = blockDim.y / 2; distance > 0; distance /= 2) {
        parts[here] = best;
        __syncthreads();
        if (y < distance) {
            best = better<F>(best, parts[here + distance * blockDim.x]);
        }
        __syncthreads();
    }
    if (inside && y == 0) {
        positions[plane * inner + column] = finish(best, extent);
    }
}

#define FUNCTION(name, F) \
    extern "C" __global__ void name##_rows(const float* values, int* positions, int count, int extent) { rows<F>(values, positions, count, extent); } \
    extern "C" __global__ void name##_columns(const float* values, int* positions, int outer, int extent, int inner) { columns<F>(values, positions, outer, extent, inner); }

FUNCTION(arg_max, Largest)
FUNCTION(arg_min, Smallest)
