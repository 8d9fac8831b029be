// Changes of format; one thread for each element.

#define I (blockIdx.x * blockDim.x + threadIdx.x)

// To nearest, ties to even; a NaN becomes 0x7fff. Compute capability 7.5 has no instruction for it.
__device__ __forceinline__ unsigned bfloat16(float x)
{
    unsigned bits = __float_as_uint(x);
    unsigned rounded = (bits + 0x7fff + (bits >> 16 & 1)) >> 16;
    return (bits & 0x7fffffff) > 0x7f800000 ? 0x7fff : rounded;
}

extern "C" __global__ void f32_to_bf16(const float* from, unsigned short* to, int n)
{
    int i = I;
    if (i < n) {
        to[i] = bfloat16(from[i]);
    }
}

extern "C" __global__ void bf16_to_f32(const unsigned short* from, float* to, int n)
{
    int i = I;
    if (i < n) {
        to[i] = __uint_as_float((unsigned)from[i] << 16);
    }
}

extern "C" __global__ void s32_to_f32(const int* from, float* to, int n)
{
    int i = I;
    if (i < n) {
        to[i] = __int2float_rn(from[i]);
    }
}

// x / scale, to the nearest integer, ties to even, between -127 and 127.
extern "C" __global__ void quantize(const float* values, const float* scale, signed char* result, int n)
{
    int i = I;
    if (i < n) {
        int rounded = __float2int_rn(values[i] / *scale);
        result[i] = max(-127, min(127, rounded));
    }
}
