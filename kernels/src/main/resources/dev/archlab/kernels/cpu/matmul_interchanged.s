# C = A·B, row-major float32, with the two inner loops interchanged: a row of C is the sum of the
# rows of B, each scaled by one value of A. Now B and C are walked along their rows, so that all of
# a fetched cache line is used.
#
#   void matmul_interchanged(const float *a, const float *b, float *c, long m, long k, long n)
#                                         a0              a1        a2      a3      a4      a5
#
# Four elements at a time: while one multiply-add is under way the next three begin, and the loop's
# own instructions are shared by four. The price of the interchange: C is loaded and stored k times.

        .text
        .globl  matmul_interchanged
matmul_interchanged:
        slli    t1, a5, 2               # bytes in a row of B and of C
        andi    t2, t1, -16             # of them, in whole groups of four
row:
        add     a7, a2, t1              # end of the row of C
        mv      t3, a2
clear:                                  # what C held before does not count
        sw      zero, 0(t3)
        addi    t3, t3, 4
        bne     t3, a7, clear

        mv      t0, a1                  # all of B, once for each row of C
        mv      t6, a4
scale:
        flw     fa0, 0(a0)              # the next value of the row of A
        addi    a0, a0, 4
        mv      t3, a2
        add     t4, a2, t2              # end of the groups of four
        beq     t3, t4, rest
four:
        flw     fa1, 0(t0)
        flw     fa2, 4(t0)
        flw     fa3, 8(t0)
        flw     fa4, 12(t0)
        flw     ft1, 0(t3)
        flw     ft2, 4(t3)
        flw     ft3, 8(t3)
        flw     ft4, 12(t3)
        fmadd.s ft1, fa0, fa1, ft1
        fmadd.s ft2, fa0, fa2, ft2
        fmadd.s ft3, fa0, fa3, ft3
        fmadd.s ft4, fa0, fa4, ft4
        addi    t0, t0, 16
        addi    t3, t3, 16
        fsw     ft1, -16(t3)
        fsw     ft2, -12(t3)
        fsw     ft3, -8(t3)
        fsw     ft4, -4(t3)
        bne     t3, t4, four
rest:
        beq     t3, a7, scaled
one:
        flw     fa1, 0(t0)
        flw     ft1, 0(t3)
        addi    t0, t0, 4
        addi    t3, t3, 4
        fmadd.s ft1, fa0, fa1, ft1
        fsw     ft1, -4(t3)
        bne     t3, a7, one
scaled:
        addi    t6, t6, -1
        bnez    t6, scale

        mv      a2, a7                  # the end of a row is the start of the next
        addi    a3, a3, -1
        bnez    a3, row
        ret
