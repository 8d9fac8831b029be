	.file	"copy.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	copy
	.type	copy, @function
copy:
	addi	sp,sp,-128
	sd	s5,80(sp)
	sd	s0,120(sp)
	sd	s1,112(sp)
	sd	s2,104(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s6,72(sp)
	sd	s7,64(sp)
	sd	s8,56(sp)
	sd	s9,48(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	t2,128(sp)
	ld	t1,136(sp)
	mv	s5,a1
	ble	a1,zero,.L1
	addi	s1,a4,-4
	mv	s3,a5
	srli	a5,s1,2
	addi	s0,a5,1
	mv	a1,a0
	slli	a5,a5,2
	slli	t3,t1,1
	slli	t4,t1,2
	li	a0,0
	mul	s2,s0,t4
	mv	t6,a4
	mv	s4,a7
	sub	s1,s1,a5
	mv	t0,a3
	add	t5,t3,t1
	slli	s0,s0,4
	li	a5,0
	li	a7,3
	mv	a4,a0
.L3:
	ble	a2,zero,.L9
	mv	s6,a4
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L12:
	add	s7,s3,a0
	li	s8,0
	mv	s11,s6
	mv	s10,a3
	mv	s9,a0
	ble	t0,zero,.L11
.L8:
	mv	a3,s7
	mv	a0,t6
	mv	a5,a1
	ble	t6,a7,.L4
	sd	s1,8(sp)
	sd	s0,16(sp)
	sd	s2,24(sp)
.L5:
	add	s2,a3,t1
	add	s1,t3,a3
	add	s0,t5,a3
	lw	s6,0(a3)
	lw	s2,0(s2)
	lw	s1,0(s1)
	lw	s0,0(s0)
	addi	a0,a0,-4
	sw	s6,0(a5)
	sw	s2,4(a5)
	sw	s1,8(a5)
	sw	s0,12(a5)
	add	a3,a3,t4
	addi	a5,a5,16
	bgt	a0,a7,.L5
	ld	s1,8(sp)
	ld	s0,16(sp)
	ld	s2,24(sp)
	mv	a0,s1
	add	a5,a1,s0
	add	a3,s7,s2
.L4:
	mv	a1,a5
	ble	a0,zero,.L6
	slli	a0,a0,2
	add	a1,a5,a0
.L7:
	lw	a0,0(a3)
	addi	a5,a5,4
	add	a3,a3,t1
	sw	a0,-4(a5)
	bne	a1,a5,.L7
.L6:
	addi	s8,s8,1
	add	s7,s7,t2
	bne	t0,s8,.L8
	mv	s6,s11
	mv	a3,s10
	mv	a0,s9
.L11:
	addi	a3,a3,1
	add	a0,a0,s4
	bne	a2,a3,.L12
	mv	a5,a4
	mv	a4,s6
.L9:
	addi	a4,a4,1
	add	a5,a5,a6
	bne	s5,a4,.L3
.L1:
	ld	s0,120(sp)
	ld	s1,112(sp)
	ld	s2,104(sp)
	ld	s3,96(sp)
	ld	s4,88(sp)
	ld	s5,80(sp)
	ld	s6,72(sp)
	ld	s7,64(sp)
	ld	s8,56(sp)
	ld	s9,48(sp)
	ld	s10,40(sp)
	ld	s11,32(sp)
	addi	sp,sp,128
	jr	ra
	.size	copy, .-copy
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
