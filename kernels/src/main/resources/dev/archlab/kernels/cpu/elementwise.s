	.file	"elementwise.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.type	logarithm, @function
logarithm:
	fmv.x.w	a5,fa0
	li	a4,-8388608
	li	a2,2130706432
	addw	a4,a4,a5
	sext.w	a3,a5
	bltu	a4,a2,.L15
	fmv.w.x	fa5,zero
	feq.s	a4,fa0,fa5
	bne	a4,zero,.L6
	fgt.s	a4,fa0,fa5
	beq	a4,zero,.L11
	flw	fa5,.LC15,a4
	fle.s	a4,fa0,fa5
	beq	a4,zero,.L12
	flw	fa5,.LC16,a4
	fmul.s	fa5,fa0,fa5
	li	a4,-1060438016
	addiw	a4,a4,-1267
	li	a3,1060438016
	addiw	a3,a3,1267
	fmv.x.w	a5,fa5
	addw	a5,a5,a4
	slli	a4,a5,41
	srli	a4,a4,41
	addw	a4,a4,a3
	fmv.w.x	fa4,a4
	flw	fa5,.LC2,a3
	flw	fa1,.LC4,a4
	fsub.s	fa5,fa4,fa5
	flw	fa4,.LC3,a4
	flw	fa2,.LC5,a4
	flw	fa3,.LC6,a4
	sraiw	a5,a5,23
	fmadd.s	fa4,fa5,fa4,fa1
	addiw	a5,a5,-23
	fcvt.s.w	fa0,a5
	flw	fa1,.LC7,a4
	flw	ft4,.LC8,a4
	fmadd.s	fa4,fa5,fa4,fa2
	flw	fa2,.LC13,a5
	fmul.s	fa2,fa0,fa2
	flw	ft3,.LC9,a4
	flw	ft2,.LC10,a4
	fmadd.s	fa4,fa5,fa4,fa3
	flw	ft1,.LC11,a4
	fmul.s	fa3,fa5,fa5
	flw	ft0,.LC12,a5
	fmadd.s	fa4,fa5,fa4,fa1
	flw	fa1,.LC14,a5
	j	.L13
.L6:
	flw	fa0,.LC0,a5
	ret
.L15:
	li	a5,-1060438016
	addiw	a5,a5,-1267
	addw	a3,a3,a5
	slli	a5,a3,41
	li	a4,1060438016
	addiw	a4,a4,1267
	srli	a5,a5,41
	addw	a5,a5,a4
	fmv.w.x	fa4,a5
	flw	fa5,.LC2,a4
	flw	fa1,.LC4,a5
	fsub.s	fa5,fa4,fa5
	flw	fa4,.LC3,a5
	flw	fa2,.LC5,a5
	flw	fa3,.LC6,a5
	sraiw	a3,a3,23
	fmadd.s	fa4,fa5,fa4,fa1
	fcvt.s.w	fa0,a3
	flw	ft5,.LC7,a5
	flw	ft4,.LC8,a5
	flw	ft3,.LC9,a5
	fmadd.s	fa4,fa5,fa4,fa2
	flw	fa2,.LC13,a5
	fmul.s	fa2,fa0,fa2
	flw	ft2,.LC10,a5
	flw	ft1,.LC11,a5
	fmadd.s	fa4,fa5,fa4,fa3
	fmul.s	fa3,fa5,fa5
	flw	ft0,.LC12,a5
	flw	fa1,.LC14,a5
	fmadd.s	fa4,fa5,fa4,ft5
.L13:
	fmadd.s	fa4,fa5,fa4,ft4
	fmadd.s	fa4,fa5,fa4,ft3
	fmadd.s	fa4,fa5,fa4,ft2
	fmadd.s	fa4,fa5,fa4,ft1
	fmadd.s	fa4,fa5,fa4,ft0
	fmadd.s	fa4,fa3,fa4,fa2
	fadd.s	fa5,fa5,fa4
	fmadd.s	fa0,fa0,fa1,fa5
	ret
.L12:
	ret
.L11:
	flw	fa0,.LC1,a5
	ret
	.size	logarithm, .-logarithm
	.align	2
	.globl	elementwise_scale
	.type	elementwise_scale, @function
