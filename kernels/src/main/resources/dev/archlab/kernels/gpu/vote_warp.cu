// The votes of each row's k neighbours for each label from 0 to classes - 1, and the label with the
// most; of equally frequent ones the smallest.
//
// One warp for each row, several rows in a CTA. A lane counts the votes for its own labels; then
// the lanes exchange their best labels, and after five exchanges all know the winner.

#define LANES 32

extern "C" __global__ void vote_warp(const int* neighbours, const int* labels, int* counts, int* winners, int rows, int k, int classes)
{
    int lane = threadIdx.x;
    int row = blockIdx.x * blockDim.y + threadIdx.y;
    if (row >= rows) {
        return;
    }
    int most = -1;
    int winner = classes;
    for (int label = lane; label < classes; label += LANES) {
        int votes = 0;
        for (int i = 0; i < k; i++) {
            votes += labels[neighbours[row * k + i]] == label;
        }
        counts[row * classes + label] = votes;
        if (votes > most) {
            most = votes;
            winner = label;
        }
    }
    for (int distance = LANES / 2; distance > 0; distance /= 2) {
        int other_most = __shfl_xor_sync(0xffffffff, most, distance);
        int other_winner = __shfl_xor_sync(0xffffffff, winner, distance);
        if ((other_most > most) | ((other_most == most) & (other_winner < winner))) {
            most = other_most;
            winner = other_winner;
        }
    }
    if (lane == 0) {
        winners[row] = winner;
    }
}
