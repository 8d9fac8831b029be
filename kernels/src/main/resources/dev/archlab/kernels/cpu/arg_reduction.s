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
	ble	a2,zero,.L63
	mv	t4,a3
	addi	a5,t4,-5
	mv	a3,a4
	srli	t2,a5,2
	mul	a6,a4,t4
	slli	a7,a3,4
	addi	t2,t2,1
	addi	a4,a4,-4
	srli	a4,a4,2
	addi	sp,sp,-160
	andi	t1,a5,-4
	addi	a4,a4,1
	mv	t6,a0
	mv	a0,a1
	mul	t2,t2,a7
	slli	a1,a3,1
	sd	s3,128(sp)
	sd	s5,112(sp)
	slli	s3,a6,2
	sd	s9,80(sp)
	add	a1,a1,a3
	addi	s9,t1,5
	slli	t3,a3,3
	slli	s5,a4,4
	sd	s1,144(sp)
	sd	s2,136(sp)
	sd	s10,72(sp)
	sd	s11,64(sp)
	mv	t0,a2
	sd	s0,152(sp)
	sd	s4,120(sp)
	sd	s6,104(sp)
	sd	s7,96(sp)
	sd	s8,88(sp)
	slli	a2,a3,2
	slli	a1,a1,2
	slli	s11,a4,2
	li	s10,3
	li	s1,1
	sext.w	t1,t4
	li	s2,4
	mv	a5,s9
	sd	s3,32(sp)
	sd	t3,40(sp)
	sd	a7,48(sp)
	sd	t2,56(sp)
	mv	a6,s5
.L3:
	mv	s0,t6
	add	s3,a0,a6
	ble	a3,s10,.L67
.L11:
	flw	fa1,0(s0)
	flw	fa0,4(s0)
	flw	ft0,8(s0)
	flw	ft1,12(s0)
	mv	a4,s0
	li	s5,0
	li	s6,0
	li	s7,0
	li	s8,0
	ble	t4,s1,.L4
	li	a7,1
	sd	s0,0(sp)
.L10:
	add	a4,a4,a2
	flw	fa3,0(a4)
	flw	fa4,4(a4)
	flw	fa5,8(a4)
	flt.s	t5,fa1,fa3
	flt.s	t2,fa0,fa4
	flt.s	t3,ft0,fa5
	flw	fa2,12(a4)
	or	t5,t5,t2
	or	t3,t3,t5
	flt.s	s0,fa1,fa3
	flt.s	t5,ft0,fa5
	bne	t3,zero,.L68
	flt.s	t3,ft1,fa2
	mv	s4,t3
	bne	t3,zero,.L40
.L5:
	addiw	a7,a7,1
	bne	t1,a7,.L10
	ld	s0,0(sp)
.L4:
	sw	s8,0(a0)
	sw	s7,4(a0)
	sw	s6,8(a0)
	sw	s5,12(a0)
	addi	a0,a0,16
	addi	s0,s0,16
	bne	a0,s3,.L11
	mv	a4,s11
.L28:
	mv	a0,s3
	ble	a3,a4,.L12
	ld	t3,40(sp)
	ld	a7,48(sp)
	ld	s8,56(sp)
	slli	s0,a4,2
	mv	s6,s3
	sd	a6,24(sp)
	add	s0,t6,s0
	mv	a6,s11
	add	s7,t6,a2
	mv	s11,s3
	mv	s3,a4
.L26:
	flw	fa5,0(s0)
	addi	s6,s6,4
	add	t2,a2,s0
	ble	t4,s2,.L35
	mv	a4,t2
	li	s5,0
	li	s4,4
	li	t5,1
	sd	s6,0(sp)
	sd	t2,8(sp)
	sd	s0,16(sp)
	j	.L14
.L38:
	mv	t5,a0
.L14:
	add	t2,a2,a4
	add	a0,a4,t3
	flw	fa2,0(t2)
	flw	fa3,0(a0)
	flw	fa4,0(a4)
	flt.s	a0,fa5,fa2
	flt.s	s6,fa5,fa3
	flt.s	s0,fa5,fa4
	add	t2,a4,a1
	or	a0,a0,s6
	or	a0,s0,a0
	flw	fa1,0(t2)
	mv	t2,s0
	bne	a0,zero,.L41
	flt.s	a0,fa5,fa1
	bne	a0,zero,.L41
.L15:
	addi	a0,t5,4
	add	a4,a4,a7
	addi	s4,t5,7
	bne	a5,a0,.L38
	ld	t2,8(sp)
	ld	s6,0(sp)
	ld	s0,16(sp)
	add	t2,t2,s8
	mv	a4,s9
.L13:
	ble	t4,a4,.L23
.L25:
	flw	fa4,0(t2)
	add	t2,t2,a2
	fgt.s	a0,fa4,fa5
	beq	a0,zero,.L24
	fmv.s	fa5,fa4
	mv	s5,a4
