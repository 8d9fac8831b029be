// The squared distance of each query from each point: queries are q × f, points p × f, row-major.
//
// A CTA of TILE × TILE threads takes as many pairs. It walks along the features in steps of TILE:
// its threads copy a tile of queries and one of points to shared memory, lanes along the features,
// so that global reads coalesce. What lies outside the matrices counts as 0.

#define TILE 16

extern "C" __global__ void distances_shared(const float* queries, const float* points, float* distances, int q, int p, int f)
{
    // A lane reads its own row of points; rows of an odd length put the rows into different banks.
    __shared__ float tile_q[TILE][TILE];
    __shared__ float tile_p[TILE][TILE + 1];

    int x = threadIdx.x;
    int y = threadIdx.y;
    int first_point = blockIdx.x * TILE;
    int first_query = blockIdx.y * TILE;

    float sum = 0.0f;
    for (int start = 0; start < f; start += TILE) {
        int feature = start + x;
        int query = first_query + y;
        int point = first_point + y;
        tile_q[y][x] = query < q && feature < f ? queries[query * f + feature] : 0.0f;
        tile_p[y][x] = point < p && feature < f ? points[point * f + feature] : 0.0f;
        __syncthreads();
        for (int i = 0; i < TILE; i++) {
            float difference = tile_q[y][i] - tile_p[x][i];
            sum = fmaf(difference, difference, sum);
        }
        __syncthreads();
    }
    int query = first_query + y;
    int point = first_point + x;
    if (query < q && point < p) {
        distances[query * p + point] = sum;
    }
}
