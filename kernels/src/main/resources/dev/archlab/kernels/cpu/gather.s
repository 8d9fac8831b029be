	.file	"gather.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	gather
	.type	gather, @function
gather:
	ble	a3,zero,.L14
	addi	sp,sp,-16
	addi	a5,a4,-4
	sd	s0,8(sp)
	srli	s0,a5,2
	addi	s0,s0,1
	slli	a3,a3,2
	andi	a5,a5,-4
	sd	s1,0(sp)
	slli	t2,s0,4
	mv	t6,a1
	add	t0,a1,a3
	slli	s0,s0,2
	li	s1,3
	addi	t5,a5,4
.L7:
	lw	a6,0(t6)
	mul	a6,a6,a4
	slli	a6,a6,2
	add	a6,a0,a6
	ble	a4,s1,.L8
	mv	a3,a6
	mv	a5,a2
	li	a1,0
.L4:
	lw	t4,0(a3)
	lw	t3,4(a3)
	lw	t1,8(a3)
	lw	a7,12(a3)
	addi	a1,a1,4
	sw	t4,0(a5)
	sw	t3,4(a5)
	sw	t1,8(a5)
	sw	a7,12(a5)
	addi	a3,a3,16
	addi	a5,a5,16
	bne	a1,t5,.L4
	add	a5,a2,t2
	add	a6,a6,t2
	mv	a3,s0
.L3:
	mv	a2,a5
	ble	a4,a3,.L5
	sub	a3,a4,a3
	slli	a3,a3,2
	add	a2,a5,a3
.L6:
	lw	a3,0(a6)
	addi	a5,a5,4
	addi	a6,a6,4
	sw	a3,-4(a5)
	bne	a5,a2,.L6
.L5:
	addi	t6,t6,4
	bne	t6,t0,.L7
	ld	s0,8(sp)
	ld	s1,0(sp)
	addi	sp,sp,16
	jr	ra
.L8:
	mv	a5,a2
	li	a3,0
	j	.L3
.L14:
	ret
	.size	gather, .-gather
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
