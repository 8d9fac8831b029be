	.file	"convert.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	convert_f32_to_bf16
	.type	convert_f32_to_bf16, @function
convert_f32_to_bf16:
	addi	sp,sp,-16
	sd	s0,8(sp)
	sd	s1,0(sp)
	li	a5,3
	ble	a2,a5,.L16
	addi	a2,a2,-4
	srli	t0,a2,2
	addi	t2,t0,1
	slli	t5,t2,3
	li	t1,-2147483648
	li	t6,32768
	add	t5,a1,t5
	mv	a7,a0
	xori	t1,t1,-1
	li	t3,2139095040
	addiw	t6,t6,-1
	j	.L11
.L22:
	and	t4,a3,t1
	ori	a6,s1,64
	srliw	s0,a3,16
	srliw	s1,a3,16
	bleu	t4,t3,.L5
.L23:
	and	t4,a4,t1
	ori	a3,s1,64
	srliw	s0,a4,16
	srliw	s1,a4,16
	bleu	t4,t3,.L7
.L24:
	and	t4,a5,t1
	ori	a4,s1,64
	srliw	s0,a5,16
	srliw	s1,a5,16
	bleu	t4,t3,.L9
.L25:
	ori	a5,s1,64
	sh	a6,0(a1)
	sh	a3,2(a1)
	sh	a4,4(a1)
	sh	a5,6(a1)
	addi	a1,a1,8
	addi	a7,a7,16
	beq	t5,a1,.L21
.L11:
	lw	a6,0(a7)
	lw	a3,4(a7)
	lw	a4,8(a7)
	and	s0,a6,t1
	lw	a5,12(a7)
	srliw	t4,a6,16
	srliw	s1,a6,16
	bgtu	s0,t3,.L22
	andi	t4,t4,1
	addw	a6,a6,t6
	addw	a6,a6,t4
	and	t4,a3,t1
	srliw	a6,a6,16
	srliw	s0,a3,16
	srliw	s1,a3,16
	bgtu	t4,t3,.L23
.L5:
	andi	s0,s0,1
	addw	a3,a3,t6
	addw	a3,a3,s0
	and	t4,a4,t1
	srliw	a3,a3,16
	srliw	s0,a4,16
	srliw	s1,a4,16
	bgtu	t4,t3,.L24
.L7:
	andi	s0,s0,1
	addw	a4,a4,t6
	addw	a4,a4,s0
	and	t4,a5,t1
	srliw	a4,a4,16
	srliw	s0,a5,16
	srliw	s1,a5,16
	bgtu	t4,t3,.L25
.L9:
	addw	a5,a5,t6
	andi	s0,s0,1
	addw	a5,a5,s0
	srliw	a5,a5,16
	sh	a6,0(a1)
	sh	a3,2(a1)
	sh	a4,4(a1)
	sh	a5,6(a1)
	addi	a1,a1,8
	addi	a7,a7,16
	bne	t5,a1,.L11
.L21:
	slli	t2,t2,4
	slli	t0,t0,2
	add	a0,a0,t2
	sub	a2,a2,t0
.L2:
	ble	a2,zero,.L1
	slli	a2,a2,1
	li	a7,-2147483648
	li	a6,32768
	add	a2,t5,a2
	xori	a7,a7,-1
	li	t1,2139095040
	addiw	a6,a6,-1
.L15:
	lw	a5,0(a0)
	addi	t5,t5,2
	addi	a0,a0,4
	srliw	a3,a5,16
	addw	a4,a5,a6
	and	a1,a5,a7
	andi	a3,a3,1
	srliw	a5,a5,16
	addw	a4,a4,a3
	ori	a5,a5,64
	bgtu	a1,t1,.L14
	srliw	a5,a4,16
.L14:
	sh	a5,-2(t5)
	bne	t5,a2,.L15
.L1:
	ld	s0,8(sp)
	ld	s1,0(sp)
	addi	sp,sp,16
	jr	ra
.L16:
	mv	t5,a1
	j	.L2
	.size	convert_f32_to_bf16, .-convert_f32_to_bf16
	.align	2
	.globl	convert_bf16_to_f32
	.type	convert_bf16_to_f32, @function
convert_bf16_to_f32:
	li	a5,3
	ble	a2,a5,.L31
	addi	a2,a2,-4
	srli	t3,a2,2
	addi	t4,t3,1
	slli	t1,t4,3
	add	t1,a0,t1
	mv	a5,a1
.L28:
	lhu	a6,2(a0)
	lhu	a3,4(a0)
	lhu	a4,6(a0)
	lhu	a7,0(a0)
	slliw	a6,a6,16
	slliw	a3,a3,16
	slliw	a4,a4,16
	slliw	a7,a7,16
	sw	a7,0(a5)
	sw	a6,4(a5)
	sw	a3,8(a5)
	sw	a4,12(a5)
	addi	a0,a0,8
	addi	a5,a5,16
	bne	a0,t1,.L28
	slli	t4,t4,4
	slli	t3,t3,2
	add	a1,a1,t4
	sub	a2,a2,t3
.L27:
	ble	a2,zero,.L26
	slli	a2,a2,1
	add	a2,t1,a2
.L30:
	lhu	a5,0(t1)
	addi	a1,a1,4
	addi	t1,t1,2
	slliw	a5,a5,16
	sw	a5,-4(a1)
	bne	t1,a2,.L30
.L26:
	ret
.L31:
	mv	t1,a0
	j	.L27
	.size	convert_bf16_to_f32, .-convert_bf16_to_f32
	.align	2
	.globl	convert_s32_to_f32
	.type	convert_s32_to_f32, @function
convert_s32_to_f32:
	li	a5,3
	ble	a2,a5,.L35
	mv	a3,a2
	mv	a4,a1
	mv	a5,a0
	li	t4,3
.L36:
	lw	t3,4(a5)
	lw	t1,8(a5)
	lw	a7,12(a5)
	lw	a6,0(a5)
	fcvt.s.w	fa2,t3
	fcvt.s.w	fa3,t1
	fcvt.s.w	fa5,a7
	fcvt.s.w	fa4,a6
	fsw	fa2,4(a4)
	fsw	fa3,8(a4)
	fsw	fa4,0(a4)
	fsw	fa5,12(a4)
	addi	a3,a3,-4
	addi	a5,a5,16
	addi	a4,a4,16
	bgt	a3,t4,.L36
	addi	a2,a2,-4
	srli	a5,a2,2
	addi	a4,a5,1
	slli	a4,a4,4
	slli	a5,a5,2
	add	a0,a0,a4
	add	a1,a1,a4
	sub	a2,a2,a5
.L35:
	ble	a2,zero,.L34
	slli	a2,a2,2
	add	a2,a0,a2
.L38:
	lw	a5,0(a0)
	addi	a1,a1,4
	addi	a0,a0,4
	fcvt.s.w	fa5,a5
	fsw	fa5,-4(a1)
	bne	a0,a2,.L38
.L34:
	ret
	.size	convert_s32_to_f32, .-convert_s32_to_f32
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
