	.file	"scatter_add.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	scatter_add
	.type	scatter_add, @function
scatter_add:
	mul	a4,a4,a5
	ble	a4,zero,.L2
	slli	a6,a4,2
	add	a6,a6,a2
	mv	a4,a2
.L3:
	sw	zero,0(a4)
	addi	a4,a4,4
	bne	a4,a6,.L3
.L2:
	ble	a3,zero,.L1
	addi	a4,a5,-4
	srli	t5,a4,2
	addi	t5,t5,1
	slli	a3,a3,2
	andi	a4,a4,-4
	slli	t4,t5,4
	add	t3,a1,a3
	slli	t5,t5,2
	li	t6,3
	addi	t1,a4,4
.L9:
	lw	a7,0(a1)
	mul	a7,a7,a5
	slli	a7,a7,2
	add	a7,a2,a7
	ble	a5,t6,.L10
	mv	a4,a7
	mv	a3,a0
	li	a6,0
.L6:
	flw	ft1,4(a3)
	flw	ft0,8(a3)
	flw	fa0,12(a3)
	flw	fa1,0(a3)
	flw	fa2,4(a4)
	flw	fa3,8(a4)
	flw	fa4,12(a4)
	flw	fa5,0(a4)
	fadd.s	fa2,fa2,ft1
	fadd.s	fa3,fa3,ft0
	fadd.s	fa4,fa4,fa0
	fadd.s	fa5,fa5,fa1
	addi	a6,a6,4
	fsw	fa2,4(a4)
	fsw	fa3,8(a4)
	fsw	fa4,12(a4)
	fsw	fa5,0(a4)
	addi	a3,a3,16
	addi	a4,a4,16
	bne	t1,a6,.L6
	add	a4,a0,t4
	add	a7,a7,t4
	mv	a3,t5
.L5:
	mv	a0,a4
	ble	a5,a3,.L7
	sub	a3,a5,a3
	slli	a3,a3,2
	add	a0,a4,a3
.L8:
	flw	fa5,0(a7)
	flw	fa4,0(a4)
	addi	a7,a7,4
	addi	a4,a4,4
	fadd.s	fa5,fa5,fa4
	fsw	fa5,-4(a7)
	bne	a0,a4,.L8
.L7:
	addi	a1,a1,4
	bne	a1,t3,.L9
.L1:
	ret
.L10:
	mv	a4,a0
	li	a3,0
	j	.L5
	.size	scatter_add, .-scatter_add
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
