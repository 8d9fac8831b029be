// The squared distance of each query from each point: queries are q × f, points p × f, row-major.
//
// One thread for each pair. threadIdx.x runs along the points, so the lanes of a warp share a query
// and write neighbouring distances, but read 32 rows of points: every lane a sector of its own.

extern "C" __global__ void distances_naive(const float* queries, const float* points, float* distances, int q, int p, int f)
{
    int point = blockIdx.x * blockDim.x + threadIdx.x;
    int query = blockIdx.y * blockDim.y + threadIdx.y;
    if (query >= q || point >= p) {
        return;
    }
    float sum = 0.0f;
    for (int i = 0; i < f; i++) {
        float difference = queries[query * f + i] - points[point * f + i];
        sum = fmaf(difference, difference, sum);
    }
    distances[query * p + point] = sum;
}
