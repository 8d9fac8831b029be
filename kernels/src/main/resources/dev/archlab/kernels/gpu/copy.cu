// A view of any strides of 32-bit elements as a row-major tensor.

struct Axes {
    int a, b, c, d;            // one number for each axis, outermost first
};

// One thread for each element along the last three axes, lanes along the last one; each thread walks
// along the first axis. Writes coalesce; of a transposed view every lane reads a sector of its own.
extern "C" __global__ void copy_naive(const unsigned* from, Axes strides, unsigned* to, Axes extents)
{
    int b = blockIdx.z * blockDim.z + threadIdx.z;
    int c = blockIdx.y * blockDim.y + threadIdx.y;
    int d = blockIdx.x * blockDim.x + threadIdx.x;
    if (b >= extents.b || c >= extents.c || d >= extents.d) {
        return;
    }
    const unsigned* at = from + (long long)b * strides.b + (long long)c * strides.c + (long long)d * strides.d;
    long long index = ((long long)b * extents.c + c) * extents.d + d;
    for (int a = 0; a < extents.a; a++) {
        to[index] = *at;
        at += strides.a;
        index += (long long)extents.b * extents.c * extents.d;
    }
}

// One vector of 16 bytes for each thread, of a view without gaps.
extern "C" __global__ void copy_dense(const unsigned* from, unsigned* to, int n)
{
    int i = 4 * (blockIdx.x * blockDim.x + threadIdx.x);
    if (i + 3 < n) {
        *(uint4*)(to + i) = *(const uint4*)(from + i);
    } else {
        for (; i < n; i++) {
            to[i] = from[i];
        }
    }
}

#define TILE 32
#define ROWS 8                 // threads along y; each has TILE / ROWS elements

// A view whose neighbours lie closest along another axis than the last one. The axes come in another
// order: d is the last one of the result, c the one of the smallest stride, a and b are the others.
// A CTA reads a tile of 32 × 32 with lanes along c, and writes it with lanes along d, so that both
// coalesce. Rows of 33 words in shared memory put the elements of a column into different banks.
extern "C" __global__ void copy_shared(const unsigned* from, Axes strides, unsigned* to, Axes places, Axes extents)
{
    __shared__ unsigned tile[TILE][TILE + 1];

    int x = threadIdx.x;
    int y = threadIdx.y;
    int first_c = blockIdx.y * TILE;
    int first_d = blockIdx.x * TILE;
    int b = blockIdx.z;
    const unsigned* source = from + (long long)b * strides.b;
    unsigned* target = to + (long long)b * places.b;

    for (int a = 0; a < extents.a; a++) {
#pragma unroll
        for (int i = 0; i < TILE; i += ROWS) {
            int c = first_c + x;
            int d = first_d + y + i;
            if (c < extents.c && d < extents.d) {
                tile[y + i][x] = source[(long long)c * strides.c + (long long)d * strides.d];
            }
        }
        __syncthreads();
#pragma unroll
        for (int i = 0; i < TILE; i += ROWS) {
            int c = first_c + y + i;
            int d = first_d + x;
            if (c < extents.c && d < extents.d) {
                target[(long long)c * places.c + (long long)d * places.d] = tile[x][y + i];
            }
        }
        __syncthreads();
        source += strides.a;
        target += places.a;
    }
}
