// A function of each element, or of corresponding elements of two or three tensors.
//
// Each function has two kernels. `…_dense` takes operands that lie as the result does, without gaps:
// a thread computes four neighbours, which it reads and writes as one vector of 16 bytes. `…_strided`
// takes views of up to four axes, in which a stride of 0 repeats elements: a CTA is a box of threads
// along the last three axes, lanes along the last one, so that no thread has to divide to find out
// where it stands; each thread walks along the first axis.

struct Axes {
    int a, b, c, d;            // one number for each axis, outermost first
};

__device__ __forceinline__ long long at(Axes strides, int a, int b, int c, int d)
{
    return (long long)a * strides.a + (long long)b * strides.b + (long long)c * strides.c + (long long)d * strides.d;
}

// Where a thread stands along the last three axes.
struct Place {
    int b, c, d;
    __device__ __forceinline__ Place()
        : b(blockIdx.z * blockDim.z + threadIdx.z),
          c(blockIdx.y * blockDim.y + threadIdx.y),
          d(blockIdx.x * blockDim.x + threadIdx.x) {}
    __device__ __forceinline__ bool inside(Axes extents) const { return (b < extents.b) & (c < extents.c) & (d < extents.d); }
    __device__ __forceinline__ long long row_major(Axes extents, int a) const
    {
        return (((long long)a * extents.b + b) * extents.c + c) * extents.d + d;
    }
};

#define FIRST (4 * (blockIdx.x * blockDim.x + threadIdx.x))

template <class F>
__device__ __forceinline__ void dense(F f, const float* x, float* result, int n)
{
    int i = FIRST;
    if (i + 3 < n) {
        float4 u = *(const float4*)(x + i);
        *(float4*)(result + i) = make_float4(f(u.x), f(u.y), f(u.z), f(u.w));
    } else {
#pragma unroll 1
        for (; i < n; i++) {
            result[i] = f(x[i]);
        }
    }
}

template <class F>
__device__ __forceinline__ void strided(F f, const float* x, Axes sx, float* result, Axes extents)
{
    Place place;
    if (place.inside(extents)) {
#pragma unroll 1
        for (int a = 0; a < extents.a; a++) {
            result[place.row_major(extents, a)] = f(x[at(sx, a, place.b, place.c, place.d)]);
        }
    }
}

template <class T> struct Four;
template <> struct Four<float> { typedef float4 type; };
template <> struct Four<int> { typedef int4 type; };

template <class T, class F>
__device__ __forceinline__ void dense(F f, const T* x, const T* y, float* result, int n)
{
    typedef typename Four<T>::type Vector;
    int i = FIRST;
    if (i + 3 < n) {
        Vector u = *(const Vector*)(x + i);
        Vector v = *(const Vector*)(y + i);
        *(float4*)(result + i) = make_float4(f(u.x, v.x), f(u.y, v.y), f(u.z, v.z), f(u.w, v.w));
    } else {
#pragma unroll 1
        for (; i < n; i++) {
            result[i] = f(x[i], y[i]);
        }
    }
}

template <class T, class F>
__device__ __forceinline__ void strided(F f, const T* x, Axes sx, const T* y, Axes sy, float* result, Axes extents)
{
    Place place;
    if (place.inside(extents)) {
#pragma unroll 1
        for (int a = 0; a < extents.a; a++) {
            result[place.row_major(extents, a)] =
                f(x[at(sx, a, place.b, place.c, place.d)], y[at(sy, a, place.b, place.c, place.d)]);
        }
    }
}

template <class F>
__device__ __forceinline__ void dense(F f, const float* x, const float* y, const float* z, float* result, int n)
{
    int i = FIRST;
    if (i + 3 < n) {
        float4 u = *(const float4*)(x + i);
        float4 v = *(const float4*)(y + i);
        float4 w = *(const float4*)(z + i);
        *(float4*)(result + i) = make_float4(f(u.x, v.x, w.x), f(u.y, v.y, w.y), f(u.z, v.z, w.z), f(u.w, v.w, w.w));
    } else {
#pragma unroll 1
        for (; i < n; i++) {
            result[i] = f(x[i], y[i], z[i]);
        }
    }
}

