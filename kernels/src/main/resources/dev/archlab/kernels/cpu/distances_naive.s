# The squared Euclidean distance of each query from each point, row-major float32, as the definition
# says: the sum of (q - r)² over the features.
#
#   void distances_naive(const float *queries, const float *points, float *distances,
#                                     a0                    a1             a2
#                        long q, long p, long f)
#                             a3      a4      a5
#
# Each step needs the result of the one before: the difference waits for the load, the multiply-add
# for the difference.

        .text
        .globl  distances_naive
distances_naive:
        slli    t0, a5, 2               # bytes in a row of features
query:
        mv      t1, a1                  # the first point
        mv      t2, a4                  # points left
point:
        mv      t3, a0
        add     t4, a0, t0              # end of the query
        fmv.w.x fa0, zero
feature:
        flw     fa1, 0(t3)
        flw     fa2, 0(t1)
        addi    t3, t3, 4
        addi    t1, t1, 4               # runs on into the next point
        fsub.s  fa1, fa1, fa2
        fmadd.s fa0, fa1, fa1, fa0
        bne     t3, t4, feature

        fsw     fa0, 0(a2)
        addi    a2, a2, 4
        addi    t2, t2, -1
        bnez    t2, point

        mv      a0, t4
        addi    a3, a3, -1
        bnez    a3, query
        ret
