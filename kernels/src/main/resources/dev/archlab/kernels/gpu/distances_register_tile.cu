// The squared distance of each query from each point: queries are q × f, points p × f, row-major.
//
// A CTA of 16 × 16 threads takes 16·EACH queries and 16·EACH points, each thread a square of EACH ×
// EACH pairs whose sums stay in registers: for every 2·EACH values that it reads from shared memory
// it adds EACH·EACH terms. While a thread computes with one pair of tiles, its share of the next
// pair is on the way from global memory to registers. What lies outside the matrices counts as 0:
// there a thread reads some element inside, so that no branch is needed, and drops it once it has
// arrived.

#define SIDE 16                // threads along each side of a CTA
#define DEPTH 8                // features in a pair of tiles: a 32-byte sector

template <int EACH>
__device__ __forceinline__ void measure(const float* queries, const float* points, float* distances, int q, int p, int f)
{
    constexpr int TILE = SIDE * EACH;
    constexpr int COPIES = TILE * DEPTH / (SIDE * SIDE);

    // Both are kept transposed, so that a thread's rows are neighbours. Rows 4 floats longer than
    // the tile put the 8 × 4 elements that a warp stores at once into 32 different banks.
    __shared__ __align__(16) float tile_q[DEPTH][TILE + 4];
    __shared__ __align__(16) float tile_p[DEPTH][TILE + 4];

    unsigned x = threadIdx.x;
    unsigned y = threadIdx.y;
    int first_query = blockIdx.y * TILE;
    int first_point = blockIdx.x * TILE;

    // What this thread copies: where in the tiles, and what it has read.
    int row[COPIES], column[COPIES];
    float next_q[COPIES], next_p[COPIES];
#pragma unroll
    for (int i = 0; i < COPIES; i++) {
        unsigned element = i * SIDE * SIDE + y * SIDE + x;
        row[i] = element / DEPTH;
        column[i] = element % DEPTH;
    }

    float sum[EACH][EACH] = {};
    for (int start = -DEPTH; start < f; start += DEPTH) {
        int next = start + DEPTH;
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            int feature = min(next + column[i], f - 1);
            next_q[i] = queries[min(first_query + row[i], q - 1) * f + feature];
            next_p[i] = points[min(first_point + row[i], p - 1) * f + feature];
        }
        if (start >= 0) {
#pragma unroll
            for (int i = 0; i < DEPTH; i++) {
                float part_q[EACH], part_p[EACH];
#pragma unroll
                for (int j = 0; j < EACH; j++) {
                    part_q[j] = tile_q[i][y * EACH + j];
                    part_p[j] = tile_p[i][x * EACH + j];
                }
#pragma unroll
                for (int r = 0; r < EACH; r++) {
#pragma unroll
                    for (int s = 0; s < EACH; s++) {
                        float difference = part_q[r] - part_p[s];
                        sum[r][s] = fmaf(difference, difference, sum[r][s]);
                    }
                }
            }
            __syncthreads();
        }
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            bool inside_q = first_query + row[i] < q && next + column[i] < f;
            bool inside_p = first_point + row[i] < p && next + column[i] < f;
            tile_q[column[i]][row[i]] = inside_q ? next_q[i] : 0.0f;
            tile_p[column[i]][row[i]] = inside_p ? next_p[i] : 0.0f;
        }
        __syncthreads();
    }

#pragma unroll
    for (int r = 0; r < EACH; r++) {
#pragma unroll
        for (int s = 0; s < EACH; s++) {
            int query = first_query + y * EACH + r;
            int point = first_point + x * EACH + s;
            if (query < q && point < p) {
                distances[query * p + point] = sum[r][s];
            }
        }
    }
}

extern "C" __global__ void distances_register_tile_2(const float* queries, const float* points, float* distances, int q, int p, int f)
{
    measure<2>(queries, points, distances, q, p, f);
}

extern "C" __global__ void distances_register_tile_4(const float* queries, const float* points, float* distances, int q, int p, int f)
{
    measure<4>(queries, points, distances, q, p, f);
}
