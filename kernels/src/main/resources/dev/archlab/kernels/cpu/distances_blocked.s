# The squared Euclidean distance of each query from each point, row-major float32, in tiles of
# 2 queries × 4 points.
#
#   void distances_blocked(const float *queries, const float *points, float *distances,
#                                       a0                    a1             a2
#                          long q, long p, long f, long block)
#                               a3      a4      a5      a6
#
# Registers: for each feature a tile loads 6 values for 8 terms. The 8 differences do not depend on
# each other, nor do the 8 sums, so that the latency of one is hidden behind the others.
#
# Cache: points are taken in blocks (`block` of them) that should fit in the cache; a block stays
# there for all queries.
#
# Edges: queries and points behind the last one are the last one again. A query is stored twice to
# the same place then; points that do not exist are not stored.

        .text
        .globl  distances_blocked
distances_blocked:
        addi    sp, sp, -80
        sd      s0, 0(sp)
        sd      s1, 8(sp)
        sd      s2, 16(sp)
        sd      s3, 24(sp)
        sd      s4, 32(sp)
        sd      s5, 40(sp)
        sd      s6, 48(sp)
        sd      s7, 56(sp)
        sd      s8, 64(sp)
        slli    t5, a5, 2               # bytes in a row of features
        slli    t6, a4, 2               # bytes in a row of distances

# For each block of points; a1 and a2 point to its first point and that one's column, a4 are left.
block:
        mv      a7, a6                  # points in this block
        bge     a4, a6, queries
        mv      a7, a4

# For each two queries: s0, s1 point to them, s2, s3 to their distances, s4 are left.
queries:
        mv      s0, a0
        mv      s2, a2
        mv      s4, a3
two_queries:
        mv      s1, s0                  # a single query is taken twice
        mv      s3, s2
        li      t0, 1
        beq     s4, t0, points
        add     s1, s0, t5
        add     s3, s2, t6

# For each four points: s5 points to the first of them, s6 are left in the block.
points:
        mv      s5, a1
        mv      s6, a7
tile:
        mv      s7, s0
        mv      s8, s1
        mv      t0, s5
        mv      t1, t0                  # with too few points, the last one again
        li      t4, 1
        ble     s6, t4, point_2
        add     t1, t1, t5
point_2:
        mv      t2, t1
        li      t4, 2
        ble     s6, t4, point_3
        add     t2, t2, t5
point_3:
        mv      t3, t2
        li      t4, 3
        ble     s6, t4, sums
        add     t3, t3, t5
sums:
        fmv.w.x ft0, zero               # first query
        fmv.w.x ft1, zero
        fmv.w.x ft2, zero
        fmv.w.x ft3, zero
        fmv.w.x ft4, zero               # second query
        fmv.w.x ft5, zero
        fmv.w.x ft6, zero
        fmv.w.x ft7, zero
        add     t4, t0, t5              # end of the first point
feature:
        flw     fa4, 0(s7)
        flw     fa5, 0(s8)
        flw     fa6, 0(t0)
        flw     fa7, 0(t1)
        fsub.s  ft8, fa4, fa6
        fsub.s  fa0, fa5, fa6
        flw     fa6, 0(t2)
        fsub.s  ft9, fa4, fa7
        fsub.s  fa1, fa5, fa7
        flw     fa7, 0(t3)
        fsub.s  ft10, fa4, fa6
        fsub.s  fa2, fa5, fa6
        fsub.s  ft11, fa4, fa7
        fsub.s  fa3, fa5, fa7
        fmadd.s ft0, ft8, ft8, ft0
        fmadd.s ft4, fa0, fa0, ft4
        fmadd.s ft1, ft9, ft9, ft1
        fmadd.s ft5, fa1, fa1, ft5
        addi    s7, s7, 4
        addi    s8, s8, 4
        addi    t0, t0, 4
        addi    t1, t1, 4
        addi    t2, t2, 4
        addi    t3, t3, 4
        fmadd.s ft2, ft10, ft10, ft2
        fmadd.s ft6, fa2, fa2, ft6
        fmadd.s ft3, ft11, ft11, ft3
        fmadd.s ft7, fa3, fa3, ft7
        bne     t0, t4, feature

        fsw     ft0, 0(s2)
        fsw     ft4, 0(s3)
        addi    s6, s6, -1
        beqz    s6, stored
        fsw     ft1, 4(s2)
        fsw     ft5, 4(s3)
        addi    s6, s6, -1
        beqz    s6, stored
        fsw     ft2, 8(s2)
        fsw     ft6, 8(s3)
        addi    s6, s6, -1
        beqz    s6, stored
        fsw     ft3, 12(s2)
        fsw     ft7, 12(s3)
        addi    s2, s2, 16
        addi    s3, s3, 16
        mv      s5, t3                  # the end of the fourth is the start of the fifth
        addi    s6, s6, -1
        bnez    s6, tile
stored:
        addi    s4, s4, -2
        blez    s4, next_block
        add     s0, s1, t5              # the query below the second
        slli    t0, a7, 2               # and its distances, back at the first point of the block
        andi    t0, t0, -16             # (s3 has moved on by each whole tile)
        sub     s2, s3, t0
        add     s2, s2, t6
        j       two_queries

next_block:
        slli    t0, a7, 2
        add     a2, a2, t0
        mul     t0, a7, t5
        add     a1, a1, t0
        sub     a4, a4, a7
        bnez    a4, block

        ld      s0, 0(sp)
        ld      s1, 8(sp)
        ld      s2, 16(sp)
        ld      s3, 24(sp)
        ld      s4, 32(sp)
        ld      s5, 40(sp)
        ld      s6, 48(sp)
        ld      s7, 56(sp)
        ld      s8, 64(sp)
        addi    sp, sp, 80
        ret
