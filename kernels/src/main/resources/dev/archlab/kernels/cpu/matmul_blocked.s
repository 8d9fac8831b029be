# C = A·B, row-major float32, in tiles of 4 × 4 elements of C that stay in registers.
#
#   void matmul_blocked(const float *a, const float *b, float *c, long m, long k, long n,
#                                    a0              a1        a2      a3      a4      a5
#                       float *buffer, long width)
#                              a6           a7
#
# Registers: for each k a tile loads 4 values of A and 4 of B and does 16 multiply-adds with them,
# two multiply-adds for each load, and none waits for the one before it.
#
# Cache: B is taken in blocks of `width` columns (a multiple of 4). A block is first packed into the
# buffer (k × width floats), as panels of 4 columns in which the 4 values of one k lie side by side:
#
#     B[0][j..j+3]  B[1][j..j+3]  ...  B[k-1][j..j+3]      then the panel of j+4, and so on
#
# Unpacked, a tile would touch one cache line in each row of B; when a row is a power of two long,
# these lines share a few sets of the cache and drive each other out. If the packed block fits in
# the cache, it stays there for all rows of A.
#
# Edges: rows behind the last one are the last one again, computed twice and stored twice to the
# same place. Columns behind the last one are computed from whatever the buffer holds, and not stored.

        .text
        .globl  matmul_blocked
matmul_blocked:
        addi    sp, sp, -128
        sd      s0, 0(sp)
        sd      s1, 8(sp)
        sd      s2, 16(sp)
        sd      s3, 24(sp)
        sd      s4, 32(sp)
        sd      s5, 40(sp)
        sd      s6, 48(sp)
        sd      s7, 56(sp)
        sd      s8, 64(sp)
        sd      s9, 72(sp)
        sd      s10, 80(sp)
        sd      s11, 88(sp)
        fsd     fs0, 96(sp)
        fsd     fs1, 104(sp)
        fsd     fs2, 112(sp)
        fsd     fs3, 120(sp)
        slli    t5, a4, 2               # bytes in a row of A
        slli    t6, a5, 2               # bytes in a row of B and of C

# For each block of B; a1 and a2 point to its first column in B and C, a5 columns are left.
block:
        mv      s11, a7                 # columns in this block
        bge     a5, a7, pack
        mv      s11, a5

# Pack row by row: 4 values go to each panel; panels lie 4·k floats apart.
pack:
        mv      s0, a1                  # row of B
        mv      s1, a6                  # its place in the first panel
        mv      s2, a4                  # rows left
        slli    s3, a4, 4               # bytes in a panel
        li      s4, 4
pack_row:
        mv      t0, s0
        mv      t1, s1
        mv      t2, s11                 # columns left
        blt     t2, s4, pack_rest
pack_four:
        flw     ft0, 0(t0)
        flw     ft1, 4(t0)
        flw     ft2, 8(t0)
        flw     ft3, 12(t0)
        fsw     ft0, 0(t1)
        fsw     ft1, 4(t1)
        fsw     ft2, 8(t1)
        fsw     ft3, 12(t1)
        addi    t0, t0, 16
        add     t1, t1, s3
        addi    t2, t2, -4
        bge     t2, s4, pack_four
pack_rest:
        beqz    t2, packed_row
        flw     ft0, 0(t0)
        addi    t0, t0, 4
        fsw     ft0, 0(t1)
        addi    t1, t1, 4
        addi    t2, t2, -1
        j       pack_rest
packed_row:
        add     s0, s0, t6
        addi    s1, s1, 16
        addi    s2, s2, -1
        bnez    s2, pack_row

# For each 4 rows of A and C: s0..s3 and s4..s7 point to them, s8 rows are left.
        mv      s0, a0
        mv      s4, a2
        mv      s8, a3
rows:
        mv      s1, s0                  # with too few rows, the last one again
        mv      s5, s4
        li      t0, 1
        ble     s8, t0, row_2
        add     s1, s1, t5
        add     s5, s5, t6
