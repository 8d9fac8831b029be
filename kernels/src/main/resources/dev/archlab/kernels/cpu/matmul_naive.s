# C = A·B, row-major float32, as the definition says: each element of C is the dot product of a row
# of A and a column of B.
#
#   void matmul_naive(const float *a, const float *b, float *c, long m, long k, long n)
#                                  a0              a1        a2      a3      a4      a5
#
# Walking down a column of B skips a whole row at each step: one cache line is fetched for one value.

        .text
        .globl  matmul_naive
matmul_naive:
        slli    t0, a4, 2               # bytes in a row of A
        slli    t1, a5, 2               # bytes in a row of B
row:
        mv      t2, a1                  # head of the first column of B
        add     t3, a1, t1              # behind the head of the last one
column:
        mv      t4, a0                  # along the row of A ...
        add     t5, a0, t0              # ... to its end
        mv      t6, t2                  # down the column of B
        fmv.w.x fa0, zero
term:
        flw     fa1, 0(t4)
        flw     fa2, 0(t6)
        addi    t4, t4, 4
        add     t6, t6, t1
        fmadd.s fa0, fa1, fa2, fa0
        bne     t4, t5, term

        fsw     fa0, 0(a2)              # C is written from its first element to its last
        addi    a2, a2, 4
        addi    t2, t2, 4
        bne     t2, t3, column

        mv      a0, t5                  # the end of a row is the start of the next
        addi    a3, a3, -1
        bnez    a3, row
        ret
