// Walks each point from node 0 to a leaf. A child c < 0 is a leaf of class -1 - c.
//
// No walk can be overlapped with the next step of itself: each child is loaded from where the
// comparison before it points to.

void decision_tree(
    const float *points, const int *features, const float *thresholds, const int *children,
    int *labels, long count, long width) {
  for (; count > 0; count--, points += width) {
    long node = 0;
    do {
      int right = !(points[features[node]] <= thresholds[node]);
      node = children[2 * node + right];
    } while (node >= 0);
    *labels++ = -1 - node;
  }
}