row_2:
        mv      s2, s1
        mv      s6, s5
        li      t0, 2
        ble     s8, t0, row_3
        add     s2, s2, t5
        add     s6, s6, t6
row_3:
        mv      s3, s2
        mv      s7, s6
        li      t0, 3
        ble     s8, t0, panels
        add     s3, s3, t5
        add     s7, s7, t6

# For each panel of the block: s9 walks through all of them, s10 columns are left.
panels:
        mv      s9, a6
        mv      s10, s11

# One tile. Sums: ft0-3, ft4-7, ft8-11, fa0-3 for its four rows; fa4-7 hold B, fs0-3 hold A.
tile:
        mv      t0, s0
        mv      t1, s1
        mv      t2, s2
        mv      t3, s3
        fmv.w.x ft0, zero
        fmv.w.x ft1, zero
        fmv.w.x ft2, zero
        fmv.w.x ft3, zero
        fmv.w.x ft4, zero
        fmv.w.x ft5, zero
        fmv.w.x ft6, zero
        fmv.w.x ft7, zero
        fmv.w.x ft8, zero
        fmv.w.x ft9, zero
        fmv.w.x ft10, zero
        fmv.w.x ft11, zero
        fmv.w.x fa0, zero
        fmv.w.x fa1, zero
        fmv.w.x fa2, zero
        fmv.w.x fa3, zero
        andi    t4, t5, -8              # two k at a time
        add     t4, t4, s0              # ... up to here in the first row of A
        beq     t0, t4, odd

# Each value of A is loaded four multiply-adds before its own begin.
two:
        flw     fa4, 0(s9)
        flw     fa5, 4(s9)
        flw     fa6, 8(s9)
        flw     fa7, 12(s9)
        flw     fs0, 0(t0)
        flw     fs1, 0(t1)
        fmadd.s ft0, fs0, fa4, ft0
        fmadd.s ft1, fs0, fa5, ft1
        fmadd.s ft2, fs0, fa6, ft2
        fmadd.s ft3, fs0, fa7, ft3
        flw     fs2, 0(t2)
        fmadd.s ft4, fs1, fa4, ft4
        fmadd.s ft5, fs1, fa5, ft5
        fmadd.s ft6, fs1, fa6, ft6
        fmadd.s ft7, fs1, fa7, ft7
        flw     fs3, 0(t3)
        fmadd.s ft8, fs2, fa4, ft8
        fmadd.s ft9, fs2, fa5, ft9
        fmadd.s ft10, fs2, fa6, ft10
        fmadd.s ft11, fs2, fa7, ft11
        fmadd.s fa0, fs3, fa4, fa0
        fmadd.s fa1, fs3, fa5, fa1
        fmadd.s fa2, fs3, fa6, fa2
        fmadd.s fa3, fs3, fa7, fa3

        flw     fa4, 16(s9)
        flw     fa5, 20(s9)
        flw     fa6, 24(s9)
        flw     fa7, 28(s9)
        flw     fs0, 4(t0)
        flw     fs1, 4(t1)
        fmadd.s ft0, fs0, fa4, ft0
        fmadd.s ft1, fs0, fa5, ft1
        fmadd.s ft2, fs0, fa6, ft2
        fmadd.s ft3, fs0, fa7, ft3
        flw     fs2, 4(t2)
        fmadd.s ft4, fs1, fa4, ft4
        fmadd.s ft5, fs1, fa5, ft5
        fmadd.s ft6, fs1, fa6, ft6
        fmadd.s ft7, fs1, fa7, ft7
        flw     fs3, 4(t3)
        fmadd.s ft8, fs2, fa4, ft8
        fmadd.s ft9, fs2, fa5, ft9
        fmadd.s ft10, fs2, fa6, ft10
        fmadd.s ft11, fs2, fa7, ft11
        addi    t0, t0, 8
        addi    t1, t1, 8
        addi    t2, t2, 8
        addi    t3, t3, 8
        addi    s9, s9, 32
        fmadd.s fa0, fs3, fa4, fa0
        fmadd.s fa1, fs3, fa5, fa1
        fmadd.s fa2, fs3, fa6, fa2
        fmadd.s fa3, fs3, fa7, fa3
        bne     t0, t4, two