.L24:
	addi	a4,a4,1
	bne	t4,a4,.L25
.L23:
	sw	s5,-4(s6)
	addi	s0,s0,4
	bne	s0,s7,.L26
	mv	a4,s3
	sub	a4,a3,a4
	mv	s3,s11
	mv	s11,a6
	ld	a6,24(sp)
	slli	a4,a4,2
	add	a0,s3,a4
.L12:
	ld	a4,32(sp)
	addi	t0,t0,-1
	add	t6,t6,a4
	bne	t0,zero,.L3
	ld	s0,152(sp)
	ld	s1,144(sp)
	ld	s2,136(sp)
	ld	s3,128(sp)
	ld	s4,120(sp)
	ld	s5,112(sp)
	ld	s6,104(sp)
	ld	s7,96(sp)
	ld	s8,88(sp)
	ld	s9,80(sp)
	ld	s10,72(sp)
	ld	s11,64(sp)
	addi	sp,sp,160
	jr	ra
.L68:
	flt.s	s4,ft1,fa2
.L40:
	beq	s0,zero,.L7
	fmv.s	fa1,fa3
	mv	s8,a7
.L7:
	beq	t2,zero,.L8
	fmv.s	fa0,fa4
	mv	s7,a7
.L8:
	beq	t5,zero,.L9
	fmv.s	ft0,fa5
	mv	s6,a7
.L9:
	beq	s4,zero,.L5
	fmv.s	ft1,fa2
	mv	s5,a7
	j	.L5
.L41:
	bne	t2,zero,.L36
	fmv.s	fa4,fa5
.L17:
	fgt.s	a0,fa2,fa4
	beq	a0,zero,.L18
	fmv.s	fa4,fa2
	addi	s5,t5,1
.L18:
	fgt.s	a0,fa3,fa4
	beq	a0,zero,.L20
	fmv.s	fa4,fa3
	addi	s5,t5,2
.L20:
	fgt.s	a0,fa1,fa4
	fmv.s	fa5,fa4
	beq	a0,zero,.L15
	fmv.s	fa5,fa1
	mv	s5,s4
	j	.L15
.L36:
	mv	s5,t5
	j	.L17
.L35:
	li	s5,0
	li	a4,1
	j	.L13
.L67:
	mv	s3,a0
	li	a4,0
	j	.L28
.L63:
	ret
	.size	arg_reduction_largest, .-arg_reduction_largest
	.align	2
	.globl	arg_reduction_smallest
	.type	arg_reduction_smallest, @function
arg_reduction_smallest:
	ble	a2,zero,.L131
	mv	t4,a3
	addi	a5,t4,-5
	mv	a3,a4
	srli	t2,a5,2
	mul	a6,a4,t4
	slli	a7,a3,4
	addi	t2,t2,1
	addi	a4,a4,-4
	srli	a4,a4,2
	addi	sp,sp,-160
	andi	t1,a5,-4
	addi	a4,a4,1
	mv	t6,a0
	mv	a0,a1
	mul	t2,t2,a7
	slli	a1,a3,1
	sd	s3,128(sp)
	sd	s5,112(sp)
	slli	s3,a6,2
	sd	s9,80(sp)
	add	a1,a1,a3
	addi	s9,t1,5
	slli	t3,a3,3
	slli	s5,a4,4
	sd	s1,144(sp)
	sd	s2,136(sp)
	sd	s10,72(sp)
	sd	s11,64(sp)
	mv	t0,a2
	sd	s0,152(sp)
	sd	s4,120(sp)
	sd	s6,104(sp)
	sd	s7,96(sp)
	sd	s8,88(sp)
	slli	a2,a3,2
	slli	a1,a1,2
	slli	s11,a4,2
	li	s10,3
	li	s1,1
	sext.w	t1,t4
	li	s2,4
	mv	a5,s9
	sd	s3,32(sp)
	sd	t3,40(sp)
	sd	a7,48(sp)
	sd	t2,56(sp)
	mv	a6,s5
.L71:
	mv	s0,t6
	add	s3,a0,a6
	ble	a3,s10,.L134
.L79:
	flw	fa1,0(s0)
	flw	fa0,4(s0)
	flw	ft0,8(s0)
	flw	ft1,12(s0)
	mv	a4,s0
	li	s5,0
	li	s6,0
	li	s7,0
	li	s8,0
	ble	t4,s1,.L72
	li	a7,1
	sd	s0,0(sp)
.L78:
	add	a4,a4,a2
	flw	fa3,0(a4)
	flw	fa4,4(a4)
	flw	fa5,8(a4)
	fgt.s	t5,fa1,fa3
	fgt.s	t2,fa0,fa4
	fgt.s	t3,ft0,fa5
	flw	fa2,12(a4)
	or	t5,t5,t2
	or	t3,t3,t5
	fgt.s	s0,fa1,fa3
	fgt.s	t5,ft0,fa5
	bne	t3,zero,.L135
	fgt.s	t3,ft1,fa2
	mv	s4,t3
	bne	t3,zero,.L108
