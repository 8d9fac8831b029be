	.file	"decision_tree.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	decision_tree
	.type	decision_tree, @function
decision_tree:
	ble	a5,zero,.L1
	slli	t3,a6,2
.L4:
	li	a6,0
.L3:
	slli	t1,a6,2
	add	a7,a1,t1
	lw	a7,0(a7)
	add	t1,a2,t1
	flw	fa5,0(t1)
	slli	a7,a7,2
	add	a7,a0,a7
	flw	fa4,0(a7)
	slli	a6,a6,1
	fle.s	a7,fa4,fa5
	xori	a7,a7,1
	add	a6,a6,a7
	slli	a6,a6,2
	add	a6,a3,a6
	lw	a6,0(a6)
	bge	a6,zero,.L3
	addi	a4,a4,4
	not	a6,a6
	sw	a6,-4(a4)
	addi	a5,a5,-1
	add	a0,a0,t3
	bne	a5,zero,.L4
.L1:
	ret
	.size	decision_tree, .-decision_tree
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