# The last k, if their number is odd.
odd:
        andi    t4, a4, 1
        beqz    t4, store
        flw     fa4, 0(s9)
        flw     fa5, 4(s9)
        flw     fa6, 8(s9)
        flw     fa7, 12(s9)
        flw     fs0, 0(t0)
        flw     fs1, 0(t1)
        flw     fs2, 0(t2)
        flw     fs3, 0(t3)
        addi    s9, s9, 16
        fmadd.s ft0, fs0, fa4, ft0
        fmadd.s ft1, fs0, fa5, ft1
        fmadd.s ft2, fs0, fa6, ft2
        fmadd.s ft3, fs0, fa7, ft3
        fmadd.s ft4, fs1, fa4, ft4
        fmadd.s ft5, fs1, fa5, ft5
        fmadd.s ft6, fs1, fa6, ft6
        fmadd.s ft7, fs1, fa7, ft7
        fmadd.s ft8, fs2, fa4, ft8
        fmadd.s ft9, fs2, fa5, ft9
        fmadd.s ft10, fs2, fa6, ft10
        fmadd.s ft11, fs2, fa7, ft11
        fmadd.s fa0, fs3, fa4, fa0
        fmadd.s fa1, fs3, fa5, fa1
        fmadd.s fa2, fs3, fa6, fa2
        fmadd.s fa3, fs3, fa7, fa3

# Store column by column, as many as C has.
store:
        fsw     ft0, 0(s4)
        fsw     ft4, 0(s5)
        fsw     ft8, 0(s6)
        fsw     fa0, 0(s7)
        addi    s10, s10, -1
        beqz    s10, stored
        fsw     ft1, 4(s4)
        fsw     ft5, 4(s5)
        fsw     ft9, 4(s6)
        fsw     fa1, 4(s7)
        addi    s10, s10, -1
        beqz    s10, stored
        fsw     ft2, 8(s4)
        fsw     ft6, 8(s5)
        fsw     ft10, 8(s6)
        fsw     fa2, 8(s7)
        addi    s10, s10, -1
        beqz    s10, stored
        fsw     ft3, 12(s4)
        fsw     ft7, 12(s5)
        fsw     ft11, 12(s6)
        fsw     fa3, 12(s7)
        addi    s4, s4, 16
        addi    s5, s5, 16
        addi    s6, s6, 16
        addi    s7, s7, 16
        addi    s10, s10, -1
        bnez    s10, tile
stored:
        addi    s8, s8, -4
        blez    s8, next_block
        add     s0, s3, t5              # the row below the fourth
        slli    t0, s11, 2              # and in C, back to the first column of the block
        andi    t0, t0, -16             # (s7 has moved on by each whole panel)
        sub     s4, s7, t0
        add     s4, s4, t6
        j       rows

next_block:
        slli    t0, s11, 2
        add     a1, a1, t0
        add     a2, a2, t0
        sub     a5, a5, s11
        bnez    a5, block

        ld      s0, 0(sp)
        ld      s1, 8(sp)
        ld      s2, 16(sp)
        ld      s3, 24(sp)
        ld      s4, 32(sp)
        ld      s5, 40(sp)
        ld      s6, 48(sp)
        ld      s7, 56(sp)
        ld      s8, 64(sp)
        ld      s9, 72(sp)
        ld      s10, 80(sp)
        ld      s11, 88(sp)
        fld     fs0, 96(sp)
        fld     fs1, 104(sp)
        fld     fs2, 112(sp)
        fld     fs3, 120(sp)
        addi    sp, sp, 128
        ret
