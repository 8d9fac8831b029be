// exp(x - max) / Σ exp(x - max) of each row of a row-major matrix.
//
// blockDim.x threads share a row, lanes along it; up to 32 threads to a row, a CTA has blockDim.y
// rows, else one. Each thread goes over its elements three times: for the maximum, for the
// exponentials and their sum, and for the products with its reciprocal; between these all threads of the row join what
// they found, the lanes of a warp by exchanges, warps through shared memory. `softmax_narrow` is for
// rows of at most blockDim.x elements: each thread keeps its one in a register.

#define MOST_WARPS 32          // of a CTA

struct Sum {
    static __device__ __forceinline__ float join(float x, float y) { return x + y; }
};

struct Maximum {
    static __device__ __forceinline__ float join(float x, float y) { return fmaxf(x, y); }
};

template <class F>
__device__ __forceinline__ float lanes(float value)
{
#pragma unroll 1
    for (int distance = min(blockDim.x, 32) / 2; distance > 0; distance /= 2) {
        value = F::join(value, __shfl_xor_sync(0xffffffff, value, distance));
    }
    return value;
}

template <class F>
__device__ __forceinline__ float all(float value)
{
    __shared__ float parts[MOST_WARPS];
    value = lanes<F>(value);
    if (blockDim.x > 32) {
        if (threadIdx.x % 32 == 0) {
            parts[threadIdx.x / 32] = value;
        }
        __syncthreads();
        value = parts[0];
        for (int i = 1; i < blockDim.x / 32; i++) {
            value = F::join(value, parts[i]);
        }
        __syncthreads();
    }
    return value;
}

extern "C" __global__ void softmax_narrow(const float* values, float* result, int rows, int columns)
{
    int x = threadIdx.x;
    int row = blockIdx.x * blockDim.y + threadIdx.y;
    bool inside = row < rows && x < columns;
    int at = row * columns + x;

    float value = inside ? values[at] : -__int_as_float(0x7f800000);
    float most = lanes<Maximum>(value);
    float power = inside ? expf(value - most) : 0.0f;
    float sum = lanes<Sum>(power);
    if (inside) {
        result[at] = power * __frcp_rn(sum);
    }
}

// What a thread does with its elements from `first` on, `blockDim.x` apart: four at a time, so that
// several loads are under way, then one by one.
template <class Step>
__device__ __forceinline__ void walk(int end, Step step)
{
    int i = threadIdx.x;
    int stride = blockDim.x;
#pragma unroll 1
    for (; i + 3 * stride < end; i += 4 * stride) {
        step.template take<4>(i, stride);
    }
#pragma unroll 1
    for (; i < end; i += stride) {
        step.template take<1>(i, stride);
    }
}

struct FindMaximum {
    const float* values;
    float& most;
    template <int COUNT> __device__ __forceinline__ void take(int i, int stride)
    {
        float value[COUNT];
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            value[j] = values[i + j * stride];
        }
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            most = fmaxf(most, value[j]);
        }
    }
};

struct StorePowers {
    const float* values;
    float* result;
    float most;
    float& sum;
    template <int COUNT> __device__ __forceinline__ void take(int i, int stride)
    {
        float value[COUNT];
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            value[j] = values[i + j * stride];
        }
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            value[j] = expf(value[j] - most);
            sum += value[j];
        }
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            result[i + j * stride] = value[j];
        }
    }
};

struct Scale {
    float* result;
    float factor;
    template <int COUNT> __device__ __forceinline__ void take(int i, int stride)
    {
        float power[COUNT];
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            power[j] = result[i + j * stride];
        }
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            power[j] *= factor;
        }
#pragma unroll
        for (int j = 0; j < COUNT; j++) {
            result[i + j * stride] = power[j];
        }
    }
};

extern "C" __global__ void softmax_wide(const float* values, float* result, int rows, int columns)
{
    int row = blockIdx.x * blockDim.y + threadIdx.y;
    int end = row < rows ? columns : 0; // a row outside has nothing to do, but has to meet the others
    const float* line = values + row * columns;
    float* out = result + row * columns;

    float most = -__int_as_float(0x7f800000);
    walk(end, FindMaximum{line, most});
    most = all<Maximum>(most);
    float sum = 0.0f;
    walk(end, StorePowers{line, out, most, sum});
    sum = all<Sum>(sum);
    walk(end, Scale{out, __frcp_rn(sum)});
}
