// Sums over windows that slide over images, n × c × h × w, with weights o × c/groups × rows × columns.
// What lies outside an image counts as 0.

struct Shape {
    int count, channels, height, width, output_channels, output_rows, output_columns, groups;
};

struct Window {
    int rows, columns, stride_rows, stride_columns, pad_top, pad_left, pad_bottom, pad_right, dilation_rows, dilation_columns;
};

// One thread for each element of the result, lanes along the columns of the image.
extern "C" __global__ void convolution_naive(const float* images, const float* weights, float* result, Shape s, Window w)
{
    unsigned index = blockIdx.x * blockDim.x + threadIdx.x;
    unsigned plane = s.output_rows * s.output_columns;
    if (index >= s.count * s.output_channels * plane) {
        return;
    }
    unsigned column = index % s.output_columns;
    unsigned row = index / s.output_columns % s.output_rows;
    unsigned out = index / plane % s.output_channels;
    unsigned image = index / plane / s.output_channels;
    int depth = s.channels / s.groups;
    int first_channel = out / (s.output_channels / s.groups) * depth;
    int top = (int)row * w.stride_rows - w.pad_top;
    int left = (int)column * w.stride_columns - w.pad_left;
    const float* weight = weights + (long long)out * depth * w.rows * w.columns;

    float sum = 0.0f;
    for (int channel = 0; channel < depth; channel++) {
        const float* source = images + ((long long)image * s.channels + first_channel + channel) * s.height * s.width;
        for (int i = 0; i < w.rows; i++) {
            for (int j = 0; j < w.columns; j++) {
                int y = top + i * w.dilation_rows;
                int x = left + j * w.dilation_columns;
                if (y >= 0 && y < s.height && x >= 0 && x < s.width) {
                    sum = fmaf(source[y * s.width + x], *weight, sum);
                }
                weight++;
            }
        }
    }
    result[index] = sum;
}

#define THREADS 128            // of a CTA
#define TERMS 64               // of a sum, whose weights are in shared memory at a time
#define BATCH 4                // elements of the image that a thread reads at a time

// One thread for EACH output channels at one place; lanes along the places of all images. Each element
// that it reads is used EACH times. A CTA keeps the weights of TERMS terms of the sum in shared memory,
// and where each term's element lies, seen from the window's corner (x: its offset, y: rows, z: columns),
// so that nobody divides in the inner loop. Outside the image, and behind the last term, a thread reads
// some element inside, so that no branch is needed, and drops it.
template <int EACH>
__device__ __forceinline__ void convolve(const float* images, const float* weights, float* result, Shape s, Window w)
{
    constexpr int COPIES = TERMS * EACH / THREADS;
    __shared__ int4 terms[TERMS];
    __shared__ __align__(16) float tile[TERMS][EACH];

    int plane = s.output_rows * s.output_columns;
    unsigned place = blockIdx.x * THREADS + threadIdx.x;
    bool inside = place < s.count * plane;
    place = inside ? place : 0;
    unsigned image = place / plane;
    unsigned position = place % plane;
    unsigned row = position / s.output_columns;
    unsigned column = position % s.output_columns;
    int top = (int)row * w.stride_rows - w.pad_top;
    int left = (int)column * w.stride_columns - w.pad_left;

    int channels = s.output_channels / s.groups; // of a group's results
    int blocks = (channels + EACH - 1) / EACH;
    int group = blockIdx.y / blocks;
    int first = group * channels + blockIdx.y % blocks * EACH;
    int last = group * channels + channels - 1;
    int depth = s.channels / s.groups;
    int window = w.rows * w.columns;
    int count = depth * window;
    int source = (image * s.channels + group * depth) * s.height * s.width;
    int corner = source + top * s.width + left;

    float sum[EACH] = {};
    for (int start = 0; start < count; start += TERMS) {
        float weight[COPIES];
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            unsigned element = i * THREADS + threadIdx.x;
            int out = min(first + element / TERMS, last);
            weight[i] = weights[out * count + min(start + element % TERMS, count - 1)];
        }
        __syncthreads();
#pragma unroll
        for (int i = 0; i < COPIES; i++) {
            unsigned element = i * THREADS + threadIdx.x;
            tile[element % TERMS][element / TERMS] = start + element % TERMS < count ? weight[i] : 0.0f;
        }
        if (threadIdx.x < TERMS) {
            unsigned term = min(start + threadIdx.x, count - 1);
            unsigned channel = term / window;
            unsigned in_window = term % window;
            int y = in_window / w.columns * w.dilation_rows;
            int x = in_window % w.columns * w.dilation_columns;
            terms[threadIdx.x] = make_int4((channel * s.height + y) * s.width + x, y, x, 0);
        }
        __syncthreads();
        int end = min(TERMS, count - start);
#pragma unroll 1
        for (int i = 0; i < end; i += BATCH) {
            float value[BATCH];
            bool within[BATCH];
#pragma unroll
            for (int j = 0; j < BATCH; j++) {
                int4 term = terms[i + j];
                within[j] = ((unsigned)(top + term.y) < s.height) & ((unsigned)(left + term.z) < s.width);
                value[j] = images[within[j] ? corner + term.x : source];
            }
#pragma unroll
            for (int j = 0; j < BATCH; j++) {
                float element = within[j] ? value[j] : 0.0f;
#pragma unroll
                for (int r = 0; r < EACH; r++) {
                    sum[r] = fmaf(element, tile[i + j][r], sum[r]);
                }
            }
        }
    }
    int target = (image * s.output_channels + first) * plane + position;
#pragma unroll
    for (int r = 0; r < EACH; r++) {
        if (inside && first + r <= last) {
            result[target + r * plane] = sum[r];
        }
    }
}

extern "C" __global__ void convolution_tiled_2(const float* images, const float* weights, float* result, Shape s, Window w)
{
    convolve<2>(images, weights, result, s, w);
}

extern "C" __global__ void convolution_tiled_8(const float* images, const float* weights, float* result, Shape s, Window w)
{
    convolve<8>(images, weights, result, s, w);
}
