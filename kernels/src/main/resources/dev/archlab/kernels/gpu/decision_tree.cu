// Walks each point from node 0 to a leaf: to the left child where x[feature] <= threshold, else to the
// right one. A child below 0 is a leaf of class -1 - child. One thread for each point.
//
// A thread whose walk is over leaves at once, by a guarded instruction; so does one without a point.
// That is no branch, and divides no warp. As children stand behind their parents, there are at most
// as many questions as nodes.

__device__ __forceinline__ void leave_if(bool done)
{
    asm volatile("{\n\t.reg .pred %%done;\n\tsetp.ne.s32 %%done, %0, 0;\n\t@%%done exit;\n\t}" ::"r"((int)done));
}

__device__ __forceinline__ void store_if(bool done, int* at, int value)
{
    asm volatile("{\n\t.reg .pred %%done;\n\tsetp.ne.s32 %%done, %0, 0;\n\t@%%done st.global.s32 [%1], %2;\n\t}" ::"r"((int)done),
                 "l"(__cvta_generic_to_global(at)), "r"(value)
                 : "memory");
}

// A branch for each question: where the points of a warp give different answers, the warp goes both
// ways, one after the other. The empty assembly keeps the compiler from making a select of it.
extern "C" __global__ void decision_tree_branch(const float* points, const int* features, const float* thresholds, const int* children, int* labels, int n, int width, int nodes)
{
    int point = blockIdx.x * blockDim.x + threadIdx.x;
    leave_if(point >= n);
    int node = 0;
#pragma unroll 1
    for (int questions = 0; questions < nodes; questions++) {
        if (points[point * width + features[node]] <= thresholds[node]) {
            node = children[2 * node];
            asm volatile("");
        } else {
            node = children[2 * node + 1];
            asm volatile("");
        }
        store_if(node < 0, labels + point, -1 - node);
        leave_if(node < 0);
    }
}

// The answer is part of the child's address, so that all points of a warp go the same way.
extern "C" __global__ void decision_tree_select(const float* points, const int* features, const float* thresholds, const int* children, int* labels, int n, int width, int nodes)
{
    int point = blockIdx.x * blockDim.x + threadIdx.x;
    leave_if(point >= n);
    int node = 0;
#pragma unroll 1
    for (int questions = 0; questions < nodes; questions++) {
        bool right = !(points[point * width + features[node]] <= thresholds[node]);
        node = children[2 * node + right];
        store_if(node < 0, labels + point, -1 - node);
        leave_if(node < 0);
    }
}
