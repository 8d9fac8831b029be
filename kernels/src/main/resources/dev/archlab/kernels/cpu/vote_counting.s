# The most frequent label among each row's neighbours; of equally frequent ones the smallest.
#
#   void vote_counting(const int *neighbours, const int *labels, int *counts, int *winners,
#                                 a0                     a1           a2           a3
#                      long rows, long k, long classes)
#                           a4         a5      a6
#
# Labels must be from 0 to classes - 1: they say where to count.

        .text
        .globl  vote_counting
vote_counting:
        slli    t0, a5, 2               # bytes in a row of neighbours
        slli    t1, a6, 2               # bytes in a row of counts
row:
        mv      t2, a2
        add     t3, a2, t1              # end of the row of counts
clear:
        sw      zero, 0(t2)
        addi    t2, t2, 4
        bne     t2, t3, clear

        add     t4, a0, t0              # end of the row of neighbours
count:
        lw      t5, 0(a0)
        addi    a0, a0, 4
        slli    t5, t5, 2
        add     t5, t5, a1
        lw      t5, 0(t5)               # the neighbour's label
        slli    t5, t5, 2
        add     t5, t5, a2
        lw      t6, 0(t5)               # a vote for it
        addi    t6, t6, 1
        sw      t6, 0(t5)
        bne     a0, t4, count

        li      t2, 0                   # label
        li      t4, 0                   # the winner so far ...
        lw      t5, 0(a2)               # ... and its votes
compare:
        lw      t6, 0(a2)
        ble     t6, t5, next_label      # as many do not win: the smaller label stays
        mv      t4, t2
        mv      t5, t6
next_label:
        addi    a2, a2, 4
        addi    t2, t2, 1
        bne     a2, t3, compare

        sw      t4, 0(a3)
        addi    a3, a3, 4
        addi    a4, a4, -1
        bnez    a4, row
        ret
