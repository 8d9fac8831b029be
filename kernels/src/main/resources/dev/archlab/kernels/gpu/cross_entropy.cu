// The cross-entropy of rows of probabilities, and its gradient; each row has a class of its own.

extern "C" __global__ void cross_entropy(const float* probabilities, const int* labels, float* losses, int rows, int classes)
{
    int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row < rows) {
        losses[row] = -logf(probabilities[row * classes + labels[row]]);
    }
}

// Lanes along the classes.
extern "C" __global__ void cross_entropy_gradient(const float* probabilities, const int* labels, float* gradient, int rows, int classes)
{
    int label = blockIdx.x * blockDim.x + threadIdx.x;
    int row = blockIdx.y * blockDim.y + threadIdx.y;
    if (row < rows && label < classes) {
        int at = row * classes + label;
        float difference = probabilities[at] - (label == labels[row] ? 1.0f : 0.0f);
        gradient[at] = difference * __frcp_rn((float)rows);
    }
}
