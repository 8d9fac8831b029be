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
	addi	sp,sp,-144
	sd	s2,120(sp)
	sd	s8,72(sp)
	sd	s0,136(sp)
	sd	s1,128(sp)
	sd	s3,112(sp)
	sd	s4,104(sp)
	sd	s5,96(sp)
	sd	s6,88(sp)
	sd	s7,80(sp)
	sd	s9,64(sp)
	sd	s10,56(sp)
	sd	s11,48(sp)
	ld	t3,144(sp)
	ld	s2,160(sp)
	ld	t0,168(sp)
	ld	s8,176(sp)
	ld	t2,184(sp)
	ld	t1,192(sp)
	mv	t4,a2
	ble	a2,zero,.L1
	mv	s1,a0
	mv	a2,a1
	mv	s5,a5
	mv	a1,a3
	mv	a5,a7
	flw	fa3,.LC0,a0
	addi	a7,a7,-1
	mul	s9,a7,t2
	mv	s0,a6
	addi	s3,t3,-1
	slli	s7,s0,2
	slli	a3,t1,2
	mv	t6,s7
	mul	a6,a4,t2
	mv	s11,s9
	mul	a0,a1,a4
	slli	a6,a6,2
	mul	s3,s3,t1
	slli	a7,a0,2
.L3:
	neg	a0,t0
	li	t5,0
	ble	s5,zero,.L28
	mv	s4,a7
	mv	a7,t4
.L26:
	mv	s7,a0
	blt	a0,zero,.L57
	add	s6,s11,a0
	mv	t4,a5
	bgt	a1,s6,.L7
	li	t4,0
.L8:
	ble	a1,s7,.L31
	ble	a5,t4,.L31
	sub	s6,a5,t4
	mv	s9,s7
	li	t4,0
	j	.L11
.L58:
	beq	t4,s6,.L7
.L11:
	add	s9,s9,t2
	addi	t4,t4,1
	bgt	a1,s9,.L58
.L7:
	ble	s0,zero,.L12
	mul	s7,a4,s7
	sd	t5,32(sp)
	neg	s6,s8
	mv	s10,a2
	li	s9,0
	sd	s4,16(sp)
	sd	s11,24(sp)
	sd	t6,40(sp)
	mv	t5,a0
.L25:
	mv	t6,s6
	blt	s6,zero,.L59
	add	a0,s3,s6
	mv	s4,t3
	blt	a0,a4,.L16
	li	a0,0
.L17:
	ble	a4,t6,.L34
	ble	t3,a0,.L34
	sub	a0,t3,a0
	mv	s11,t6
	li	s4,0
	j	.L20
.L60:
	beq	a0,s4,.L16
.L20:
	add	s11,s11,t1
	addi	s4,s4,1
	bgt	a4,s11,.L60
.L16:
	add	t6,t6,s7
	slli	t6,t6,2
	fmv.s	fa5,fa3
	add	t6,s1,t6
	ble	t4,zero,.L21
	mv	s11,t4
	sd	s7,8(sp)
.L24:
	ble	s4,zero,.L22
	mv	s7,s4
	mv	a0,t6
.L23:
	addi	s7,s7,-1
	flw	fa4,0(a0)
	add	a0,a0,a3
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	bne	s7,zero,.L23
.L22:
	addi	s11,s11,-1
	add	t6,t6,a6
	bne	s11,zero,.L24
	ld	s7,8(sp)
.L21:
	fsw	fa5,0(s10)
	addi	s9,s9,1
	addi	s10,s10,4
	add	s6,s6,s2
	bne	s0,s9,.L25
	ld	t6,40(sp)
	mv	a0,t5
	ld	s4,16(sp)
	ld	s11,24(sp)
	ld	t5,32(sp)
	add	a2,a2,t6
.L12:
	ld	t4,152(sp)
	addi	t5,t5,1
	add	a0,a0,t4
	bne	s5,t5,.L26
	mv	t4,a7
	mv	a7,s4
.L28:
	addi	t4,t4,-1
	add	s1,s1,a7
	bne	t4,zero,.L3
.L1:
	ld	s0,136(sp)
	ld	s1,128(sp)
	ld	s2,120(sp)
	ld	s3,112(sp)
	ld	s4,104(sp)
	ld	s5,96(sp)
	ld	s6,88(sp)
	ld	s7,80(sp)
	ld	s8,72(sp)
	ld	s9,64(sp)
	ld	s10,56(sp)
	ld	s11,48(sp)
	addi	sp,sp,144
	jr	ra
.L59:
	li	a0,0
	bgt	t3,zero,.L14
	j	.L34
.L18:
	beq	t3,a0,.L34
.L14:
	add	t6,t6,t1
	addi	a0,a0,1
	blt	t6,zero,.L18
	j	.L17
.L34:
	li	s4,0
	j	.L16
.L57:
	li	t4,0
	bgt	a5,zero,.L5
	j	.L7
.L9:
	beq	a5,t4,.L31
.L5:
	add	s7,s7,t2
	addi	t4,t4,1
	blt	s7,zero,.L9
	j	.L8
.L31:
	li	t4,0
	j	.L7
	.size	pooling_maximum, .-pooling_maximum
	.align	2
	.globl	pooling_average
	.type	pooling_average, @function