elementwise_scale:
	addi	sp,sp,-128
	sd	s1,112(sp)
	sd	s6,72(sp)
	sd	s0,120(sp)
	sd	s2,104(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s7,64(sp)
	sd	s8,56(sp)
	sd	s9,48(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	s1,128(sp)
	ld	t1,136(sp)
	mv	s6,a1
	ble	a1,zero,.L16
	addi	s2,a4,-4
	srli	t0,s2,2
	fmv.s	fa5,fa0
	mv	s7,a6
	addi	t0,t0,1
	mv	a1,a0
	mv	s5,a7
	slli	t3,t1,2
	slli	a7,t1,1
	li	a0,0
	mul	s3,t0,t3
	mv	t6,a4
	mv	s4,a5
	mv	t2,a3
	add	t4,a7,t1
	andi	s2,s2,3
	slli	t0,t0,4
	li	a5,0
	li	s0,4
	li	a6,3
	mv	a4,a0
	mv	t5,s7
.L18:
	ble	a2,zero,.L27
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L30:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L29
.L26:
	mv	s7,s8
	beq	t1,s0,.L19
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L45
	sd	s2,8(sp)
	sd	s11,16(sp)
.L20:
	add	s11,a3,t1
	add	s7,a7,a3
	add	s2,t4,a3
	flw	fa4,0(a3)
	flw	fa1,0(s11)
	flw	fa2,0(s7)
	flw	fa3,0(s2)
	fmul.s	fa1,fa5,fa1
	fmul.s	fa2,fa5,fa2
	fmul.s	fa3,fa5,fa3
	fmul.s	fa4,fa4,fa5
	addi	a0,a0,-4
	fsw	fa1,4(a5)
	fsw	fa2,8(a5)
	fsw	fa3,12(a5)
	fsw	fa4,0(a5)
	add	a3,a3,t3
	addi	a5,a5,16
	bgt	a0,a6,.L20
	ld	s2,8(sp)
	ld	s11,16(sp)
	add	a5,a1,t0
	add	s7,s8,s3
	mv	a3,s2
.L21:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L46
.L25:
	flw	fa4,0(s7)
	addi	a5,a5,4
	add	s7,s7,t1
	fmul.s	fa4,fa4,fa5
	fsw	fa4,-4(a5)
	bne	a5,a1,.L25
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L26
.L47:
	mv	a3,s11
	mv	a0,s10
.L29:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L30
	mv	a5,a4
	ld	a4,24(sp)
.L27:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L18
.L16:
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
.L19:
	ble	t6,a6,.L32
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L22:
	flw	fa1,4(a3)
	flw	fa2,8(a3)
	flw	fa3,12(a3)
	flw	fa4,0(a3)
	fmul.s	fa1,fa5,fa1
	fmul.s	fa2,fa5,fa2
	fmul.s	fa3,fa5,fa3
	fmul.s	fa4,fa4,fa5
	addi	a0,a0,-4
	fsw	fa1,4(a5)
	fsw	fa2,8(a5)
	fsw	fa3,12(a5)
	fsw	fa4,0(a5)
	addi	a3,a3,16
	addi	a5,a5,16
	bgt	a0,a6,.L22
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L25
.L46:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L26
	j	.L47
.L45:
	mv	a3,t6
	j	.L21
.L32:
	mv	a3,t6
	mv	a5,a1
	j	.L21
	.size	elementwise_scale, .-elementwise_scale
	.align	2
	.globl	elementwise_exp
	.type	elementwise_exp, @function
elementwise_exp:
	addi	sp,sp,-320
	sd	s9,240(sp)
	sd	s0,312(sp)
	sd	s1,304(sp)
	sd	s2,296(sp)
	sd	s3,288(sp)
	sd	s4,280(sp)
	sd	s5,272(sp)
	sd	s6,264(sp)
	sd	s7,256(sp)
	sd	s8,248(sp)
	sd	s10,232(sp)
	sd	s11,224(sp)
	fsd	fs0,216(sp)
	fsd	fs1,208(sp)
	fsd	fs2,200(sp)
	fsd	fs3,192(sp)
	fsd	fs4,184(sp)
	fsd	fs5,176(sp)
	fsd	fs6,168(sp)
	fsd	fs7,160(sp)
	fsd	fs8,152(sp)
	fsd	fs9,144(sp)
	fsd	fs10,136(sp)
	fsd	fs11,128(sp)
	ld	s9,320(sp)
	ld	t0,328(sp)
	mv	t1,a1
	ble	a1,zero,.L48
	mv	s2,a4
	addi	a4,a4,-4
	mv	s4,a3
	mv	a3,a5
	srli	a5,a4,2
	addi	a5,a5,1
	slli	s0,t0,2
	mv	t6,a6
	mul	a6,s0,a5
	mv	a1,a2
	andi	s11,a4,3
	slli	s7,t0,1
	mv	t4,a0
	slli	s3,a5,4
	mv	a2,a7
	add	s8,s7,t0
	li	a4,0
	li	a5,0
	flw	fs11,.LC20,a0
	mv	s6,s11
	mv	s10,a6
	sd	t1,120(sp)
	sd	a1,96(sp)
	mv	s1,s4
	mv	t2,s2
	mv	s5,s9
.L50:
	ld	a1,96(sp)
	ble	a1,zero,.L59
	flw	fs6,.LC25,a6
	flw	fs5,.LC26,a6
	flw	fs4,.LC27,a6
	flw	fs10,.LC2,a6
	sd	a4,112(sp)
	mv	a6,a2
	mv	a1,a5
	li	a0,0
	sd	a5,104(sp)
	mv	a4,t6
	mv	a2,a3
.L62:
	add	t5,a2,a1
	li	t6,0
	ble	s1,zero,.L61
	flw	ft10,.LC17,a5
	flw	ft9,.LC18,a5
	flw	ft8,.LC19,a5
	flw	ft2,.LC20,a5
	flw	fa7,.LC21,a5
	flw	fa6,.LC22,a5
	flw	ft7,.LC23,a5
	flw	ft6,.LC24,a5
	flw	ft5,.LC25,a5
	flw	ft4,.LC26,a5
	flw	fs9,.LC27,a5
	sd	a1,80(sp)
	sd	a0,88(sp)
	mv	a7,a2
	mv	s9,a4
	mv	s2,a6
.L58:
	li	a5,4
	mv	t1,t5
	beq	t0,a5,.L51
	li	a5,3
	ble	t2,a5,.L64
	mv	s4,t2
	mv	a0,t5
	mv	a1,t4
	flw	fs7,.LC2,a5
	li	s11,3
	sd	s6,8(sp)
	sd	t5,16(sp)
	sd	t6,24(sp)
	sd	s10,32(sp)
	sd	s3,40(sp)
	sd	t4,48(sp)
	sd	s1,56(sp)
	sd	t2,64(sp)
	sd	a7,72(sp)
.L52:
	flw	fa5,0(a0)
#APP
# 47 "float.h" 1
	fmax.s fa2, fa5, ft10
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa2, fa2, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fa2,ft8,ft2
	add	a3,a0,t0
	add	a4,a0,s7
	flw	fs0,0(a3)
	flw	ft11,0(a4)
	fmv.x.w	t2,fa5
#APP
# 47 "float.h" 1
	fmax.s fa3, fs0, ft10
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, ft11, ft10
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, ft9
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fa3,ft8,ft2
	fmadd.s	fa1,fa4,ft8,ft2
	add	a5,s8,a0
	flw	ft3,0(a5)
	srliw	a2,t2,1
	fmv.x.w	t6,fa5
	fmv.x.w	t5,fa1
#APP
# 47 "float.h" 1
	fmax.s fa5, ft3, ft10
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,ft8,ft2
	slliw	s10,a2,23
	srliw	a3,t6,1
	slliw	s6,a3,23
	srliw	a4,t5,1
	fmv.x.w	t4,fa1
	fmv.w.x	fa1,t2
	slliw	s3,a4,23
	srliw	a5,t4,1
	fsub.s	ft1,fa1,ft2
	fmv.w.x	fa1,t6
	slliw	s1,a5,23
	feq.s	t1,fs0,fs0
	fsub.s	ft0,fa1,ft2
	fmv.w.x	fa1,t5
	fmadd.s	fa2,ft1,fa7,fa2
	subw	a2,t2,a2
	fsub.s	fa0,fa1,ft2
	fmv.w.x	fa1,t4
	fmadd.s	fa3,ft0,fa7,fa3
	fmadd.s	ft1,ft1,fa6,fa2
	fsub.s	fa1,fa1,ft2
	fmadd.s	fa4,fa0,fa7,fa4
	slliw	a2,a2,23
	fmadd.s	ft0,ft0,fa6,fa3
	fmadd.s	fa2,ft1,ft7,ft6
	fmadd.s	fa5,fa1,fa7,fa5
	fmadd.s	fa0,fa0,fa6,fa4
	fmul.s	fs8,ft1,ft1
	fmadd.s	fa3,ft0,ft7,ft6
	fmadd.s	fa2,fa2,ft1,ft5
	fmadd.s	fa1,fa1,fa6,fa5
	fmadd.s	fa4,fa0,ft7,ft6
	fmul.s	fs3,ft0,ft0
	fmadd.s	fa3,fa3,ft0,ft5
	fmadd.s	fa2,fa2,ft1,ft4
	fmadd.s	fa5,fa1,ft7,ft6
	fmadd.s	fa4,fa4,fa0,ft5
	fmul.s	fs1,fa1,fa1
	fmadd.s	fa3,fa3,ft0,ft4
	fmadd.s	fa2,fa2,ft1,fs9
	fmadd.s	fa5,fa5,fa1,ft5
	fmadd.s	fa4,fa4,fa0,ft4
	fmul.s	fs2,fa0,fa0
	fmadd.s	fa3,fa3,ft0,fs9
	fmadd.s	fa2,fa2,fs8,ft1
	fmadd.s	fa5,fa5,fa1,ft4
	fmadd.s	fa4,fa4,fa0,fs9
	feq.s	a7,ft11,ft11
	fmadd.s	fa3,fa3,fs3,ft0
	fadd.s	fa2,fa2,fs7
	fmadd.s	fa5,fa5,fa1,fs9
	fmadd.s	fa4,fa4,fs2,fa0
	subw	a3,t6,a3
	fadd.s	fa3,fa3,fs7
	seqz	t1,t1
	fmadd.s	fa5,fa5,fs1,fa1
	flw	fa1,0(a0)
	fadd.s	fa4,fa4,fs7
	slliw	a3,a3,23
	feq.s	t3,fa1,fa1
	fmv.w.x	fa1,s10
	fadd.s	fa5,fa5,fs7
	seqz	t3,t3
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s6
	negw	t3,t3
	or	a2,a2,t3
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s3
	negw	t1,t1
	or	a3,a3,t1
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,s1
	feq.s	a6,ft3,ft3
	subw	a4,t5,a4
	fmul.s	fa5,fa5,fa1
	fmv.w.x	fa1,a2
	seqz	a7,a7
	slliw	a4,a4,23
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,a3
	negw	a7,a7
	or	a4,a4,a7
	fmul.s	fa3,fa3,fa1
	subw	a5,t4,a5
	fmv.w.x	fa1,a4
	seqz	a6,a6
	slliw	a5,a5,23
	negw	a6,a6
	or	a5,a5,a6
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a5
	fsw	fa2,0(a1)
	fsw	fa3,4(a1)
	fmul.s	fa5,fa5,fa1
	fsw	fa4,8(a1)
	addi	s4,s4,-4
	add	a0,a0,s0
	addi	a1,a1,16
	fsw	fa5,-4(a1)
	bgt	s4,s11,.L52
	ld	s6,8(sp)
	ld	t5,16(sp)
	ld	s10,32(sp)
	ld	s3,40(sp)
	ld	t4,48(sp)
	ld	t6,24(sp)
	ld	s1,56(sp)
	ld	t2,64(sp)
	ld	a7,72(sp)
	add	a0,t4,s3
	add	t1,t5,s10
	mv	a5,s6
.L53:
	ble	a5,zero,.L72
.L57:
	slli	a5,a5,2
	add	t4,a0,a5
	flw	fs1,.LC17,a5
	flw	fs0,.LC18,a5
	flw	ft11,.LC19,a5
	flw	fa4,.LC20,a5
	flw	ft3,.LC21,a5
	flw	ft1,.LC22,a5
	flw	ft0,.LC23,a5
	flw	fa0,.LC24,a5
	flw	fa1,.LC25,a5
	flw	fa2,.LC26,a5
	flw	fa3,.LC27,a5
	flw	fs7,.LC2,a5
.L55:
	flw	fs2,0(t1)
#APP
# 47 "float.h" 1
	fmax.s fa5, fs2, fs1
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fs0
# 0 "" 2
#NO_APP
	fmadd.s	fs3,fa5,ft11,fa4
	feq.s	s4,fs2,fs2
	addi	a0,a0,4
	add	t1,t1,t0
	seqz	s4,s4
	fsub.s	fs2,fs3,fa4
	fmv.x.w	a5,fs3
	negw	s4,s4
	srliw	s11,a5,1
	fmadd.s	fa5,fs2,ft3,fa5
	slliw	a1,s11,23
	subw	a5,a5,s11
	slliw	a5,a5,23
	or	a5,a5,s4
	fmadd.s	fs2,fs2,ft1,fa5
	fmadd.s	fa5,fs2,ft0,fa0
	fmul.s	fs3,fs2,fs2
	fmadd.s	fa5,fa5,fs2,fa1
	fmadd.s	fa5,fa5,fs2,fa2
	fmadd.s	fa5,fa5,fs2,fa3
	fmadd.s	fa5,fa5,fs3,fs2
	fmv.w.x	fs2,a1
	fadd.s	fa5,fa5,fs7
	fmul.s	fa5,fa5,fs2
	fmv.w.x	fs2,a5
	fmul.s	fa5,fa5,fs2
	fsw	fa5,-4(a0)
	bne	a0,t4,.L55
	addi	t6,t6,1
	add	t5,t5,s5
	bne	s1,t6,.L58
.L73:
	ld	a1,80(sp)
	ld	a0,88(sp)
	mv	a2,a7
	mv	a4,s9
	mv	a6,s2
.L61:
	ld	a5,96(sp)
	addi	a0,a0,1
	add	a1,a1,a6
	bne	a5,a0,.L62
	mv	t6,a4
	ld	a5,104(sp)
	ld	a4,112(sp)
	mv	a3,a2
	mv	a2,a6
.L59:
	ld	a1,120(sp)
	addi	a4,a4,1
	add	a5,a5,t6
	bne	a1,a4,.L50
.L48:
	ld	s0,312(sp)
	ld	s1,304(sp)
	ld	s2,296(sp)
	ld	s3,288(sp)
	ld	s4,280(sp)
	ld	s5,272(sp)
	ld	s6,264(sp)
	ld	s7,256(sp)
	ld	s8,248(sp)
	ld	s9,240(sp)
	ld	s10,232(sp)
	ld	s11,224(sp)
	fld	fs0,216(sp)
	fld	fs1,208(sp)
	fld	fs2,200(sp)
	fld	fs3,192(sp)
	fld	fs4,184(sp)
	fld	fs5,176(sp)
	fld	fs6,168(sp)
	fld	fs7,160(sp)
	fld	fs8,152(sp)
	fld	fs9,144(sp)
	fld	fs10,136(sp)
	fld	fs11,128(sp)
	addi	sp,sp,320
	jr	ra
.L51:
	li	a5,3
	ble	t2,a5,.L64
	mv	s4,t2
	mv	a0,t5
	mv	a1,t4
	li	s11,3
	sd	s6,8(sp)
	sd	t5,16(sp)
	sd	t6,24(sp)
	sd	s0,32(sp)
	sd	s8,40(sp)
	sd	s7,48(sp)
	sd	s10,56(sp)
	sd	s3,64(sp)
	sd	t4,72(sp)
.L54:
	lla	a5,.LC17
	flw	fa5,0(a5)
	lla	a4,.LC18
	flw	ft11,0(a0)
	flw	ft1,4(a0)
	lla	a3,.LC19
#APP
# 47 "float.h" 1
	fmax.s fa2, ft11, fa5
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, ft1, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(a4)
#APP
# 36 "float.h" 1
	fmin.s fa2, fa2, fa5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(a3)
	flw	fa1,0(a4)
	flw	ft0,8(a0)
	fmadd.s	fa5,fa2,fa5,fs11
	flw	fa0,12(a0)
	lla	a6,.LC24
	feq.s	t4,ft11,ft11
	feq.s	t3,ft1,ft1
	fmv.x.w	s3,fa5
	flw	fa5,0(a3)
	seqz	t4,t4
	srliw	a2,s3,1
	fmadd.s	fa5,fa3,fa5,fs11
	slliw	s10,a2,23
	subw	a2,s3,a2
	slliw	a2,a2,23
	negw	t4,t4
	fmv.x.w	s0,fa5
	flw	fa5,0(a5)
#APP
# 47 "float.h" 1
	fmax.s fa4, ft0, fa5
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa0, fa5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, fa1
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	flw	fa1,0(a3)
	lla	a5,.LC21
	flw	fs2,0(a5)
	fmadd.s	fa1,fa4,fa1,fs11
	lla	a5,.LC22
	or	a2,a2,t4
	feq.s	t1,ft0,ft0
	seqz	t3,t3
	fmv.x.w	t6,fa1
	flw	fa1,0(a3)
	srliw	a3,s0,1
	slliw	s8,a3,23
	fmadd.s	fa1,fa5,fa1,fs11
	srliw	a4,t6,1
	slliw	s7,a4,23
	subw	a3,s0,a3
	slliw	a3,a3,23
	fmv.x.w	t5,fa1
	fmv.w.x	fa1,s3
	negw	t3,t3
	or	a3,a3,t3
	fsub.s	fs1,fa1,fs11
	fmv.w.x	fa1,s0
	subw	a4,t6,a4
	seqz	t1,t1
	fsub.s	fs0,fa1,fs11
	fmv.w.x	fa1,t6
	fmadd.s	fa2,fs1,fs2,fa2
	slliw	a4,a4,23
	fsub.s	ft3,fa1,fs11
	fmv.w.x	fa1,t5
	fmadd.s	fa3,fs0,fs2,fa3
	negw	t1,t1
	fsub.s	fa1,fa1,fs11
	fmadd.s	fa4,ft3,fs2,fa4
	or	a4,a4,t1
	addi	s4,s4,-4
	addi	a0,a0,16
	fmadd.s	fa5,fa1,fs2,fa5
	flw	fs2,0(a5)
	lla	a5,.LC23
	addi	a1,a1,16
	fmadd.s	fs1,fs1,fs2,fa2
	fmadd.s	fa1,fa1,fs2,fa5
	fmadd.s	ft3,ft3,fs2,fa4
	flw	fa5,0(a5)
	flw	fa4,0(a6)
	fmadd.s	fs0,fs0,fs2,fa3
	flw	fs2,0(a6)
	fmadd.s	fa2,fs1,fa5,fa4
	fmul.s	fs8,fs1,fs1
	fmul.s	fs3,ft3,ft3
	fmadd.s	fa3,fs0,fa5,fa4
	fmadd.s	fa4,ft3,fa5,fa4
	fmadd.s	fa2,fa2,fs1,fs6
	fmadd.s	fa5,fa1,fa5,fs2
	fmul.s	fs7,fs0,fs0
	fmadd.s	fa3,fa3,fs0,fs6
	fmadd.s	fa4,fa4,ft3,fs6
	fmadd.s	fa2,fa2,fs1,fs5
	fmadd.s	fa5,fa5,fa1,fs6
	fmul.s	fs2,fa1,fa1
	fmadd.s	fa3,fa3,fs0,fs5
	fmadd.s	fa4,fa4,ft3,fs5
	fmadd.s	fa2,fa2,fs1,fs4
	fmadd.s	fa5,fa5,fa1,fs5
	srliw	a5,t5,1
	fmadd.s	fa3,fa3,fs0,fs4
	fmadd.s	fa4,fa4,ft3,fs4
	fmadd.s	fa2,fa2,fs8,fs1
	fmadd.s	fa5,fa5,fa1,fs4
	slliw	s6,a5,23
	fmadd.s	fa3,fa3,fs7,fs0
	fmadd.s	fa4,fa4,fs3,ft3
	fadd.s	fa2,fa2,fs10
	fmadd.s	fa5,fa5,fs2,fa1
	fmv.w.x	fa1,s10
	fadd.s	fa3,fa3,fs10
	fadd.s	fa4,fa4,fs10
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s8
	fadd.s	fa5,fa5,fs10
	feq.s	a6,fa0,fa0
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s7
	subw	a5,t5,a5
	seqz	a6,a6
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,s6
	slliw	a5,a5,23
	negw	a6,a6
	fmul.s	fa5,fa5,fa1
	fmv.w.x	fa1,a2
	or	a5,a5,a6
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,a3
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,a4
	fsw	fa2,-16(a1)
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a5
	fsw	fa3,-12(a1)
	fmul.s	fa5,fa5,fa1
	fsw	fa4,-8(a1)
	fsw	fa5,-4(a1)
	bgt	s4,s11,.L54
	ld	s6,8(sp)
	ld	s3,64(sp)
	ld	t5,16(sp)
	ld	t4,72(sp)
	mv	a5,s6
	ld	t6,24(sp)
	ld	s0,32(sp)
	ld	s8,40(sp)
	ld	s7,48(sp)
	ld	s10,56(sp)
	add	a0,t4,s3
	add	t1,t5,s3
	bgt	a5,zero,.L57
.L72:
	addi	t6,t6,1
	mv	t4,a0
	add	t5,t5,s5
	bne	s1,t6,.L58
	j	.L73
.L64:
	mv	a5,t2
	mv	a0,t4
	j	.L53
	.size	elementwise_exp, .-elementwise_exp
	.align	2
	.globl	elementwise_log
	.type	elementwise_log, @function
elementwise_log:
	addi	sp,sp,-384
	sd	s10,288(sp)
	sd	ra,376(sp)
	sd	s0,368(sp)
	sd	s1,360(sp)
	sd	s2,352(sp)
	sd	s3,344(sp)
	sd	s4,336(sp)
	sd	s5,328(sp)
	sd	s6,320(sp)
	sd	s7,312(sp)
	sd	s8,304(sp)
	sd	s9,296(sp)
	sd	s11,280(sp)
	fsd	fs0,264(sp)
	fsd	fs1,256(sp)
	fsd	fs2,248(sp)
	fsd	fs3,240(sp)
	fsd	fs4,232(sp)
	fsd	fs5,224(sp)
	fsd	fs6,216(sp)
	fsd	fs7,208(sp)
	fsd	fs8,200(sp)
	fsd	fs9,192(sp)
	fsd	fs10,184(sp)
	fsd	fs11,176(sp)
	sd	a3,40(sp)
	sd	a4,48(sp)
	ld	s10,392(sp)
	ble	a1,zero,.L74
	addi	a4,a4,-4
	mv	s3,a5
	srli	a5,a4,2
	addi	a3,a5,1
	slli	t1,s10,2
	mv	s4,a2
	mul	a2,t1,a3
	slli	a5,a5,2
	mv	s6,a7
	mv	s11,a6
	slli	a7,s10,1
	slli	a3,a3,4
	sub	a5,a4,a5
	li	s8,0
	add	t3,a7,s10
	sd	s6,136(sp)
	mv	s5,s10
	mv	s7,a0
	sd	a2,96(sp)
	sd	a3,80(sp)
	sd	a5,88(sp)
	li	s0,0
	mv	a6,t1
	sd	a1,160(sp)
	sd	s3,128(sp)
	sd	s11,168(sp)
	mv	s6,a7
	mv	s10,s8
.L76:
	ble	s4,zero,.L89
	li	s2,0
	mv	s9,s6
	sd	s0,144(sp)
	sd	s10,152(sp)
	mv	a7,a6
	mv	a5,s10
	mv	s8,t3
	sd	s4,120(sp)
	mv	s3,s5
.L92:
	ld	a4,128(sp)
	li	s6,0
	add	s5,a4,a5
	ld	a4,40(sp)
	ble	a4,zero,.L91
	mv	s11,s9
	sd	s6,16(sp)
	mv	s10,a7
	sd	s2,104(sp)
	mv	a7,s8
	sd	a5,112(sp)
	mv	s9,s5
	mv	s8,s7
	mv	s6,s3
.L88:
	li	a5,4
	mv	s3,s9
	beq	s6,a5,.L77
	ld	a4,48(sp)
	li	a5,3
	mv	s2,s9
	mv	s1,s8
	ble	a4,a5,.L94
	li	s4,2130706432
	li	t3,-1060438016
	li	s3,8388608
	li	s0,1060438016
	sd	s9,24(sp)
	sd	s8,32(sp)
	li	s5,-8388608
	addi	s4,s4,-1
	addiw	t3,t3,-1267
	addi	s3,s3,-1
	addiw	s0,s0,1267
	flw	fs11,.LC2,a5
	flw	fs10,.LC3,a5
	flw	fs9,.LC4,a5
	flw	fs8,.LC5,a5
	flw	fs7,.LC6,a5
	flw	fs6,.LC7,a5
	flw	fs5,.LC8,a5
	flw	fs4,.LC9,a5
	flw	fs3,.LC10,a5
	flw	fs2,.LC11,a5
	flw	fs1,.LC12,a5
	flw	fs0,.LC13,a5
	flw	ft8,.LC14,a5
	li	t4,3
	mv	s9,a7
	mv	s8,a4
	mv	a3,s6
.L78:
	add	a4,s2,a3
	add	a5,s11,s2
	lw	s6,0(a4)
	lw	s7,0(a5)
	lw	a4,0(s2)
	addw	a5,s5,s6
	addw	a7,s5,s7
	sgtu	a5,a5,s4
	sgtu	a7,a7,s4
	addw	a0,s5,a4
	xori	a7,a7,1
	add	a6,s9,s2
	xori	a5,a5,1
	sgtu	a0,a0,s4
	and	a5,a5,a7
	xori	a0,a0,1
	lw	a6,0(a6)
	and	a5,a5,a0
	andi	a5,a5,0xff
	sext.w	t5,a4
	sext.w	t1,s6
	sext.w	a7,s7
	sext.w	a0,a6
	beq	a5,zero,.L85
	addw	a5,s5,a0
	sgtu	a5,a5,s4
	xori	a5,a5,1
	andi	a5,a5,0xff
	beq	a5,zero,.L85
	addw	t5,t5,t3
	and	t6,s3,t5
	addw	t6,t6,s0
	fmv.w.x	fa5,t6
	subw	t1,t1,s0
	and	a6,s3,t1
	addw	a6,a6,s0
	fsub.s	fa2,fa5,fs11
	subw	a7,a7,s0
	fmv.w.x	fa5,a6
	and	a4,s3,a7
	addw	a4,a4,s0
	fsub.s	fa3,fa5,fs11
	subw	a0,a0,s0
	fmv.w.x	fa5,a4
	and	a5,s3,a0
	addw	a5,a5,s0
	fsub.s	fa4,fa5,fs11
	fmv.w.x	fa5,a5
	fmadd.s	ft2,fa2,fs10,fs9
	fmadd.s	ft1,fa3,fs10,fs9
	fsub.s	fa5,fa5,fs11
	fmadd.s	ft0,fa4,fs10,fs9
	sraiw	a7,a7,23
	fmadd.s	ft2,fa2,ft2,fs8
	fmadd.s	ft1,fa3,ft1,fs8
	fmadd.s	fa1,fa5,fs10,fs9
	fmadd.s	ft0,fa4,ft0,fs8
	fcvt.s.w	ft4,a7
	fmadd.s	ft2,fa2,ft2,fs7
	fmadd.s	ft1,fa3,ft1,fs7
	fmadd.s	fa1,fa5,fa1,fs8
	fmadd.s	ft0,fa4,ft0,fs7
	sraiw	t5,t5,23
	fmadd.s	ft2,fa2,ft2,fs6
	fmadd.s	ft1,fa3,ft1,fs6
	fmadd.s	fa1,fa5,fa1,fs7
	fmadd.s	ft0,fa4,ft0,fs6
	sraiw	t1,t1,23
	fmadd.s	ft2,fa2,ft2,fs5
	fmadd.s	ft1,fa3,ft1,fs5
	fmadd.s	fa1,fa5,fa1,fs6
	fmadd.s	ft0,fa4,ft0,fs5
	sraiw	a0,a0,23
	fmadd.s	ft2,fa2,ft2,fs4
	fmadd.s	ft1,fa3,ft1,fs4
	fmadd.s	fa1,fa5,fa1,fs5
	fmadd.s	ft0,fa4,ft0,fs4
	fmul.s	ft7,fa4,fa4
	fmadd.s	ft2,fa2,ft2,fs3
	fmadd.s	ft1,fa3,ft1,fs3
	fmadd.s	fa1,fa5,fa1,fs4
	fmadd.s	ft0,fa4,ft0,fs3
	fmul.s	ft9,ft4,fs0
	fmadd.s	ft2,fa2,ft2,fs2
	fmadd.s	ft1,fa3,ft1,fs2
	fmadd.s	fa1,fa5,fa1,fs3
	fmadd.s	ft0,fa4,ft0,fs2
	fcvt.s.w	fa7,t5
	fcvt.s.w	ft5,t1
	fcvt.s.w	ft3,a0
	fmadd.s	fa1,fa5,fa1,fs2
	fmadd.s	ft0,fa4,ft0,fs1
	fmul.s	ft11,fa2,fa2
	fmadd.s	ft2,fa2,ft2,fs1
	fmadd.s	ft1,fa3,ft1,fs1
	fmadd.s	fa1,fa5,fa1,fs1
	fmul.s	fa6,fa3,fa3
	fmul.s	ft10,ft5,fs0
	fmul.s	ft6,fa5,fa5
	fmul.s	fa0,fa7,fs0
	fsw	fa1,8(sp)
	fmul.s	fa1,ft3,fs0
	fmadd.s	ft7,ft7,ft0,ft9
	flw	ft0,8(sp)
	fmadd.s	fa0,ft11,ft2,fa0
	fmadd.s	fa6,fa6,ft1,ft10
	fmadd.s	ft6,ft6,ft0,fa1
	fadd.s	fa4,fa4,ft7
	fadd.s	fa2,fa2,fa0
	fadd.s	fa3,fa3,fa6
	fadd.s	fa5,fa5,ft6
	fmadd.s	ft4,ft4,ft8,fa4
	fmadd.s	fa2,fa7,ft8,fa2
	fmadd.s	ft5,ft5,ft8,fa3
	fmadd.s	ft3,ft3,ft8,fa5
.L86:
	fsw	fa2,0(s1)
	fsw	ft5,4(s1)
	fsw	ft4,8(s1)
	fsw	ft3,12(s1)
	addi	s8,s8,-4
	addi	s1,s1,16
	add	s2,s2,s10
	bgt	s8,t4,.L78
	ld	a5,80(sp)
	ld	s8,32(sp)
	mv	a7,s9
	ld	s9,24(sp)
	add	s0,s8,a5
	ld	a5,96(sp)
	mv	s6,a3
	add	s3,s9,a5
	ld	a5,88(sp)
.L79:
	slli	s8,a5,2
	add	s8,s0,s8
	mv	s1,a7
	ble	a5,zero,.L118
.L87:
	flw	fa0,0(s3)
	addi	s0,s0,4
	add	s3,s3,s6
	call	logarithm
	fsw	fa0,-4(s0)
	bne	s0,s8,.L87
	mv	a7,s1
.L84:
	ld	a4,384(sp)
	ld	a5,16(sp)
	add	s9,s9,a4
	ld	a4,40(sp)
	addi	a5,a5,1
	sd	a5,16(sp)
	bne	a4,a5,.L88
	ld	s2,104(sp)
	ld	a5,112(sp)
	mv	s7,s8
	mv	s9,s11
	mv	s8,a7
	mv	s3,s6
	mv	a7,s10
.L91:
	ld	a4,136(sp)
	addi	s2,s2,1
	add	a5,a5,a4
	ld	a4,120(sp)
	bne	a4,s2,.L92
	ld	s0,144(sp)
	ld	s10,152(sp)
	ld	s4,120(sp)
	mv	s6,s9
	mv	a6,a7
	mv	t3,s8
	mv	s5,s3
.L89:
	ld	a5,168(sp)
	addi	s0,s0,1
	add	s10,s10,a5
	ld	a5,160(sp)
	bne	a5,s0,.L76
.L74:
	ld	ra,376(sp)
	ld	s0,368(sp)
	ld	s1,360(sp)
	ld	s2,352(sp)
	ld	s3,344(sp)
	ld	s4,336(sp)
	ld	s5,328(sp)
	ld	s6,320(sp)
	ld	s7,312(sp)
	ld	s8,304(sp)
	ld	s9,296(sp)
	ld	s10,288(sp)
	ld	s11,280(sp)
	fld	fs0,264(sp)
	fld	fs1,256(sp)
	fld	fs2,248(sp)
	fld	fs3,240(sp)
	fld	fs4,232(sp)
	fld	fs5,224(sp)
	fld	fs6,216(sp)
	fld	fs7,208(sp)
	fld	fs8,200(sp)
	fld	fs9,192(sp)
	fld	fs10,184(sp)
	fld	fs11,176(sp)
	addi	sp,sp,384
	jr	ra
.L85:
	fmv.w.x	fa0,a4
	sd	a3,72(sp)
	sw	a6,8(sp)
	call	logarithm
	fmv.s	fa2,fa0
	fmv.w.x	fa0,s6
	fsw	fa2,68(sp)
	call	logarithm
	fmv.s	ft5,fa0
	fmv.w.x	fa0,s7
	fsw	ft5,56(sp)
	call	logarithm
	lw	a6,8(sp)
	fmv.s	ft4,fa0
	fmv.w.x	fa0,a6
	fsw	ft4,8(sp)
	call	logarithm
	lla	a5,.LC14
	flw	ft8,0(a5)
	li	a5,-1060438016
	fmv.s	ft3,fa0
	ld	a3,72(sp)
	flw	fa2,68(sp)
	flw	ft5,56(sp)
	flw	ft4,8(sp)
	addiw	t3,a5,-1267
	li	t4,3
	j	.L86
.L77:
	ld	a4,48(sp)
	li	a5,3
	ble	a4,a5,.L94
	li	s3,2130706432
	li	t0,-1060438016
	li	s5,8388608
	li	s0,1060438016
	mv	s1,s8
	sd	s8,8(sp)
	mv	s2,s9
	li	s4,-8388608
	addi	s3,s3,-1
	addiw	t0,t0,-1267
	addi	s5,s5,-1
	addiw	s0,s0,1267
	flw	fs0,.LC14,a5
	li	t2,3
	mv	s8,a4
	sd	s6,24(sp)
.L82:
	lw	a4,0(s2)
	lw	s6,4(s2)
	lw	s7,8(s2)
	addw	a5,s4,a4
	addw	a6,s4,s6
	sgtu	a5,a5,s3
	sgtu	a6,a6,s3
	addw	a1,s4,s7
	xori	a6,a6,1
	xori	a5,a5,1
	sgtu	a1,a1,s3
	and	a5,a5,a6
	xori	a1,a1,1
	lw	a0,12(s2)
	and	a5,a5,a1
	andi	a5,a5,0xff
	sext.w	t3,a4
	sext.w	t1,s6
	sext.w	a6,s7
	sext.w	a1,a0
	beq	a5,zero,.L80
	addw	a5,s4,a1
	sgtu	a5,a5,s3
	xori	a5,a5,1
	andi	a5,a5,0xff
	beq	a5,zero,.L80
	addw	t3,t3,t0
	and	t4,s5,t3
	lla	a3,.LC2
	addw	t4,t4,s0
	flw	fa4,0(a3)
	fmv.w.x	fa5,t4
	subw	t1,t1,s0
	and	a0,s5,t1
	addw	a0,a0,s0
	fsub.s	fa2,fa5,fa4
	subw	a6,a6,s0
	fmv.w.x	fa5,a0
	and	a4,s5,a6
	addw	a4,a4,s0
	fsub.s	fa3,fa5,fa4
	subw	a1,a1,s0
	fmv.w.x	fa5,a4
	and	a5,s5,a1
	addw	a5,a5,s0
	fsub.s	fa4,fa5,fa4
	flw	fa1,0(a3)
	fmv.w.x	fa5,a5
	lla	a4,.LC4
	lla	a5,.LC3
	fsub.s	fa5,fa5,fa1
	flw	fa0,0(a4)
	flw	fa1,0(a5)
	lla	a5,.LC5
	lla	a4,.LC13
	fmadd.s	ft2,fa2,fa1,fa0
	fmadd.s	ft1,fa3,fa1,fa0
	fmadd.s	ft0,fa4,fa1,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC6
	sraiw	t3,t3,23
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC7
	fcvt.s.w	ft3,t3
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC8
	sraiw	t1,t1,23
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC9
	fcvt.s.w	ft5,t1
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC10
	sraiw	a6,a6,23
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC11
	fcvt.s.w	ft6,a6
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	lla	a5,.LC12
	sraiw	a1,a1,23
	fmadd.s	ft2,fa2,ft2,fa0
	fmadd.s	ft1,fa3,ft1,fa0
	fmadd.s	ft0,fa4,ft0,fa0
	fmadd.s	fa1,fa5,fa1,fa0
	flw	fa0,0(a5)
	fcvt.s.w	ft4,a1
	flw	ft8,0(a4)
	fmadd.s	ft2,fa2,ft2,fa0
	flw	fa0,0(a4)
	fmul.s	fa7,fa2,fa2
	fmul.s	fa6,fa3,fa3
	fmul.s	ft11,ft3,fa0
	flw	fa0,0(a5)
	fmul.s	ft7,fa4,fa4
	fmul.s	ft8,ft4,ft8
	fmadd.s	ft1,fa3,ft1,fa0
	flw	fa0,0(a4)
	fmadd.s	ft2,fa7,ft2,ft11
	fmul.s	ft10,ft5,fa0
	flw	fa0,0(a5)
	fadd.s	fa2,fa2,ft2
	fmadd.s	ft0,fa4,ft0,fa0
	flw	fa0,0(a4)
	fmadd.s	ft1,fa6,ft1,ft10
	fmul.s	ft9,ft6,fa0
	flw	fa0,0(a5)
	fmadd.s	fs3,ft3,fs0,fa2
	fadd.s	fa3,fa3,ft1
	fmadd.s	fa1,fa5,fa1,fa0
	fmul.s	fa0,fa5,fa5
	fmadd.s	ft0,ft7,ft0,ft9
	fmadd.s	fs2,ft5,fs0,fa3
	fmadd.s	fa1,fa0,fa1,ft8
	fadd.s	fa4,fa4,ft0
	fadd.s	fa5,fa5,fa1
	fmadd.s	fs1,ft6,fs0,fa4
	fmadd.s	ft4,ft4,fs0,fa5
.L81:
	fsw	fs3,0(s1)
	fsw	fs2,4(s1)
	fsw	fs1,8(s1)
	fsw	ft4,12(s1)
	addi	s8,s8,-4
	addi	s1,s1,16
	addi	s2,s2,16
	bgt	s8,t2,.L82
	ld	a5,80(sp)
	ld	s8,8(sp)
	ld	s6,24(sp)
	add	s3,s9,a5
	add	s0,s8,a5
	ld	a5,88(sp)
	mv	s1,a7
	slli	s8,a5,2
	add	s8,s0,s8
	bgt	a5,zero,.L87
.L118:
	mv	s8,s0
	j	.L84
.L80:
	fmv.w.x	fa0,a4
	sd	a7,56(sp)
	sw	a0,32(sp)
	call	logarithm
	fmv.s	fs3,fa0
	fmv.w.x	fa0,s6
	call	logarithm
	fmv.s	fs2,fa0
	fmv.w.x	fa0,s7
	call	logarithm
	lw	a0,32(sp)
	fmv.s	fs1,fa0
	fmv.w.x	fa0,a0
	call	logarithm
	li	a5,-1060438016
	fmv.s	ft4,fa0
	ld	a7,56(sp)
	addiw	t0,a5,-1267
	li	t2,3
	j	.L81
.L94:
	ld	a5,48(sp)
	mv	s0,s8
	j	.L79
	.size	elementwise_log, .-elementwise_log
	.align	2
	.globl	elementwise_sqrt
	.type	elementwise_sqrt, @function
elementwise_sqrt:
	addi	sp,sp,-128
	sd	s1,112(sp)
	sd	s6,72(sp)
	sd	s0,120(sp)
	sd	s2,104(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s7,64(sp)
	sd	s8,56(sp)
	sd	s9,48(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	s1,128(sp)
	ld	t1,136(sp)
	mv	s6,a1
	ble	a1,zero,.L119
	addi	s2,a4,-4
	srli	t0,s2,2
	mv	s7,a6
	addi	t0,t0,1
	mv	a1,a0
	mv	s5,a7
	slli	t3,t1,2
	slli	a7,t1,1
	li	a0,0
	mul	s3,t0,t3
	mv	t6,a4
	mv	s4,a5
	mv	t2,a3
	add	t4,a7,t1
	andi	s2,s2,3
	slli	t0,t0,4
	li	a5,0
	li	s0,4
	li	a6,3
	mv	a4,a0
	mv	t5,s7
.L121:
	ble	a2,zero,.L130
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L133:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L132
.L129:
	mv	s7,s8
	beq	t1,s0,.L122
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L148
	sd	s2,8(sp)
	sd	s11,16(sp)
.L123:
	add	s11,a3,t1
	add	s7,a7,a3
	add	s2,t4,a3
	flw	fa2,0(a3)
	flw	fa3,0(s11)
	flw	fa4,0(s7)
	flw	fa5,0(s2)
	fsqrt.s	fa2,fa2
	addi	a0,a0,-4
	addi	a5,a5,16
	add	a3,a3,t3
	fsqrt.s	fa3,fa3
	fsw	fa2,-16(a5)
	fsqrt.s	fa4,fa4
	fsw	fa3,-12(a5)
	fsqrt.s	fa5,fa5
	fsw	fa4,-8(a5)
	fsw	fa5,-4(a5)
	bgt	a0,a6,.L123
	ld	s2,8(sp)
	ld	s11,16(sp)
	add	a5,a1,t0
	add	s7,s8,s3
	mv	a3,s2
.L124:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L149
.L128:
	flw	fa5,0(s7)
	addi	a5,a5,4
	add	s7,s7,t1
	fsqrt.s	fa5,fa5
	fsw	fa5,-4(a5)
	bne	a5,a1,.L128
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L129
.L150:
	mv	a3,s11
	mv	a0,s10
.L132:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L133
	mv	a5,a4
	ld	a4,24(sp)
.L130:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L121
.L119:
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
.L122:
	ble	t6,a6,.L135
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L125:
	flw	fa2,0(a3)
	flw	fa3,4(a3)
	flw	fa4,8(a3)
	flw	fa5,12(a3)
	fsqrt.s	fa2,fa2
	addi	a0,a0,-4
	addi	a5,a5,16
	addi	a3,a3,16
	fsqrt.s	fa3,fa3
	fsw	fa2,-16(a5)
	fsqrt.s	fa4,fa4
	fsw	fa3,-12(a5)
	fsqrt.s	fa5,fa5
	fsw	fa4,-8(a5)
	fsw	fa5,-4(a5)
	bgt	a0,a6,.L125
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L128
.L149:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L129
	j	.L150
.L148:
	mv	a3,t6
	j	.L124
.L135:
	mv	a3,t6
	mv	a5,a1
	j	.L124
	.size	elementwise_sqrt, .-elementwise_sqrt
	.align	2
	.globl	elementwise_relu
	.type	elementwise_relu, @function
elementwise_relu:
	addi	sp,sp,-128
	sd	s1,112(sp)
	sd	s6,72(sp)
	sd	s0,120(sp)
	sd	s2,104(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s7,64(sp)
	sd	s8,56(sp)
	sd	s9,48(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	s1,128(sp)
	ld	t1,136(sp)
	mv	s6,a1
	ble	a1,zero,.L151
	addi	s2,a4,-4
	srli	t0,s2,2
	fmv.w.x	fa5,zero
	mv	s7,a6
	addi	t0,t0,1
	mv	a1,a0
	mv	s5,a7
	slli	t3,t1,2
	slli	a7,t1,1
	li	a0,0
	mul	s3,t0,t3
	mv	t6,a4
	mv	s4,a5
	mv	t2,a3
	add	t4,a7,t1
	andi	s2,s2,3
	slli	t0,t0,4
	li	a5,0
	li	s0,4
	li	a6,3
	mv	a4,a0
	mv	t5,s7
.L153:
	ble	a2,zero,.L162
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L165:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L164
.L161:
	mv	s7,s8
	beq	t1,s0,.L154
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L180
	sd	s2,8(sp)
	sd	t0,16(sp)
.L155:
	add	s7,a3,t1
	add	s2,a7,a3
	add	t0,t4,a3
	flw	fa1,0(a3)
	flw	fa2,0(s7)
	flw	fa3,0(s2)
	flw	fa4,0(t0)
#APP
# 47 "float.h" 1
	fmax.s fa1, fa1, fa5
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa2, fa2, fa5
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, fa5
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	add	a3,a3,t3
	bgt	a0,a6,.L155
	ld	s2,8(sp)
	ld	t0,16(sp)
	add	s7,s8,s3
	mv	a3,s2
	add	a5,a1,t0
.L156:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L181
.L160:
	addi	a5,a5,4
	flw	fa4,0(s7)
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fsw	fa4,-4(a5)
	add	s7,s7,t1
	bne	a5,a1,.L160
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L161
.L182:
	mv	a3,s11
	mv	a0,s10
.L164:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L165
	mv	a5,a4
	ld	a4,24(sp)
.L162:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L153
.L151:
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
.L154:
	ble	t6,a6,.L167
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L157:
	flw	fa1,0(a3)
	flw	fa2,4(a3)
	flw	fa3,8(a3)
	flw	fa4,12(a3)
#APP
# 47 "float.h" 1
	fmax.s fa1, fa1, fa5
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa2, fa2, fa5
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, fa5
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a0,a6,.L157
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L160
.L181:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L161
	j	.L182
.L180:
	mv	a3,t6
	j	.L156
.L167:
	mv	a3,t6
	mv	a5,a1
	j	.L156
	.size	elementwise_relu, .-elementwise_relu
	.align	2
	.globl	elementwise_leaky_relu
	.type	elementwise_leaky_relu, @function
elementwise_leaky_relu:
	addi	sp,sp,-128
	sd	s1,112(sp)
	sd	s6,72(sp)
	sd	s0,120(sp)
	sd	s2,104(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s7,64(sp)
	sd	s8,56(sp)
	sd	s9,48(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	s1,128(sp)
	ld	t1,136(sp)
	mv	s6,a1
	ble	a1,zero,.L183
	addi	s2,a4,-4
	srli	t0,s2,2
	fmv.s	fa5,fa0
	mv	s7,a6
	addi	t0,t0,1
	mv	a1,a0
	mv	s5,a7
	slli	t3,t1,2
	slli	a7,t1,1
	li	a0,0
	mul	s3,t0,t3
	mv	t6,a4
	mv	s4,a5
	mv	t2,a3
	add	t4,a7,t1
	andi	s2,s2,3
	slli	t0,t0,4
	li	a5,0
	li	s0,4
	li	a6,3
	mv	a4,a0
	mv	t5,s7
.L185:
	ble	a2,zero,.L194
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L197:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L196
.L193:
	mv	s7,s8
	beq	t1,s0,.L186
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L212
	sd	s2,8(sp)
	sd	s11,16(sp)
.L187:
	add	s11,a3,t1
	add	s7,a7,a3
	add	s2,t4,a3
	flw	fa1,0(a3)
	flw	fa2,0(s11)
	flw	fa3,0(s7)
	flw	fa4,0(s2)
	fmul.s	ft2,fa5,fa1
	fmul.s	ft1,fa5,fa2
	fmul.s	ft0,fa5,fa3
	fmul.s	fa0,fa5,fa4
#APP
# 47 "float.h" 1
	fmax.s fa1, fa1, ft2
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	add	a3,a3,t3
	bgt	a0,a6,.L187
	ld	s2,8(sp)
	ld	s11,16(sp)
	add	a5,a1,t0
	add	s7,s8,s3
	mv	a3,s2
.L188:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L213
.L192:
	flw	fa4,0(s7)
	addi	a5,a5,4
	add	s7,s7,t1
	fmul.s	fa3,fa4,fa5
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, fa3
# 0 "" 2
#NO_APP
	fsw	fa4,-4(a5)
	bne	a5,a1,.L192
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L193
.L214:
	mv	a3,s11
	mv	a0,s10
.L196:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L197
	mv	a5,a4
	ld	a4,24(sp)
.L194:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L185
.L183:
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
.L186:
	ble	t6,a6,.L199
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L189:
	flw	fa1,0(a3)
	flw	fa2,4(a3)
	flw	fa3,8(a3)
	flw	fa4,12(a3)
	fmul.s	ft2,fa5,fa1
	fmul.s	ft1,fa5,fa2
	fmul.s	ft0,fa5,fa3
	fmul.s	fa0,fa5,fa4
#APP
# 47 "float.h" 1
	fmax.s fa1, fa1, ft2
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a0,a6,.L189
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L192
.L213:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L193
	j	.L214
.L212:
	mv	a3,t6
	j	.L188
.L199:
	mv	a3,t6
	mv	a5,a1
	j	.L188
	.size	elementwise_leaky_relu, .-elementwise_leaky_relu
	.align	2
	.globl	elementwise_elu
	.type	elementwise_elu, @function
elementwise_elu:
	addi	sp,sp,-272
	sd	s7,208(sp)
	sd	s0,264(sp)
	sd	s1,256(sp)
	sd	s2,248(sp)
	sd	s3,240(sp)
	sd	s4,232(sp)
	sd	s5,224(sp)
	sd	s6,216(sp)
	sd	s8,200(sp)
	sd	s9,192(sp)
	sd	s10,184(sp)
	sd	s11,176(sp)
	fsd	fs0,168(sp)
	fsd	fs1,160(sp)
	fsd	fs2,152(sp)
	fsd	fs3,144(sp)
	fsd	fs4,136(sp)
	fsd	fs5,128(sp)
	fsd	fs6,120(sp)
	fsd	fs7,112(sp)
	fsd	fs8,104(sp)
	fsd	fs9,96(sp)
	fsd	fs10,88(sp)
	fsd	fs11,80(sp)
	ld	s7,272(sp)
	ld	t6,280(sp)
	ble	a1,zero,.L215
	mv	s4,a4
	addi	s8,s4,-4
	mv	a4,a5
	srli	s5,s8,2
	fmv.s	fs6,fa0
	addi	s5,s5,1
	li	a5,0
	mv	t5,a0
	slli	t2,t6,1
	mv	a0,a4
	slli	s0,t6,2
	mv	t1,a1
	mul	s9,s0,s5
	mv	s6,a3
	mv	t3,a6
	mv	a4,a2
	mv	a3,a5
	add	s1,t2,t6
	andi	s8,s8,3
	slli	s5,s5,4
	li	a6,0
	flw	fs5,.LC28,a1
	flw	fs4,.LC29,a1
	mv	a5,a7
	mv	a2,a0
.L217:
	ble	a4,zero,.L226
	mv	a0,a3
	sd	a3,64(sp)
	li	a1,0
	mv	a3,a2
	flw	fs7,.LC25,a7
	sd	a6,72(sp)
	mv	a2,a5
.L229:
	add	s10,a3,a0
	li	s11,0
	ble	s6,zero,.L228
	sd	a1,56(sp)
	flw	fa6,.LC28,a5
	flw	ft7,.LC19,a5
	flw	fa1,.LC29,a5
	flw	ft6,.LC21,a5
	flw	ft5,.LC22,a5
	flw	ft4,.LC23,a5
	flw	ft3,.LC24,a5
	flw	ft2,.LC25,a5
	flw	ft1,.LC26,a5
	flw	ft0,.LC27,a5
	flw	fa0,.LC2,a5
	sd	a0,48(sp)
	mv	a1,a4
	mv	a7,a3
.L225:
	li	a5,4
	mv	t0,s10
	beq	t6,a5,.L218
	li	a5,3
	ble	s4,a5,.L231
	fmv.w.x	fa2,zero
	mv	t0,s4
	mv	a6,s10
	mv	a0,t5
	li	s3,3
	sd	s8,8(sp)
	sd	s10,16(sp)
	sd	s11,24(sp)
.L219:
	flw	ft10,0(a6)
#APP
# 47 "float.h" 1
	fmax.s fs0, ft10, fa6
# 0 "" 2
# 36 "float.h" 1
	fmin.s fs0, fs0, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fs0,ft7,fa1
	add	a3,a6,t6
	add	a4,a6,t2
	flw	ft9,0(a3)
	flw	ft8,0(a4)
	fmv.x.w	s11,fa5
#APP
# 47 "float.h" 1
	fmax.s ft11, ft9, fa6
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, ft8, fa6
# 0 "" 2
# 36 "float.h" 1
	fmin.s ft11, ft11, fa2
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa5,ft11,ft7,fa1
	fmadd.s	fa3,fa4,ft7,fa1
	add	a5,s1,a6
	flw	fa7,0(a5)
	feq.s	t4,ft10,ft10
	fmv.x.w	s10,fa5
	fmv.x.w	s8,fa3
#APP
# 47 "float.h" 1
	fmax.s fa5, fa7, fa6
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fa5,ft7,fa1
	feq.s	a5,fa7,fa7
	feq.s	a3,ft9,ft9
	seqz	t4,t4
	negw	t4,t4
	fmv.x.w	s2,fa3
	fmv.w.x	fa3,s11
	slliw	s11,s11,23
	or	t4,t4,s11
	fsub.s	fs3,fa3,fa1
	fmv.w.x	fa3,s10
	seqz	a5,a5
	feq.s	a4,ft8,ft8
	fsub.s	fs2,fa3,fa1
	fmv.w.x	fa3,s8
	fmadd.s	fs0,fs3,ft6,fs0
	seqz	a3,a3
	fsub.s	fs1,fa3,fa1
	fmv.w.x	fa3,s2
	fmadd.s	ft11,fs2,ft6,ft11
	fmadd.s	fs3,fs3,ft5,fs0
	fsub.s	fa3,fa3,fa1
	fmadd.s	fa4,fs1,ft6,fa4
	negw	a5,a5
	fmadd.s	fs2,fs2,ft5,ft11
	fmul.s	fs11,fs3,fs3
	fmadd.s	fa5,fa3,ft6,fa5
	fmadd.s	fs1,fs1,ft5,fa4
	slliw	s2,s2,23
	fmadd.s	fs0,fs2,ft4,ft3
	fmul.s	fs10,fs2,fs2
	fmadd.s	fa3,fa3,ft5,fa5
	fmadd.s	fa5,fs3,ft4,ft3
	fmadd.s	ft11,fs1,ft4,ft3
	fmadd.s	fs0,fs2,fs0,ft2
	fmul.s	fs9,fs1,fs1
	fmadd.s	fa4,fa3,ft4,ft3
	fmadd.s	fa5,fs3,fa5,ft2
	fmadd.s	ft11,fs1,ft11,ft2
	fmadd.s	fs0,fs2,fs0,ft1
	fmul.s	fs8,fa3,fa3
	fmadd.s	fa4,fa3,fa4,ft2
	fmadd.s	fa5,fs3,fa5,ft1
	fmadd.s	ft11,fs1,ft11,ft1
	fmadd.s	fs0,fs2,fs0,ft0
	or	a5,a5,s2
	fmadd.s	fa4,fa3,fa4,ft1
	fmadd.s	fa5,fs3,fa5,ft0
	fmadd.s	ft11,fs1,ft11,ft0
	negw	a3,a3
	slliw	s10,s10,23
	fmadd.s	fa4,fa3,fa4,ft0
	fmadd.s	fa5,fa5,fs11,fs3
	fmv.w.x	fs3,t4
	or	a3,a3,s10
	fmadd.s	fs0,fs0,fs10,fs2
	fmadd.s	fa4,fa4,fs8,fa3
	fmv.w.x	fa3,a5
	fsub.s	fs3,fs3,fa0
	fmv.w.x	fs2,a3
	seqz	a4,a4
	negw	a4,a4
	slliw	s8,s8,23
	fsub.s	fs8,fa3,fa0
	or	a4,a4,s8
	fmv.w.x	fa3,t4
	fmadd.s	ft11,ft11,fs9,fs1
	fsub.s	fs2,fs2,fa0
	fmv.w.x	fs1,a4
	fmadd.s	fa5,fa5,fa3,fs3
	fmv.w.x	fa3,a3
	fsub.s	fs1,fs1,fa0
#APP
# 47 "float.h" 1
	fmax.s ft10, ft10, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fs0,fs0,fa3,fs2
	fmv.w.x	fa3,a4
	fmadd.s	fa5,fs6,fa5,ft10
#APP
# 47 "float.h" 1
	fmax.s ft9, ft9, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa3,ft11,fa3,fs1
	fmv.w.x	ft11,a5
	fmadd.s	fs0,fs6,fs0,ft9
#APP
# 47 "float.h" 1
	fmax.s ft8, ft8, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa4,ft11,fs8
	fmadd.s	fa3,fs6,fa3,ft8
#APP
# 47 "float.h" 1
	fmax.s fa7, fa7, fa2
# 0 "" 2
#NO_APP
	fsw	fa5,0(a0)
	fsw	fs0,4(a0)
	fmadd.s	fa4,fs6,fa4,fa7
	fsw	fa3,8(a0)
	addi	t0,t0,-4
	add	a6,a6,s0
	addi	a0,a0,16
	fsw	fa4,-4(a0)
	bgt	t0,s3,.L219
	ld	s8,8(sp)
	ld	s10,16(sp)
	ld	s11,24(sp)
	add	a6,t5,s5
	add	t0,s10,s9
	mv	a5,s8
.L220:
	ble	a5,zero,.L239
.L224:
	fmv.w.x	fa2,zero
	slli	a5,a5,2
	add	t5,a6,a5
	flw	fs3,.LC19,a5
	flw	fa3,.LC29,a5
	flw	fs2,.LC21,a5
	flw	fs1,.LC22,a5
	flw	fs0,.LC23,a5
	flw	ft11,.LC24,a5
	flw	ft10,.LC25,a5
	flw	ft9,.LC26,a5
	flw	ft8,.LC27,a5
	flw	fa7,.LC2,a5
.L222:
	flw	fs8,0(t0)
#APP
# 47 "float.h" 1
	fmax.s fa5, fs8, fs5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa5,fs3,fa3
	feq.s	a5,fs8,fs8
#APP
# 47 "float.h" 1
	fmax.s fs8, fs8, fa2
# 0 "" 2
#NO_APP
	addi	a6,a6,4
	seqz	a5,a5
	fmv.x.w	a0,fa4
	fsub.s	fa4,fa4,fa3
	negw	a5,a5
	slliw	a0,a0,23
	or	a5,a5,a0
	fmv.w.x	fs9,a5
	fmadd.s	fa5,fa4,fs2,fa5
	add	t0,t0,t6
	fsub.s	fs9,fs9,fa7
	fmadd.s	fa4,fa4,fs1,fa5
	fmadd.s	fa5,fa4,fs0,ft11
	fmul.s	fs10,fa4,fa4
	fmadd.s	fa5,fa4,fa5,ft10
	fmadd.s	fa5,fa4,fa5,ft9
	fmadd.s	fa5,fa4,fa5,ft8
	fmadd.s	fa5,fa5,fs10,fa4
	fmv.w.x	fa4,a5
	fmadd.s	fa5,fa5,fa4,fs9
	fmadd.s	fa5,fs6,fa5,fs8
	fsw	fa5,-4(a6)
	bne	a6,t5,.L222
	addi	s11,s11,1
	add	s10,s10,s7
	bne	s6,s11,.L225
.L240:
	mv	a4,a1
	ld	a0,48(sp)
	ld	a1,56(sp)
	mv	a3,a7
.L228:
	addi	a1,a1,1
	add	a0,a0,a2
	bne	a4,a1,.L229
	mv	a5,a2
	ld	a6,72(sp)
	mv	a2,a3
	ld	a3,64(sp)
.L226:
	addi	a6,a6,1
	add	a3,a3,t3
	bne	t1,a6,.L217
.L215:
	ld	s0,264(sp)
	ld	s1,256(sp)
	ld	s2,248(sp)
	ld	s3,240(sp)
	ld	s4,232(sp)
	ld	s5,224(sp)
	ld	s6,216(sp)
	ld	s7,208(sp)
	ld	s8,200(sp)
	ld	s9,192(sp)
	ld	s10,184(sp)
	ld	s11,176(sp)
	fld	fs0,168(sp)
	fld	fs1,160(sp)
	fld	fs2,152(sp)
	fld	fs3,144(sp)
	fld	fs4,136(sp)
	fld	fs5,128(sp)
	fld	fs6,120(sp)
	fld	fs7,112(sp)
	fld	fs8,104(sp)
	fld	fs9,96(sp)
	fld	fs10,88(sp)
	fld	fs11,80(sp)
	addi	sp,sp,272
	jr	ra
.L218:
	li	a5,3
	ble	s4,a5,.L231
	fmv.w.x	fa2,zero
	mv	t0,s4
	mv	a6,s10
	mv	a0,t5
	li	s3,3
	sd	s8,8(sp)
	sd	s10,16(sp)
	sd	s11,24(sp)
	sd	a1,32(sp)
	sd	a2,40(sp)
.L221:
	lla	a5,.LC19
	flw	fa5,0(a5)
	flw	ft10,0(a6)
#APP
# 47 "float.h" 1
	fmax.s fs0, ft10, fs5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fs0, fs0, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fs0,fa5,fs4
	flw	fa3,0(a5)
	flw	ft8,8(a6)
#APP
# 47 "float.h" 1
	fmax.s fa4, ft8, fs5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, fa2
# 0 "" 2
#NO_APP
	fmv.x.w	s11,fa5
	fmadd.s	fa3,fa4,fa3,fs4
	flw	fa5,0(a5)
	flw	ft9,4(a6)
#APP
# 47 "float.h" 1
	fmax.s ft11, ft9, fs5
# 0 "" 2
# 36 "float.h" 1
	fmin.s ft11, ft11, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa5,ft11,fa5,fs4
	fmv.x.w	s8,fa3
	flw	fa3,0(a5)
	flw	fa7,12(a6)
	lla	a5,.LC21
	fmv.x.w	s10,fa5
#APP
# 47 "float.h" 1
	fmax.s fa5, fa7, fs5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fa5,fa3,fs4
	flw	fs8,0(a5)
	lla	a5,.LC22
	lla	a2,.LC24
	feq.s	t4,ft10,ft10
	fmv.x.w	s2,fa3
	fmv.w.x	fa3,s11
	feq.s	a3,ft9,ft9
	seqz	t4,t4
	fsub.s	fs3,fa3,fs4
	fmv.w.x	fa3,s10
	negw	t4,t4
	slliw	s11,s11,23
	fsub.s	fs2,fa3,fs4
	fmv.w.x	fa3,s8
	fmadd.s	fs0,fs3,fs8,fs0
	or	t4,t4,s11
	fsub.s	fs1,fa3,fs4
	fmv.w.x	fa3,s2
	fmadd.s	ft11,fs2,fs8,ft11
	feq.s	a4,ft8,ft8
	fsub.s	fa3,fa3,fs4
	fmadd.s	fa4,fs1,fs8,fa4
	seqz	a3,a3
	slliw	s2,s2,23
	negw	a3,a3
	fmadd.s	fa5,fa3,fs8,fa5
	flw	fs8,0(a5)
	lla	a5,.LC23
	slliw	s10,s10,23
	fmadd.s	fs3,fs3,fs8,fs0
	fmadd.s	fs1,fs1,fs8,fa4
	fmadd.s	fa3,fa3,fs8,fa5
	flw	fa4,0(a2)
	flw	fa5,0(a5)
	fmadd.s	fs2,fs2,fs8,ft11
	flw	ft11,0(a2)
	fmadd.s	fa5,fs3,fa5,fa4
	flw	fs8,0(a2)
	flw	fa4,0(a5)
	lla	a2,.LC26
	fmul.s	fs11,fs3,fs3
	fmadd.s	fs0,fs2,fa4,ft11
	fmadd.s	ft11,fs1,fa4,ft11
	fmadd.s	fa4,fa3,fa4,fs8
	fmadd.s	fa5,fs3,fa5,fs7
	flw	fs8,0(a2)
	fmadd.s	fs0,fs2,fs0,fs7
	fmadd.s	ft11,fs1,ft11,fs7
	fmadd.s	fa4,fa3,fa4,fs7
	fmadd.s	fa5,fs3,fa5,fs8
	lla	a2,.LC27
	fmadd.s	fs0,fs2,fs0,fs8
	fmadd.s	ft11,fs1,ft11,fs8
	fmadd.s	fa4,fa3,fa4,fs8
	flw	fs8,0(a2)
	feq.s	a5,fa7,fa7
	fmul.s	fs10,fs2,fs2
	fmadd.s	fa5,fs3,fa5,fs8
	fmadd.s	fs0,fs2,fs0,fs8
	fmadd.s	ft11,fs1,ft11,fs8
	fmadd.s	fa4,fa3,fa4,fs8
	fmul.s	fs8,fa3,fa3
	seqz	a5,a5
	lla	a2,.LC2
	fmadd.s	fa5,fa5,fs11,fs3
	negw	a5,a5
	flw	fs11,0(a2)
	fmv.w.x	fs3,t4
	fmul.s	fs9,fs1,fs1
	or	a5,a5,s2
	fmadd.s	fa4,fa4,fs8,fa3
	or	a3,a3,s10
	fmv.w.x	fa3,a5
	fmadd.s	fs0,fs0,fs10,fs2
	fsub.s	fs3,fs3,fs11
	fmv.w.x	fs2,a3
	seqz	a4,a4
	negw	a4,a4
	slliw	s8,s8,23
	fsub.s	fs8,fa3,fs11
	or	a4,a4,s8
	fmv.w.x	fa3,t4
	fmadd.s	ft11,ft11,fs9,fs1
	fsub.s	fs2,fs2,fs11
	fmv.w.x	fs1,a4
	fmadd.s	fa5,fa5,fa3,fs3
	fmv.w.x	fa3,a3
	fsub.s	fs1,fs1,fs11
#APP
# 47 "float.h" 1
	fmax.s ft10, ft10, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fs0,fs0,fa3,fs2
	fmv.w.x	fa3,a4
	fmadd.s	fa5,fs6,fa5,ft10
#APP
# 47 "float.h" 1
	fmax.s ft9, ft9, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa3,ft11,fa3,fs1
	fmv.w.x	ft11,a5
	fmadd.s	fs0,fs6,fs0,ft9
#APP
# 47 "float.h" 1
	fmax.s ft8, ft8, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa4,ft11,fs8
	fmadd.s	fa3,fs6,fa3,ft8
#APP
# 47 "float.h" 1
	fmax.s fa7, fa7, fa2
# 0 "" 2
#NO_APP
	fsw	fa5,0(a0)
	fsw	fs0,4(a0)
	fmadd.s	fa4,fs6,fa4,fa7
	fsw	fa3,8(a0)
	addi	t0,t0,-4
	addi	a6,a6,16
	addi	a0,a0,16
	fsw	fa4,-4(a0)
	bgt	t0,s3,.L221
	ld	s8,8(sp)
	ld	s10,16(sp)
	ld	s11,24(sp)
	mv	a5,s8
	ld	a1,32(sp)
	ld	a2,40(sp)
	add	a6,t5,s5
	add	t0,s10,s5
	bgt	a5,zero,.L224
.L239:
	addi	s11,s11,1
	mv	t5,a6
	add	s10,s10,s7
	bne	s6,s11,.L225
	j	.L240
.L231:
	mv	a5,s4
	mv	a6,t5
	j	.L220
	.size	elementwise_elu, .-elementwise_elu
	.align	2
	.globl	elementwise_sigmoid
	.type	elementwise_sigmoid, @function
elementwise_sigmoid:
	addi	sp,sp,-352
	sd	s6,296(sp)
	sd	s9,272(sp)
	sd	s0,344(sp)
	sd	s1,336(sp)
	sd	s2,328(sp)
	sd	s3,320(sp)
	sd	s4,312(sp)
	sd	s5,304(sp)
	sd	s7,288(sp)
	sd	s8,280(sp)
	sd	s10,264(sp)
	sd	s11,256(sp)
	fsd	fs0,248(sp)
	fsd	fs1,240(sp)
	fsd	fs2,232(sp)
	fsd	fs3,224(sp)
	fsd	fs4,216(sp)
	fsd	fs5,208(sp)
	fsd	fs6,200(sp)
	fsd	fs7,192(sp)
	fsd	fs8,184(sp)
	fsd	fs9,176(sp)
	fsd	fs10,168(sp)
	fsd	fs11,160(sp)
	ld	s6,352(sp)
	ld	s9,360(sp)
	mv	t5,a1
	ble	a1,zero,.L241
	mv	s2,a4
	mv	s5,a3
	addi	a3,s2,-4
	mv	s1,a0
	mv	a0,a5
	srli	a5,a3,2
	addi	a5,a5,1
	slli	s10,s9,2
	mul	t3,s10,a5
	slli	s11,s9,1
	mv	a4,a6
	mv	a1,a7
	add	a6,s11,s9
	sd	a6,104(sp)
	andi	s7,a3,3
	slli	s4,a5,4
	sd	t5,152(sp)
	li	a5,0
	mv	t5,t3
	li	t4,0
	flw	fs11,.LC20,a3
	sd	s10,0(sp)
	mv	a7,a0
	mv	t3,a4
	mv	a6,a1
.L243:
	ble	a2,zero,.L252
	mv	t6,t5
	mv	a0,a5
	li	a1,0
	flw	fs6,.LC25,a4
	flw	fs10,.LC27,a4
	flw	ft4,.LC2,a4
	sd	t4,136(sp)
	sd	a5,144(sp)
	mv	t5,s7
	mv	s3,s4
	sd	a2,128(sp)
.L255:
	add	t2,a7,a0
	li	s0,0
	ble	s5,zero,.L254
	mv	s8,a6
	flw	ft11,.LC17,a5
	flw	ft10,.LC18,a5
	flw	ft9,.LC19,a5
	flw	ft3,.LC20,a5
	flw	ft8,.LC21,a5
	flw	fa7,.LC22,a5
	flw	fa6,.LC23,a5
	flw	ft7,.LC24,a5
	flw	ft6,.LC25,a5
	flw	ft5,.LC26,a5
	flw	fs9,.LC27,a5
	sd	a1,112(sp)
	sd	a0,120(sp)
	mv	a6,a7
.L251:
	li	a5,4
	mv	a7,t2
	beq	s9,a5,.L244
	li	a5,3
	ble	s2,a5,.L257
	sd	s8,88(sp)
	ld	s8,104(sp)
	mv	s4,s2
	mv	t1,t2
	mv	a7,s1
	flw	fs7,.LC2,a5
	li	t0,1065353216
	li	s10,3
	sd	t5,8(sp)
	sd	s0,16(sp)
	sd	t2,24(sp)
	sd	t6,32(sp)
	sd	s3,40(sp)
	sd	s1,48(sp)
	sd	s5,56(sp)
	sd	s2,64(sp)
	sd	a6,72(sp)
	sd	t3,80(sp)
	sd	s6,96(sp)
.L245:
	flw	fa5,0(t1)
	add	a3,t1,s9
	lw	a3,0(a3)
	fabs.s	fs1,fa5
	add	a4,s11,t1
	fmv.w.x	fa5,a3
	fneg.s	fa2,fs1
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, ft11
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa2, fa2, ft10
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa2,ft9,ft3
	lw	a4,0(a4)
	fabs.s	fs0,fa5
	add	a5,s8,t1
	fmv.w.x	fa5,a4
	fmv.x.w	s2,fa1
	fneg.s	fa3,fs0
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, ft11
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, ft10
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa3,ft9,ft3
	lw	a5,0(a5)
	fabs.s	ft2,fa5
	srliw	a6,s2,1
	fmv.w.x	fa5,a5
	fmv.x.w	s1,fa1
	fneg.s	fa4,ft2
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, ft11
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, ft10
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa4,ft9,ft3
	fabs.s	fs2,fa5
	slliw	s7,a6,23
	srliw	a0,s1,1
	fneg.s	fa5,fs2
	fmv.x.w	s0,fa1
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, ft11
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, ft10
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,ft9,ft3
	slliw	s6,a0,23
	srliw	a1,s0,1
	slliw	s5,a1,23
	feq.s	t6,fs1,fs1
	fmv.x.w	t2,fa1
	fmv.w.x	fa1,s2
	feq.s	t5,fs0,fs0
	srliw	a2,t2,1
	fsub.s	ft1,fa1,ft3
	fmv.w.x	fa1,s1
	slliw	s3,a2,23
	subw	a6,s2,a6
	fsub.s	ft0,fa1,ft3
	fmv.w.x	fa1,s0
	fmadd.s	fa2,ft1,ft8,fa2
	seqz	t6,t6
	fsub.s	fa0,fa1,ft3
	fmv.w.x	fa1,t2
	fmadd.s	fa3,ft0,ft8,fa3
	fmadd.s	ft1,ft1,fa7,fa2
	fsub.s	fa1,fa1,ft3
	fmadd.s	fa4,fa0,ft8,fa4
	slliw	a6,a6,23
	fmadd.s	ft0,ft0,fa7,fa3
	fmadd.s	fa2,ft1,fa6,ft7
	fmadd.s	fa5,fa1,ft8,fa5
	fmadd.s	fa0,fa0,fa7,fa4
	fmul.s	fs8,ft1,ft1
	fmadd.s	fa3,ft0,fa6,ft7
	fmadd.s	fa2,fa2,ft1,ft6
	fmadd.s	fa1,fa1,fa7,fa5
	fmadd.s	fa4,fa0,fa6,ft7
	fmul.s	fs4,ft0,ft0
	fmadd.s	fa3,fa3,ft0,ft6
	fmadd.s	fa2,fa2,ft1,ft5
	fmadd.s	fa5,fa1,fa6,ft7
	fmadd.s	fa4,fa4,fa0,ft6
	fmul.s	fs3,fa0,fa0
	fmadd.s	fa3,fa3,ft0,ft5
	fmadd.s	fa2,fa2,ft1,fs9
	fmadd.s	fa5,fa5,fa1,ft6
	fmadd.s	fa4,fa4,fa0,ft5
	fmul.s	fs5,fa1,fa1
	fmadd.s	fa3,fa3,ft0,fs9
	fmadd.s	fa2,fa2,fs8,ft1
	fmadd.s	fa5,fa5,fa1,ft5
	fmadd.s	fa4,fa4,fa0,fs9
	negw	t6,t6
	fmadd.s	fa3,fa3,fs4,ft0
	fadd.s	fa2,fa2,fs7
	fmadd.s	fa5,fa5,fa1,fs9
	fmadd.s	fa4,fa4,fs3,fa0
	or	a6,a6,t6
	fadd.s	fa3,fa3,fs7
	feq.s	t4,ft2,ft2
	fmadd.s	fa5,fa5,fs5,fa1
	fmv.w.x	fa1,s7
	fadd.s	fa4,fa4,fs7
	subw	a0,s1,a0
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s6
	fadd.s	fa5,fa5,fs7
	seqz	t5,t5
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s5
	slliw	a0,a0,23
	negw	t5,t5
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,s3
	or	a0,a0,t5
	feq.s	t3,fs2,fs2
	fmul.s	fa5,fa5,fa1
	fmv.w.x	fa1,a6
	subw	a1,s0,a1
	seqz	t4,t4
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,a0
	slliw	a1,a1,23
	negw	t4,t4
	or	a1,a1,t4
	fmul.s	fa3,fa3,fa1
	subw	a2,t2,a2
	fmv.w.x	fa1,a1
	seqz	t3,t3
	slliw	a2,a2,23
	negw	t3,t3
	or	a2,a2,t3
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a2
	lw	a2,0(t1)
	fadd.s	ft1,fa2,fs7
	fmul.s	fa5,fa5,fa1
	fadd.s	ft0,fa3,fs7
	fadd.s	fa0,fa4,fs7
	sraiw	a2,a2,31
	sraiw	a4,a4,31
	fadd.s	fa1,fa5,fs7
	sraiw	a3,a3,31
	sraiw	a5,a5,31
	not	a2,a2
	not	a4,a4
	not	a3,a3
	not	a5,a5
	and	a2,a2,t0
	and	a4,a4,t0
	fmv.w.x	ft2,a2
	and	a5,a5,t0
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, ft2
# 0 "" 2
#NO_APP
	and	a3,a3,t0
	fdiv.s	fa2,fa2,ft1
	fmv.w.x	ft1,a4
	fmv.w.x	ft2,a3
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, ft1
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa3, ft2
# 0 "" 2
#NO_APP
	fmv.w.x	ft1,a5
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, ft1
# 0 "" 2
#NO_APP
	ld	a5,0(sp)
	addi	s4,s4,-4
	addi	a7,a7,16
	add	t1,t1,a5
	fdiv.s	fa3,fa3,ft0
	fsw	fa2,-16(a7)
	fdiv.s	fa4,fa4,fa0
	fsw	fa3,-12(a7)
	fdiv.s	fa5,fa5,fa1
	fsw	fa4,-8(a7)
	fsw	fa5,-4(a7)
	bgt	s4,s10,.L245
	ld	t5,8(sp)
	ld	t2,24(sp)
	ld	t6,32(sp)
	ld	s3,40(sp)
	ld	s1,48(sp)
	ld	s0,16(sp)
	ld	s5,56(sp)
	ld	s2,64(sp)
	ld	a6,72(sp)
	ld	t3,80(sp)
	ld	s8,88(sp)
	ld	s6,96(sp)
	add	a0,s1,s3
	add	a7,t2,t6
	mv	a5,t5
.L246:
	ble	a5,zero,.L265
.L250:
	slli	a5,a5,2
	add	s1,a0,a5
	li	t0,1065353216
	flw	fs2,.LC17,a5
	flw	fs1,.LC18,a5
	flw	fs0,.LC19,a5
	flw	fa4,.LC20,a5
	flw	ft2,.LC21,a5
	flw	ft1,.LC22,a5
	flw	ft0,.LC23,a5
	flw	fa0,.LC24,a5
	flw	fa1,.LC25,a5
	flw	fa2,.LC26,a5
	flw	fa3,.LC27,a5
	flw	fs7,.LC2,a5
.L248:
	lw	a5,0(a7)
	addi	a0,a0,4
	add	a7,a7,s9
	fmv.w.x	fa5,a5
	sraiw	a5,a5,31
	not	a1,a5
	fabs.s	fs3,fa5
	and	a1,a1,t0
	fneg.s	fa5,fs3
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, fs2
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fs1
# 0 "" 2
#NO_APP
	fmadd.s	fs4,fa5,fs0,fa4
	feq.s	t1,fs3,fs3
	seqz	t1,t1
	fsub.s	fs3,fs4,fa4
	fmv.x.w	a5,fs4
	negw	t1,t1
	srliw	s4,a5,1
	fmadd.s	fa5,fs3,ft2,fa5
	slliw	t4,s4,23
	subw	a5,a5,s4
	slliw	a5,a5,23
	or	a5,a5,t1
	fmadd.s	fs3,fs3,ft1,fa5
	fmadd.s	fa5,fs3,ft0,fa0
	fmul.s	fs4,fs3,fs3
	fmadd.s	fa5,fa5,fs3,fa1
	fmadd.s	fa5,fa5,fs3,fa2
	fmadd.s	fa5,fa5,fs3,fa3
	fmadd.s	fa5,fa5,fs4,fs3
	fmv.w.x	fs3,t4
	fadd.s	fa5,fa5,fs7
	fmul.s	fa5,fa5,fs3
	fmv.w.x	fs3,a5
	fmul.s	fa5,fa5,fs3
	fmv.w.x	fs3,a1
#APP
# 47 "float.h" 1
	fmax.s fs3, fa5, fs3
# 0 "" 2
#NO_APP
	fadd.s	fa5,fa5,fs7
	fdiv.s	fa5,fs3,fa5
	fsw	fa5,-4(a0)
	bne	a0,s1,.L248
	addi	s0,s0,1
	add	t2,t2,s6
	bne	s5,s0,.L251
.L266:
	ld	a1,112(sp)
	ld	a0,120(sp)
	mv	a7,a6
	mv	a6,s8
.L254:
	ld	a5,128(sp)
	addi	a1,a1,1
	add	a0,a0,a6
	bne	a5,a1,.L255
	ld	t4,136(sp)
	ld	a5,144(sp)
	ld	a2,128(sp)
	mv	s7,t5
	mv	s4,s3
	mv	t5,t6
.L252:
	ld	a4,152(sp)
	addi	t4,t4,1
	add	a5,a5,t3
	bne	a4,t4,.L243
.L241:
	ld	s0,344(sp)
	ld	s1,336(sp)
	ld	s2,328(sp)
	ld	s3,320(sp)
	ld	s4,312(sp)
	ld	s5,304(sp)
	ld	s6,296(sp)
	ld	s7,288(sp)
	ld	s8,280(sp)
	ld	s9,272(sp)
	ld	s10,264(sp)
	ld	s11,256(sp)
	fld	fs0,248(sp)
	fld	fs1,240(sp)
	fld	fs2,232(sp)
	fld	fs3,224(sp)
	fld	fs4,216(sp)
	fld	fs5,208(sp)
	fld	fs6,200(sp)
	fld	fs7,192(sp)
	fld	fs8,184(sp)
	fld	fs9,176(sp)
	fld	fs10,168(sp)
	fld	fs11,160(sp)
	addi	sp,sp,352
	jr	ra
.L244:
	li	a5,3
	ble	s2,a5,.L257
	mv	t0,s2
	mv	a0,t2
	mv	a1,s1
	li	t4,1065353216
	li	s7,3
	sd	t5,8(sp)
	sd	s0,16(sp)
	sd	s11,24(sp)
	sd	t2,32(sp)
	sd	t6,40(sp)
	sd	s3,48(sp)
	sd	s1,56(sp)
	sd	s5,64(sp)
.L247:
	flw	fa5,0(a0)
	lla	a5,.LC17
	flw	ft2,0(a5)
	fabs.s	ft1,fa5
	flw	fa5,4(a0)
	lla	a4,.LC18
	lla	a3,.LC19
	fabs.s	ft0,fa5
	fneg.s	fa2,ft1
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, ft2
# 0 "" 2
#NO_APP
	fneg.s	fa3,ft0
#APP
# 47 "float.h" 1
	fmax.s fa3, fa3, ft2
# 0 "" 2
#NO_APP
	flw	ft2,0(a4)
#APP
# 36 "float.h" 1
	fmin.s fa2, fa2, ft2
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, ft2
# 0 "" 2
#NO_APP
	flw	ft2,0(a3)
	flw	fa5,8(a0)
	lla	a2,.LC24
	fmadd.s	ft2,fa2,ft2,fs11
	fabs.s	fa0,fa5
	flw	fa5,12(a0)
	feq.s	t6,ft1,ft1
	fneg.s	fa4,fa0
	fmv.x.w	s3,ft2
	flw	ft2,0(a3)
	fabs.s	fa1,fa5
	feq.s	t5,ft0,ft0
	fmadd.s	ft2,fa3,ft2,fs11
	fneg.s	fa5,fa1
	feq.s	t1,fa1,fa1
	seqz	t6,t6
	negw	t6,t6
	fmv.x.w	s1,ft2
	flw	ft2,0(a5)
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, ft2
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa5, ft2
# 0 "" 2
#NO_APP
	flw	ft2,0(a4)
#APP
# 36 "float.h" 1
	fmin.s fa4, fa4, ft2
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, ft2
# 0 "" 2
#NO_APP
	flw	ft2,0(a3)
	lla	a5,.LC21
	flw	fs3,0(a5)
	fmadd.s	ft2,fa4,ft2,fs11
	lla	a5,.LC22
	srliw	a4,s1,1
	slliw	s10,a4,23
	seqz	t5,t5
	fmv.x.w	s0,ft2
	flw	ft2,0(a3)
	srliw	a3,s3,1
	slliw	s11,a3,23
	fmadd.s	ft2,fa5,ft2,fs11
	fmv.w.x	fa1,s11
	srliw	a7,s0,1
	slliw	s5,a7,23
	subw	a3,s3,a3
	fmv.x.w	t2,ft2
	fmv.w.x	ft2,s3
	slliw	a3,a3,23
	or	a3,a3,t6
	fsub.s	fs2,ft2,fs11
	fmv.w.x	ft2,s1
	subw	a4,s1,a4
	slliw	a4,a4,23
	fsub.s	fs1,ft2,fs11
	fmv.w.x	ft2,s0
	fmadd.s	fa2,fs2,fs3,fa2
	negw	t5,t5
	fsub.s	fs0,ft2,fs11
	fmv.w.x	ft2,t2
	fmadd.s	fa3,fs1,fs3,fa3
	or	a4,a4,t5
	fsub.s	ft2,ft2,fs11
	fmadd.s	fa4,fs0,fs3,fa4
	subw	a7,s0,a7
	slliw	a7,a7,23
	seqz	t1,t1
	fmadd.s	fa5,ft2,fs3,fa5
	flw	fs3,0(a5)
	lla	a5,.LC23
	negw	t1,t1
	fmadd.s	fs2,fs2,fs3,fa2
	fmadd.s	ft2,ft2,fs3,fa5
	fmadd.s	fs0,fs0,fs3,fa4
	flw	fa5,0(a5)
	flw	fa4,0(a2)
	fmadd.s	fs1,fs1,fs3,fa3
	flw	fs3,0(a2)
	fmadd.s	fa2,fs2,fa5,fa4
	lla	a5,.LC26
	fmul.s	fs8,fs2,fs2
	fmadd.s	fa3,fs1,fa5,fa4
	fmadd.s	fa4,fs0,fa5,fa4
	fmadd.s	fa2,fa2,fs2,fs6
	fmadd.s	fa5,ft2,fa5,fs3
	flw	fs3,0(a5)
	fmadd.s	fa3,fa3,fs1,fs6
	fmadd.s	fa4,fa4,fs0,fs6
	fmadd.s	fa2,fa2,fs2,fs3
	fmadd.s	fa5,fa5,ft2,fs6
	fmul.s	fs7,fs1,fs1
	fmadd.s	fa3,fa3,fs1,fs3
	fmadd.s	fa4,fa4,fs0,fs3
	fmadd.s	fa2,fa2,fs2,fs10
	fmadd.s	fa5,fa5,ft2,fs3
	fmul.s	fs4,fs0,fs0
	fmadd.s	fa3,fa3,fs1,fs10
	fmadd.s	fa4,fa4,fs0,fs10
	fmadd.s	fa2,fa2,fs8,fs2
	fmul.s	fs3,ft2,ft2
	fmadd.s	fa5,fa5,ft2,fs10
	fmadd.s	fa3,fa3,fs7,fs1
	fmadd.s	fa4,fa4,fs4,fs0
	fadd.s	fa2,fa2,ft4
	srliw	a5,t2,1
	fmadd.s	fa5,fa5,fs3,ft2
	fadd.s	fa3,fa3,ft4
	fadd.s	fa4,fa4,ft4
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s10
	fadd.s	fa5,fa5,ft4
	slliw	s4,a5,23
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s5
	feq.s	a2,fa0,fa0
	subw	a5,t2,a5
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,s4
	seqz	a2,a2
	negw	a2,a2
	fmul.s	fa5,fa5,fa1
	fmv.w.x	fa1,a3
	or	a2,a7,a2
	slliw	a5,a5,23
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,a4
	or	a5,a5,t1
	addi	a1,a1,16
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,a2
	fadd.s	ft1,fa2,ft4
	addi	t0,t0,-4
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a5
	lw	a5,0(a0)
	fadd.s	ft0,fa3,ft4
	fmul.s	fa5,fa5,fa1
	sraiw	a2,a5,31
	lw	a5,4(a0)
	fadd.s	fa0,fa4,ft4
	not	a2,a2
	sraiw	a3,a5,31
	lw	a5,8(a0)
	fadd.s	fa1,fa5,ft4
	not	a3,a3
	sraiw	a4,a5,31
	lw	a5,12(a0)
	not	a4,a4
	and	a2,a2,t4
	sraiw	a5,a5,31
	not	a5,a5
	and	a4,a4,t4
	fmv.w.x	ft2,a2
	and	a3,a3,t4
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, ft2
# 0 "" 2
#NO_APP
	and	a5,a5,t4
	fdiv.s	fa2,fa2,ft1
	fmv.w.x	ft1,a4
	fmv.w.x	ft2,a3
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, ft1
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa3, ft2
# 0 "" 2
#NO_APP
	fmv.w.x	ft1,a5
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, ft1
# 0 "" 2
#NO_APP
	addi	a0,a0,16
	fdiv.s	fa3,fa3,ft0
	fsw	fa2,-16(a1)
	fdiv.s	fa4,fa4,fa0
	fsw	fa3,-12(a1)
	fdiv.s	fa5,fa5,fa1
	fsw	fa4,-8(a1)
	fsw	fa5,-4(a1)
	bgt	t0,s7,.L247
	ld	t5,8(sp)
	ld	s3,48(sp)
	ld	t2,32(sp)
	ld	s1,56(sp)
	mv	a5,t5
	ld	s0,16(sp)
	ld	s11,24(sp)
	ld	t6,40(sp)
	ld	s5,64(sp)
	add	a0,s1,s3
	add	a7,t2,s3
	bgt	a5,zero,.L250
.L265:
	addi	s0,s0,1
	mv	s1,a0
	add	t2,t2,s6
	bne	s5,s0,.L251
	j	.L266
.L257:
	mv	a5,s2
	mv	a0,s1
	j	.L246
	.size	elementwise_sigmoid, .-elementwise_sigmoid
	.align	2
	.globl	elementwise_tanh
	.type	elementwise_tanh, @function
elementwise_tanh:
	addi	sp,sp,-272
	sd	s7,208(sp)
	sd	s0,264(sp)
	sd	s1,256(sp)
	sd	s2,248(sp)
	sd	s3,240(sp)
	sd	s4,232(sp)
	sd	s5,224(sp)
	sd	s6,216(sp)
	sd	s8,200(sp)
	sd	s9,192(sp)
	sd	s10,184(sp)
	sd	s11,176(sp)
	fsd	fs0,168(sp)
	fsd	fs1,160(sp)
	fsd	fs2,152(sp)
	fsd	fs3,144(sp)
	fsd	fs4,136(sp)
	fsd	fs5,128(sp)
	fsd	fs6,120(sp)
	fsd	fs7,112(sp)
	fsd	fs8,104(sp)
	fsd	fs9,96(sp)
	fsd	fs10,88(sp)
	fsd	fs11,80(sp)
	ld	s7,272(sp)
	ld	t6,280(sp)
	ble	a1,zero,.L267
	mv	s4,a4
	addi	s8,s4,-4
	srli	s5,s8,2
	addi	s5,s5,1
	mv	t3,a6
	slli	t2,t6,1
	li	a6,0
	slli	s0,t6,2
	mul	s9,s0,s5
	mv	t1,a1
	mv	s6,a3
	mv	a4,a5
	mv	a3,a6
	mv	t5,a0
	add	s1,t2,t6
	andi	s8,s8,3
	slli	s5,s5,4
	li	a5,0
	flw	fs9,.LC29,a1
	mv	a6,a2
.L269:
	ble	a6,zero,.L278
	sd	a3,72(sp)
	mv	a0,a5
	li	a1,0
	flw	fs7,.LC25,a2
	flw	fs11,.LC2,a2
	mv	a3,a4
.L281:
	add	s10,a3,a0
	li	s11,0
	ble	s6,zero,.L280
	flw	fs10,.LC31,a4
	flw	fs0,.LC28,a4
	flw	ft11,.LC30,a4
	flw	ft10,.LC19,a4
	flw	ft2,.LC29,a4
	flw	ft9,.LC21,a4
	flw	ft8,.LC22,a4
	flw	fa7,.LC23,a4
	flw	fa6,.LC24,a4
	flw	ft7,.LC25,a4
	flw	ft6,.LC26,a4
	mv	a2,a6
	sd	a1,56(sp)
	sd	a0,64(sp)
	mv	a4,a5
	mv	a6,a3
.L277:
	li	a5,4
	mv	t0,s10
	beq	t6,a5,.L270
	li	a5,3
	ble	s4,a5,.L283
	mv	t0,s4
	mv	a0,s10
	mv	a1,t5
	flw	ft4,.LC27,a5
	flw	ft3,.LC2,a5
	flw	fs8,.LC31,a5
	li	s3,3
	sd	s8,16(sp)
	sd	s11,24(sp)
	sd	s10,32(sp)
	sd	a4,40(sp)
.L271:
	flw	fs2,0(a0)
	add	a3,a0,t6
	flw	fs1,0(a3)
	fabs.s	fa4,fs2
	add	a4,a0,t2
	fabs.s	fs5,fs1
	fadd.s	fa4,fa4,fa4
#APP
# 47 "float.h" 1
	fmax.s fs4, fa4, fs0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fs4, fs4, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fs4,ft10,ft2
	flw	ft5,0(a4)
	fadd.s	fs5,fs5,fs5
#APP
# 47 "float.h" 1
	fmax.s fs3, fs5, fs0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fs3, fs3, ft11
# 0 "" 2
#NO_APP
	fmv.x.w	s11,fa3
	fmadd.s	fa3,fs3,ft10,ft2
	fabs.s	ft1,ft5
	add	a5,a0,s1
	flw	fs6,0(a5)
	fadd.s	ft1,ft1,ft1
	fmv.x.w	s10,fa3
#APP
# 47 "float.h" 1
	fmax.s ft0, ft1, fs0
# 0 "" 2
# 36 "float.h" 1
	fmin.s ft0, ft0, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fa3,ft0,ft10,ft2
	fabs.s	fa5,fs6
	feq.s	t4,fa4,fa4
	feq.s	a4,ft1,ft1
	fadd.s	fa5,fa5,fa5
	fmv.x.w	s8,fa3
#APP
# 47 "float.h" 1
	fmax.s fa0, fa5, fs0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa0, fa0, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fa0,ft10,ft2
	fmv.w.x	fa4,s8
	feq.s	a5,fa5,fa5
	feq.s	a3,fs5,fs5
	seqz	t4,t4
	fmv.x.w	s2,fa3
	fmv.w.x	fa3,s11
	negw	t4,t4
	slliw	s11,s11,23
	fsub.s	fa1,fa3,ft2
	fmv.w.x	fa3,s10
	or	t4,t4,s11
	seqz	a5,a5
	fsub.s	fa2,fa3,ft2
	fsub.s	fa3,fa4,ft2
	fmv.w.x	fa4,s2
	fmadd.s	fs4,fa1,ft9,fs4
	seqz	a3,a3
	fsub.s	fa4,fa4,ft2
	fmadd.s	fs3,fa2,ft9,fs3
	fmadd.s	ft0,fa3,ft9,ft0
	fmadd.s	fa1,fa1,ft8,fs4
	negw	a5,a5
	fmadd.s	fa0,fa4,ft9,fa0
	fmadd.s	fa2,fa2,ft8,fs3
	fmadd.s	fa3,fa3,ft8,ft0
	fmadd.s	ft1,fa1,fa7,fa6
	fmul.s	fs3,fa1,fa1
	fmadd.s	fa4,fa4,ft8,fa0
	fmadd.s	ft0,fa2,fa7,fa6
	fmadd.s	fa0,fa3,fa7,fa6
	fmadd.s	ft1,fa1,ft1,ft7
	fmul.s	fs5,fa2,fa2
	fmadd.s	fa5,fa4,fa7,fa6
	fmadd.s	ft0,fa2,ft0,ft7
	fmadd.s	fa0,fa3,fa0,ft7
	fmadd.s	ft1,fa1,ft1,ft6
	slliw	s2,s2,23
	fmadd.s	fa5,fa4,fa5,ft7
	fmadd.s	ft0,fa2,ft0,ft6
	fmadd.s	fa0,fa3,fa0,ft6
	fmadd.s	ft1,fa1,ft1,ft4
	fmul.s	fs4,fa3,fa3
	fmadd.s	fa5,fa4,fa5,ft6
	fmadd.s	ft0,fa2,ft0,ft4
	fmadd.s	fa0,fa3,fa0,ft4
	fmadd.s	ft1,ft1,fs3,fa1
	fmv.w.x	fa1,t4
	fmadd.s	fa5,fa4,fa5,ft4
	or	a5,a5,s2
	negw	a3,a3
	slliw	s10,s10,23
	or	a3,a3,s10
	fsw	fa5,8(sp)
	fmul.s	fa5,fa4,fa4
	fsub.s	fa1,fa1,ft3
	fmadd.s	ft0,ft0,fs5,fa2
	seqz	a4,a4
	fmv.w.x	fa2,a3
	fmv.s	fs3,fa5
	flw	fa5,8(sp)
	negw	a4,a4
	slliw	s8,s8,23
	fmadd.s	fa5,fa5,fs3,fa4
	fmv.w.x	fa4,a5
	or	a4,a4,s8
	fsub.s	fa2,fa2,ft3
	fsub.s	fs3,fa4,ft3
	fmv.w.x	fa4,t4
	fmadd.s	fa0,fa0,fs4,fa3
	fmv.w.x	fa3,a4
	fmadd.s	fa4,ft1,fa4,fa1
	fmv.w.x	fa1,a3
	fsub.s	fa3,fa3,ft3
	addi	a1,a1,16
	fmadd.s	ft0,ft0,fa1,fa2
	fmv.w.x	fa2,a4
	fadd.s	ft1,fa4,fs8
	addi	t0,t0,-4
	fmadd.s	fa0,fa0,fa2,fa3
	fmv.w.x	fa3,a5
	fadd.s	fa1,ft0,fs8
	fdiv.s	fa4,fa4,ft1
	fmadd.s	fa5,fa5,fa3,fs3
	fadd.s	fa2,fa0,fs8
	add	a0,a0,s0
	fadd.s	fa3,fa5,fs8
	fdiv.s	ft0,ft0,fa1
	fsgnj.s	fa4,fa4,fs2
	fsw	fa4,-16(a1)
	fdiv.s	fa0,fa0,fa2
	fsgnj.s	ft0,ft0,fs1
	fsw	ft0,-12(a1)
	fdiv.s	fa5,fa5,fa3
	fsgnj.s	fa0,fa0,ft5
	fsw	fa0,-8(a1)
	fsgnj.s	fa5,fa5,fs6
	fsw	fa5,-4(a1)
	bgt	t0,s3,.L271
	ld	s8,16(sp)
	ld	s10,32(sp)
	ld	s11,24(sp)
	ld	a4,40(sp)
	add	a0,t5,s5
	add	t0,s10,s9
	mv	a5,s8
.L272:
	ble	a5,zero,.L291
.L276:
	slli	a5,a5,2
	add	t5,a0,a5
	flw	fs2,.LC28,a5
	flw	fs1,.LC30,a5
	flw	ft5,.LC19,a5
	flw	fa4,.LC29,a5
	flw	ft1,.LC21,a5
	flw	ft0,.LC22,a5
	flw	fa0,.LC23,a5
	flw	fa1,.LC24,a5
	flw	fa2,.LC25,a5
	flw	fa3,.LC26,a5
	flw	ft4,.LC27,a5
	flw	ft3,.LC2,a5
	flw	fs8,.LC31,a5
.L274:
	flw	fs3,0(t0)
	addi	a0,a0,4
	add	t0,t0,t6
	fabs.s	fs4,fs3
	fadd.s	fs4,fs4,fs4
#APP
# 47 "float.h" 1
	fmax.s fa5, fs4, fs2
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fs1
# 0 "" 2
#NO_APP
	fmadd.s	fs5,fa5,ft5,fa4
	feq.s	a5,fs4,fs4
	fsub.s	fs4,fs5,fa4
	fmv.x.w	a1,fs5
	seqz	a5,a5
	negw	a5,a5
	slliw	a1,a1,23
	fmadd.s	fa5,fs4,ft1,fa5
	or	a5,a5,a1
	fmv.w.x	fs5,a5
	fmadd.s	fs4,fs4,ft0,fa5
	fsub.s	fs5,fs5,ft3
	fmadd.s	fa5,fs4,fa0,fa1
	fmul.s	fs6,fs4,fs4
	fmadd.s	fa5,fs4,fa5,fa2
	fmadd.s	fa5,fs4,fa5,fa3
	fmadd.s	fa5,fs4,fa5,ft4
	fmadd.s	fa5,fa5,fs6,fs4
	fmv.w.x	fs4,a5
	fmadd.s	fa5,fa5,fs4,fs5
	fadd.s	fs4,fa5,fs8
	fdiv.s	fa5,fa5,fs4
	fsgnj.s	fa5,fa5,fs3
	fsw	fa5,-4(a0)
	bne	a0,t5,.L274
	addi	s11,s11,1
	add	s10,s10,s7
	bne	s6,s11,.L277
.L292:
	ld	a1,56(sp)
	ld	a0,64(sp)
	mv	a3,a6
	mv	a5,a4
	mv	a6,a2
.L280:
	addi	a1,a1,1
	add	a0,a0,a7
	bne	a6,a1,.L281
	mv	a4,a3
	ld	a3,72(sp)
.L278:
	addi	a3,a3,1
	add	a5,a5,t3
	bne	t1,a3,.L269
.L267:
	ld	s0,264(sp)
	ld	s1,256(sp)
	ld	s2,248(sp)
	ld	s3,240(sp)
	ld	s4,232(sp)
	ld	s5,224(sp)
	ld	s6,216(sp)
	ld	s7,208(sp)
	ld	s8,200(sp)
	ld	s9,192(sp)
	ld	s10,184(sp)
	ld	s11,176(sp)
	fld	fs0,168(sp)
	fld	fs1,160(sp)
	fld	fs2,152(sp)
	fld	fs3,144(sp)
	fld	fs4,136(sp)
	fld	fs5,128(sp)
	fld	fs6,120(sp)
	fld	fs7,112(sp)
	fld	fs8,104(sp)
	fld	fs9,96(sp)
	fld	fs10,88(sp)
	fld	fs11,80(sp)
	addi	sp,sp,272
	jr	ra
.L270:
	li	a5,3
	ble	s4,a5,.L283
	mv	t0,s4
	mv	a0,s10
	mv	a1,t5
	li	s3,3
	sd	s8,8(sp)
	sd	s11,16(sp)
	sd	s0,24(sp)
	sd	s10,32(sp)
	sd	a4,40(sp)
	sd	a2,48(sp)
.L273:
	flw	ft1,0(a0)
	flw	ft0,4(a0)
	lla	a5,.LC28
	fabs.s	ft4,ft1
	fabs.s	fs4,ft0
	flw	fa4,0(a5)
	lla	a3,.LC30
	lla	t4,.LC19
	fadd.s	ft4,ft4,ft4
	fadd.s	fs4,fs4,fs4
#APP
# 47 "float.h" 1
	fmax.s ft3, ft4, fa4
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa2, fs4, fa4
# 0 "" 2
#NO_APP
	flw	fa4,0(a3)
#APP
# 36 "float.h" 1
	fmin.s ft3, ft3, fa4
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa2, fa2, fa4
# 0 "" 2
#NO_APP
	flw	fa4,0(t4)
	flw	fa0,8(a0)
	flw	fa1,12(a0)
	fmadd.s	fa4,ft3,fa4,fs9
	fabs.s	fs2,fa0
	fabs.s	fa5,fa1
	flw	ft5,0(a3)
	fadd.s	fs2,fs2,fs2
	fmv.x.w	s11,fa4
	flw	fa4,0(t4)
	fadd.s	fa5,fa5,fa5
	feq.s	s0,ft4,ft4
	fmadd.s	fa4,fa2,fa4,fs9
	lla	a4,.LC24
	feq.s	a3,fs2,fs2
	seqz	s0,s0
	negw	s0,s0
	fmv.x.w	s10,fa4
	flw	fa4,0(a5)
#APP
# 47 "float.h" 1
	fmax.s fa3, fs2, fa4
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa5, fa4
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, ft5
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, ft5
# 0 "" 2
#NO_APP
	flw	ft5,0(t4)
	lla	a5,.LC21
	flw	fs5,0(a5)
	fmadd.s	ft5,fa3,ft5,fs9
	lla	a5,.LC22
	flw	fs2,0(a4)
	seqz	a3,a3
	negw	a3,a3
	fmv.x.w	s8,ft5
	flw	ft5,0(t4)
	feq.s	t4,fs4,fs4
	fmv.w.x	ft4,s8
	fmadd.s	ft5,fa4,ft5,fs9
	flw	fs4,0(a5)
	lla	a5,.LC23
	seqz	t4,t4
	negw	t4,t4
	fmv.x.w	s2,ft5
	fmv.w.x	ft5,s11
	slliw	s11,s11,23
	or	s0,s0,s11
	fsub.s	fs3,ft5,fs9
	fmv.w.x	ft5,s10
	slliw	s10,s10,23
	or	t4,t4,s10
	fsub.s	fs1,ft5,fs9
	fsub.s	ft5,ft4,fs9
	fmv.w.x	ft4,s2
	fmadd.s	ft3,fs3,fs5,ft3
	slliw	s8,s8,23
	fsub.s	ft4,ft4,fs9
	fmadd.s	fa2,fs1,fs5,fa2
	fmadd.s	fa3,ft5,fs5,fa3
	fmadd.s	ft3,fs3,fs4,ft3
	or	a3,a3,s8
	fmadd.s	fa4,ft4,fs5,fa4
	fmadd.s	fs1,fs1,fs4,fa2
	fmadd.s	ft5,ft5,fs4,fa3
	flw	fa3,0(a4)
	fmul.s	fs5,ft3,ft3
	fmadd.s	ft4,ft4,fs4,fa4
	flw	fa4,0(a5)
	feq.s	a5,fa5,fa5
	fmul.s	fs4,fs1,fs1
	fmadd.s	fa2,ft3,fa4,fa3
	fmv.s	fa5,fa4
	fmadd.s	fa3,fs1,fa4,fa3
	flw	fa4,0(a4)
	lla	a4,.LC26
	fmadd.s	fa2,ft3,fa2,fs7
	fmadd.s	fa4,ft5,fa5,fa4
	fmadd.s	fa5,ft4,fa5,fs2
	fmadd.s	fa3,fs1,fa3,fs7
	flw	fs2,0(a4)
	lla	a4,.LC27
	fmadd.s	fa4,ft5,fa4,fs7
	fmadd.s	fa5,ft4,fa5,fs7
	fmadd.s	fa2,ft3,fa2,fs2
	fmadd.s	fa3,fs1,fa3,fs2
	fmul.s	fs3,ft5,ft5
	fmadd.s	fa4,ft5,fa4,fs2
	fmadd.s	fa5,ft4,fa5,fs2
	flw	fs2,0(a4)
	seqz	a5,a5
	negw	a5,a5
	fmadd.s	fa2,ft3,fa2,fs2
	fmadd.s	fa3,fs1,fa3,fs2
	fmadd.s	fa4,ft5,fa4,fs2
	fmadd.s	fa5,ft4,fa5,fs2
	fmul.s	fs2,ft4,ft4
	fmadd.s	fa2,fa2,fs5,ft3
	fmv.w.x	ft3,s0
	fmadd.s	fa3,fa3,fs4,fs1
	fmv.w.x	fs1,t4
	fsub.s	ft3,ft3,fs11
	fmadd.s	fa5,fa5,fs2,ft4
	fmv.w.x	fs2,s0
	fsub.s	fs1,fs1,fs11
	fmadd.s	fa4,fa4,fs3,ft5
	fmv.w.x	ft5,a3
	slliw	s2,s2,23
	fmadd.s	fa2,fa2,fs2,ft3
	or	a5,a5,s2
	fmv.w.x	ft3,t4
	fsub.s	ft5,ft5,fs11
	fmv.w.x	ft4,a5
	fmadd.s	fa3,fa3,ft3,fs1
	fmv.w.x	ft3,a3
	fsub.s	ft4,ft4,fs11
	fadd.s	fs1,fa2,fs10
	fmadd.s	fa4,fa4,ft3,ft5
	fmv.w.x	ft3,a5
	fadd.s	ft5,fa3,fs10
	addi	a1,a1,16
	fmadd.s	fa5,fa5,ft3,ft4
	fadd.s	ft4,fa4,fs10
	fdiv.s	fa2,fa2,fs1
	addi	t0,t0,-4
	addi	a0,a0,16
	fadd.s	ft3,fa5,fs10
	fdiv.s	fa3,fa3,ft5
	fsgnj.s	fa2,fa2,ft1
	fsw	fa2,-16(a1)
	fdiv.s	fa4,fa4,ft4
	fsgnj.s	fa3,fa3,ft0
	fsw	fa3,-12(a1)
	fdiv.s	fa5,fa5,ft3
	fsgnj.s	fa4,fa4,fa0
	fsw	fa4,-8(a1)
	fsgnj.s	fa5,fa5,fa1
	fsw	fa5,-4(a1)
	bgt	t0,s3,.L273
	ld	s8,8(sp)
	ld	s10,32(sp)
	ld	s11,16(sp)
	mv	a5,s8
	ld	s0,24(sp)
	ld	a4,40(sp)
	ld	a2,48(sp)
	add	a0,t5,s5
	add	t0,s10,s5
	bgt	a5,zero,.L276
.L291:
	addi	s11,s11,1
	mv	t5,a0
	add	s10,s10,s7
	bne	s6,s11,.L277
	j	.L292
.L283:
	mv	a5,s4
	mv	a0,t5
	j	.L272
	.size	elementwise_tanh, .-elementwise_tanh
	.align	2
	.globl	elementwise_step
	.type	elementwise_step, @function
elementwise_step:
	addi	sp,sp,-128
	sd	s1,112(sp)
	sd	s6,72(sp)
	sd	s0,120(sp)
	sd	s2,104(sp)
	sd	s3,96(sp)
	sd	s4,88(sp)
	sd	s5,80(sp)
	sd	s7,64(sp)
	sd	s8,56(sp)
	sd	s9,48(sp)
	sd	s10,40(sp)
	sd	s11,32(sp)
	ld	s1,128(sp)
	ld	t1,136(sp)
	mv	s6,a1
	ble	a1,zero,.L293
	addi	s2,a4,-4
	srli	t0,s2,2
	fmv.w.x	fa5,zero
	addi	t0,t0,1
	mv	s7,a6
	mv	s5,a7
	slli	a6,t1,1
	slli	a7,t1,2
	mul	s3,a7,t0
	mv	a1,a0
	mv	s4,a5
	mv	t2,a3
	mv	t6,a4
	add	t3,a6,t1
	andi	s2,s2,3
	slli	t0,t0,4
	li	a5,0
	li	t4,0
	li	s0,4
	li	a0,3
	mv	t5,s6
.L295:
	ble	a2,zero,.L304
	mv	s6,t4
	mv	a3,a5
	li	a4,0
	sd	a5,24(sp)
	mv	t4,s7
.L307:
	add	s7,s4,a3
	li	s8,0
	ble	t2,zero,.L306
	sd	a3,16(sp)
	mv	s10,s6
	mv	s9,a4
.L303:
	mv	s6,s7
	beq	t1,s0,.L296
	mv	a3,t6
	mv	a4,s7
	mv	a5,a1
	ble	t6,a0,.L322
	sd	s2,0(sp)
	sd	s7,8(sp)
.L297:
	add	s7,a4,t1
	add	s6,a4,a6
	add	s2,a4,t3
	flw	fa4,0(a4)
	flw	fa1,0(s7)
	flw	fa2,0(s6)
	flw	fa3,0(s2)
	fge.s	s11,fa1,fa5
	fge.s	s2,fa4,fa5
	fge.s	s6,fa3,fa5
	fge.s	s7,fa2,fa5
	fcvt.s.w	fa1,s11
	fcvt.s.w	fa4,s6
	fcvt.s.w	fa2,s7
	fcvt.s.w	fa3,s2
	fsw	fa1,4(a5)
	fsw	fa2,8(a5)
	fsw	fa3,0(a5)
	fsw	fa4,12(a5)
	addi	a3,a3,-4
	addi	a5,a5,16
	add	a4,a4,a7
	bgt	a3,a0,.L297
	ld	s2,0(sp)
	ld	s7,8(sp)
	add	a5,a1,t0
	mv	a4,s2
	add	s6,s7,s3
.L298:
	slli	a1,a4,2
	add	a1,a5,a1
	ble	a4,zero,.L323
.L302:
	flw	fa4,0(s6)
	addi	a5,a5,4
	add	s6,s6,t1
	fge.s	a4,fa4,fa5
	fcvt.s.w	fa4,a4
	fsw	fa4,-4(a5)
	bne	a1,a5,.L302
	addi	s8,s8,1
	add	s7,s7,s1
	bne	t2,s8,.L303
.L324:
	ld	a3,16(sp)
	mv	s6,s10
	mv	a4,s9
.L306:
	addi	a4,a4,1
	add	a3,a3,s5
	bne	a2,a4,.L307
	ld	a5,24(sp)
	mv	s7,t4
	mv	t4,s6
.L304:
	addi	t4,t4,1
	add	a5,a5,s7
	bne	t5,t4,.L295
.L293:
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
.L296:
	ble	t6,a0,.L309
	mv	a3,t6
	mv	a4,s7
	mv	a5,a1
	sd	s2,0(sp)
	sd	s7,8(sp)
.L299:
	flw	fa1,4(a4)
	flw	fa2,8(a4)
	flw	fa3,12(a4)
	flw	fa4,0(a4)
	fge.s	s11,fa1,fa5
	fge.s	s6,fa3,fa5
	fge.s	s2,fa4,fa5
	fge.s	s7,fa2,fa5
	fcvt.s.w	fa1,s11
	fcvt.s.w	fa4,s6
	fcvt.s.w	fa2,s7
	fcvt.s.w	fa3,s2
	fsw	fa1,4(a5)
	fsw	fa2,8(a5)
	fsw	fa3,0(a5)
	fsw	fa4,12(a5)
	addi	a3,a3,-4
	addi	a5,a5,16
	addi	a4,a4,16
	bgt	a3,a0,.L299
	ld	s2,0(sp)
	ld	s7,8(sp)
	add	a5,a1,t0
	mv	a4,s2
	slli	a1,a4,2
	add	s6,s7,t0
	add	a1,a5,a1
	bgt	a4,zero,.L302
.L323:
	addi	s8,s8,1
	mv	a1,a5
	add	s7,s7,s1
	bne	t2,s8,.L303
	j	.L324
.L322:
	mv	a4,t6
	j	.L298
.L309:
	mv	a4,t6
	mv	a5,a1
	j	.L298
	.size	elementwise_step, .-elementwise_step
	.align	2
	.globl	elementwise_add
	.type	elementwise_add, @function
elementwise_add:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L325
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,s1,a4
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	mv	a1,a2
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,t0,a4
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	mv	s10,a3
	mv	s11,a4
.L327:
	ble	a1,zero,.L337
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L340:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L339
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L336:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L331
	beq	t5,t4,.L353
.L331:
	ble	t3,t6,.L342
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L329:
	add	s11,a4,t4
	add	s10,a3,t5
	add	s4,a4,s0
	add	a7,t2,a3
	add	a6,a4,s3
	add	a1,s2,a3
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	flw	fa2,0(s11)
	flw	ft1,0(s10)
	flw	fa3,0(s4)
	flw	ft0,0(a7)
	flw	fa4,0(a6)
	flw	fa0,0(a1)
	fadd.s	fa2,fa2,ft1
	fadd.s	fa3,fa3,ft0
	fadd.s	fa4,fa4,fa0
	fadd.s	fa5,fa5,fa1
	addi	a2,a2,-4
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	add	a4,a4,s1
	addi	a5,a5,16
	add	a3,a3,t0
	bgt	a2,t6,.L329
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L330:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L354
.L335:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fadd.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L335
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L336
.L355:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L339:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L340
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L337:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L327
.L325:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L353:
	ble	t3,t6,.L342
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L332:
	flw	fa2,4(a4)
	flw	ft1,4(a3)
	flw	fa3,8(a4)
	flw	ft0,8(a3)
	flw	fa4,12(a4)
	flw	fa0,12(a3)
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	fadd.s	fa2,fa2,ft1
	fadd.s	fa3,fa3,ft0
	fadd.s	fa4,fa4,fa0
	fadd.s	fa5,fa5,fa1
	addi	a2,a2,-4
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	addi	a4,a4,16
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a2,t6,.L332
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L335
.L354:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L336
	j	.L355
.L342:
	mv	a5,a0
	j	.L330
	.size	elementwise_add, .-elementwise_add
	.align	2
	.globl	elementwise_subtract
	.type	elementwise_subtract, @function
elementwise_subtract:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L356
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,s1,a4
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	mv	a1,a2
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,t0,a4
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	mv	s10,a3
	mv	s11,a4
.L358:
	ble	a1,zero,.L368
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L371:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L370
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L367:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L362
	beq	t5,t4,.L384
.L362:
	ble	t3,t6,.L373
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L360:
	add	s11,a4,t4
	add	s10,a3,t5
	add	s4,a4,s0
	add	a7,t2,a3
	add	a6,a4,s3
	add	a1,s2,a3
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	flw	fa2,0(s11)
	flw	ft1,0(s10)
	flw	fa3,0(s4)
	flw	ft0,0(a7)
	flw	fa4,0(a6)
	flw	fa0,0(a1)
	fsub.s	fa2,fa2,ft1
	fsub.s	fa3,fa3,ft0
	fsub.s	fa4,fa4,fa0
	fsub.s	fa5,fa5,fa1
	addi	a2,a2,-4
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	add	a4,a4,s1
	addi	a5,a5,16
	add	a3,a3,t0
	bgt	a2,t6,.L360
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L361:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L385
.L366:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fsub.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L366
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L367
.L386:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L370:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L371
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L368:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L358
.L356:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L384:
	ble	t3,t6,.L373
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L363:
	flw	fa2,4(a4)
	flw	ft1,4(a3)
	flw	fa3,8(a4)
	flw	ft0,8(a3)
	flw	fa4,12(a4)
	flw	fa0,12(a3)
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	fsub.s	fa2,fa2,ft1
	fsub.s	fa3,fa3,ft0
	fsub.s	fa4,fa4,fa0
	fsub.s	fa5,fa5,fa1
	addi	a2,a2,-4
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	addi	a4,a4,16
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a2,t6,.L363
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L366
.L385:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L367
	j	.L386
.L373:
	mv	a5,a0
	j	.L361
	.size	elementwise_subtract, .-elementwise_subtract
	.align	2
	.globl	elementwise_multiply
	.type	elementwise_multiply, @function
elementwise_multiply:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L387
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,s1,a4
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	mv	a1,a2
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,t0,a4
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	mv	s10,a3
	mv	s11,a4
.L389:
	ble	a1,zero,.L399
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L402:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L401
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L398:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L393
	beq	t5,t4,.L415
.L393:
	ble	t3,t6,.L404
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L391:
	add	s11,a4,t4
	add	s10,a3,t5
	add	s4,a4,s0
	add	a7,t2,a3
	add	a6,a4,s3
	add	a1,s2,a3
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	flw	fa2,0(s11)
	flw	ft1,0(s10)
	flw	fa3,0(s4)
	flw	ft0,0(a7)
	flw	fa4,0(a6)
	flw	fa0,0(a1)
	fmul.s	fa2,fa2,ft1
	fmul.s	fa3,fa3,ft0
	fmul.s	fa4,fa4,fa0
	fmul.s	fa5,fa5,fa1
	addi	a2,a2,-4
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	add	a4,a4,s1
	addi	a5,a5,16
	add	a3,a3,t0
	bgt	a2,t6,.L391
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L392:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L416
.L397:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fmul.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L397
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L398
.L417:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L401:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L402
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L399:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L389
.L387:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L415:
	ble	t3,t6,.L404
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L394:
	flw	fa2,4(a4)
	flw	ft1,4(a3)
	flw	fa3,8(a4)
	flw	ft0,8(a3)
	flw	fa4,12(a4)
	flw	fa0,12(a3)
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	fmul.s	fa2,fa2,ft1
	fmul.s	fa3,fa3,ft0
	fmul.s	fa4,fa4,fa0
	fmul.s	fa5,fa5,fa1
	addi	a2,a2,-4
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	addi	a4,a4,16
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a2,t6,.L394
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L397
.L416:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L398
	j	.L417
.L404:
	mv	a5,a0
	j	.L392
	.size	elementwise_multiply, .-elementwise_multiply
	.align	2
	.globl	elementwise_divide
	.type	elementwise_divide, @function
elementwise_divide:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L418
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,s1,a4
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	mv	a1,a2
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,t0,a4
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	mv	s10,a3
	mv	s11,a4
.L420:
	ble	a1,zero,.L430
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L433:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L432
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L429:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L424
	beq	t5,t4,.L446
.L424:
	ble	t3,t6,.L435
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L422:
	add	s11,a4,t4
	add	s10,a3,t5
	add	s4,a4,s0
	add	a7,t2,a3
	add	a6,a4,s3
	add	a1,s2,a3
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	flw	fa2,0(s11)
	flw	ft1,0(s10)
	flw	fa3,0(s4)
	flw	ft0,0(a7)
	flw	fa4,0(a6)
	flw	fa0,0(a1)
	fdiv.s	fa2,fa2,ft1
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	fdiv.s	fa3,fa3,ft0
	fsw	fa2,-12(a5)
	fdiv.s	fa4,fa4,fa0
	fsw	fa3,-8(a5)
	fdiv.s	fa5,fa5,fa1
	fsw	fa4,-4(a5)
	fsw	fa5,-16(a5)
	bgt	a2,t6,.L422
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L423:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L447
.L428:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fdiv.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L428
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L429
.L448:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L432:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L433
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L430:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L420
.L418:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L446:
	ble	t3,t6,.L435
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L425:
	flw	fa2,4(a4)
	flw	ft1,4(a3)
	flw	fa3,8(a4)
	flw	ft0,8(a3)
	flw	fa4,12(a4)
	flw	fa0,12(a3)
	flw	fa5,0(a4)
	flw	fa1,0(a3)
	fdiv.s	fa2,fa2,ft1
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	fdiv.s	fa3,fa3,ft0
	fsw	fa2,-12(a5)
	fdiv.s	fa4,fa4,fa0
	fsw	fa3,-8(a5)
	fdiv.s	fa5,fa5,fa1
	fsw	fa4,-4(a5)
	fsw	fa5,-16(a5)
	bgt	a2,t6,.L425
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L428
.L447:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L429
	j	.L448
.L435:
	mv	a5,a0
	j	.L423
	.size	elementwise_divide, .-elementwise_divide
	.align	2
	.globl	elementwise_maximum
	.type	elementwise_maximum, @function
elementwise_maximum:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L449
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,a4,s1
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	mv	a1,a2
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,a4,t0
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	mv	s11,a3
	mv	s10,a4
.L451:
	ble	a1,zero,.L461
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L464:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L463
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L460:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L455
	beq	t5,t4,.L477
.L455:
	ble	t3,t6,.L466
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s11,0(sp)
	sd	s4,8(sp)
	sd	t1,16(sp)
	sd	s10,24(sp)
	sd	s9,32(sp)
.L453:
	add	s11,a4,t4
	add	s10,a3,t5
	add	s9,a4,s0
	add	s4,t2,a3
	add	t1,a4,s3
	add	a1,s2,a3
	flw	fa2,0(a4)
	flw	ft1,0(a3)
	flw	fa3,0(s11)
	flw	ft0,0(s10)
	flw	fa4,0(s9)
	flw	fa0,0(s4)
	flw	fa5,0(t1)
	flw	fa1,0(a1)
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	bgt	a2,t6,.L453
	ld	s11,0(sp)
	ld	s4,8(sp)
	ld	s10,24(sp)
	ld	s9,32(sp)
	ld	t1,16(sp)
	add	a5,a0,s4
	add	a3,a7,s11
	add	a4,a6,s10
	mv	a2,s9
.L454:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L478
.L459:
	addi	a5,a5,4
	flw	fa5,0(a3)
	flw	fa4,0(a4)
#APP
# 47 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	fsw	fa5,-4(a5)
	add	a3,a3,t4
	add	a4,a4,t5
	bne	a0,a5,.L459
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L460
.L479:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L463:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L464
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L461:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L451
.L449:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L477:
	ble	t3,t6,.L466
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L456:
	flw	fa2,0(a4)
	flw	ft1,0(a3)
	flw	fa3,4(a4)
	flw	ft0,4(a3)
	flw	fa4,8(a4)
	flw	fa0,8(a3)
	flw	fa5,12(a4)
	flw	fa1,12(a3)
#APP
# 47 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 47 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a2,t6,.L456
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L459
.L478:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L460
	j	.L479
.L466:
	mv	a5,a0
	j	.L454
	.size	elementwise_maximum, .-elementwise_maximum
	.align	2
	.globl	elementwise_minimum
	.type	elementwise_minimum, @function
elementwise_minimum:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L480
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,a4,s1
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	mv	a1,a2
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,a4,t0
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	mv	s11,a3
	mv	s10,a4
.L482:
	ble	a1,zero,.L492
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L495:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L494
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L491:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L486
	beq	t5,t4,.L508
.L486:
	ble	t3,t6,.L497
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s11,0(sp)
	sd	s4,8(sp)
	sd	t1,16(sp)
	sd	s10,24(sp)
	sd	s9,32(sp)
.L484:
	add	s11,a4,t4
	add	s10,a3,t5
	add	s9,a4,s0
	add	s4,t2,a3
	add	t1,a4,s3
	add	a1,s2,a3
	flw	fa2,0(a4)
	flw	ft1,0(a3)
	flw	fa3,0(s11)
	flw	ft0,0(s10)
	flw	fa4,0(s9)
	flw	fa0,0(s4)
	flw	fa5,0(t1)
	flw	fa1,0(a1)
#APP
# 36 "float.h" 1
	fmin.s fa2, fa2, ft1
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 36 "float.h" 1
	fmin.s fa4, fa4, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	bgt	a2,t6,.L484
	ld	s11,0(sp)
	ld	s4,8(sp)
	ld	s10,24(sp)
	ld	s9,32(sp)
	ld	t1,16(sp)
	add	a5,a0,s4
	add	a3,a7,s11
	add	a4,a6,s10
	mv	a2,s9
.L485:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L509
.L490:
	addi	a5,a5,4
	flw	fa5,0(a3)
	flw	fa4,0(a4)
#APP
# 36 "float.h" 1
	fmin.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	fsw	fa5,-4(a5)
	add	a3,a3,t4
	add	a4,a4,t5
	bne	a0,a5,.L490
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L491
.L510:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L494:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L495
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L492:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L482
.L480:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L508:
	ble	t3,t6,.L497
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L487:
	flw	fa2,0(a4)
	flw	ft1,0(a3)
	flw	fa3,4(a4)
	flw	ft0,4(a3)
	flw	fa4,8(a4)
	flw	fa0,8(a3)
	flw	fa5,12(a4)
	flw	fa1,12(a3)
#APP
# 36 "float.h" 1
	fmin.s fa2, fa2, ft1
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 36 "float.h" 1
	fmin.s fa4, fa4, fa0
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a2,t6,.L487
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L490
.L509:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L491
	j	.L510
.L497:
	mv	a5,a0
	j	.L485
	.size	elementwise_minimum, .-elementwise_minimum
	.align	2
	.globl	elementwise_equal
	.type	elementwise_equal, @function
elementwise_equal:
	addi	sp,sp,-224
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s10,224(sp)
	ld	t4,232(sp)
	ld	s9,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L511
	mv	s7,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mul	s8,s1,a4
	slli	s4,a4,4
	mv	s6,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s11,a5,3
	sd	s7,80(sp)
	mv	a1,a2
	mv	s7,s6
	mv	s5,a3
	mul	a4,t0,a4
	add	s3,s0,t4
	add	s2,t2,t5
	li	a6,0
	li	a7,0
	li	a5,0
	li	t6,3
	mv	s6,a4
.L513:
	ble	a1,zero,.L523
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,72(sp)
.L526:
	ld	a5,80(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L525
	sd	a4,48(sp)
	sd	a3,56(sp)
	sd	a2,64(sp)
.L522:
	li	a5,4
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,a5,.L517
	beq	t5,t4,.L539
.L517:
	ble	t3,t6,.L528
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,8(sp)
	sd	a7,16(sp)
	sd	t1,24(sp)
	sd	s11,32(sp)
	sd	s6,40(sp)
.L515:
	add	t1,s0,a4
	add	a7,t2,a3
	add	a6,s3,a4
	add	a1,s2,a3
	add	s11,a4,t4
	add	s6,a3,t5
	flw	fa4,0(a4)
	flw	fa5,0(a3)
	flw	fa3,0(a1)
	flw	fa0,0(t1)
	flw	fa2,0(a6)
	flw	ft1,0(s11)
	flw	ft0,0(s6)
	flw	fa1,0(a7)
	feq.s	a6,fa2,fa3
	feq.s	a1,fa4,fa5
	feq.s	t1,ft1,ft0
	feq.s	a7,fa0,fa1
	fcvt.s.w	fa5,a6
	fcvt.s.w	fa2,t1
	fcvt.s.w	fa3,a7
	fcvt.s.w	fa4,a1
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	bgt	a2,t6,.L515
	ld	a6,8(sp)
	ld	a7,16(sp)
	ld	s11,32(sp)
	ld	s6,40(sp)
	ld	t1,24(sp)
	add	a5,a0,s4
	add	a3,a7,s8
	add	a4,a6,s6
	mv	a2,s11
.L516:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L540
.L521:
	flw	fa5,0(a4)
	flw	fa4,0(a3)
	addi	a5,a5,4
	add	a3,a3,t4
	feq.s	a2,fa4,fa5
	add	a4,a4,t5
	fcvt.s.w	fa5,a2
	fsw	fa5,-4(a5)
	bne	a5,a0,.L521
	addi	t1,t1,1
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L522
.L541:
	ld	a4,48(sp)
	ld	a3,56(sp)
	ld	a2,64(sp)
.L525:
	ld	a5,256(sp)
	addi	a2,a2,1
	add	a3,a3,s7
	add	a4,a4,a5
	ld	a5,72(sp)
	bne	a5,a2,.L526
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,72(sp)
.L523:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L513
.L511:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L539:
	ble	t3,t6,.L528
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s1,8(sp)
	sd	t0,16(sp)
	sd	a6,24(sp)
.L518:
	flw	fa2,12(a4)
	flw	fa3,12(a3)
	flw	fa4,0(a4)
	flw	fa5,0(a3)
	flw	ft1,4(a4)
	flw	ft0,4(a3)
	flw	fa0,8(a4)
	flw	fa1,8(a3)
	feq.s	a6,fa2,fa3
	feq.s	a1,fa4,fa5
	feq.s	s1,ft1,ft0
	feq.s	t0,fa0,fa1
	fcvt.s.w	fa5,a6
	fcvt.s.w	fa2,s1
	fcvt.s.w	fa3,t0
	fcvt.s.w	fa4,a1
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a2,t6,.L518
	ld	a6,24(sp)
	mv	a2,s11
	add	a5,a0,s4
	slli	a0,a2,2
	ld	s1,8(sp)
	ld	t0,16(sp)
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L521
.L540:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L522
	j	.L541
.L528:
	mv	a5,a0
	j	.L516
	.size	elementwise_equal, .-elementwise_equal
	.align	2
	.globl	elementwise_less
	.type	elementwise_less, @function
elementwise_less:
	addi	sp,sp,-224
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s10,224(sp)
	ld	t4,232(sp)
	ld	s9,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L542
	mv	s7,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mul	s8,s1,a4
	slli	s4,a4,4
	mv	s6,a7
	slli	s0,t4,1
	slli	t2,t5,1
	andi	s11,a5,3
	sd	s7,80(sp)
	mv	a1,a2
	mv	s7,s6
	mv	s5,a3
	mul	a4,t0,a4
	add	s3,s0,t4
	add	s2,t2,t5
	li	a6,0
	li	a7,0
	li	a5,0
	li	t6,3
	mv	s6,a4
.L544:
	ble	a1,zero,.L554
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,72(sp)
.L557:
	ld	a5,80(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L556
	sd	a4,48(sp)
	sd	a3,56(sp)
	sd	a2,64(sp)
.L553:
	li	a5,4
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,a5,.L548
	beq	t5,t4,.L570
.L548:
	ble	t3,t6,.L559
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,8(sp)
	sd	a7,16(sp)
	sd	t1,24(sp)
	sd	s11,32(sp)
	sd	s6,40(sp)
.L546:
	add	t1,s0,a4
	add	a7,t2,a3
	add	a6,s3,a4
	add	a1,s2,a3
	add	s11,a4,t4
	add	s6,a3,t5
	flw	fa4,0(a4)
	flw	fa5,0(a3)
	flw	fa3,0(a1)
	flw	fa0,0(t1)
	flw	fa2,0(a6)
	flw	ft1,0(s11)
	flw	ft0,0(s6)
	flw	fa1,0(a7)
	flt.s	a6,fa2,fa3
	flt.s	a1,fa4,fa5
	flt.s	t1,ft1,ft0
	flt.s	a7,fa0,fa1
	fcvt.s.w	fa5,a6
	fcvt.s.w	fa2,t1
	fcvt.s.w	fa3,a7
	fcvt.s.w	fa4,a1
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	bgt	a2,t6,.L546
	ld	a6,8(sp)
	ld	a7,16(sp)
	ld	s11,32(sp)
	ld	s6,40(sp)
	ld	t1,24(sp)
	add	a5,a0,s4
	add	a3,a7,s8
	add	a4,a6,s6
	mv	a2,s11
.L547:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L571
.L552:
	flw	fa5,0(a4)
	flw	fa4,0(a3)
	addi	a5,a5,4
	add	a3,a3,t4
	flt.s	a2,fa4,fa5
	add	a4,a4,t5
	fcvt.s.w	fa5,a2
	fsw	fa5,-4(a5)
	bne	a5,a0,.L552
	addi	t1,t1,1
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L553
.L572:
	ld	a4,48(sp)
	ld	a3,56(sp)
	ld	a2,64(sp)
.L556:
	ld	a5,256(sp)
	addi	a2,a2,1
	add	a3,a3,s7
	add	a4,a4,a5
	ld	a5,72(sp)
	bne	a5,a2,.L557
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,72(sp)
.L554:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L544
.L542:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L570:
	ble	t3,t6,.L559
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s1,8(sp)
	sd	t0,16(sp)
	sd	a6,24(sp)
.L549:
	flw	fa2,12(a4)
	flw	fa3,12(a3)
	flw	fa4,0(a4)
	flw	fa5,0(a3)
	flw	ft1,4(a4)
	flw	ft0,4(a3)
	flw	fa0,8(a4)
	flw	fa1,8(a3)
	flt.s	a6,fa2,fa3
	flt.s	a1,fa4,fa5
	flt.s	s1,ft1,ft0
	flt.s	t0,fa0,fa1
	fcvt.s.w	fa5,a6
	fcvt.s.w	fa2,s1
	fcvt.s.w	fa3,t0
	fcvt.s.w	fa4,a1
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a2,t6,.L549
	ld	a6,24(sp)
	mv	a2,s11
	add	a5,a0,s4
	slli	a0,a2,2
	ld	s1,8(sp)
	ld	t0,16(sp)
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L552
.L571:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L553
	j	.L572
.L559:
	mv	a5,a0
	j	.L547
	.size	elementwise_less, .-elementwise_less
	.align	2
	.globl	elementwise_equal_s32
	.type	elementwise_equal_s32, @function
elementwise_equal_s32:
	addi	sp,sp,-240
	sd	s6,184(sp)
	sd	s7,176(sp)
	sd	s0,232(sp)
	sd	s1,224(sp)
	sd	s2,216(sp)
	sd	s3,208(sp)
	sd	s4,200(sp)
	sd	s5,192(sp)
	sd	s8,168(sp)
	sd	s9,160(sp)
	sd	s10,152(sp)
	sd	s11,144(sp)
	sd	a6,104(sp)
	ld	s6,240(sp)
	ld	t6,248(sp)
	ld	s7,272(sp)
	ld	t5,280(sp)
	ld	t0,288(sp)
	mv	t4,a1
	ble	a1,zero,.L573
	mv	s8,a0
	mv	a0,a5
	addi	a5,a4,-4
	mv	s9,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s3,t6,2
	slli	s0,t0,2
	mv	s11,a3
	slli	s10,a4,4
	mul	a3,s3,a4
	andi	a5,a5,3
	sd	a5,0(sp)
	sd	a7,96(sp)
	mv	a7,s7
	ld	s7,0(sp)
	slli	s2,t6,1
	slli	s1,t0,1
	sd	a0,88(sp)
	add	s5,s2,t6
	mul	a4,s0,a4
	add	s4,s1,t0
	li	t1,0
	li	t3,0
	li	a5,0
	li	t2,3
	mv	a1,a3
	mv	a6,a2
	mv	a0,a4
.L575:
	ble	a6,zero,.L585
	mv	a4,t1
	mv	a3,t3
	li	a2,0
	sd	t3,112(sp)
	sd	a5,120(sp)
	sd	t1,128(sp)
	sd	t4,136(sp)
	sd	a6,80(sp)
.L588:
	ld	a5,88(sp)
	li	t4,0
	add	t3,a5,a3
	ld	a5,256(sp)
	add	t1,a5,a4
	ble	s11,zero,.L587
	sd	a4,56(sp)
	sd	a3,64(sp)
	sd	a2,72(sp)
	mv	a6,a7
.L584:
	li	a5,4
	mv	a2,t3
	mv	a3,t1
	bne	t6,a5,.L579
	beq	t0,t6,.L601
.L579:
	ble	s9,t2,.L590
	mv	a7,s9
	mv	a3,t1
	mv	a4,t3
	mv	a5,s8
	sd	t1,0(sp)
	sd	t3,8(sp)
	sd	t4,16(sp)
	sd	s7,24(sp)
	sd	a0,32(sp)
	sd	a1,40(sp)
	sd	s10,48(sp)
.L577:
	add	t1,a4,t6
	add	s10,a3,t0
	add	a0,s2,a4
	add	s7,s1,a3
	add	a1,s5,a4
	add	t4,s4,a3
	lw	t3,0(a4)
	lw	a2,0(a3)
	lw	t1,0(t1)
	lw	s10,0(s10)
	lw	a0,0(a0)
	lw	s7,0(s7)
	lw	a1,0(a1)
	lw	t4,0(t4)
	sub	t1,t1,s10
	sub	a0,a0,s7
	sub	a1,a1,t4
	sub	a2,t3,a2
	seqz	t1,t1
	seqz	a0,a0
	seqz	a1,a1
	seqz	a2,a2
	fcvt.s.w	fa2,t1
	fcvt.s.w	fa3,a0
	fcvt.s.w	fa5,a1
	fcvt.s.w	fa4,a2
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a7,a7,-4
	addi	a5,a5,16
	add	a4,a4,s3
	add	a3,a3,s0
	bgt	a7,t2,.L577
	ld	t1,0(sp)
	ld	t3,8(sp)
	ld	s7,24(sp)
	ld	a0,32(sp)
	ld	a1,40(sp)
	ld	s10,48(sp)
	ld	t4,16(sp)
	add	a2,t3,a1
	add	a4,s8,s10
	add	a3,t1,a0
	mv	a5,s7
.L578:
	slli	s8,a5,2
	add	s8,a4,s8
	ble	a5,zero,.L602
.L583:
	lw	a5,0(a2)
	lw	a7,0(a3)
	addi	a4,a4,4
	add	a2,a2,t6
	sub	a5,a5,a7
	seqz	a5,a5
	fcvt.s.w	fa5,a5
	add	a3,a3,t0
	fsw	fa5,-4(a4)
	bne	a4,s8,.L583
	addi	t4,t4,1
	add	t3,t3,s6
	add	t1,t1,t5
	bne	s11,t4,.L584
.L603:
	ld	a4,56(sp)
	ld	a3,64(sp)
	ld	a2,72(sp)
	mv	a7,a6
.L587:
	ld	a5,96(sp)
	addi	a2,a2,1
	add	a4,a4,a7
	add	a3,a3,a5
	ld	a5,80(sp)
	bne	a5,a2,.L588
	ld	t3,112(sp)
	ld	a5,120(sp)
	ld	t1,128(sp)
	ld	t4,136(sp)
	ld	a6,80(sp)
.L585:
	ld	a4,104(sp)
	addi	a5,a5,1
	add	t3,t3,a4
	ld	a4,264(sp)
	add	t1,t1,a4
	bne	t4,a5,.L575
.L573:
	ld	s0,232(sp)
	ld	s1,224(sp)
	ld	s2,216(sp)
	ld	s3,208(sp)
	ld	s4,200(sp)
	ld	s5,192(sp)
	ld	s6,184(sp)
	ld	s7,176(sp)
	ld	s8,168(sp)
	ld	s9,160(sp)
	ld	s10,152(sp)
	ld	s11,144(sp)
	addi	sp,sp,240
	jr	ra
.L601:
	ble	s9,t2,.L590
	mv	a7,s9
	mv	a4,t3
	mv	a5,s8
	sd	s3,0(sp)
	sd	s0,8(sp)
	sd	t1,16(sp)
	sd	s4,24(sp)
	sd	t3,32(sp)
	sd	t4,40(sp)
	sd	s1,48(sp)
.L580:
	lw	t4,4(a4)
	lw	s4,4(a3)
	lw	t3,8(a4)
	lw	s3,8(a3)
	lw	t1,12(a4)
	lw	s1,12(a3)
	lw	s0,0(a4)
	lw	a2,0(a3)
	sub	t4,t4,s4
	sub	t3,t3,s3
	sub	t1,t1,s1
	sub	a2,s0,a2
	seqz	t4,t4
	seqz	t3,t3
	seqz	t1,t1
	seqz	a2,a2
	fcvt.s.w	fa2,t4
	fcvt.s.w	fa3,t3
	fcvt.s.w	fa5,t1
	fcvt.s.w	fa4,a2
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a7,a7,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a7,t2,.L580
	ld	t1,16(sp)
	ld	t3,32(sp)
	mv	a5,s7
	add	a4,s8,s10
	slli	s8,a5,2
	ld	s3,0(sp)
	ld	s0,8(sp)
	ld	s4,24(sp)
	ld	t4,40(sp)
	ld	s1,48(sp)
	add	a2,t3,s10
	add	a3,t1,s10
	add	s8,a4,s8
	bgt	a5,zero,.L583
.L602:
	addi	t4,t4,1
	mv	s8,a4
	add	t3,t3,s6
	add	t1,t1,t5
	bne	s11,t4,.L584
	j	.L603
.L590:
	mv	a5,s9
	mv	a4,s8
	j	.L578
	.size	elementwise_equal_s32, .-elementwise_equal_s32
	.align	2
	.globl	elementwise_less_s32
	.type	elementwise_less_s32, @function
elementwise_less_s32:
	addi	sp,sp,-240
	sd	s5,192(sp)
	sd	s10,152(sp)
	sd	s11,144(sp)
	sd	s0,232(sp)
	sd	s1,224(sp)
	sd	s2,216(sp)
	sd	s3,208(sp)
	sd	s4,200(sp)
	sd	s6,184(sp)
	sd	s7,176(sp)
	sd	s8,168(sp)
	sd	s9,160(sp)
	sd	a6,104(sp)
	ld	s11,240(sp)
	ld	t6,248(sp)
	ld	s10,280(sp)
	ld	t0,288(sp)
	mv	s5,a1
	ble	a1,zero,.L604
	mv	t3,a0
	mv	a0,a5
	addi	a5,a4,-4
	mv	s8,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s3,t6,2
	slli	s0,t0,2
	mul	a6,s3,a4
	slli	s6,a4,4
	mv	t1,a3
	mv	s7,t1
	ld	t1,272(sp)
	mv	a1,a7
	andi	a3,a5,3
	slli	s2,t6,1
	slli	s1,t0,1
	sd	a0,88(sp)
	mul	a4,s0,a4
	sd	a1,96(sp)
	add	s4,s2,t6
	add	s9,s1,t0
	li	t4,0
	li	t5,0
	li	a5,0
	li	t2,3
	mv	a7,a2
	mv	a0,a3
	mv	a1,a4
.L606:
	ble	a7,zero,.L616
	mv	a4,t4
	mv	a2,t5
	li	a3,0
	sd	t5,112(sp)
	sd	a5,120(sp)
	sd	t4,128(sp)
	sd	s5,136(sp)
	sd	a7,80(sp)
.L619:
	ld	a5,88(sp)
	li	s5,0
	add	t5,a5,a2
	ld	a5,256(sp)
	add	t4,a5,a4
	ble	s7,zero,.L618
	sd	a4,56(sp)
	sd	a2,64(sp)
	sd	a3,72(sp)
.L615:
	li	a5,4
	mv	a2,t5
	mv	a3,t4
	bne	t6,a5,.L610
	beq	t0,t6,.L632
.L610:
	ble	s8,t2,.L621
	mv	a7,s8
	mv	a3,t4
	mv	a4,t5
	mv	a5,t3
	sd	t4,0(sp)
	sd	t5,8(sp)
	sd	s5,16(sp)
	sd	a0,24(sp)
	sd	a1,32(sp)
	sd	a6,40(sp)
	sd	s6,48(sp)
.L608:
	add	a6,a4,t6
	add	s6,a3,t0
	add	a0,s2,a4
	add	s5,s1,a3
	add	a1,s4,a4
	add	t5,s9,a3
	lw	a2,0(a4)
	lw	t4,0(a3)
	lw	a6,0(a6)
	lw	s6,0(s6)
	lw	a0,0(a0)
	lw	s5,0(s5)
	lw	a1,0(a1)
	lw	t5,0(t5)
	slt	a6,a6,s6
	slt	a0,a0,s5
	slt	a1,a1,t5
	slt	a2,a2,t4
	fcvt.s.w	fa2,a6
	fcvt.s.w	fa3,a0
	fcvt.s.w	fa5,a1
	fcvt.s.w	fa4,a2
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a7,a7,-4
	addi	a5,a5,16
	add	a4,a4,s3
	add	a3,a3,s0
	bgt	a7,t2,.L608
	ld	t4,0(sp)
	ld	t5,8(sp)
	ld	a0,24(sp)
	ld	a1,32(sp)
	ld	a6,40(sp)
	ld	s6,48(sp)
	ld	s5,16(sp)
	add	a2,t5,a6
	add	a5,t3,s6
	add	a3,t4,a1
	mv	a4,a0
.L609:
	slli	t3,a4,2
	add	t3,a5,t3
	ble	a4,zero,.L633
.L614:
	lw	a4,0(a2)
	lw	a7,0(a3)
	addi	a5,a5,4
	add	a2,a2,t6
	slt	a4,a4,a7
	fcvt.s.w	fa5,a4
	add	a3,a3,t0
	fsw	fa5,-4(a5)
	bne	a5,t3,.L614
	addi	s5,s5,1
	add	t5,t5,s11
	add	t4,t4,s10
	bne	s7,s5,.L615
.L634:
	ld	a4,56(sp)
	ld	a2,64(sp)
	ld	a3,72(sp)
.L618:
	ld	a5,96(sp)
	addi	a3,a3,1
	add	a4,a4,t1
	add	a2,a2,a5
	ld	a5,80(sp)
	bne	a5,a3,.L619
	ld	t5,112(sp)
	ld	a5,120(sp)
	ld	t4,128(sp)
	ld	s5,136(sp)
	ld	a7,80(sp)
.L616:
	ld	a4,104(sp)
	addi	a5,a5,1
	add	t5,t5,a4
	ld	a4,264(sp)
	add	t4,t4,a4
	bne	s5,a5,.L606
.L604:
	ld	s0,232(sp)
	ld	s1,224(sp)
	ld	s2,216(sp)
	ld	s3,208(sp)
	ld	s4,200(sp)
	ld	s5,192(sp)
	ld	s6,184(sp)
	ld	s7,176(sp)
	ld	s8,168(sp)
	ld	s9,160(sp)
	ld	s10,152(sp)
	ld	s11,144(sp)
	addi	sp,sp,240
	jr	ra
.L632:
	ble	s8,t2,.L621
	mv	a7,s8
	mv	a4,t5
	mv	a5,t3
	sd	s3,0(sp)
	sd	s0,8(sp)
	sd	t4,16(sp)
	sd	s9,24(sp)
	sd	t5,32(sp)
	sd	s5,40(sp)
	sd	s1,48(sp)
.L611:
	lw	s0,4(a4)
	lw	s9,4(a3)
	lw	t5,8(a4)
	lw	s5,8(a3)
	lw	t4,12(a4)
	lw	s3,12(a3)
	lw	a2,0(a4)
	lw	s1,0(a3)
	slt	s0,s0,s9
	slt	t5,t5,s5
	slt	t4,t4,s3
	slt	a2,a2,s1
	fcvt.s.w	fa2,s0
	fcvt.s.w	fa3,t5
	fcvt.s.w	fa5,t4
	fcvt.s.w	fa4,a2
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,0(a5)
	fsw	fa5,12(a5)
	addi	a7,a7,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a7,t2,.L611
	ld	t4,16(sp)
	ld	t5,32(sp)
	mv	a4,a0
	add	a5,t3,s6
	slli	t3,a4,2
	ld	s3,0(sp)
	ld	s0,8(sp)
	ld	s9,24(sp)
	ld	s5,40(sp)
	ld	s1,48(sp)
	add	a2,t5,s6
	add	a3,t4,s6
	add	t3,a5,t3
	bgt	a4,zero,.L614
.L633:
	addi	s5,s5,1
	mv	t3,a5
	add	t5,t5,s11
	add	t4,t4,s10
	bne	s7,s5,.L615
	j	.L634
.L621:
	mv	a4,s8
	mv	a5,t3
	j	.L609
	.size	elementwise_less_s32, .-elementwise_less_s32
	.align	2
	.globl	elementwise_sqrt_gradient
	.type	elementwise_sqrt_gradient, @function
elementwise_sqrt_gradient:
	addi	sp,sp,-208
	sd	s2,184(sp)
	sd	s7,144(sp)
	sd	s8,136(sp)
	sd	s0,200(sp)
	sd	s1,192(sp)
	sd	s3,176(sp)
	sd	s4,168(sp)
	sd	s5,160(sp)
	sd	s6,152(sp)
	sd	s9,128(sp)
	sd	s10,120(sp)
	sd	s11,112(sp)
	sd	a6,72(sp)
	ld	s8,208(sp)
	ld	t1,216(sp)
	ld	s7,248(sp)
	ld	t3,256(sp)
	mv	s2,a1
	ble	a1,zero,.L635
	mv	s11,a5
	addi	a5,a4,-4
	mv	s3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	t0,t1,2
	slli	t4,t3,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,t0,a4
	mv	s10,a7
	slli	t6,t1,1
	slli	t5,t3,1
	andi	s9,a5,3
	sd	s11,56(sp)
	sd	s10,64(sp)
	mv	a1,a2
	add	s0,t6,t1
	add	t2,t5,t3
	mul	a4,t4,a4
	li	a6,0
	li	s1,0
	li	a5,0
	li	s6,4
	li	a7,3
	mv	s10,a3
	mv	s11,a4
.L637:
	ble	a1,zero,.L647
	mv	a4,a6
	mv	a3,s1
	li	a2,0
	sd	s1,80(sp)
	sd	a5,88(sp)
	sd	a6,96(sp)
	sd	s2,104(sp)
	sd	a1,48(sp)
.L650:
	ld	a5,56(sp)
	li	s2,0
	add	s1,a5,a3
	ld	a5,224(sp)
	add	a6,a5,a4
	ble	s5,zero,.L649
	sd	a4,24(sp)
	sd	a2,32(sp)
	sd	a3,40(sp)
.L646:
	mv	a3,s1
	mv	a4,a6
	mv	a2,s3
	bne	t1,s6,.L641
	beq	t3,t1,.L663
.L641:
	ble	s3,a7,.L652
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
	sd	a6,8(sp)
	sd	s1,16(sp)
.L639:
	add	s1,a4,t1
	add	a6,a4,t6
	add	a1,a4,s0
	flw	fa5,0(a4)
	flw	fa2,0(s1)
	flw	fa3,0(a6)
	flw	fa4,0(a1)
	fadd.s	fa2,fa2,fa2
	fadd.s	fa3,fa3,fa3
	fadd.s	fa4,fa4,fa4
	fadd.s	fa5,fa5,fa5
	add	s1,a3,t3
	add	a6,a3,t5
	add	a1,a3,t2
	flw	fa1,0(a3)
	flw	ft1,0(s1)
	flw	ft0,0(a6)
	flw	fa0,0(a1)
	fdiv.s	fa2,ft1,fa2
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,t0
	add	a3,a3,t4
	fdiv.s	fa3,ft0,fa3
	fsw	fa2,-12(a5)
	fdiv.s	fa4,fa0,fa4
	fsw	fa3,-8(a5)
	fdiv.s	fa5,fa1,fa5
	fsw	fa4,-4(a5)
	fsw	fa5,-16(a5)
	bgt	a2,a7,.L639
	ld	a6,8(sp)
	ld	s1,16(sp)
	add	a5,a0,s4
	add	a4,a6,s11
	add	a3,s1,s10
	mv	a2,s9
.L640:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L664
.L645:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	fadd.s	fa5,fa5,fa5
	add	a3,a3,t1
	add	a4,a4,t3
	fdiv.s	fa5,fa4,fa5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L645
	addi	s2,s2,1
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L646
.L665:
	ld	a4,24(sp)
	ld	a2,32(sp)
	ld	a3,40(sp)
.L649:
	ld	a5,64(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,240(sp)
	add	a4,a4,a5
	ld	a5,48(sp)
	bne	a5,a2,.L650
	ld	s1,80(sp)
	ld	a5,88(sp)
	ld	a6,96(sp)
	ld	s2,104(sp)
	ld	a1,48(sp)
.L647:
	ld	a4,72(sp)
	addi	a5,a5,1
	add	s1,s1,a4
	ld	a4,232(sp)
	add	a6,a6,a4
	bne	s2,a5,.L637
.L635:
	ld	s0,200(sp)
	ld	s1,192(sp)
	ld	s2,184(sp)
	ld	s3,176(sp)
	ld	s4,168(sp)
	ld	s5,160(sp)
	ld	s6,152(sp)
	ld	s7,144(sp)
	ld	s8,136(sp)
	ld	s9,128(sp)
	ld	s10,120(sp)
	ld	s11,112(sp)
	addi	sp,sp,208
	jr	ra
.L663:
	ble	s3,a7,.L652
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
.L642:
	flw	fa2,4(a4)
	flw	fa3,8(a4)
	flw	fa4,12(a4)
	flw	fa5,0(a4)
	fadd.s	fa2,fa2,fa2
	fadd.s	fa3,fa3,fa3
	fadd.s	fa4,fa4,fa4
	fadd.s	fa5,fa5,fa5
	flw	ft1,4(a3)
	flw	ft0,8(a3)
	flw	fa0,12(a3)
	flw	fa1,0(a3)
	fdiv.s	fa2,ft1,fa2
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	fdiv.s	fa3,ft0,fa3
	fsw	fa2,-12(a5)
	fdiv.s	fa4,fa0,fa4
	fsw	fa3,-8(a5)
	fdiv.s	fa5,fa1,fa5
	fsw	fa4,-4(a5)
	fsw	fa5,-16(a5)
	bgt	a2,a7,.L642
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,s1,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L645
.L664:
	addi	s2,s2,1
	mv	a0,a5
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L646
	j	.L665
.L652:
	mv	a5,a0
	j	.L640
	.size	elementwise_sqrt_gradient, .-elementwise_sqrt_gradient
	.align	2
	.globl	elementwise_relu_gradient
	.type	elementwise_relu_gradient, @function
elementwise_relu_gradient:
	addi	sp,sp,-240
	sd	s8,168(sp)
	sd	s10,152(sp)
	sd	s0,232(sp)
	sd	s1,224(sp)
	sd	s2,216(sp)
	sd	s3,208(sp)
	sd	s4,200(sp)
	sd	s5,192(sp)
	sd	s6,184(sp)
	sd	s7,176(sp)
	sd	s9,160(sp)
	sd	s11,144(sp)
	sd	a6,104(sp)
	mv	t4,a0
	ld	t6,248(sp)
	ld	a0,240(sp)
	ld	s10,280(sp)
	ld	t0,288(sp)
	mv	s8,a1
	ble	a1,zero,.L666
	mv	t1,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s3,t6,2
	slli	s0,t0,2
	mv	s9,a3
	mv	a1,a7
	mul	a3,s3,a4
	slli	a7,a4,4
	andi	a5,a5,3
	sd	a5,0(sp)
	sd	a1,96(sp)
	mv	s11,s8
	fmv.w.x	fa5,zero
	ld	a1,0(sp)
	ld	s8,272(sp)
	li	s6,0
	mul	a4,s0,a4
	li	s7,0
	slli	s2,t6,1
	slli	s1,t0,1
	mv	t5,s9
	sd	t1,88(sp)
	mv	s9,s6
	mv	t1,s10
	add	s5,s2,t6
	mv	s10,s7
	add	s4,s1,t0
	mv	s7,a2
	li	a5,0
	li	t2,3
	mv	s6,a4
	mv	a2,a3
.L668:
	ble	s7,zero,.L678
	mv	a4,s9
	mv	a6,s10
	li	a3,0
	sd	a5,112(sp)
	sd	s10,120(sp)
	sd	s9,128(sp)
	sd	s11,136(sp)
	sd	s7,80(sp)
.L681:
	ld	a5,88(sp)
	li	s11,0
	add	s10,a5,a6
	ld	a5,256(sp)
	add	s9,a5,a4
	ble	t5,zero,.L680
	mv	a5,t1
	sd	a3,56(sp)
	mv	t1,a0
	sd	a6,64(sp)
	mv	a0,t5
	sd	a4,72(sp)
	mv	s7,s8
	mv	t5,a5
.L677:
	li	a5,4
	mv	s8,s10
	mv	a6,s9
	bne	t6,a5,.L672
	beq	t0,t6,.L694
.L672:
	ble	t3,t2,.L683
	mv	s8,t3
	mv	a3,s9
	mv	a4,s10
	mv	a5,t4
	sd	s11,0(sp)
	sd	a1,8(sp)
	sd	s10,16(sp)
	sd	s9,24(sp)
	sd	s6,32(sp)
	sd	a2,40(sp)
	sd	a7,48(sp)
.L670:
	add	a6,a4,t6
	add	a1,s2,a4
	add	a2,s5,a4
	flw	fa4,0(a4)
	flw	fa1,0(a6)
	flw	fa2,0(a1)
	flw	fa3,0(a2)
	add	a6,a3,t0
	add	a1,s1,a3
	add	a2,s4,a3
	fgt.s	s11,fa1,fa5
	fgt.s	s10,fa2,fa5
	fgt.s	s9,fa3,fa5
	fgt.s	s6,fa4,fa5
	lw	a7,0(a3)
	lw	a6,0(a6)
	lw	a1,0(a1)
	lw	a2,0(a2)
	negw	s11,s11
	negw	s10,s10
	negw	s9,s9
	negw	s6,s6
	and	a6,a6,s11
	and	a1,a1,s10
	and	a2,a2,s9
	and	a7,a7,s6
	sw	a7,0(a5)
	sw	a6,4(a5)
	sw	a1,8(a5)
	sw	a2,12(a5)
	addi	s8,s8,-4
	addi	a5,a5,16
	add	a4,a4,s3
	add	a3,a3,s0
	bgt	s8,t2,.L670
	ld	a1,8(sp)
	ld	s10,16(sp)
	ld	s9,24(sp)
	ld	s6,32(sp)
	ld	a2,40(sp)
	ld	a7,48(sp)
	ld	s11,0(sp)
	add	s8,s10,a2
	add	a5,t4,a7
	add	a6,s9,s6
	mv	a4,a1
.L671:
	slli	t4,a4,2
	add	t4,a5,t4
	ble	a4,zero,.L695
.L676:
	flw	fa4,0(s8)
	lw	a4,0(a6)
	addi	a5,a5,4
	fgt.s	a3,fa4,fa5
	add	s8,s8,t6
	add	a6,a6,t0
	negw	a3,a3
	and	a4,a4,a3
	sw	a4,-4(a5)
	bne	a5,t4,.L676
	addi	s11,s11,1
	add	s10,s10,t1
	add	s9,s9,t5
	bne	a0,s11,.L677
.L696:
	ld	a3,56(sp)
	ld	a6,64(sp)
	ld	a4,72(sp)
	mv	a5,t5
	mv	s8,s7
	mv	t5,a0
	mv	a0,t1
	mv	t1,a5
.L680:
	ld	a5,96(sp)
	addi	a3,a3,1
	add	a4,a4,s8
	add	a6,a6,a5
	ld	a5,80(sp)
	bne	a5,a3,.L681
	ld	a5,112(sp)
	ld	s10,120(sp)
	ld	s9,128(sp)
	ld	s11,136(sp)
	ld	s7,80(sp)
.L678:
	ld	a4,104(sp)
	addi	a5,a5,1
	add	s10,s10,a4
	ld	a4,264(sp)
	add	s9,s9,a4
	bne	s11,a5,.L668
.L666:
	ld	s0,232(sp)
	ld	s1,224(sp)
	ld	s2,216(sp)
	ld	s3,208(sp)
	ld	s4,200(sp)
	ld	s5,192(sp)
	ld	s6,184(sp)
	ld	s7,176(sp)
	ld	s8,168(sp)
	ld	s9,160(sp)
	ld	s10,152(sp)
	ld	s11,144(sp)
	addi	sp,sp,240
	jr	ra
.L694:
	ble	t3,t2,.L683
	mv	s8,t3
	mv	a3,s9
	mv	a4,s10
	mv	a5,t4
	sd	s3,0(sp)
	sd	s0,8(sp)
	sd	s4,16(sp)
	sd	s11,24(sp)
	sd	s1,32(sp)
	sd	s5,40(sp)
	sd	s2,48(sp)
.L673:
	flw	fa1,4(a4)
	flw	fa2,8(a4)
	flw	fa3,12(a4)
	flw	fa4,0(a4)
	fgt.s	s11,fa1,fa5
	fgt.s	s5,fa2,fa5
	fgt.s	s4,fa3,fa5
	fgt.s	s3,fa4,fa5
	lw	s1,4(a3)
	lw	s0,8(a3)
	lw	a6,12(a3)
	lw	s2,0(a3)
	negw	s11,s11
	negw	s5,s5
	negw	s4,s4
	negw	s3,s3
	and	s1,s1,s11
	and	s0,s0,s5
	and	a6,a6,s4
	and	s2,s2,s3
	sw	s2,0(a5)
	sw	s1,4(a5)
	sw	s0,8(a5)
	sw	a6,12(a5)
	addi	s8,s8,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	s8,t2,.L673
	mv	a4,a1
	add	a5,t4,a7
	slli	t4,a4,2
	ld	s3,0(sp)
	ld	s0,8(sp)
	ld	s4,16(sp)
	ld	s11,24(sp)
	ld	s1,32(sp)
	ld	s5,40(sp)
	ld	s2,48(sp)
	add	s8,s10,a7
	add	a6,s9,a7
	add	t4,a5,t4
	bgt	a4,zero,.L676
.L695:
	addi	s11,s11,1
	mv	t4,a5
	add	s10,s10,t1
	add	s9,s9,t5
	bne	a0,s11,.L677
	j	.L696
.L683:
	mv	a4,t3
	mv	a5,t4
	j	.L671
	.size	elementwise_relu_gradient, .-elementwise_relu_gradient
	.align	2
	.globl	elementwise_leaky_relu_gradient
	.type	elementwise_leaky_relu_gradient, @function
elementwise_leaky_relu_gradient:
	addi	sp,sp,-208
	sd	s2,184(sp)
	sd	s9,128(sp)
	sd	s10,120(sp)
	sd	s0,200(sp)
	sd	s1,192(sp)
	sd	s3,176(sp)
	sd	s4,168(sp)
	sd	s5,160(sp)
	sd	s6,152(sp)
	sd	s7,144(sp)
	sd	s8,136(sp)
	sd	s11,112(sp)
	sd	a6,72(sp)
	ld	s10,208(sp)
	ld	t1,216(sp)
	ld	s9,248(sp)
	ld	t3,256(sp)
	mv	s2,a1
	ble	a1,zero,.L697
	mv	s7,a5
	addi	a5,a4,-4
	mv	s3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	t2,t1,2
	slli	t5,t3,2
	mul	s8,t2,a4
	slli	s4,a4,4
	fmv.s	fa2,fa0
	fmv.w.x	fa1,zero
	mv	s6,a7
	slli	t0,t1,1
	slli	t6,t3,1
	andi	s11,a5,3
	sd	s7,64(sp)
	mv	a1,a2
	mul	a4,t5,a4
	mv	s7,s6
	mv	s5,a3
	add	s1,t0,t1
	add	s0,t6,t3
	li	a6,0
	li	a7,0
	li	a5,0
	li	t4,3
	mv	s6,a4
.L699:
	ble	a1,zero,.L709
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,80(sp)
	sd	a5,88(sp)
	sd	a6,96(sp)
	sd	s2,104(sp)
	sd	a1,56(sp)
.L712:
	ld	a5,64(sp)
	li	s2,0
	add	a7,a5,a3
	ld	a5,224(sp)
	add	a6,a5,a4
	ble	s5,zero,.L711
	sd	a4,32(sp)
	sd	a3,40(sp)
	sd	a2,48(sp)
.L708:
	li	a5,4
	mv	a3,a7
	mv	a4,a6
	mv	a2,s3
	bne	t1,a5,.L703
	beq	t3,t1,.L725
.L703:
	ble	s3,t4,.L714
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,8(sp)
	sd	a7,16(sp)
	sd	s2,24(sp)
.L701:
	add	a7,a4,t1
	add	a6,t0,a4
	add	a1,s1,a4
	flw	ft0,0(a4)
	flw	fa3,0(a7)
	flw	fa4,0(a6)
	flw	fa5,0(a1)
	add	a7,a3,t3
	add	a6,t6,a3
	add	a1,s0,a3
	flw	fa0,0(a3)
	flw	ft3,0(a7)
	flw	ft2,0(a6)
	flw	ft1,0(a1)
	fgt.s	s2,ft0,fa1
	fgt.s	a7,fa3,fa1
	fgt.s	a6,fa4,fa1
	fgt.s	a1,fa5,fa1
	fcvt.s.w	ft0,s2
	fcvt.s.w	fa3,a7
	fcvt.s.w	fa4,a6
	fcvt.s.w	fa5,a1
#APP
# 47 "float.h" 1
	fmax.s ft0, fa2, ft0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa2, fa3
# 0 "" 2
#NO_APP
	fmul.s	fa0,fa0,ft0
	fmul.s	fa3,fa3,ft3
#APP
# 47 "float.h" 1
	fmax.s fa4, fa2, fa4
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa2, fa5
# 0 "" 2
#NO_APP
	fmul.s	fa4,fa4,ft2
	fmul.s	fa5,fa5,ft1
	fsw	fa0,0(a5)
	fsw	fa3,4(a5)
	addi	a2,a2,-4
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	add	a4,a4,t2
	addi	a5,a5,16
	add	a3,a3,t5
	bgt	a2,t4,.L701
	ld	a6,8(sp)
	ld	a7,16(sp)
	ld	s2,24(sp)
	add	a5,a0,s4
	add	a3,a7,s8
	add	a4,a6,s6
	mv	a2,s11
.L702:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L726
.L707:
	flw	fa4,0(a3)
	flw	fa5,0(a4)
	addi	a5,a5,4
	fgt.s	a2,fa4,fa1
	add	a3,a3,t1
	add	a4,a4,t3
	fcvt.s.w	fa4,a2
#APP
# 47 "float.h" 1
	fmax.s fa4, fa2, fa4
# 0 "" 2
#NO_APP
	fmul.s	fa5,fa5,fa4
	fsw	fa5,-4(a5)
	bne	a5,a0,.L707
	addi	s2,s2,1
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,s2,.L708
.L727:
	ld	a4,32(sp)
	ld	a3,40(sp)
	ld	a2,48(sp)
.L711:
	ld	a5,240(sp)
	addi	a2,a2,1
	add	a3,a3,s7
	add	a4,a4,a5
	ld	a5,56(sp)
	bne	a5,a2,.L712
	ld	a7,80(sp)
	ld	a5,88(sp)
	ld	a6,96(sp)
	ld	s2,104(sp)
	ld	a1,56(sp)
.L709:
	ld	a4,72(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,232(sp)
	add	a6,a6,a4
	bne	s2,a5,.L699
.L697:
	ld	s0,200(sp)
	ld	s1,192(sp)
	ld	s2,184(sp)
	ld	s3,176(sp)
	ld	s4,168(sp)
	ld	s5,160(sp)
	ld	s6,152(sp)
	ld	s7,144(sp)
	ld	s8,136(sp)
	ld	s9,128(sp)
	ld	s10,120(sp)
	ld	s11,112(sp)
	addi	sp,sp,208
	jr	ra
.L725:
	ble	s3,t4,.L714
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	t2,8(sp)
	sd	t5,16(sp)
	sd	a6,24(sp)
.L704:
	flw	ft0,0(a4)
	flw	fa3,4(a4)
	flw	fa4,8(a4)
	flw	fa5,12(a4)
	flw	ft3,4(a3)
	flw	ft2,8(a3)
	flw	ft1,12(a3)
	flw	fa0,0(a3)
	fgt.s	t2,ft0,fa1
	fgt.s	t5,fa3,fa1
	fgt.s	a6,fa4,fa1
	fgt.s	a1,fa5,fa1
	fcvt.s.w	ft0,t2
	fcvt.s.w	fa3,t5
	fcvt.s.w	fa4,a6
	fcvt.s.w	fa5,a1
#APP
# 47 "float.h" 1
	fmax.s ft0, fa2, ft0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa2, fa3
# 0 "" 2
#NO_APP
	fmul.s	fa0,fa0,ft0
	fmul.s	fa3,fa3,ft3
#APP
# 47 "float.h" 1
	fmax.s fa4, fa2, fa4
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa2, fa5
# 0 "" 2
#NO_APP
	fmul.s	fa4,fa4,ft2
	fmul.s	fa5,fa5,ft1
	fsw	fa0,0(a5)
	fsw	fa3,4(a5)
	addi	a2,a2,-4
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a4,a4,16
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a2,t4,.L704
	ld	a6,24(sp)
	mv	a2,s11
	add	a5,a0,s4
	slli	a0,a2,2
	ld	t2,8(sp)
	ld	t5,16(sp)
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L707
.L726:
	addi	s2,s2,1
	mv	a0,a5
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,s2,.L708
	j	.L727
.L714:
	mv	a5,a0
	j	.L702
	.size	elementwise_leaky_relu_gradient, .-elementwise_leaky_relu_gradient
	.align	2
	.globl	elementwise_elu_gradient
	.type	elementwise_elu_gradient, @function
elementwise_elu_gradient:
	addi	sp,sp,-224
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s10,224(sp)
	ld	t5,232(sp)
	ld	s6,256(sp)
	ld	s9,264(sp)
	ld	t6,272(sp)
	mv	t1,a1
	ble	a1,zero,.L728
	mv	t4,a5
	addi	a5,a4,-4
	mv	s5,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s2,t5,2
	slli	t2,t6,2
	mv	s8,a3
	slli	s7,a4,4
	mul	a3,s2,a4
	fmv.w.x	fa5,zero
	mv	t3,a7
	mv	a1,a0
	slli	s1,t5,1
	mv	a0,a2
	slli	s0,t6,1
	li	a6,0
	andi	s11,a5,3
	sd	t4,72(sp)
	mul	a4,t2,a4
	mv	t4,a0
	sd	t3,80(sp)
	add	s4,s1,t5
	add	s3,s0,t6
	li	a7,0
	li	a5,0
	li	t0,3
	mv	a2,a6
	mv	t3,a3
	sd	a4,32(sp)
	mv	a0,s10
.L730:
	ble	t4,zero,.L767
	mv	a4,a2
	mv	a3,a7
	li	a6,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a2,112(sp)
	sd	t1,120(sp)
	sd	t4,64(sp)
	sd	s6,256(sp)
.L770:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a2,a5,a4
	ble	s8,zero,.L769
	sd	a4,40(sp)
	sd	a6,48(sp)
	mv	t4,t3
	sd	a3,56(sp)
.L766:
	li	a5,4
	mv	a6,a7
	mv	a3,a2
	bne	t5,a5,.L734
	beq	t6,t5,.L783
.L734:
	ble	s5,t0,.L772
	mv	t3,s5
	mv	a3,a2
	mv	a4,a7
	mv	a5,a1
	sd	a2,0(sp)
	sd	a7,8(sp)
	sd	t1,16(sp)
	sd	t4,24(sp)
.L732:
	add	a2,a4,t5
	flw	fa1,0(a2)
	add	a6,a4,s1
	add	a2,a4,s4
	flw	fa2,0(a6)
	flw	fa3,0(a2)
	flw	fa4,0(a4)
	fgt.s	t1,fa1,fa5
	fgt.s	s10,fa2,fa5
	fgt.s	a7,fa4,fa5
	fgt.s	t4,fa3,fa5
	addi	t3,t3,-4
	add	a2,a3,t6
	li	a6,1065353216
	bne	t1,zero,.L751
	fadd.s	fa1,fa0,fa1
	fmv.x.w	a6,fa1
.L751:
	flw	fa1,0(a2)
	fmv.w.x	ft0,a6
	add	s6,a3,s0
	li	a2,1065353216
	fmul.s	fa1,fa1,ft0
	add	t1,a3,s3
	bne	s10,zero,.L754
	fadd.s	fa2,fa0,fa2
	fmv.x.w	a2,fa2
.L754:
	flw	fa2,0(s6)
	fmv.w.x	ft0,a2
	li	s6,1065353216
	li	a6,1065353216
	fmul.s	fa2,fa2,ft0
	add	a4,a4,s2
	bne	t4,zero,.L757
	fadd.s	fa3,fa0,fa3
	fmv.x.w	s6,fa3
.L757:
	flw	fa3,0(t1)
	fmv.w.x	ft0,s6
	fmul.s	fa3,fa3,ft0
	bne	a7,zero,.L760
	fadd.s	fa4,fa0,fa4
	fmv.x.w	a6,fa4
.L760:
	addi	a5,a5,16
	flw	fa4,0(a3)
	fsw	fa1,-12(a5)
	fmv.w.x	fa1,a6
	fsw	fa2,-8(a5)
	fsw	fa3,-4(a5)
	fmul.s	fa4,fa4,fa1
	add	a3,a3,t2
	fsw	fa4,-16(a5)
	bgt	t3,t0,.L732
	ld	a4,32(sp)
	ld	a2,0(sp)
	ld	a7,8(sp)
	ld	t4,24(sp)
	ld	t1,16(sp)
	add	a3,a2,a4
	add	a5,a1,s7
	add	a6,a7,t4
	mv	a4,s11
.L733:
	slli	a1,a4,2
	add	a1,a5,a1
	ble	a4,zero,.L784
.L765:
	flw	fa4,0(a6)
	addi	a5,a5,4
	li	a4,1065353216
	fgt.s	t3,fa4,fa5
	add	a6,a6,t5
	bne	t3,zero,.L763
	fadd.s	fa4,fa4,fa0
	fmv.x.w	a4,fa4
.L763:
	flw	fa4,0(a3)
	fmv.w.x	fa3,a4
	add	a3,a3,t6
	fmul.s	fa4,fa4,fa3
	fsw	fa4,-4(a5)
	bne	a1,a5,.L765
	addi	t1,t1,1
	add	a7,a7,a0
	add	a2,a2,s9
	bne	s8,t1,.L766
.L785:
	ld	a4,40(sp)
	ld	a6,48(sp)
	ld	a3,56(sp)
	mv	t3,t4
.L769:
	ld	a5,80(sp)
	addi	a6,a6,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a6,.L770
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a2,112(sp)
	ld	t1,120(sp)
	ld	t4,64(sp)
	ld	s6,256(sp)
.L767:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a2,a2,a4
	bne	t1,a5,.L730
.L728:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L783:
	ble	s5,t0,.L772
	mv	s6,s5
	mv	a4,a7
	mv	a5,a1
	sd	a2,0(sp)
	sd	a7,8(sp)
	sd	s2,16(sp)
	sd	t2,24(sp)
.L747:
	flw	fa1,4(a4)
	flw	fa4,0(a4)
	flw	fa2,8(a4)
	flw	fa3,12(a4)
	fgt.s	a2,fa1,fa5
	fgt.s	t2,fa4,fa5
	fgt.s	s10,fa2,fa5
	fgt.s	s2,fa3,fa5
	addi	s6,s6,-4
	li	t3,1065353216
	bne	a2,zero,.L736
	fadd.s	fa1,fa0,fa1
	fmv.x.w	t3,fa1
.L736:
	flw	fa1,4(a3)
	fmv.w.x	ft0,t3
	li	a7,1065353216
	li	a6,1065353216
	fmul.s	fa1,fa1,ft0
	li	a2,1065353216
	bne	s10,zero,.L739
	fadd.s	fa2,fa0,fa2
	fmv.x.w	a7,fa2
.L739:
	flw	fa2,8(a3)
	fmv.w.x	ft0,a7
	addi	a4,a4,16
	fmul.s	fa2,fa2,ft0
	bne	s2,zero,.L742
	fadd.s	fa3,fa0,fa3
	fmv.x.w	a6,fa3
.L742:
	flw	fa3,12(a3)
	fmv.w.x	ft0,a6
	fmul.s	fa3,fa3,ft0
	bne	t2,zero,.L745
	fadd.s	fa4,fa0,fa4
	fmv.x.w	a2,fa4
.L745:
	addi	a5,a5,16
	flw	fa4,0(a3)
	fsw	fa1,-12(a5)
	fmv.w.x	fa1,a2
	fsw	fa2,-8(a5)
	fsw	fa3,-4(a5)
	fmul.s	fa4,fa4,fa1
	addi	a3,a3,16
	fsw	fa4,-16(a5)
	bgt	s6,t0,.L747
	ld	a2,0(sp)
	ld	a7,8(sp)
	mv	a4,s11
	add	a5,a1,s7
	slli	a1,a4,2
	ld	s2,16(sp)
	ld	t2,24(sp)
	add	a6,a7,s7
	add	a3,a2,s7
	add	a1,a5,a1
	bgt	a4,zero,.L765
.L784:
	addi	t1,t1,1
	mv	a1,a5
	add	a7,a7,a0
	add	a2,a2,s9
	bne	s8,t1,.L766
	j	.L785
.L772:
	mv	a4,s5
	mv	a5,a1
	j	.L733
	.size	elementwise_elu_gradient, .-elementwise_elu_gradient
	.align	2
	.globl	elementwise_sigmoid_gradient
	.type	elementwise_sigmoid_gradient, @function
elementwise_sigmoid_gradient:
	addi	sp,sp,-224
	sd	s7,160(sp)
	sd	s8,152(sp)
	sd	s0,216(sp)
	sd	s1,208(sp)
	sd	s2,200(sp)
	sd	s3,192(sp)
	sd	s4,184(sp)
	sd	s5,176(sp)
	sd	s6,168(sp)
	sd	s9,144(sp)
	sd	s10,136(sp)
	sd	s11,128(sp)
	sd	a6,88(sp)
	ld	s8,224(sp)
	ld	t4,232(sp)
	ld	s7,264(sp)
	ld	t5,272(sp)
	mv	t1,a1
	ble	a1,zero,.L786
	mv	s11,a5
	addi	a5,a4,-4
	mv	t3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	s1,t4,2
	slli	t0,t5,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,s1,a4
	mv	s10,a7
	slli	s0,t4,1
	slli	t2,t5,1
	mv	a1,a2
	andi	s9,a5,3
	sd	s11,72(sp)
	sd	s10,80(sp)
	add	s3,s0,t4
	add	s2,t2,t5
	mul	a4,t0,a4
	li	a6,0
	li	a7,0
	li	a5,0
	li	s6,4
	li	t6,3
	flw	fa1,.LC2,a2
	mv	s10,a3
	mv	s11,a4
.L788:
	ble	a1,zero,.L798
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L801:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L800
	sd	a4,40(sp)
	sd	a3,48(sp)
	sd	a2,56(sp)
.L797:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L792
	beq	t5,t4,.L813
.L792:
	ble	t3,t6,.L803
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,0(sp)
	sd	a7,8(sp)
	sd	t1,16(sp)
	sd	s9,24(sp)
	sd	s11,32(sp)
.L790:
	add	s11,a4,t4
	add	s9,s0,a4
	add	t1,s3,a4
	add	a7,a3,t5
	add	a6,t2,a3
	add	a1,s2,a3
	flw	fa0,0(a4)
	flw	ft2,0(s11)
	flw	ft1,0(s9)
	flw	ft0,0(t1)
	flw	fa5,0(a3)
	flw	fa2,0(a7)
	flw	fa3,0(a6)
	flw	fa4,0(a1)
	fmul.s	fa2,ft2,fa2
	fmul.s	fa3,ft1,fa3
	fmul.s	fa4,ft0,fa4
	fmul.s	fa5,fa0,fa5
	fsub.s	ft2,fa1,ft2
	fsub.s	ft1,fa1,ft1
	fsub.s	ft0,fa1,ft0
	fsub.s	fa0,fa1,fa0
	addi	a2,a2,-4
	fmul.s	fa2,fa2,ft2
	fmul.s	fa3,fa3,ft1
	fmul.s	fa4,fa4,ft0
	fmul.s	fa5,fa5,fa0
	add	a4,a4,s1
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	add	a3,a3,t0
	addi	a5,a5,16
	bgt	a2,t6,.L790
	ld	a6,0(sp)
	ld	a7,8(sp)
	ld	s9,24(sp)
	ld	s11,32(sp)
	ld	t1,16(sp)
	add	a5,a0,s4
	add	a3,a7,s10
	add	a4,a6,s11
	mv	a2,s9
.L791:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L814
.L796:
	flw	fa5,0(a3)
	flw	fa3,0(a4)
	addi	a5,a5,4
	fsub.s	fa4,fa1,fa5
	fmul.s	fa5,fa5,fa3
	add	a3,a3,t4
	add	a4,a4,t5
	fmul.s	fa5,fa5,fa4
	fsw	fa5,-4(a5)
	bne	a5,a0,.L796
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L797
.L815:
	ld	a4,40(sp)
	ld	a3,48(sp)
	ld	a2,56(sp)
.L800:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L801
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L798:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L788
.L786:
	ld	s0,216(sp)
	ld	s1,208(sp)
	ld	s2,200(sp)
	ld	s3,192(sp)
	ld	s4,184(sp)
	ld	s5,176(sp)
	ld	s6,168(sp)
	ld	s7,160(sp)
	ld	s8,152(sp)
	ld	s9,144(sp)
	ld	s10,136(sp)
	ld	s11,128(sp)
	addi	sp,sp,224
	jr	ra
.L813:
	ble	t3,t6,.L803
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L793:
	flw	fa0,0(a4)
	flw	ft2,4(a4)
	flw	ft1,8(a4)
	flw	ft0,12(a4)
	flw	fa2,4(a3)
	flw	fa3,8(a3)
	flw	fa4,12(a3)
	flw	fa5,0(a3)
	fmul.s	fa2,ft2,fa2
	fmul.s	fa3,ft1,fa3
	fmul.s	fa4,ft0,fa4
	fmul.s	fa5,fa0,fa5
	fsub.s	ft2,fa1,ft2
	fsub.s	ft1,fa1,ft1
	fsub.s	ft0,fa1,ft0
	fsub.s	fa0,fa1,fa0
	addi	a2,a2,-4
	fmul.s	fa2,fa2,ft2
	fmul.s	fa3,fa3,ft1
	fmul.s	fa4,fa4,ft0
	fmul.s	fa5,fa5,fa0
	addi	a4,a4,16
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	fsw	fa5,0(a5)
	addi	a3,a3,16
	addi	a5,a5,16
	bgt	a2,t6,.L793
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L796
.L814:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L797
	j	.L815
.L803:
	mv	a5,a0
	j	.L791
	.size	elementwise_sigmoid_gradient, .-elementwise_sigmoid_gradient
	.align	2
	.globl	elementwise_tanh_gradient
	.type	elementwise_tanh_gradient, @function
elementwise_tanh_gradient:
	addi	sp,sp,-208
	sd	s2,184(sp)
	sd	s7,144(sp)
	sd	s8,136(sp)
	sd	s0,200(sp)
	sd	s1,192(sp)
	sd	s3,176(sp)
	sd	s4,168(sp)
	sd	s5,160(sp)
	sd	s6,152(sp)
	sd	s9,128(sp)
	sd	s10,120(sp)
	sd	s11,112(sp)
	sd	a6,72(sp)
	ld	s8,208(sp)
	ld	t1,216(sp)
	ld	s7,248(sp)
	ld	t3,256(sp)
	mv	s2,a1
	ble	a1,zero,.L816
	mv	s11,a5
	addi	a5,a4,-4
	mv	s3,a4
	srli	a4,a5,2
	addi	a4,a4,1
	slli	t0,t1,2
	slli	t4,t3,2
	mv	s5,a3
	slli	s4,a4,4
	mul	a3,t0,a4
	mv	s10,a7
	slli	t6,t1,1
	slli	t5,t3,1
	mv	a1,a2
	andi	s9,a5,3
	sd	s11,56(sp)
	sd	s10,64(sp)
	add	s0,t6,t1
	add	t2,t5,t3
	mul	a4,t4,a4
	li	a6,0
	li	s1,0
	li	a5,0
	li	s6,4
	li	a7,3
	flw	fa5,.LC2,a2
	mv	s10,a3
	mv	s11,a4
.L818:
	ble	a1,zero,.L828
	mv	a4,a6
	mv	a3,s1
	li	a2,0
	sd	s1,80(sp)
	sd	a5,88(sp)
	sd	a6,96(sp)
	sd	s2,104(sp)
	sd	a1,48(sp)
.L831:
	ld	a5,56(sp)
	li	s2,0
	add	s1,a5,a3
	ld	a5,224(sp)
	add	a6,a5,a4
	ble	s5,zero,.L830
	sd	a4,24(sp)
	sd	a3,32(sp)
	sd	a2,40(sp)
.L827:
	mv	a3,s1
	mv	a4,a6
	mv	a2,s3
	bne	t1,s6,.L822
	beq	t3,t1,.L843
.L822:
	ble	s3,a7,.L833
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
	sd	a6,8(sp)
	sd	s1,16(sp)
.L820:
	add	s1,a4,t1
	add	a6,t6,a4
	add	a1,s0,a4
	flw	fa1,0(a4)
	flw	fa2,0(s1)
	flw	fa3,0(a6)
	flw	fa4,0(a1)
	fnmsub.s	fa1,fa1,fa1,fa5
	fnmsub.s	fa2,fa2,fa2,fa5
	fnmsub.s	fa3,fa3,fa3,fa5
	fnmsub.s	fa4,fa4,fa4,fa5
	add	s1,a3,t3
	add	a6,t5,a3
	add	a1,t2,a3
	flw	ft2,0(a3)
	flw	ft1,0(s1)
	flw	ft0,0(a6)
	flw	fa0,0(a1)
	fmul.s	fa1,ft2,fa1
	fmul.s	fa2,ft1,fa2
	fmul.s	fa3,ft0,fa3
	fmul.s	fa4,fa0,fa4
	addi	a2,a2,-4
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	add	a4,a4,t0
	addi	a5,a5,16
	add	a3,a3,t4
	bgt	a2,a7,.L820
	ld	a6,8(sp)
	ld	s1,16(sp)
	add	a5,a0,s4
	add	a4,a6,s11
	add	a3,s1,s10
	mv	a2,s9
.L821:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L844
.L826:
	flw	fa4,0(a3)
	flw	fa3,0(a4)
	addi	a5,a5,4
	fnmsub.s	fa4,fa4,fa4,fa5
	add	a3,a3,t1
	add	a4,a4,t3
	fmul.s	fa4,fa3,fa4
	fsw	fa4,-4(a5)
	bne	a5,a0,.L826
	addi	s2,s2,1
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L827
.L845:
	ld	a4,24(sp)
	ld	a3,32(sp)
	ld	a2,40(sp)
.L830:
	ld	a5,64(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,240(sp)
	add	a4,a4,a5
	ld	a5,48(sp)
	bne	a5,a2,.L831
	ld	s1,80(sp)
	ld	a5,88(sp)
	ld	a6,96(sp)
	ld	s2,104(sp)
	ld	a1,48(sp)
.L828:
	ld	a4,72(sp)
	addi	a5,a5,1
	add	s1,s1,a4
	ld	a4,232(sp)
	add	a6,a6,a4
	bne	s2,a5,.L818
.L816:
	ld	s0,200(sp)
	ld	s1,192(sp)
	ld	s2,184(sp)
	ld	s3,176(sp)
	ld	s4,168(sp)
	ld	s5,160(sp)
	ld	s6,152(sp)
	ld	s7,144(sp)
	ld	s8,136(sp)
	ld	s9,128(sp)
	ld	s10,120(sp)
	ld	s11,112(sp)
	addi	sp,sp,208
	jr	ra
.L843:
	ble	s3,a7,.L833
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
.L823:
	flw	fa1,0(a4)
	flw	fa2,4(a4)
	flw	fa3,8(a4)
	flw	fa4,12(a4)
	fnmsub.s	fa1,fa1,fa1,fa5
	fnmsub.s	fa2,fa2,fa2,fa5
	fnmsub.s	fa3,fa3,fa3,fa5
	fnmsub.s	fa4,fa4,fa4,fa5
	flw	ft2,0(a3)
	flw	ft1,4(a3)
	flw	ft0,8(a3)
	flw	fa0,12(a3)
	fmul.s	fa1,ft2,fa1
	fmul.s	fa2,ft1,fa2
	fmul.s	fa3,ft0,fa3
	fmul.s	fa4,fa0,fa4
	addi	a2,a2,-4
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a4,a4,16
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a2,a7,.L823
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,s1,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L826
.L844:
	addi	s2,s2,1
	mv	a0,a5
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L827
	j	.L845
.L833:
	mv	a5,a0
	j	.L821
	.size	elementwise_tanh_gradient, .-elementwise_tanh_gradient
	.align	2
	.globl	elementwise_select
	.type	elementwise_select, @function
elementwise_select:
	addi	sp,sp,-176
	sd	s1,160(sp)
	sd	s2,152(sp)
	sd	s3,144(sp)
	sd	s7,112(sp)
	sd	s8,104(sp)
	sd	s9,96(sp)
	sd	s10,88(sp)
	sd	s0,168(sp)
	sd	s4,136(sp)
	sd	s5,128(sp)
	sd	s6,120(sp)
	sd	s11,80(sp)
	ld	s1,176(sp)
	ld	t1,184(sp)
	ld	s10,192(sp)
	ld	s8,208(sp)
	ld	s2,216(sp)
	ld	t3,224(sp)
	ld	s9,232(sp)
	ld	s7,248(sp)
	ld	s3,256(sp)
	ld	t4,264(sp)
	ble	a1,zero,.L846
	fmv.w.x	fa4,zero
	mv	s6,a5
	li	t6,0
	mv	a5,a7
	mv	t0,a0
	mv	t2,a4
	slli	s4,a4,2
	mv	s11,a6
	mv	a0,a2
	mv	s0,a3
	li	a4,0
	li	t5,0
	mv	s5,t6
	mv	a7,a1
	mv	a6,a5
.L848:
	ble	a0,zero,.L854
	mv	a2,t5
	mv	a3,t6
	sd	s5,40(sp)
	sd	t6,48(sp)
	sd	t5,56(sp)
	sd	a7,72(sp)
	mv	a1,a4
	li	a5,0
	sd	a4,64(sp)
	sd	a0,32(sp)
	mv	t6,s6
	mv	s5,s11
	mv	t5,s10
	mv	a7,s9
.L857:
	ble	s0,zero,.L856
	add	s11,t6,a3
	add	s10,t5,a2
	add	s9,a7,a1
	li	s6,0
	sd	a3,0(sp)
	sd	a2,8(sp)
	sd	a1,16(sp)
	sd	a5,24(sp)
.L853:
	mv	a5,s11
	mv	a2,s10
	mv	a1,s9
	ble	t2,zero,.L849
	mv	a3,t2
	mv	a4,t0
	j	.L852
.L863:
	lw	a0,0(a2)
	addi	a3,a3,-1
	add	a5,a5,t1
	sw	a0,-4(a4)
	add	a2,a2,t3
	add	a1,a1,t4
	beq	a3,zero,.L862
.L852:
	flw	fa5,0(a5)
	addi	a4,a4,4
	feq.s	a0,fa5,fa4
	beq	a0,zero,.L863
	lw	a0,0(a1)
	addi	a3,a3,-1
	add	a5,a5,t1
	sw	a0,-4(a4)
	add	a2,a2,t3
	add	a1,a1,t4
	bne	a3,zero,.L852
.L862:
	add	t0,t0,s4
.L849:
	addi	s6,s6,1
	add	s11,s11,s1
	add	s10,s10,s2
	add	s9,s9,s3
	bne	s0,s6,.L853
	ld	a3,0(sp)
	ld	a2,8(sp)
	ld	a1,16(sp)
	ld	a5,24(sp)
.L856:
	ld	a4,32(sp)
	addi	a5,a5,1
	add	a3,a3,a6
	add	a2,a2,s8
	add	a1,a1,s7
	bne	a4,a5,.L857
	mv	s6,t6
	mv	s11,s5
	mv	s10,t5
	mv	s9,a7
	ld	a4,64(sp)
	ld	a0,32(sp)
	ld	t6,48(sp)
	ld	s5,40(sp)
	ld	t5,56(sp)
	ld	a7,72(sp)
.L854:
	ld	a5,200(sp)
	addi	s5,s5,1
	add	t6,t6,s11
	add	t5,t5,a5
	ld	a5,240(sp)
	add	a4,a4,a5
	bne	a7,s5,.L848
.L846:
	ld	s0,168(sp)
	ld	s1,160(sp)
	ld	s2,152(sp)
	ld	s3,144(sp)
	ld	s4,136(sp)
	ld	s5,128(sp)
	ld	s6,120(sp)
	ld	s7,112(sp)
	ld	s8,104(sp)
	ld	s9,96(sp)
	ld	s10,88(sp)
	ld	s11,80(sp)
	addi	sp,sp,176
	jr	ra
	.size	elementwise_select, .-elementwise_select
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	-8388608
	.align	2
.LC1:
	.word	2143289344
	.align	2
.LC2:
	.word	1065353216
	.align	2
.LC3:
	.word	1032767327
	.align	2
.LC4:
	.word	-1108665614
	.align	2
.LC5:
	.word	1039094086
	.align	2
.LC6:
	.word	-1107395999
	.align	2
.LC7:
	.word	1041361164
	.align	2
.LC8:
	.word	-1104499291
	.align	2
.LC9:
	.word	1045221037
	.align	2
.LC10:
	.word	-1098907650
	.align	2
.LC11:
	.word	1051372202
	.align	2
.LC12:
	.word	-1090519040
	.align	2
.LC13:
	.word	901758606
	.align	2
.LC14:
	.word	1060205056
	.align	2
.LC15:
	.word	2139095039
	.align	2
.LC16:
	.word	1258291200
	.align	2
.LC17:
	.word	-1026555904
	.align	2
.LC18:
	.word	1118961664
	.align	2
.LC19:
	.word	1069066811
	.align	2
.LC20:
	.word	1262485758
	.align	2
.LC21:
	.word	-1087278592
	.align	2
.LC22:
	.word	-1245725042
	.align	2
.LC23:
	.word	985041029
	.align	2
.LC24:
	.word	1007224247
	.align	2
.LC25:
	.word	1026206349
	.align	2
.LC26:
	.word	1042983534
	.align	2
.LC27:
	.word	1056964608
	.align	2
.LC28:
	.word	-1043857408
	.align	2
.LC29:
	.word	1262485631
	.align	2
.LC30:
	.word	1101004800
	.align	2
.LC31:
	.word	1073741824
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
