// (x - mean) · scale / √(variance + epsilon) + shift, with one of each for each channel.
//
// Lanes run along the elements of an image, channel after channel; each thread finds its channel's
// factor once, and goes from image to image.

extern "C" __global__ void batch_normalization(const float* values, const float* mean, const float* variance, const float* scale, const float* shift, float* result, int count, int channels, int plane, float epsilon)
{
    unsigned element = blockIdx.x * blockDim.x + threadIdx.x;
    unsigned size = channels * plane;
    if (element >= size) {
        return;
    }
    unsigned channel = element / plane;
    float average = mean[channel];
    float offset = shift[channel];
    float factor = scale[channel] * __frcp_rn(sqrtf(variance[channel] + epsilon));
    for (int i = blockIdx.y * blockDim.y + threadIdx.y; i < count; i += gridDim.y * blockDim.y) {
        long long at = (long long)i * size + element;
        result[at] = fmaf(values[at] - average, factor, offset);
    }
}