template <class F>
__device__ __forceinline__ void strided(
    F f, const float* x, Axes sx, const float* y, Axes sy, const float* z, Axes sz, float* result, Axes extents)
{
    Place place;
    if (place.inside(extents)) {
#pragma unroll 1
        for (int a = 0; a < extents.a; a++) {
            result[place.row_major(extents, a)] =
                f(x[at(sx, a, place.b, place.c, place.d)],
                  y[at(sy, a, place.b, place.c, place.d)],
                  z[at(sz, a, place.b, place.c, place.d)]);
        }
    }
}

#define FUNCTION_1(name, formula) \
    struct name##_of { float p; __device__ __forceinline__ float operator()(float x) const { return formula; } }; \
    extern "C" __global__ void name##_dense(const float* x, float* result, int n, float p) { dense(name##_of{p}, x, result, n); } \
    extern "C" __global__ void name##_strided(const float* x, Axes sx, float* result, Axes extents, float p) { strided(name##_of{p}, x, sx, result, extents); }

#define FUNCTION_2(name, T, formula) \
    struct name##_of { float p; __device__ __forceinline__ float operator()(T x, T y) const { return formula; } }; \
    extern "C" __global__ void name##_dense(const T* x, const T* y, float* result, int n, float p) { dense<T>(name##_of{p}, x, y, result, n); } \
    extern "C" __global__ void name##_strided(const T* x, Axes sx, const T* y, Axes sy, float* result, Axes extents, float p) { strided<T>(name##_of{p}, x, sx, y, sy, result, extents); }

#define FUNCTION_3(name, formula) \
    struct name##_of { float p; __device__ __forceinline__ float operator()(float x, float y, float z) const { return formula; } }; \
    extern "C" __global__ void name##_dense(const float* x, const float* y, const float* z, float* result, int n, float p) { dense(name##_of{p}, x, y, z, result, n); } \
    extern "C" __global__ void name##_strided(const float* x, Axes sx, const float* y, Axes sy, const float* z, Axes sz, float* result, Axes extents, float p) { strided(name##_of{p}, x, sx, y, sy, z, sz, result, extents); }

FUNCTION_1(scale, p * x)
FUNCTION_1(exp, expf(x))
FUNCTION_1(log, logf(x))
FUNCTION_1(sqrt, sqrtf(x))
FUNCTION_1(relu, x > 0.0f ? x : 0.0f)
FUNCTION_1(leaky_relu, x > 0.0f ? x : p * x)
FUNCTION_1(elu, x > 0.0f ? x : p * (expf(x) - 1.0f))
FUNCTION_1(sigmoid, 1.0f / (1.0f + expf(-x)))
FUNCTION_1(tanh, tanhf(x))
FUNCTION_1(step, x >= 0.0f ? 1.0f : 0.0f)

FUNCTION_2(add, float, x + y)
FUNCTION_2(subtract, float, x - y)
FUNCTION_2(multiply, float, x * y)
FUNCTION_2(divide, float, x / y)
FUNCTION_2(maximum, float, fmaxf(x, y))
FUNCTION_2(minimum, float, fminf(x, y))
FUNCTION_2(equal, float, x == y ? 1.0f : 0.0f)
FUNCTION_2(equal_s32, int, x == y ? 1.0f : 0.0f)
FUNCTION_2(less, float, x < y ? 1.0f : 0.0f)
FUNCTION_2(less_s32, int, x < y ? 1.0f : 0.0f)

FUNCTION_2(sqrt_gradient, float, y / (2.0f * x))
FUNCTION_2(relu_gradient, float, x > 0.0f ? y : 0.0f)
FUNCTION_2(leaky_relu_gradient, float, x > 0.0f ? y : p * y)
FUNCTION_2(elu_gradient, float, x > 0.0f ? y : y * (x + p))
FUNCTION_2(sigmoid_gradient, float, y * x * (1.0f - x))
FUNCTION_2(tanh_gradient, float, y * (1.0f - x * x))

FUNCTION_3(select, x != 0.0f ? y : z)
