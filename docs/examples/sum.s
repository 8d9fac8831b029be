# The sum of 1 to 100, written to standard output.

        .equ    WRITE, 64
        .equ    EXIT, 93

        .text
_start:
        li      t0, 100
        li      s0, 0
add:    add     s0, s0, t0          # s0 = 100 + 99 + … + 1
        addi    t0, t0, -1
        bnez    t0, add

        la      a1, end             # decimal digits, the last one first
        li      t1, 10
        mv      t2, s0
digit:  remu    t3, t2, t1
        addi    t3, t3, '0'
        addi    a1, a1, -1
        sb      t3, 0(a1)
        divu    t2, t2, t1
        bnez    t2, digit

        li      a0, 1               # write(1, a1, newline + 1 - a1)
        la      a2, newline + 1
        sub     a2, a2, a1
        li      a7, WRITE
        ecall

        li      a0, 0
        li      a7, EXIT
        ecall

        .data
text:   .space  20
end:
newline:
        .byte   '\n'
