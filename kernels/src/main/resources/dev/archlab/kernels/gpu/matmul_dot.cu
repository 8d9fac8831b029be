// C = A·B of int8 matrices of any strides, in int32, for each blockIdx.z a product.
//
// As with register tiles a CTA of 16 × 16 threads computes 16·EACH rows and columns of C, each thread
// a square of EACH × EACH elements in its registers. The tiles in shared memory hold words of four
// bytes that are neighbours along k, so that one instruction adds four products. What lies outside
// the matrices counts as 0: there a thread reads some element inside, so that no branch is needed,
// and drops it once it has arrived.

#define SIDE 16                // threads along each side of a CTA

struct View {
    int row, column, matrix;   // distances of neighbours, in elements
};

// Four neighbours along k from `first` on, which lie `stride` apart.
__device__ __forceinline__ void read(const signed char* line, int first, int k, int stride, int* bytes)
{
#pragma unroll
    for (int i = 0; i < 4; i++) {
        bytes[i] = line[min(first + i, k - 1) * stride];
    }
}

__device__ __forceinline__ int word(const int* bytes, int first, int k, bool inside)
{
    int word = 0;
#pragma unroll
    for (int i = 0; i < 4; i++) {
        word |= inside & (first + i < k) ? (bytes[i] & 0xff) << 8 * i : 0;
    }
    return word;
}

template <int EACH>
__device__ __forceinline__ void multiply(const signed char* a, View va, const signed char* b, View vb, int* c, int m, int k, int n)
{
    constexpr int TILE = SIDE * EACH;
    constexpr int WORDS = EACH == 1 ? 16 : 8; // along k, in a pair of tiles
    constexpr int COPIES = TILE * WORDS / (SIDE * SIDE);

    __shared__ int tile_a[WORDS][TILE + 1];
    __shared__ int tile_b[WORDS][TILE + 1];

    unsigned x = threadIdx.x;
    unsigned y = threadIdx.y;
    int first_row = blockIdx.y * TILE;
    int first_column = blockIdx.x * TILE;
    bool turned_a = va.row < va.column;
    bool turned_b = vb.row < vb.column;

    int word_a[COPIES], row[COPIES], word_b[COPIES], column[COPIES];
    const signed char *line_a[COPIES], *line_b[COPIES];
#pragma unroll
    for (int i = 0; i < COPIES; i++) {
        unsigned element = i * SIDE * SIDE + y * SIDE + x;
        row[i] = turned_a ? element % TILE : element / WORDS;
        word_a[i] = turned_a ? element / TILE : element % WORDS;
        column[i] = turned_b ? element / WORDS : element % TILE;
        word_b[i] = turned_b ? element % WORDS : element / TILE;
        line_a[i] = a + (long long)blockIdx.z * va.matrix + min(first_row + row[i], m - 1) * va.row;
        line_b[i] = b + (long long)blockIdx.z * vb.matrix + min(first_column + column[i], n - 1) * vb.column;
    }

    int sum[EACH][EACH] = {};
#pragma unroll 1
    for (int start = 0; start < k; start += 4 * WORDS) {
        int bytes_a[COPIES][4], bytes_b[COPIES][4];
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            read(line_a[i], start + 4 * word_a[i], k, va.column, bytes_a[i]);
            read(line_b[i], start + 4 * word_b[i], k, vb.row, bytes_b[i]);
        }
        __syncthreads();
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            tile_a[word_a[i]][row[i]] = word(bytes_a[i], start + 4 * word_a[i], k, first_row + row[i] < m);
            tile_b[word_b[i]][column[i]] = word(bytes_b[i], start + 4 * word_b[i], k, first_column + column[i] < n);
        }
        __syncthreads();
#pragma unroll
        for (int i = 0; i < WORDS; i++) {
            int part_a[EACH], part_b[EACH];
#pragma unroll
            for (int j = 0; j < EACH; j++) {
                part_a[j] = tile_a[i][y + j * SIDE];
                part_b[j] = tile_b[i][x + j * SIDE];
            }
#pragma unroll
            for (int r = 0; r < EACH; r++) {
#pragma unroll
                for (int s = 0; s < EACH; s++) {
                    sum[r][s] = __dp4a(part_a[r], part_b[s], sum[r][s]);
                }
            }
        }
    }

    int* matrix_c = c + (long long)blockIdx.z * m * n;
#pragma unroll
    for (int r = 0; r < EACH; r++) {
#pragma unroll
        for (int s = 0; s < EACH; s++) {
            int at_row = first_row + y + r * SIDE;
            int at_column = first_column + x + s * SIDE;
            if (at_row < m && at_column < n) {
                matrix_c[at_row * n + at_column] = sum[r][s];
            }
        }
    }
}

#define SQUARE(EACH) \
    extern "C" __global__ void matmul_dot_##EACH(const signed char* a, View va, const signed char* b, View vb, int* c, int m, int k, int n) { multiply<EACH>(a, va, b, vb, c, m, k, n); }

SQUARE(1)
SQUARE(2)
SQUARE(4)
