// The votes of each row's k neighbours for each label from 0 to classes - 1, and the label with the
// most; of equally frequent ones the smallest.
//
// One thread for each row; it counts in its own row of counts.

extern "C" __global__ void vote_naive(const int* neighbours, const int* labels, int* counts, int* winners, int rows, int k, int classes)
{
    int row = blockIdx.x * blockDim.x + threadIdx.x;
    if (row >= rows) {
        return;
    }
    int* votes = counts + row * classes;
    for (int label = 0; label < classes; label++) {
        votes[label] = 0;
    }
    for (int i = 0; i < k; i++) {
        votes[labels[neighbours[row * k + i]]]++;
    }
    int winner = 0;
    for (int label = 1; label < classes; label++) {
        if (votes[label] > votes[winner]) {
            winner = label;
        }
    }
    winners[row] = winner;
}
