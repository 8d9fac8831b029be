	.file	"pooling.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	pooling_maximum
	.type	pooling_maximum, @function
pooling_maximum:
	addi	sp,sp,-128
	sd	s2,104(sp)
	sd	s7,64(sp)
	sd	s9,48(sp)
	sd	s0,120(sp)
	sd	s1,112(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s6,72(sp)
	sd	s8,56(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	t3,128(sp)
	ld	s7,136(sp)
	ld	s2,144(sp)
	ld	t0,152(sp)
	ld	s9,160(sp)
	ld	t2,168(sp)
	ld	t1,176(sp)
	mv	t5,a2
	ble	a2,zero,.L1
	mv	a2,a1
	mv	s1,a0
	flw	fa3,.LC0,a1
	mv	a0,a3
	mul	a1,a0,a4
	mv	s0,a6
	slli	s6,s0,2
	mv	s3,a5
	slli	a3,t1,2
	mv	a5,a7
	mv	s11,s6
	mv	s4,s7
	mul	a6,a4,t2
	slli	a1,a1,2
	mv	a7,a1
	slli	a6,a6,2
.L3:
	neg	a1,t0
	li	t4,0
	ble	s3,zero,.L20
	mv	t6,a7
	mv	s5,t0
	mv	a7,t5
.L18:
	mv	s6,a1
	li	t5,0
	bge	a1,zero,.L4
	bgt	a5,zero,.L6
	j	.L5
.L57:
	beq	a5,t5,.L24
.L6:
	add	s6,s6,t2
	addi	t5,t5,1
	blt	s6,zero,.L57
.L4:
	bge	s6,a0,.L24
	ble	a5,t5,.L24
	sub	t0,a5,t5
	mv	s7,s6
	li	t5,0
	j	.L7
.L58:
	beq	t0,t5,.L5
.L7:
	add	s7,s7,t2
	addi	t5,t5,1
	bgt	a0,s7,.L58
.L5:
	ble	s0,zero,.L8
	mul	s6,s6,a4
	neg	s7,s9
	mv	s10,a2
	li	s8,0
	sd	t6,8(sp)
	sd	s11,16(sp)
	sd	a1,24(sp)
.L17:
	mv	t6,s7
	bge	s7,zero,.L25
	ble	t3,zero,.L28
	li	a1,0
	j	.L11
.L59:
	beq	t3,a1,.L9
.L11:
	add	t6,t6,t1
	addi	a1,a1,1
	blt	t6,zero,.L59
.L9:
	ble	a4,t6,.L28
	ble	t3,a1,.L28
	sub	a1,t3,a1
	mv	s11,t6
	li	t0,0
	j	.L12
.L60:
	beq	a1,t0,.L10
.L12:
	add	s11,s11,t1
	addi	t0,t0,1
	bgt	a4,s11,.L60
.L10:
	add	t6,t6,s6
	slli	t6,t6,2
	fmv.s	fa5,fa3
	add	t6,s1,t6
	mv	s11,t5
	beq	t5,zero,.L14
	sd	s6,0(sp)
.L13:
	mv	s6,t0
	mv	a1,t6
	beq	t0,zero,.L16
.L15:
	addi	s6,s6,-1
	flw	fa4,0(a1)
	add	a1,a1,a3
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	bne	s6,zero,.L15
.L16:
	addi	s11,s11,-1
	add	t6,t6,a6
	bne	s11,zero,.L13
	ld	s6,0(sp)
.L14:
	fsw	fa5,0(s10)
	addi	s8,s8,1
	addi	s10,s10,4
	add	s7,s7,s2
	bne	s0,s8,.L17
	ld	s11,16(sp)
	ld	t6,8(sp)
	ld	a1,24(sp)
	add	a2,a2,s11
.L8:
	addi	t4,t4,1
	add	a1,a1,s4
	bne	s3,t4,.L18
	mv	t5,a7
	mv	t0,s5
	mv	a7,t6
.L20:
	addi	t5,t5,-1
	add	s1,s1,a7
	bne	t5,zero,.L3
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
.L28:
	li	t0,0
	j	.L10
.L25:
	li	a1,0
	j	.L9
.L24:
	li	t5,0
	j	.L5
	.size	pooling_maximum, .-pooling_maximum
	.align	2
	.globl	pooling_average
	.type	pooling_average, @function
pooling_average:
	addi	sp,sp,-128
	sd	s2,104(sp)
	sd	s7,64(sp)
	sd	s9,48(sp)
	sd	s0,120(sp)
	sd	s1,112(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s6,72(sp)
	sd	s8,56(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	t3,128(sp)
	ld	s7,136(sp)
	ld	s2,144(sp)
	ld	t0,152(sp)
	ld	s9,160(sp)
	ld	t2,168(sp)
	ld	t1,176(sp)
	mv	t5,a2
	ble	a2,zero,.L61
	mv	s1,a0
	mv	a0,a3
	mv	a2,a1
	mul	a1,a0,a4
	mv	s0,a6
	slli	s6,s0,2
	mv	s3,a5
	slli	a3,t1,2
	mv	a5,a7
	mv	s11,s6
	mv	s4,s7
	mul	a6,a4,t2
	slli	a1,a1,2
	mv	a7,a1
	slli	a6,a6,2
.L63:
	neg	a1,t0
	li	t4,0
	ble	s3,zero,.L81
	mv	t6,a7
	mv	s5,t0
	mv	a7,t5
.L79:
	mv	s6,a1
	li	t5,0
	bge	a1,zero,.L64
	bgt	a5,zero,.L66
	j	.L65
.L117:
	beq	a5,t5,.L85
.L66:
	add	s6,s6,t2
	addi	t5,t5,1
	blt	s6,zero,.L117
.L64:
	bge	s6,a0,.L85
	ble	a5,t5,.L85
	sub	t0,a5,t5
	mv	s7,s6
	li	t5,0
	j	.L67
.L118:
	beq	t0,t5,.L65
.L67:
	add	s7,s7,t2
	addi	t5,t5,1
	bgt	a0,s7,.L118
.L65:
	ble	s0,zero,.L68
	mul	s6,s6,a4
	sd	t4,8(sp)
	neg	s7,s9
	mv	s10,a2
	li	s8,0
	sd	t6,16(sp)
	sd	s11,24(sp)
	mv	t4,a1
.L78:
	mv	t6,s7
	bge	s7,zero,.L86
	ble	t3,zero,.L89
	li	a1,0
	j	.L71
.L119:
	beq	t3,a1,.L69
.L71:
	add	t6,t6,t1
	addi	a1,a1,1
	blt	t6,zero,.L119
.L69:
	ble	a4,t6,.L89
	ble	t3,a1,.L89
	sub	a1,t3,a1
	mv	s11,t6
	li	t0,0
	j	.L73
.L72:
	beq	a1,t0,.L116
.L73:
	add	s11,s11,t1
	addi	t0,t0,1
	bgt	a4,s11,.L72
.L116:
	mul	a1,t0,t5
	fcvt.s.l	fa3,a1
.L70:
	add	t6,t6,s6
	slli	t6,t6,2
	fmv.w.x	fa5,zero
	add	t6,s1,t6
	mv	s11,t5
	beq	t5,zero,.L75
	sd	s6,0(sp)
.L74:
	mv	s6,t0
	mv	a1,t6
	beq	t0,zero,.L77
.L76:
	flw	fa4,0(a1)
	addi	s6,s6,-1
	add	a1,a1,a3
	fadd.s	fa5,fa5,fa4
	bne	s6,zero,.L76
.L77:
	addi	s11,s11,-1
	add	t6,t6,a6
	bne	s11,zero,.L74
	ld	s6,0(sp)
.L75:
	fdiv.s	fa5,fa5,fa3
	addi	s8,s8,1
	addi	s10,s10,4
	add	s7,s7,s2
	fsw	fa5,-4(s10)
	bne	s0,s8,.L78
	ld	s11,24(sp)
	mv	a1,t4
	ld	t6,16(sp)
	ld	t4,8(sp)
	add	a2,a2,s11
.L68:
	addi	t4,t4,1
	add	a1,a1,s4
	bne	s3,t4,.L79
	mv	t5,a7
	mv	t0,s5
	mv	a7,t6
.L81:
	addi	t5,t5,-1
	add	s1,s1,a7
	bne	t5,zero,.L63
.L61:
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
.L89:
	fmv.w.x	fa3,zero
	li	t0,0
	j	.L70
.L86:
	li	a1,0
	j	.L69
.L85:
	li	t5,0
	j	.L65
	.size	pooling_average, .-pooling_average
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	-8388608
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
