	.file	"arg_reduction.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	arg_reduction_largest
	.type	arg_reduction_largest, @function
arg_reduction_largest:
	ble	a2,zero,.L37
	addi	sp,sp,-80
	addi	a5,a3,-5
	sd	s3,48(sp)
	srli	s3,a5,2
	sd	s7,16(sp)
	slli	t4,a4,4
	mul	s7,a4,a3
	addi	s3,s3,1
	slli	t3,a4,1
	add	t3,t3,a4
	andi	a5,a5,-4
	sd	s2,56(sp)
	sd	s4,40(sp)
	sd	s5,32(sp)
	sd	s6,24(sp)
	sd	s0,72(sp)
	mul	s3,s3,t4
	sd	s1,64(sp)
	sd	s8,8(sp)
	mv	s4,a2
	mv	s5,a0
	mv	t2,a1
	mv	t0,a3
	mv	s6,a4
	slli	a6,a4,2
	slli	t5,a4,3
	slli	t3,t3,2
	slli	s7,s7,2
	addi	t1,a5,5
	li	s2,4
.L3:
	mv	s0,s5
	add	s1,t2,a6
	ble	s6,zero,.L18
.L16:
	flw	fa5,0(s0)
	addi	t2,t2,4
	add	a0,a6,s0
	ble	t0,s2,.L19
	mv	a5,a0
	li	t6,0
	li	a7,4
	li	a1,1
	j	.L12
.L22:
	mv	a1,a4
.L12:
	add	a3,a6,a5
	add	a4,t5,a5
	flw	fa2,0(a3)
	flw	fa3,0(a4)
	flw	fa4,0(a5)
	flt.s	a2,fa5,fa2
	flt.s	s8,fa5,fa3
	flt.s	a4,fa5,fa4
	add	a3,a5,t3
	or	a2,a2,s8
	or	a4,a4,a2
	flw	fa1,0(a3)
	flt.s	a3,fa5,fa4
	bne	a4,zero,.L24
	flt.s	a4,fa5,fa1
	bne	a4,zero,.L24
.L5:
	addi	a4,a1,4
	add	a5,a5,t4
	addi	a7,a1,7
	bne	t1,a4,.L22
	add	a0,a0,s3
.L4:
	ble	t0,a4,.L13
.L15:
	flw	fa4,0(a0)
	add	a0,a0,a6
	fgt.s	a5,fa4,fa5
	beq	a5,zero,.L14
	fmv.s	fa5,fa4
	mv	t6,a4
.L14:
	addi	a4,a4,1
	bne	a4,t0,.L15
.L13:
	sw	t6,-4(t2)
	addi	s0,s0,4
	bne	t2,s1,.L16
.L18:
	addi	s4,s4,-1
	add	s5,s5,s7
	bne	s4,zero,.L3
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
.L24:
	bne	a3,zero,.L20
	fmv.s	fa4,fa5
.L7:
	fgt.s	a4,fa2,fa4
	beq	a4,zero,.L8
	fmv.s	fa4,fa2
	addi	t6,a1,1
.L8:
	fgt.s	a4,fa3,fa4
	beq	a4,zero,.L10
	fmv.s	fa4,fa3
	addi	t6,a1,2
.L10:
	fgt.s	a4,fa1,fa4
	fmv.s	fa5,fa4
	beq	a4,zero,.L5
	fmv.s	fa5,fa1
	mv	t6,a7
	j	.L5
.L20:
	mv	t6,a1
	j	.L7
.L19:
	li	t6,0
	li	a4,1
	j	.L4
.L37:
	ret
	.size	arg_reduction_largest, .-arg_reduction_largest
	.align	2
	.globl	arg_reduction_smallest
	.type	arg_reduction_smallest, @function
arg_reduction_smallest:
	ble	a2,zero,.L77
	addi	sp,sp,-80
	addi	a5,a3,-5
	sd	s3,48(sp)
	srli	s3,a5,2
	sd	s7,16(sp)
	slli	t4,a4,4
	mul	s7,a4,a3
	addi	s3,s3,1
	slli	t3,a4,1
	add	t3,t3,a4
	andi	a5,a5,-4
	sd	s2,56(sp)
	sd	s4,40(sp)
	sd	s5,32(sp)
	sd	s6,24(sp)
	sd	s0,72(sp)
	mul	s3,s3,t4
	sd	s1,64(sp)
	sd	s8,8(sp)
	mv	s4,a2
	mv	s5,a0
	mv	t2,a1
	mv	t0,a3
	mv	s6,a4
	slli	a6,a4,2
	slli	t5,a4,3
	slli	t3,t3,2
	slli	s7,s7,2
	addi	t1,a5,5
	li	s2,4
.L43:
	mv	s0,s5
	add	s1,t2,a6
	ble	s6,zero,.L58
.L56:
	flw	fa5,0(s0)
	addi	t2,t2,4
	add	a0,a6,s0
	ble	t0,s2,.L59
	mv	a5,a0
	li	t6,0
	li	a7,4
	li	a1,1
	j	.L52
.L62:
	mv	a1,a4
.L52:
	add	a3,a6,a5
	add	a4,t5,a5
	flw	fa2,0(a3)
	flw	fa3,0(a4)
	flw	fa4,0(a5)
	fgt.s	a2,fa5,fa2
	fgt.s	s8,fa5,fa3
	fgt.s	a4,fa5,fa4
	add	a3,a5,t3
	or	a2,a2,s8
	or	a4,a4,a2
	flw	fa1,0(a3)
	fgt.s	a3,fa5,fa4
	bne	a4,zero,.L64
	fgt.s	a4,fa5,fa1
	bne	a4,zero,.L64
.L45:
	addi	a4,a1,4
	add	a5,a5,t4
	addi	a7,a1,7
	bne	t1,a4,.L62
	add	a0,a0,s3
.L44:
	ble	t0,a4,.L53
.L55:
	flw	fa4,0(a0)
	add	a0,a0,a6
	flt.s	a5,fa4,fa5
	beq	a5,zero,.L54
	fmv.s	fa5,fa4
	mv	t6,a4
.L54:
	addi	a4,a4,1
	bne	a4,t0,.L55
.L53:
	sw	t6,-4(t2)
	addi	s0,s0,4
	bne	t2,s1,.L56
.L58:
	addi	s4,s4,-1
	add	s5,s5,s7
	bne	s4,zero,.L43
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
.L64:
	bne	a3,zero,.L60
	fmv.s	fa4,fa5
.L47:
	flt.s	a4,fa2,fa4
	beq	a4,zero,.L48
	fmv.s	fa4,fa2
	addi	t6,a1,1
.L48:
	flt.s	a4,fa3,fa4
	beq	a4,zero,.L50
	fmv.s	fa4,fa3
	addi	t6,a1,2
.L50:
	flt.s	a4,fa1,fa4
	fmv.s	fa5,fa4
	beq	a4,zero,.L45
	fmv.s	fa5,fa1
	mv	t6,a7
	j	.L45
.L60:
	mv	t6,a1
	j	.L47
.L59:
	li	t6,0
	li	a4,1
	j	.L44
.L77:
	ret
	.size	arg_reduction_smallest, .-arg_reduction_smallest
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
