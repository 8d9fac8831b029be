	.file	"cross_entropy_gradient.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	cross_entropy_gradient
	.type	cross_entropy_gradient, @function
cross_entropy_gradient:
	fcvt.s.l	fa5,a3
	flw	ft0,.LC0,a5
	fdiv.s	fa5,ft0,fa5
	ble	a3,zero,.L1
	addi	t4,a4,-4
	srli	t4,t4,2
	addi	t4,t4,1
	slli	a3,a3,2
	slli	t6,t4,2
	slli	t1,a4,2
	add	t3,a1,a3
	li	t5,3
	slli	t4,t4,4
.L7:
	lw	a7,0(a1)
	slli	a7,a7,2
	add	a5,a0,a7
	flw	fa0,0(a5)
	ble	a4,t5,.L8
	mv	a5,a0
	mv	a3,a2
	add	a6,t4,a0
.L4:
	flw	fa1,4(a5)
	flw	fa2,8(a5)
	flw	fa3,12(a5)
	flw	fa4,0(a5)
	fmul.s	fa1,fa5,fa1
	fmul.s	fa2,fa5,fa2
	fmul.s	fa3,fa5,fa3
	fmul.s	fa4,fa4,fa5
	addi	a5,a5,16
	fsw	fa1,4(a3)
	fsw	fa2,8(a3)
	fsw	fa3,12(a3)
	fsw	fa4,0(a3)
	addi	a3,a3,16
	bne	a6,a5,.L4
	mv	a5,t6
.L3:
	ble	a4,a5,.L5
	slli	a5,a5,2
.L6:
	add	a3,a0,a5
	flw	fa4,0(a3)
	add	a3,a2,a5
	addi	a5,a5,4
	fmul.s	fa4,fa4,fa5
	fsw	fa4,0(a3)
	bne	t1,a5,.L6
.L5:
	fsub.s	fa4,fa0,ft0
	add	a7,a2,a7
	addi	a1,a1,4
	add	a0,a0,t1
	add	a2,a2,t1
	fmul.s	fa4,fa4,fa5
	fsw	fa4,0(a7)
	bne	t3,a1,.L7
.L1:
	ret
.L8:
	li	a5,0
	j	.L3
	.size	cross_entropy_gradient, .-cross_entropy_gradient
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	1065353216
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