.L73:
	addiw	a7,a7,1
	bne	t1,a7,.L78
	ld	s0,0(sp)
.L72:
	sw	s8,0(a0)
	sw	s7,4(a0)
	sw	s6,8(a0)
	sw	s5,12(a0)
	addi	a0,a0,16
	addi	s0,s0,16
	bne	a0,s3,.L79
	mv	a4,s11
.L96:
	mv	a0,s3
	ble	a3,a4,.L80
	ld	t3,40(sp)
	ld	a7,48(sp)
	ld	s8,56(sp)
	slli	s0,a4,2
	mv	s6,s3
	sd	a6,24(sp)
	add	s0,t6,s0
	mv	a6,s11
	add	s7,t6,a2
	mv	s11,s3
	mv	s3,a4
.L94:
	flw	fa5,0(s0)
	addi	s6,s6,4
	add	t2,a2,s0
	ble	t4,s2,.L103
	mv	a4,t2
	li	s5,0
	li	s4,4
	li	t5,1
	sd	s6,0(sp)
	sd	t2,8(sp)
	sd	s0,16(sp)
	j	.L82
.L106:
	mv	t5,a0
.L82:
	add	t2,a2,a4
	add	a0,a4,t3
	flw	fa2,0(t2)
	flw	fa3,0(a0)
	flw	fa4,0(a4)
	fgt.s	a0,fa5,fa2
	fgt.s	s6,fa5,fa3
	fgt.s	s0,fa5,fa4
	add	t2,a4,a1
	or	a0,a0,s6
	or	a0,s0,a0
	flw	fa1,0(t2)
	mv	t2,s0
	bne	a0,zero,.L109
	fgt.s	a0,fa5,fa1
	bne	a0,zero,.L109
.L83:
	addi	a0,t5,4
	add	a4,a4,a7
	addi	s4,t5,7
	bne	a5,a0,.L106
	ld	t2,8(sp)
	ld	s6,0(sp)
	ld	s0,16(sp)
	add	t2,t2,s8
	mv	a4,s9
.L81:
	ble	t4,a4,.L91
.L93:
	flw	fa4,0(t2)
	add	t2,t2,a2
	flt.s	a0,fa4,fa5
	beq	a0,zero,.L92
	fmv.s	fa5,fa4
	mv	s5,a4
.L92:
	addi	a4,a4,1
	bne	t4,a4,.L93
.L91:
	sw	s5,-4(s6)
	addi	s0,s0,4
	bne	s0,s7,.L94
	mv	a4,s3
	sub	a4,a3,a4
	mv	s3,s11
	mv	s11,a6
	ld	a6,24(sp)
	slli	a4,a4,2
	add	a0,s3,a4
.L80:
	ld	a4,32(sp)
	addi	t0,t0,-1
	add	t6,t6,a4
	bne	t0,zero,.L71
	ld	s0,152(sp)
	ld	s1,144(sp)
	ld	s2,136(sp)
	ld	s3,128(sp)
	ld	s4,120(sp)
	ld	s5,112(sp)
	ld	s6,104(sp)
	ld	s7,96(sp)
	ld	s8,88(sp)
	ld	s9,80(sp)
	ld	s10,72(sp)
	ld	s11,64(sp)
	addi	sp,sp,160
	jr	ra
.L135:
	fgt.s	s4,ft1,fa2
.L108:
	beq	s0,zero,.L75
	fmv.s	fa1,fa3
	mv	s8,a7
.L75:
	beq	t2,zero,.L76
	fmv.s	fa0,fa4
	mv	s7,a7
.L76:
	beq	t5,zero,.L77
	fmv.s	ft0,fa5
	mv	s6,a7
.L77:
	beq	s4,zero,.L73
	fmv.s	ft1,fa2
	mv	s5,a7
	j	.L73
.L109:
	bne	t2,zero,.L104
	fmv.s	fa4,fa5
.L85:
	flt.s	a0,fa2,fa4
	beq	a0,zero,.L86
	fmv.s	fa4,fa2
	addi	s5,t5,1
.L86:
	flt.s	a0,fa3,fa4
	beq	a0,zero,.L88
	fmv.s	fa4,fa3
	addi	s5,t5,2
.L88:
	flt.s	a0,fa1,fa4
	fmv.s	fa5,fa4
	beq	a0,zero,.L83
	fmv.s	fa5,fa1
	mv	s5,s4
	j	.L83
.L104:
	mv	s5,t5
	j	.L85
.L103:
	li	s5,0
	li	a4,1
	j	.L81
.L134:
	mv	s3,a0
	li	a4,0
	j	.L96
.L131:
	ret
	.size	arg_reduction_smallest, .-arg_reduction_smallest
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