pooling_average:
	addi	sp,sp,-144
	sd	s2,120(sp)
	sd	s9,64(sp)
	sd	s0,136(sp)
	sd	s1,128(sp)
	sd	s3,112(sp)
	sd	s4,104(sp)
	sd	s5,96(sp)
	sd	s6,88(sp)
	sd	s7,80(sp)
	sd	s8,72(sp)
	sd	s10,56(sp)
	sd	s11,48(sp)
	ld	t3,144(sp)
	ld	s2,160(sp)
	ld	t6,168(sp)
	ld	s9,176(sp)
	ld	t2,184(sp)
	ld	t1,192(sp)
	mv	t4,a2
	ble	a2,zero,.L61
	mv	s1,a0
	mv	a0,a3
	mv	a2,a1
	mv	s7,a5
	mul	a1,a0,a4
	mv	a5,a7
	addi	a7,a7,-1
	mv	s0,a6
	addi	s3,t3,-1
	slli	a3,t1,2
	slli	s10,s0,2
	mv	t0,s9
	mul	s8,a7,t2
	slli	a1,a1,2
	mv	a7,a1
	mul	a6,a4,t2
	mv	t5,s8
	mul	s3,s3,t1
	slli	a6,a6,2
.L63:
	neg	a1,t6
	li	s11,0
	ble	s7,zero,.L89
	sd	t6,168(sp)
	mv	t6,a7
	ld	a7,168(sp)
	mv	s4,t4
.L87:
	mv	s6,a1
	blt	a1,zero,.L125
	add	s5,a1,t5
	mv	t4,a5
	blt	s5,a0,.L67
	li	t4,0
.L68:
	ble	a0,s6,.L92
	ble	a5,t4,.L92
	sub	s5,a5,t4
	mv	s8,s6
	li	t4,0
	j	.L71
.L126:
	beq	s5,t4,.L67
.L71:
	add	s8,s8,t2
	addi	t4,t4,1
	bgt	a0,s8,.L126
.L67:
	ble	s0,zero,.L72
	mul	s5,t4,t3
	sd	t5,32(sp)
	mv	s9,a2
	li	s8,0
	sd	a1,16(sp)
	sd	t6,24(sp)
	sd	s11,40(sp)
	mv	t5,s10
	mul	s6,a4,s6
	sd	s5,8(sp)
	neg	s5,t0
.L86:
	mv	t6,s5
	blt	s5,zero,.L127
	add	s10,s3,s5
	li	a1,0
	blt	s10,a4,.L128
.L76:
	ble	a4,t6,.L95
	ble	t3,a1,.L95
	sub	a1,t3,a1
	mv	s11,t6
	li	s10,0
	j	.L81
.L80:
	beq	a1,s10,.L124
.L81:
	add	s11,s11,t1
	addi	s10,s10,1
	bgt	a4,s11,.L80
.L124:
	mul	a1,s10,t4
	fcvt.s.l	fa3,a1
.L77:
	add	t6,t6,s6
	slli	t6,t6,2
	fmv.w.x	fa5,zero
	add	t6,s1,t6
	mv	s11,t4
	ble	t4,zero,.L83
	sd	s6,0(sp)
.L82:
	mv	s6,s10
	mv	a1,t6
	ble	s10,zero,.L85
.L84:
	flw	fa4,0(a1)
	addi	s6,s6,-1
	add	a1,a1,a3
	fadd.s	fa5,fa5,fa4
	bne	s6,zero,.L84
.L85:
	addi	s11,s11,-1
	add	t6,t6,a6
	bne	s11,zero,.L82
	ld	s6,0(sp)
.L83:
	fdiv.s	fa5,fa5,fa3
	addi	s8,s8,1
	addi	s9,s9,4
	add	s5,s5,s2
	fsw	fa5,-4(s9)
	bne	s0,s8,.L86
	mv	s10,t5
	ld	a1,16(sp)
	ld	t6,24(sp)
	ld	s11,40(sp)
	ld	t5,32(sp)
	add	a2,a2,s10
.L72:
	ld	t4,152(sp)
	addi	s11,s11,1
	add	a1,a1,t4
	bne	s7,s11,.L87
	mv	a1,a7
	mv	t4,s4
	mv	a7,t6
	mv	t6,a1
.L89:
	addi	t4,t4,-1
	add	s1,s1,a7
	bne	t4,zero,.L63
.L61:
	ld	s0,136(sp)
	ld	s1,128(sp)
	ld	s2,120(sp)
	ld	s3,112(sp)
	ld	s4,104(sp)
	ld	s5,96(sp)
	ld	s6,88(sp)
	ld	s7,80(sp)
	ld	s8,72(sp)
	ld	s9,64(sp)
	ld	s10,56(sp)
	ld	s11,48(sp)
	addi	sp,sp,144
	jr	ra
.L128:
	ld	a1,8(sp)
	mv	s10,t3
	fcvt.s.l	fa3,a1
	j	.L77
.L127:
	li	a1,0
	bgt	t3,zero,.L74
	j	.L95
.L78:
	beq	t3,a1,.L95
.L74:
	add	t6,t6,t1
	addi	a1,a1,1
	blt	t6,zero,.L78
	j	.L76
.L95:
	fmv.w.x	fa3,zero
	li	s10,0
	j	.L77
.L125:
	li	t4,0
	bgt	a5,zero,.L65
	j	.L67
.L69:
	beq	a5,t4,.L92
.L65:
	add	s6,s6,t2
	addi	t4,t4,1
	blt	s6,zero,.L69
	j	.L68
.L92:
	li	t4,0
	j	.L67
	.size	pooling_average, .-pooling_average
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	-8388608
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
