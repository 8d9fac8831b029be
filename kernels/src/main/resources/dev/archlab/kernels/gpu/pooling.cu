// The largest element of each window over an image, or the mean of those that lie inside the image:
// one thread for each element of the result, lanes along the columns.

struct Window {
    int rows, columns, stride_rows, stride_columns, pad_top, pad_left, pad_bottom, pad_right, dilation_rows, dilation_columns;
};

struct Maximum {
    static __device__ __forceinline__ float none() { return -__int_as_float(0x7f800000); }
    static __device__ __forceinline__ float join(float x, float y) { return fmaxf(x, y); }
    static __device__ __forceinline__ float finish(float x, int) { return x; }
};

struct Average {
    static __device__ __forceinline__ float none() { return 0.0f; }
    static __device__ __forceinline__ float join(float x, float y) { return x + y; }
    static __device__ __forceinline__ float finish(float x, int count) { return x * __frcp_rn((float)count); }
};

template <class F>
__device__ __forceinline__ void pool(const float* images, float* result, int planes, int height, int width, int rows, int columns, Window w)
{
    unsigned index = blockIdx.x * blockDim.x + threadIdx.x;
    if (index >= planes * rows * columns) {
        return;
    }
    int top = (int)(index / columns % rows) * w.stride_rows - w.pad_top;
    int left = (int)(index % columns) * w.stride_columns - w.pad_left;
    const float* source = images + (long long)(index / columns / rows) * height * width;
    float value = F::none();
    int count = 0;
    for (int i = 0; i < w.rows; i++) {
        int y = top + i * w.dilation_rows;
        for (int j = 0; j < w.columns; j++) {
            int x = left + j * w.dilation_columns;
            bool inside = ((unsigned)y < height) & ((unsigned)x < width);
            float element = source[inside ? y * width + x : 0];
            value = F::join(value, inside ? element : F::none());
            count += inside;
        }
    }
    result[index] = F::finish(value, count);
}

extern "C" __global__ void pool_maximum(const float* images, float* result, int planes, int height, int width, int rows, int columns, Window w)
{
    pool<Maximum>(images, result, planes, height, width, rows, columns, w);
}

extern "C" __global__ void pool_average(const float* images, float* result, int planes, int height, int width, int rows, int columns, Window w)
{
    pool<Average>(images, result, planes, height, width, rows, columns, w);
}
