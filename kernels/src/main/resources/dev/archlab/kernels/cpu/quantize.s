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
	li	a5,3
	flw	ft0,0(a1)
	ble	a3,a5,.L6
	addi	a3,a3,-4
	srli	a6,a3,2
	addi	a7,a6,1
	slli	a4,a7,2
	add	a4,a2,a4
	mv	a5,a0
	flw	fa0,.LC0,a1
	flw	fa1,.LC1,a1
.L3:
	flw	fa2,4(a5)
	flw	fa3,8(a5)
	flw	fa4,12(a5)
	flw	fa5,0(a5)
	addi	a2,a2,4
	fdiv.s	fa2,fa2,ft0
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa2, fa2, fa1
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a1, fa2, rne
# 0 "" 2
#NO_APP
	sb	a1,-3(a2)
	addi	a5,a5,16
	fdiv.s	fa3,fa3,ft0
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, fa1
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a1, fa3, rne
# 0 "" 2
#NO_APP
	sb	a1,-2(a2)
	fdiv.s	fa4,fa4,ft0
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, fa1
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a1, fa4, rne
# 0 "" 2
#NO_APP
	sb	a1,-1(a2)
	fdiv.s	fa5,fa5,ft0
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a1, fa5, rne
# 0 "" 2
#NO_APP
	sb	a1,-4(a2)
	bne	a2,a4,.L3
	slli	a7,a7,4
	slli	a6,a6,2
	add	a0,a0,a7
	sub	a3,a3,a6
.L2:
	ble	a3,zero,.L1
	add	a3,a4,a3
	flw	fa0,.LC0,a5
	flw	fa1,.LC1,a5
.L5:
	flw	fa5,0(a0)
	addi	a4,a4,1
	addi	a0,a0,4
	fdiv.s	fa5,fa5,ft0
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
# 11 "quantize.c" 1
	fcvt.w.s a5, fa5, rne
# 0 "" 2
#NO_APP
	sb	a5,-1(a4)
	bne	a4,a3,.L5
.L1:
	ret
.L6:
	mv	a4,a2
	j	.L2
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
