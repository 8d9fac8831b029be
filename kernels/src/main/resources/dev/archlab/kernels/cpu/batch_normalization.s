	.file	"batch_normalization.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	batch_normalization
	.type	batch_normalization, @function
batch_normalization:
	addi	sp,sp,-80
	sd	s0,72(sp)
	sd	s1,64(sp)
	sd	s2,56(sp)
	sd	s3,48(sp)
	sd	s4,40(sp)
	sd	s5,32(sp)
	sd	s6,24(sp)
	sd	s7,16(sp)
	sd	s8,8(sp)
	ld	t1,80(sp)
	ble	a7,zero,.L1
	mul	t5,a7,t1
	mv	t0,a5
	addi	a5,t1,-4
	srli	s0,a5,2
	fmv.s	ft1,fa0
	addi	s0,s0,1
	andi	a5,a5,-4
	mv	t6,a0
	slli	t3,s0,4
	mv	s7,a7
	mv	t4,a6
	mv	s4,a1
	mv	s3,a3
	mv	s2,a2
	mv	s1,a4
	slli	s8,t1,2
	slli	t5,t5,2
	slli	s0,s0,2
	li	s6,0
	li	s5,0
	li	t2,3
	addi	a0,a5,4
.L9:
	flw	fa5,0(s2)
	flw	fa1,0(s3)
	flw	fa0,0(s4)
	fadd.s	fa5,ft1,fa5
	flw	ft0,0(s1)
	fsqrt.s	fa5,fa5
	fdiv.s	fa1,fa1,fa5
	ble	t4,zero,.L3
	mv	a6,s6
	li	a7,0
.L8:
	add	a2,t6,a6
	add	a1,t0,a6
	ble	t1,t2,.L10
	mv	a4,a1
	mv	a5,a2
	li	a3,0
.L5:
	flw	fa2,0(a5)
	flw	fa3,4(a5)
	flw	fa4,8(a5)
	flw	fa5,12(a5)
	fsub.s	fa2,fa2,fa0
	fsub.s	fa3,fa3,fa0
	fsub.s	fa4,fa4,fa0
	fsub.s	fa5,fa5,fa0
	addi	a3,a3,4
	fmadd.s	fa2,fa2,fa1,ft0
	fmadd.s	fa3,fa3,fa1,ft0
	fmadd.s	fa4,fa4,fa1,ft0
	fmadd.s	fa5,fa5,fa1,ft0
	addi	a5,a5,16
	fsw	fa2,0(a4)
	fsw	fa3,4(a4)
	fsw	fa4,8(a4)
	fsw	fa5,12(a4)
	addi	a4,a4,16
	bne	a3,a0,.L5
	add	a2,a2,t3
	add	a1,a1,t3
	mv	a5,s0
.L4:
	ble	t1,a5,.L6
	sub	a5,t1,a5
	slli	a5,a5,2
	add	a5,a2,a5
.L7:
	flw	fa5,0(a2)
	addi	a1,a1,4
	addi	a2,a2,4
	fsub.s	fa5,fa5,fa0
	fmadd.s	fa5,fa5,fa1,ft0
	fsw	fa5,-4(a1)
	bne	a2,a5,.L7
.L6:
	addi	a7,a7,1
	add	a6,a6,t5
	bne	t4,a7,.L8
.L3:
	addi	s5,s5,1
	addi	s4,s4,4
	addi	s3,s3,4
	addi	s2,s2,4
	addi	s1,s1,4
	add	s6,s6,s8
	bne	s7,s5,.L9
.L1:
	ld	s0,72(sp)
	ld	s1,64(sp)
	ld	s2,56(sp)
	ld	s3,48(sp)
	ld	s4,40(sp)
	ld	s5,32(sp)
	ld	s6,24(sp)
	ld	s7,16(sp)
	ld	s8,8(sp)
	addi	sp,sp,80
	jr	ra
.L10:
	li	a5,0
	j	.L4
	.size	batch_normalization, .-batch_normalization
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
