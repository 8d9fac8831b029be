# The k smallest values of each row in rising order, equal ones by column: one pass over the row,
# which keeps a sorted list of the k smallest so far. The list is the result itself.
#
#   void topk_insertion(const float *values, float *smallest, int *columns,
#                                    a0             a1             a2
#                       long rows, long width, long k)
#                            a3         a4          a5
#
# Most values are not smaller than the largest one kept and cost a single comparison. The others move
# the larger ones one place up, as insertion sort does. A value equal to one in the list goes behind
# it, and so equal values stay in the order of their columns. NaNs come last, by column: a comparison
# with NaN is always false, therefore every question here is one to which "false" is the right answer
# for a NaN in the list, and a NaN to be inserted is dealt with apart.

        .text
        .globl  topk_insertion
topk_insertion:
        slli    t0, a5, 2               # bytes in the list
row:
        li      t1, 0                   # column
        mv      t2, a1                  # end of the list: empty

# Until the list is full, every value goes in.
fill:
        add     t3, a1, t0
        beq     t2, t3, full
        flw     fa0, 0(a0)
        mv      t3, t2                  # a free place behind the last
        addi    t2, t2, 4
        j       insert

# From now on, only values smaller than the last one in the list; that one drops out.
full:
        beq     t1, a4, next_row
        flw     fa1, -4(t2)
scan:
        flw     fa0, 0(a0)
        fle.s   t4, fa1, fa0
        beqz    t4, smaller
        addi    a0, a0, 4
        addi    t1, t1, 1
        bne     t1, a4, scan
        j       next_row
smaller:
        feq.s   t4, fa0, fa0
        beqz    t4, inserted            # NaN is never smaller
        addi    t3, t2, -4              # the place of the one that drops out

# Insert fa0, of column t1, with t3 pointing to the free place.
insert:
        sub     t5, t3, a1
        add     t5, t5, a2              # the same place in the list of columns
        feq.s   t4, fa0, fa0
        beqz    t4, place               # NaN stays at the end
shift:
        beq     t3, a1, place
        flw     fa2, -4(t3)
        lw      t6, -4(t5)
        fle.s   t4, fa2, fa0
        bnez    t4, place               # the one before is not larger
        fsw     fa2, 0(t3)
        sw      t6, 0(t5)
        addi    t3, t3, -4
        addi    t5, t5, -4
        j       shift
place:
        fsw     fa0, 0(t3)
        sw      t1, 0(t5)
inserted:
        addi    a0, a0, 4
        addi    t1, t1, 1
        j       fill

next_row:
        mv      a1, t2
        add     a2, a2, t0
        addi    a3, a3, -1
        bnez    a3, row
        ret
