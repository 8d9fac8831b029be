	.file	"quantize.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	quantize
	.type	quantize, @function
quantize:
	ble	a3,zero,.L1
	flw	fa5,0(a0)
	flw	fa3,0(a1)
	li	a5,1
	addi	a0,a0,4
	fdiv.s	fa5,fa5,fa3
	beq	a3,a5,.L5
	addi	a3,a3,-1
	add	a5,a2,a3
	flw	fa1,.LC0,a4
	flw	fa2,.LC1,a4
.L4:
	flw	fa4,0(a0)
	addi	a2,a2,1
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a4, fa5, rne
# 0 "" 2
#NO_APP
	sb	a4,-1(a2)
	addi	a0,a0,4
	fdiv.s	fa5,fa4,fa3
	bne	a2,a5,.L4
.L3:
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a4, fa5, rne
# 0 "" 2
#NO_APP
	sb	a4,0(a5)
.L1:
	ret
.L5:
	mv	a5,a2
	flw	fa1,.LC0,a4
	flw	fa2,.LC1,a4
	j	.L3
	.size	quantize, .-quantize
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	-1023541248
	.align	2
.LC1:
	.word	1123942400
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
