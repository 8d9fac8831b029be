# The k smallest values of each row in rising order, equal ones by column: k passes over the row,
# each of which finds the smallest value that comes after the one found before.
#
#   void topk_selection(const float *values, float *smallest, int *columns,
#                                    a0             a1             a2
#                       long rows, long width, long k)
#                            a3         a4          a5
#
# Value and column are compared as one 64-bit integer, the key: value above, column below. Read as
# integers, positive floats rise like their values; negative ones fall, unless all bits but the sign
# are inverted. Adding 0 first makes -0 equal to 0, and of every NaN the one that stands above
# infinity: NaNs come last, by column.

        .text
        .globl  topk_selection
topk_selection:
        slli    t0, a4, 2               # bytes in a row of values
        li      t1, 0x7fffffff          # all bits but the sign
        fmv.w.x fa0, zero
row:
        add     a7, a0, t0              # end of the row
        mv      a6, a5                  # values still to find
        li      t2, -1
        slli    t2, t2, 63              # the key found before: smaller than any
pass:
        not     t3, zero
        srli    t3, t3, 1               # the smallest key of this pass: larger than any
        mv      t4, a0
        li      t5, 0                   # column
candidate:
        flw     fa1, 0(t4)
        fadd.s  fa1, fa1, fa0
        fmv.x.w t6, fa1                 # sign-extended
        bgez    t6, positive
        xor     t6, t6, t1
positive:
        slli    t6, t6, 32
        add     t6, t6, t5
        bge     t6, t3, skip            # not the smallest
        ble     t6, t2, skip            # found in an earlier pass
        mv      t3, t6
skip:
        addi    t4, t4, 4
        addi    t5, t5, 1
        bne     t4, a7, candidate

        mv      t2, t3
        sext.w  t3, t3                  # the column
        sw      t3, 0(a2)
        slli    t3, t3, 2
        add     t3, t3, a0
        lw      t3, 0(t3)               # the value as it was, -0 and NaN too
        sw      t3, 0(a1)
        addi    a1, a1, 4
        addi    a2, a2, 4
        addi    a6, a6, -1
        bnez    a6, pass

        mv      a0, a7
        addi    a3, a3, -1
        bnez    a3, row
        ret
