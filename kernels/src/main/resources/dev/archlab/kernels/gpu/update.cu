// Steps of optimisers: one thread for each weight.

#define I (blockIdx.x * blockDim.x + threadIdx.x)

extern "C" __global__ void sgd(float* weights, const float* gradients, int n, float rate)
{
    int i = I;
    if (i < n) {
        weights[i] = fmaf(-rate, gradients[i], weights[i]);
    }
}

extern "C" __global__ void momentum(float* weights, float* velocity, const float* gradients, int n, float rate, float momentum)
{
    int i = I;
    if (i < n) {
        float weight = weights[i];
        float v = fmaf(momentum, velocity[i], gradients[i]);
        velocity[i] = v;
        weights[i] = fmaf(-rate, v, weight);
    }
}

// `powers` holds beta1^t and beta2^t.
extern "C" __global__ void adam(float* weights, float* mean, float* variance, const float* gradients, const float* powers, int n, float rate, float beta1, float beta2, float epsilon)
{
    int i = I;
    if (i < n) {
        float weight = weights[i];
        float old_mean = mean[i];
        float old_variance = variance[i];
        float gradient = gradients[i];
        float power1 = powers[0];
        float power2 = powers[1];
        float m = fmaf(beta1, old_mean, (1.0f - beta1) * gradient);
        float v = fmaf(beta2, old_variance, (1.0f - beta2) * (gradient * gradient));
        mean[i] = m;
        variance[i] = v;
        float root = sqrtf(v * __frcp_rn(1.0f - power2));
        float step = m * __frcp_rn(1.0f - power1);
        weights[i] = weight - rate * (step * __frcp_rn(root + epsilon));
    }
}
