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
	addi	sp,sp,-288
	sd	s1,272(sp)
	sd	s7,224(sp)
	sd	s0,280(sp)
	sd	s2,264(sp)
	sd	s3,256(sp)
	sd	s4,248(sp)
	sd	s5,240(sp)
	sd	s6,232(sp)
	sd	s8,216(sp)
	sd	s9,208(sp)
	sd	s10,200(sp)
	sd	s11,192(sp)
	fsd	fs0,184(sp)
	fsd	fs1,176(sp)
	fsd	fs2,168(sp)
	fsd	fs3,160(sp)
	fsd	fs4,152(sp)
	fsd	fs5,144(sp)
	fsd	fs6,136(sp)
	fsd	fs7,128(sp)
	fsd	fs8,120(sp)
	fsd	fs9,112(sp)
	fsd	fs10,104(sp)
	fsd	fs11,96(sp)
	ld	s7,288(sp)
	ld	t4,296(sp)
	mv	s1,a1
	ble	a1,zero,.L48
	mv	s5,a3
	mv	a3,a5
	addi	a5,a4,-4
	srli	t2,a5,2
	addi	t2,t2,1
	slli	t6,t4,2
	mul	s9,t2,t6
	mv	a1,a2
	slli	t5,t4,1
	mv	t1,a0
	mv	t3,a4
	mv	a2,a7
	andi	s8,a5,3
	mv	a7,a6
	add	t0,t5,t4
	slli	t2,t2,4
	li	a4,0
	li	a5,0
	flw	fs5,.LC20,a0
	mv	s2,s9
	mv	s0,s1
	mv	a6,a1
.L50:
	ble	a6,zero,.L59
	sd	a5,88(sp)
	mv	a5,s0
	mv	s0,a2
	mv	a1,a4
	mv	a2,a3
	li	a0,0
	mv	a3,a6
	flw	fs7,.LC25,s1
	flw	fs11,.LC2,s1
	mv	a6,s0
.L62:
	add	s0,a2,a1
	li	s1,0
	ble	s5,zero,.L61
	flw	ft10,.LC17,s3
	flw	ft9,.LC18,s3
	flw	ft8,.LC19,s3
	flw	ft2,.LC20,s3
	flw	fa7,.LC21,s3
	flw	fa6,.LC22,s3
	flw	ft7,.LC23,s3
	flw	ft6,.LC24,s3
	flw	ft5,.LC25,s3
	flw	ft4,.LC26,s3
	flw	fs10,.LC27,s3
	mv	s6,a2
	mv	s4,a7
	sd	a0,72(sp)
	mv	a7,a3
	sd	a1,80(sp)
	mv	a2,a5
	mv	a3,a4
	mv	s3,a6
.L58:
	li	a5,4
	mv	a0,s0
	beq	t4,a5,.L51
	li	a5,3
	ble	t3,a5,.L64
	mv	a6,t3
	mv	a1,t1
	flw	fs1,.LC2,a5
	li	s11,3
	sd	s8,0(sp)
	sd	t2,8(sp)
	sd	s1,16(sp)
	sd	s0,24(sp)
	sd	s2,32(sp)
	sd	a3,40(sp)
	sd	t1,48(sp)
	sd	a2,56(sp)
.L52:
	flw	fa5,0(a0)
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, ft10
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,ft8,ft2
	add	a3,a0,t4
	flw	fs0,0(a3)
#APP
# 69 "float.h" 1
	fmax.s fa2, fs0, ft10
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fs4,fa2,ft8,ft2
	fsub.s	ft1,fa1,ft2
	add	a4,t5,a0
	flw	ft11,0(a4)
	add	a5,t0,a0
#APP
# 69 "float.h" 1
	fmax.s fa3, ft11, ft10
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fs3,fa3,ft8,ft2
	flw	ft3,0(a5)
#APP
# 69 "float.h" 1
	fmax.s fa4, ft3, ft10
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fs2,fa4,ft8,ft2
	fsub.s	ft0,fs4,ft2
	fmadd.s	fa5,ft1,fa7,fa5
	fsub.s	fa0,fs3,ft2
#APP
# 36 "float.h" 1
	fmv.x.w s1, fa1
# 0 "" 2
#NO_APP
	fsub.s	fa1,fs2,ft2
	fmadd.s	fa2,ft0,fa7,fa2
	fmadd.s	ft1,ft1,fa6,fa5
	fmadd.s	fa3,fa0,fa7,fa3
#APP
# 36 "float.h" 1
	fmv.x.w s0, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa1,fa7,fa4
	fmadd.s	ft0,ft0,fa6,fa2
	fmadd.s	fa2,ft1,ft7,ft6
	fmadd.s	fa0,fa0,fa6,fa3
	fmul.s	fs9,ft1,ft1
	fmadd.s	fa1,fa1,fa6,fa4
	fmadd.s	fa3,ft0,ft7,ft6
	fmadd.s	fa2,fa2,ft1,ft5
	fmadd.s	fa4,fa0,ft7,ft6
	fmul.s	fs8,ft0,ft0
	fmadd.s	fa5,fa1,ft7,ft6
	fmadd.s	fa3,fa3,ft0,ft5
	fmadd.s	fa2,fa2,ft1,ft4
	fmadd.s	fa4,fa4,fa0,ft5
	fmul.s	fs6,fa0,fa0
	fmadd.s	fa5,fa5,fa1,ft5
	fmadd.s	fa3,fa3,ft0,ft4
	fmadd.s	fa2,fa2,ft1,fs10
	fmadd.s	fa4,fa4,fa0,ft4
	fmul.s	fs4,fa1,fa1
	fmadd.s	fa5,fa5,fa1,ft4
	fmadd.s	fa3,fa3,ft0,fs10
	fmadd.s	fa2,fa2,fs9,ft1
	fmadd.s	fa4,fa4,fa0,fs10
	srliw	a2,s1,1
	fmadd.s	fa5,fa5,fa1,fs10
	fmadd.s	fa3,fa3,fs8,ft0
	fadd.s	fa2,fa2,fs1
	slliw	s10,a2,23
	fmadd.s	fa4,fa4,fs6,fa0
	fmadd.s	fa5,fa5,fs4,fa1
	fmv.w.x	fa1,s10
	srliw	a3,s0,1
	fadd.s	fa3,fa3,fs1
	slliw	s9,a3,23
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s9
#APP
# 36 "float.h" 1
	fmv.x.w t2, fs3
# 0 "" 2
#NO_APP
	fadd.s	fa4,fa4,fs1
	srliw	a4,t2,1
	slliw	s8,a4,23
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s8
#APP
# 36 "float.h" 1
	fmv.x.w a5, fs2
# 0 "" 2
#NO_APP
	fadd.s	fa5,fa5,fs1
	srliw	t1,a5,1
	slliw	s2,t1,23
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,s2
	subw	a2,s1,a2
	slliw	a2,a2,23
	fmul.s	fa5,fa5,fa1
	flw	fa1,0(a0)
#APP
# 47 "float.h" 1
	feq.s s1, fa1, fa1
# 0 "" 2
#NO_APP
	addiw	s1,s1,-1
	or	a2,a2,s1
	fmv.w.x	fa1,a2
	subw	a3,s0,a3
	slliw	a3,a3,23
#APP
# 47 "float.h" 1
	feq.s s0, fs0, fs0
# 0 "" 2
#NO_APP
	addiw	s0,s0,-1
	or	a3,a3,s0
	fmul.s	fa2,fa2,fa1
	subw	a4,t2,a4
	fmv.w.x	fa1,a3
	slliw	a4,a4,23
#APP
# 47 "float.h" 1
	feq.s t2, ft11, ft11
# 0 "" 2
#NO_APP
	addiw	t2,t2,-1
	or	a4,a4,t2
	fmul.s	fa3,fa3,fa1
	subw	a5,a5,t1
	fmv.w.x	fa1,a4
	slliw	a5,a5,23
#APP
# 47 "float.h" 1
	feq.s t1, ft3, ft3
# 0 "" 2
#NO_APP
	addiw	t1,t1,-1
	or	a5,a5,t1
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a5
	fsw	fa2,0(a1)
	fsw	fa3,4(a1)
	fmul.s	fa5,fa5,fa1
	fsw	fa4,8(a1)
	addi	a6,a6,-4
	add	a0,a0,t6
	addi	a1,a1,16
	fsw	fa5,-4(a1)
	bgt	a6,s11,.L52
	ld	s8,0(sp)
	ld	t2,8(sp)
	ld	s0,24(sp)
	ld	s2,32(sp)
	ld	t1,48(sp)
	ld	s1,16(sp)
	ld	a3,40(sp)
	ld	a2,56(sp)
	add	a1,t1,t2
	add	a0,s0,s2
	mv	a5,s8
.L53:
	mv	t1,a1
	ble	a5,zero,.L56
	slli	a5,a5,2
	add	t1,a1,a5
	flw	fs4,.LC17,a5
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
	flw	fs1,.LC2,a5
.L57:
	flw	fs3,0(a0)
#APP
# 69 "float.h" 1
	fmax.s fa5, fs3, fs4
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fs0
# 0 "" 2
#NO_APP
	fmadd.s	fs2,fa5,ft11,fa4
#APP
# 36 "float.h" 1
	fmv.x.w a5, fs2
# 0 "" 2
#NO_APP
	srliw	s11,a5,1
	slliw	a6,s11,23
	subw	a5,a5,s11
	fsub.s	fs2,fs2,fa4
#APP
# 47 "float.h" 1
	feq.s s11, fs3, fs3
# 0 "" 2
#NO_APP
	slliw	a5,a5,23
	addiw	s11,s11,-1
	or	a5,a5,s11
	fmadd.s	fa5,fs2,ft3,fa5
	addi	a1,a1,4
	add	a0,a0,t4
	fmadd.s	fs2,fs2,ft1,fa5
	fmadd.s	fa5,fs2,ft0,fa0
	fmul.s	fs3,fs2,fs2
	fmadd.s	fa5,fa5,fs2,fa1
	fmadd.s	fa5,fa5,fs2,fa2
	fmadd.s	fa5,fa5,fs2,fa3
	fmadd.s	fa5,fa5,fs3,fs2
	fmv.w.x	fs2,a6
	fadd.s	fa5,fa5,fs1
	fmul.s	fa5,fa5,fs2
	fmv.w.x	fs2,a5
	fmul.s	fa5,fa5,fs2
	fsw	fa5,-4(a1)
	bne	a1,t1,.L57
.L56:
	addi	s1,s1,1
	add	s0,s0,s7
	bne	s5,s1,.L58
	ld	a0,72(sp)
	ld	a1,80(sp)
	mv	a4,a3
	mv	a5,a2
	mv	a3,a7
	mv	a2,s6
	mv	a7,s4
	mv	a6,s3
.L61:
	addi	a0,a0,1
	add	a1,a1,a6
	bne	a3,a0,.L62
	mv	s0,a5
	ld	a5,88(sp)
	mv	a1,a6
	mv	a6,a3
	mv	a3,a2
	mv	a2,a1
.L59:
	addi	a5,a5,1
	add	a4,a4,a7
	bne	s0,a5,.L50
.L48:
	ld	s0,280(sp)
	ld	s1,272(sp)
	ld	s2,264(sp)
	ld	s3,256(sp)
	ld	s4,248(sp)
	ld	s5,240(sp)
	ld	s6,232(sp)
	ld	s7,224(sp)
	ld	s8,216(sp)
	ld	s9,208(sp)
	ld	s10,200(sp)
	ld	s11,192(sp)
	fld	fs0,184(sp)
	fld	fs1,176(sp)
	fld	fs2,168(sp)
	fld	fs3,160(sp)
	fld	fs4,152(sp)
	fld	fs5,144(sp)
	fld	fs6,136(sp)
	fld	fs7,128(sp)
	fld	fs8,120(sp)
	fld	fs9,112(sp)
	fld	fs10,104(sp)
	fld	fs11,96(sp)
	addi	sp,sp,288
	jr	ra
.L51:
	li	a5,3
	ble	t3,a5,.L64
	mv	a6,t3
	mv	a1,t1
	li	s11,3
	sd	s8,8(sp)
	sd	t2,16(sp)
	sd	s1,24(sp)
	sd	t0,32(sp)
	sd	s0,40(sp)
	sd	t5,48(sp)
	sd	s2,56(sp)
	sd	t6,64(sp)
.L54:
	flw	fa5,12(a0)
	lla	a5,.LC17
	lla	a4,.LC18
	fsw	fa5,0(sp)
	flw	fa5,0(a5)
	flw	ft1,0(a0)
	flw	ft0,4(a0)
	lla	t5,.LC19
#APP
# 69 "float.h" 1
	fmax.s fa3, ft1, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, ft0, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(a4)
#APP
# 58 "float.h" 1
	fmin.s fa3, fa3, fa5
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(t5)
	flw	ft11,0(a4)
	flw	fa0,8(a0)
	fmadd.s	fa2,fa3,fa5,fs5
	fmadd.s	fs4,fa4,fa5,fs5
	flw	ft3,0(a5)
	flw	fa5,0(a5)
	flw	fa1,0(sp)
#APP
# 69 "float.h" 1
	fmax.s fa5, fa0, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s ft3, fa1, ft3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft11
# 0 "" 2
# 58 "float.h" 1
	fmin.s ft3, ft3, ft11
# 0 "" 2
#NO_APP
	flw	ft11,0(t5)
	fsub.s	fs3,fa2,fs5
	lla	a5,.LC21
	fmadd.s	fs0,fa5,ft11,fs5
	fmadd.s	ft11,ft3,ft11,fs5
	flw	fs6,0(a5)
#APP
# 36 "float.h" 1
	fmv.x.w s1, fa2
# 0 "" 2
#NO_APP
	fsub.s	fs2,fs4,fs5
	fsub.s	fs1,fs0,fs5
	fsub.s	fa2,ft11,fs5
	fmadd.s	fa3,fs3,fs6,fa3
	lla	a5,.LC22
	fmadd.s	fa4,fs2,fs6,fa4
	fmadd.s	fa5,fs1,fs6,fa5
	fmadd.s	ft3,fa2,fs6,ft3
	flw	fs6,0(a5)
	lla	a4,.LC24
	lla	a5,.LC23
	fmadd.s	fs3,fs3,fs6,fa3
	fmadd.s	ft3,fa2,fs6,ft3
	fmadd.s	fs2,fs2,fs6,fa4
	fmadd.s	fs1,fs1,fs6,fa5
	flw	fa4,0(a4)
	flw	fa5,0(a5)
#APP
# 36 "float.h" 1
	fmv.x.w s0, fs4
# 0 "" 2
#NO_APP
	flw	fs4,0(a4)
	fmadd.s	fa2,fs3,fa5,fa4
	fmadd.s	fa3,fs2,fa5,fa4
	fmadd.s	fa4,fs1,fa5,fa4
	fmadd.s	fa5,ft3,fa5,fs4
	lla	a5,.LC26
	fmadd.s	fa2,fa2,fs3,fs7
	flw	fs4,0(a5)
	fmadd.s	fa3,fa3,fs2,fs7
	fmadd.s	fa5,fa5,ft3,fs7
	fmadd.s	fa4,fa4,fs1,fs7
	fmadd.s	fa2,fa2,fs3,fs4
	lla	a5,.LC27
	fmadd.s	fa3,fa3,fs2,fs4
	fmadd.s	fa1,fa5,ft3,fs4
	fmadd.s	fa4,fa4,fs1,fs4
	flw	fs4,0(a5)
	fmul.s	fs9,fs3,fs3
	flw	fa5,0(a5)
	fmadd.s	fa2,fa2,fs3,fs4
	fmadd.s	fa3,fa3,fs2,fs4
	fmul.s	fs8,fs2,fs2
	fmadd.s	fa4,fa4,fs1,fa5
	fmul.s	fs6,fs1,fs1
	fmadd.s	fa2,fa2,fs9,fs3
	fmadd.s	fa5,fa1,ft3,fa5
	fmul.s	fs4,ft3,ft3
	fmadd.s	fa3,fa3,fs8,fs2
	srliw	t6,s1,1
	fadd.s	fa2,fa2,fs11
	slliw	s10,t6,23
	fmadd.s	fa4,fa4,fs6,fs1
	fmadd.s	fa5,fa5,fs4,ft3
	fmv.w.x	ft3,s10
	srliw	t5,s0,1
	fadd.s	fa3,fa3,fs11
	slliw	s9,t5,23
	subw	t6,s1,t6
	fmul.s	fa2,fa2,ft3
	slliw	t6,t6,23
	fmv.w.x	ft3,s9
#APP
# 47 "float.h" 1
	feq.s s1, ft1, ft1
# 0 "" 2
#NO_APP
	addiw	s1,s1,-1
#APP
# 36 "float.h" 1
	fmv.x.w t2, fs0
# 0 "" 2
#NO_APP
	flw	fa1,0(sp)
	srliw	a4,t2,1
#APP
# 36 "float.h" 1
	fmv.x.w a5, ft11
# 0 "" 2
#NO_APP
	fadd.s	fa4,fa4,fs11
	srliw	t0,a5,1
	or	t6,t6,s1
	slliw	s8,a4,23
	slliw	s2,t0,23
	subw	t5,s0,t5
	subw	a5,a5,t0
#APP
# 47 "float.h" 1
	feq.s t0, fa1, fa1
# 0 "" 2
#NO_APP
	fmv.w.x	fa1,t6
	fmul.s	fa3,fa3,ft3
	slliw	t5,t5,23
	fmv.w.x	ft3,s8
#APP
# 47 "float.h" 1
	feq.s s0, ft0, ft0
# 0 "" 2
#NO_APP
	addiw	s0,s0,-1
	fadd.s	fa5,fa5,fs11
	or	t5,t5,s0
	fmul.s	fa2,fa2,fa1
	subw	a4,t2,a4
	fmv.w.x	fa1,t5
	fmul.s	fa4,fa4,ft3
	slliw	a4,a4,23
	fmv.w.x	ft3,s2
#APP
# 47 "float.h" 1
	feq.s t2, fa0, fa0
# 0 "" 2
#NO_APP
	addiw	t2,t2,-1
	or	a4,a4,t2
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,a4
	fmul.s	fa5,fa5,ft3
	slliw	a5,a5,23
	addiw	t0,t0,-1
	or	a5,a5,t0
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a5
	fsw	fa2,0(a1)
	fsw	fa3,4(a1)
	fmul.s	fa5,fa5,fa1
	fsw	fa4,8(a1)
	addi	a6,a6,-4
	addi	a0,a0,16
	addi	a1,a1,16
	fsw	fa5,-4(a1)
	bgt	a6,s11,.L54
	ld	t2,16(sp)
	ld	s8,8(sp)
	ld	s0,40(sp)
	ld	s1,24(sp)
	ld	t0,32(sp)
	ld	t5,48(sp)
	ld	s2,56(sp)
	ld	t6,64(sp)
	add	a1,t1,t2
	add	a0,s0,t2
	mv	a5,s8
	j	.L53
.L64:
	mv	a5,t3
	mv	a1,t1
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
	ble	a1,zero,.L72
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
.L74:
	ble	s4,zero,.L87
	li	s2,0
	mv	s9,s6
	sd	s0,144(sp)
	sd	s10,152(sp)
	mv	a7,a6
	mv	a5,s10
	mv	s8,t3
	sd	s4,120(sp)
	mv	s3,s5
.L90:
	ld	a4,128(sp)
	li	s6,0
	add	s5,a4,a5
	ld	a4,40(sp)
	ble	a4,zero,.L89
	mv	s11,s9
	sd	s6,16(sp)
	mv	s10,a7
	sd	s2,104(sp)
	mv	a7,s8
	sd	a5,112(sp)
	mv	s9,s5
	mv	s8,s7
	mv	s6,s3
.L86:
	li	a5,4
	mv	s3,s9
	beq	s6,a5,.L75
	ld	a4,48(sp)
	li	a5,3
	mv	s2,s9
	mv	s1,s8
	ble	a4,a5,.L92
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
.L76:
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
	beq	a5,zero,.L83
	addw	a5,s5,a0
	sgtu	a5,a5,s4
	xori	a5,a5,1
	andi	a5,a5,0xff
	beq	a5,zero,.L83
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
.L84:
	fsw	fa2,0(s1)
	fsw	ft5,4(s1)
	fsw	ft4,8(s1)
	fsw	ft3,12(s1)
	addi	s8,s8,-4
	addi	s1,s1,16
	add	s2,s2,s10
	bgt	s8,t4,.L76
	ld	a5,80(sp)
	ld	s8,32(sp)
	mv	a7,s9
	ld	s9,24(sp)
	add	s0,s8,a5
	ld	a5,96(sp)
	mv	s6,a3
	add	s3,s9,a5
	ld	a5,88(sp)
.L77:
	slli	s8,a5,2
	add	s8,s0,s8
	mv	s1,a7
	ble	a5,zero,.L116
.L85:
	flw	fa0,0(s3)
	addi	s0,s0,4
	add	s3,s3,s6
	call	logarithm
	fsw	fa0,-4(s0)
	bne	s0,s8,.L85
	mv	a7,s1
.L82:
	ld	a4,384(sp)
	ld	a5,16(sp)
	add	s9,s9,a4
	ld	a4,40(sp)
	addi	a5,a5,1
	sd	a5,16(sp)
	bne	a4,a5,.L86
	ld	s2,104(sp)
	ld	a5,112(sp)
	mv	s7,s8
	mv	s9,s11
	mv	s8,a7
	mv	s3,s6
	mv	a7,s10
.L89:
	ld	a4,136(sp)
	addi	s2,s2,1
	add	a5,a5,a4
	ld	a4,120(sp)
	bne	a4,s2,.L90
	ld	s0,144(sp)
	ld	s10,152(sp)
	ld	s4,120(sp)
	mv	s6,s9
	mv	a6,a7
	mv	t3,s8
	mv	s5,s3
.L87:
	ld	a5,168(sp)
	addi	s0,s0,1
	add	s10,s10,a5
	ld	a5,160(sp)
	bne	a5,s0,.L74
.L72:
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
.L83:
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
	j	.L84
.L75:
	ld	a4,48(sp)
	li	a5,3
	ble	a4,a5,.L92
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
.L80:
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
	beq	a5,zero,.L78
	addw	a5,s4,a1
	sgtu	a5,a5,s3
	xori	a5,a5,1
	andi	a5,a5,0xff
	beq	a5,zero,.L78
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
.L79:
	fsw	fs3,0(s1)
	fsw	fs2,4(s1)
	fsw	fs1,8(s1)
	fsw	ft4,12(s1)
	addi	s8,s8,-4
	addi	s1,s1,16
	addi	s2,s2,16
	bgt	s8,t2,.L80
	ld	a5,80(sp)
	ld	s8,8(sp)
	ld	s6,24(sp)
	add	s3,s9,a5
	add	s0,s8,a5
	ld	a5,88(sp)
	mv	s1,a7
	slli	s8,a5,2
	add	s8,s0,s8
	bgt	a5,zero,.L85
.L116:
	mv	s8,s0
	j	.L82
.L78:
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
	j	.L79
.L92:
	ld	a5,48(sp)
	mv	s0,s8
	j	.L77
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
	ble	a1,zero,.L117
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
.L119:
	ble	a2,zero,.L128
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L131:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L130
.L127:
	mv	s7,s8
	beq	t1,s0,.L120
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L146
	sd	s2,8(sp)
	sd	s11,16(sp)
.L121:
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
	bgt	a0,a6,.L121
	ld	s2,8(sp)
	ld	s11,16(sp)
	add	a5,a1,t0
	add	s7,s8,s3
	mv	a3,s2
.L122:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L147
.L126:
	flw	fa5,0(s7)
	addi	a5,a5,4
	add	s7,s7,t1
	fsqrt.s	fa5,fa5
	fsw	fa5,-4(a5)
	bne	a5,a1,.L126
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L127
.L148:
	mv	a3,s11
	mv	a0,s10
.L130:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L131
	mv	a5,a4
	ld	a4,24(sp)
.L128:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L119
.L117:
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
.L120:
	ble	t6,a6,.L133
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L123:
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
	bgt	a0,a6,.L123
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L126
.L147:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L127
	j	.L148
.L146:
	mv	a3,t6
	j	.L122
.L133:
	mv	a3,t6
	mv	a5,a1
	j	.L122
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
	ble	a1,zero,.L149
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
.L151:
	ble	a2,zero,.L160
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L163:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L162
.L159:
	mv	s7,s8
	beq	t1,s0,.L152
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L178
	sd	s2,8(sp)
	sd	t0,16(sp)
.L153:
	add	s7,a3,t1
	add	s2,a7,a3
	add	t0,t4,a3
	flw	fa1,0(a3)
	flw	fa2,0(s7)
	flw	fa3,0(s2)
	flw	fa4,0(t0)
#APP
# 69 "float.h" 1
	fmax.s fa1, fa1, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, fa5
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa3, fa3, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	add	a3,a3,t3
	bgt	a0,a6,.L153
	ld	s2,8(sp)
	ld	t0,16(sp)
	add	s7,s8,s3
	mv	a3,s2
	add	a5,a1,t0
.L154:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L179
.L158:
	addi	a5,a5,4
	flw	fa4,0(s7)
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fsw	fa4,-4(a5)
	add	s7,s7,t1
	bne	a5,a1,.L158
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L159
.L180:
	mv	a3,s11
	mv	a0,s10
.L162:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L163
	mv	a5,a4
	ld	a4,24(sp)
.L160:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L151
.L149:
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
.L152:
	ble	t6,a6,.L165
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L155:
	flw	fa1,0(a3)
	flw	fa2,4(a3)
	flw	fa3,8(a3)
	flw	fa4,12(a3)
#APP
# 69 "float.h" 1
	fmax.s fa1, fa1, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, fa5
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa3, fa3, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a0,a6,.L155
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L158
.L179:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L159
	j	.L180
.L178:
	mv	a3,t6
	j	.L154
.L165:
	mv	a3,t6
	mv	a5,a1
	j	.L154
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
	ble	a1,zero,.L181
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
.L183:
	ble	a2,zero,.L192
	sd	a4,24(sp)
	mv	a0,a5
	li	a3,0
	mv	a4,a5
.L195:
	add	s8,s4,a0
	li	s9,0
	mv	s11,a3
	mv	s10,a0
	ble	t2,zero,.L194
.L191:
	mv	s7,s8
	beq	t1,s0,.L184
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
	ble	t6,a6,.L210
	sd	s2,8(sp)
	sd	s11,16(sp)
.L185:
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
# 69 "float.h" 1
	fmax.s fa1, fa1, ft2
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	add	a3,a3,t3
	bgt	a0,a6,.L185
	ld	s2,8(sp)
	ld	s11,16(sp)
	add	a5,a1,t0
	add	s7,s8,s3
	mv	a3,s2
.L186:
	slli	a1,a3,2
	add	a1,a5,a1
	ble	a3,zero,.L211
.L190:
	flw	fa4,0(s7)
	addi	a5,a5,4
	add	s7,s7,t1
	fmul.s	fa3,fa4,fa5
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, fa3
# 0 "" 2
#NO_APP
	fsw	fa4,-4(a5)
	bne	a5,a1,.L190
	addi	s9,s9,1
	add	s8,s8,s1
	bne	t2,s9,.L191
.L212:
	mv	a3,s11
	mv	a0,s10
.L194:
	addi	a3,a3,1
	add	a0,a0,s5
	bne	a2,a3,.L195
	mv	a5,a4
	ld	a4,24(sp)
.L192:
	addi	a4,a4,1
	add	a5,a5,t5
	bne	s6,a4,.L183
.L181:
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
.L184:
	ble	t6,a6,.L197
	mv	a0,t6
	mv	a3,s8
	mv	a5,a1
.L187:
	flw	fa1,0(a3)
	flw	fa2,4(a3)
	flw	fa3,8(a3)
	flw	fa4,12(a3)
	fmul.s	ft2,fa5,fa1
	fmul.s	ft1,fa5,fa2
	fmul.s	ft0,fa5,fa3
	fmul.s	fa0,fa5,fa4
#APP
# 69 "float.h" 1
	fmax.s fa1, fa1, ft2
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
#NO_APP
	fsw	fa1,0(a5)
	fsw	fa2,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
#NO_APP
	fsw	fa3,8(a5)
	fsw	fa4,12(a5)
	addi	a0,a0,-4
	addi	a5,a5,16
	addi	a3,a3,16
	bgt	a0,a6,.L187
	mv	a3,s2
	add	a5,a1,t0
	slli	a1,a3,2
	add	s7,s8,t0
	add	a1,a5,a1
	bgt	a3,zero,.L190
.L211:
	addi	s9,s9,1
	mv	a1,a5
	add	s8,s8,s1
	bne	t2,s9,.L191
	j	.L212
.L210:
	mv	a3,t6
	j	.L186
.L197:
	mv	a3,t6
	mv	a5,a1
	j	.L186
	.size	elementwise_leaky_relu, .-elementwise_leaky_relu
	.align	2
	.globl	elementwise_elu
	.type	elementwise_elu, @function
elementwise_elu:
	addi	sp,sp,-256
	sd	s5,208(sp)
	sd	s0,248(sp)
	sd	s1,240(sp)
	sd	s2,232(sp)
	sd	s3,224(sp)
	sd	s4,216(sp)
	sd	s6,200(sp)
	sd	s7,192(sp)
	sd	s8,184(sp)
	sd	s9,176(sp)
	sd	s10,168(sp)
	sd	s11,160(sp)
	fsd	fs0,152(sp)
	fsd	fs1,144(sp)
	fsd	fs2,136(sp)
	fsd	fs3,128(sp)
	fsd	fs4,120(sp)
	fsd	fs5,112(sp)
	fsd	fs6,104(sp)
	fsd	fs7,96(sp)
	fsd	fs8,88(sp)
	fsd	fs9,80(sp)
	fsd	fs10,72(sp)
	fsd	fs11,64(sp)
	ld	s5,256(sp)
	ld	t5,264(sp)
	mv	t1,a1
	ble	a1,zero,.L213
	mv	s2,a4
	addi	s6,s2,-4
	srli	s3,s6,2
	fmv.s	fs9,fa0
	mv	a1,a2
	mv	a4,a5
	mv	s0,a6
	addi	s3,s3,1
	slli	t6,t5,1
	slli	t0,t5,2
	flw	fs6,.LC29,a2
	mul	s7,s3,t0
	mv	s4,a3
	mv	a6,a7
	mv	t4,a0
	add	t2,t6,t5
	andi	s6,s6,3
	slli	s3,s3,4
	li	a5,0
	li	a3,0
	mv	a2,a4
	mv	a7,s0
.L215:
	ble	a1,zero,.L224
	sd	a1,48(sp)
	mv	s0,a3
	li	a0,0
	sd	a5,56(sp)
	mv	a1,a2
.L227:
	add	s9,a1,s0
	li	s10,0
	ble	s4,zero,.L226
	mv	t3,t1
	flw	fs1,.LC28,a5
	flw	fs0,.LC19,a5
	flw	ft3,.LC29,a5
	flw	ft11,.LC21,a5
	flw	ft10,.LC22,a5
	flw	ft9,.LC23,a5
	flw	ft8,.LC24,a5
	flw	fa7,.LC25,a5
	flw	fa6,.LC26,a5
	flw	fs8,.LC27,a5
	flw	fs5,.LC2,a5
	sd	a0,40(sp)
	mv	a4,a3
	mv	t1,a1
.L223:
	li	a5,4
	mv	a1,s9
	beq	t5,a5,.L216
	li	a5,3
	ble	s2,a5,.L229
	fmv.w.x	fs4,zero
	mv	s1,s2
	mv	a0,s9
	mv	a1,t4
	li	s8,3
	sd	s6,8(sp)
	sd	s3,16(sp)
	sd	s10,24(sp)
	sd	s9,32(sp)
.L217:
	flw	fa5,0(a0)
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fs1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,fs0,ft3
	add	a3,t6,a0
	add	a5,t2,a0
	flw	ft2,0(a3)
	flw	fs2,0(a5)
	add	a2,a0,t5
#APP
# 69 "float.h" 1
	fmax.s fa3, ft2, fs1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fs2, fs1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, fs4
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fs4
# 0 "" 2
#NO_APP
	fmadd.s	ft6,fa3,fs0,ft3
	fmadd.s	ft5,fa4,fs0,ft3
	flw	ft4,0(a2)
#APP
# 69 "float.h" 1
	fmax.s fa2, ft4, fs1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, fs4
# 0 "" 2
#NO_APP
	fmadd.s	ft7,fa2,fs0,ft3
	fsub.s	ft1,fa1,ft3
	fsub.s	fa0,ft6,ft3
#APP
# 36 "float.h" 1
	fmv.x.w s3, fa1
# 0 "" 2
#NO_APP
	fsub.s	fa1,ft5,ft3
	fsub.s	ft0,ft7,ft3
	fmadd.s	fa5,ft1,ft11,fa5
	fmadd.s	fa3,fa0,ft11,fa3
	slliw	s3,s3,23
	fmadd.s	fa4,fa1,ft11,fa4
	fmadd.s	fa2,ft0,ft11,fa2
	fmadd.s	ft1,ft1,ft10,fa5
	fmadd.s	fa0,fa0,ft10,fa3
	flw	fa5,0(a0)
	fmadd.s	fa1,fa1,ft10,fa4
	fmadd.s	ft0,ft0,ft10,fa2
	fmadd.s	fa2,ft1,ft9,ft8
	fmadd.s	fa4,fa0,ft9,ft8
#APP
# 47 "float.h" 1
	feq.s s11, fa5, fa5
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fa1,ft9,ft8
	fmadd.s	fa3,ft0,ft9,ft8
	fmadd.s	fa2,fa2,ft1,fa7
	fmadd.s	fa4,fa4,fa0,fa7
	fmul.s	fs11,ft1,ft1
	fmadd.s	fa5,fa5,fa1,fa7
	fmadd.s	fa3,fa3,ft0,fa7
	fmadd.s	fa2,fa2,ft1,fa6
	fmadd.s	fa4,fa4,fa0,fa6
	fmul.s	fs3,fa0,fa0
	fmadd.s	fa5,fa5,fa1,fa6
	fmadd.s	fa3,fa3,ft0,fa6
	fmadd.s	fa2,fa2,ft1,fs8
	fmul.s	fs7,fa1,fa1
	fmadd.s	fa4,fa4,fa0,fs8
	fmadd.s	fa5,fa5,fa1,fs8
	fmul.s	fs10,ft0,ft0
	fmadd.s	fa3,fa3,ft0,fs8
	addiw	s11,s11,-1
	or	s3,s3,s11
	fmadd.s	fa2,fa2,fs11,ft1
#APP
# 47 "float.h" 1
	feq.s s9, ft2, ft2
# 0 "" 2
# 36 "float.h" 1
	fmv.x.w a5, ft5
# 0 "" 2
#NO_APP
	fmv.w.x	ft1,s3
	addiw	s9,s9,-1
	slliw	a5,a5,23
#APP
# 36 "float.h" 1
	fmv.x.w a3, ft6
# 0 "" 2
# 47 "float.h" 1
	feq.s s6, fs2, fs2
# 0 "" 2
#NO_APP
	slliw	a3,a3,23
	addiw	s6,s6,-1
	or	a3,a3,s9
	or	a5,a5,s6
#APP
# 47 "float.h" 1
	feq.s s10, ft4, ft4
# 0 "" 2
# 36 "float.h" 1
	fmv.x.w a2, ft7
# 0 "" 2
#NO_APP
	addiw	s10,s10,-1
	slliw	a2,a2,23
	fmadd.s	fa4,fa4,fs3,fa0
	fmadd.s	fa5,fa5,fs7,fa1
	fmv.w.x	fa0,a3
	fmv.w.x	fa1,a5
	or	a2,a2,s10
	fmadd.s	fa3,fa3,fs10,ft0
	fsub.s	ft1,ft1,fs5
	fmv.w.x	ft0,a2
	fsub.s	ft5,fa0,fs5
	fsub.s	fa0,fa1,fs5
	fmv.w.x	fa1,s3
	fsub.s	ft0,ft0,fs5
#APP
# 69 "float.h" 1
	fmax.s ft4, ft4, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa2,fa2,fa1,ft1
	fmv.w.x	fa1,a2
#APP
# 69 "float.h" 1
	fmax.s ft2, ft2, fs4
# 0 "" 2
#NO_APP
	addi	s1,s1,-4
	fmadd.s	fa3,fa3,fa1,ft0
	fmv.w.x	fa1,a3
	fmv.w.x	ft0,a5
	addi	a1,a1,16
	fmadd.s	fa4,fa4,fa1,ft5
	fmadd.s	fa5,fa5,ft0,fa0
	flw	fa1,0(a0)
	fmadd.s	fa3,fs9,fa3,ft4
#APP
# 69 "float.h" 1
	fmax.s fa1, fa1, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fs9,fa4,ft2
	fmadd.s	fa2,fs9,fa2,fa1
#APP
# 69 "float.h" 1
	fmax.s fa1, fs2, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fs9,fa5,fa1
	fsw	fa3,-12(a1)
	fsw	fa4,-8(a1)
	fsw	fa2,-16(a1)
	add	a0,a0,t0
	fsw	fa5,-4(a1)
	bgt	s1,s8,.L217
	ld	s6,8(sp)
	ld	s3,16(sp)
	ld	s9,32(sp)
	ld	s10,24(sp)
	add	a2,t4,s3
	add	a1,s9,s7
	mv	a5,s6
.L218:
	mv	t4,a2
	ble	a5,zero,.L221
	fmv.w.x	fa2,zero
	slli	a5,a5,2
	add	t4,a2,a5
	flw	ft7,.LC19,a5
	flw	fa3,.LC29,a5
	flw	ft6,.LC21,a5
	flw	ft5,.LC22,a5
	flw	ft4,.LC23,a5
	flw	ft2,.LC24,a5
	flw	ft1,.LC25,a5
	flw	ft0,.LC26,a5
	flw	fa0,.LC27,a5
	flw	fa1,.LC2,a5
.L222:
	lla	a5,.LC28
	flw	fs2,0(a1)
	flw	fa5,0(a5)
#APP
# 69 "float.h" 1
	fmax.s fa5, fs2, fa5
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa5,ft7,fa3
#APP
# 36 "float.h" 1
	fmv.x.w a5, fa4
# 0 "" 2
# 47 "float.h" 1
	feq.s a0, fs2, fs2
# 0 "" 2
#NO_APP
	slliw	a5,a5,23
	addiw	a0,a0,-1
	fsub.s	fa4,fa4,fa3
	or	a5,a5,a0
	fmv.w.x	fs3,a5
#APP
# 69 "float.h" 1
	fmax.s fs2, fs2, fa2
# 0 "" 2
#NO_APP
	addi	a2,a2,4
	fmadd.s	fa5,fa4,ft6,fa5
	fsub.s	fs3,fs3,fa1
	add	a1,a1,t5
	fmadd.s	fa4,fa4,ft5,fa5
	fmadd.s	fa5,fa4,ft4,ft2
	fmul.s	fs4,fa4,fa4
	fmadd.s	fa5,fa5,fa4,ft1
	fmadd.s	fa5,fa5,fa4,ft0
	fmadd.s	fa5,fa5,fa4,fa0
	fmadd.s	fa5,fa5,fs4,fa4
	fmv.w.x	fa4,a5
	fmadd.s	fa5,fa5,fa4,fs3
	fmadd.s	fa5,fs9,fa5,fs2
	fsw	fa5,-4(a2)
	bne	a2,t4,.L222
.L221:
	addi	s10,s10,1
	add	s9,s9,s5
	bne	s4,s10,.L223
	ld	a0,40(sp)
	mv	a1,t1
	mv	a3,a4
	mv	t1,t3
.L226:
	ld	a5,48(sp)
	addi	a0,a0,1
	add	s0,s0,a6
	bne	a5,a0,.L227
	mv	a2,a1
	ld	a5,56(sp)
	ld	a1,48(sp)
.L224:
	addi	a5,a5,1
	add	a3,a3,a7
	bne	t1,a5,.L215
.L213:
	ld	s0,248(sp)
	ld	s1,240(sp)
	ld	s2,232(sp)
	ld	s3,224(sp)
	ld	s4,216(sp)
	ld	s5,208(sp)
	ld	s6,200(sp)
	ld	s7,192(sp)
	ld	s8,184(sp)
	ld	s9,176(sp)
	ld	s10,168(sp)
	ld	s11,160(sp)
	fld	fs0,152(sp)
	fld	fs1,144(sp)
	fld	fs2,136(sp)
	fld	fs3,128(sp)
	fld	fs4,120(sp)
	fld	fs5,112(sp)
	fld	fs6,104(sp)
	fld	fs7,96(sp)
	fld	fs8,88(sp)
	fld	fs9,80(sp)
	fld	fs10,72(sp)
	fld	fs11,64(sp)
	addi	sp,sp,256
	jr	ra
.L216:
	li	a5,3
	ble	s2,a5,.L229
	fmv.w.x	fs4,zero
	mv	s1,s2
	mv	a0,s9
	mv	a1,t4
	li	s8,3
	sd	s6,8(sp)
	sd	s3,16(sp)
	sd	s10,24(sp)
	sd	t2,32(sp)
.L219:
	lla	a3,.LC28
	flw	fa4,0(a3)
	lla	a5,.LC19
	flw	ft2,4(a0)
#APP
# 69 "float.h" 1
	fmax.s fa2, ft2, fa4
# 0 "" 2
#NO_APP
	flw	fa4,0(a5)
	flw	ft4,0(a0)
	flw	fa0,0(a3)
	flw	fa5,0(a3)
#APP
# 58 "float.h" 1
	fmin.s fa2, fa2, fs4
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, ft4, fa5
# 0 "" 2
#NO_APP
	fmadd.s	ft7,fa2,fa4,fs6
#APP
# 58 "float.h" 1
	fmin.s fa5, fa5, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,fa4,fs6
	flw	fa4,8(a0)
	flw	fa3,0(a3)
#APP
# 69 "float.h" 1
	fmax.s fa3, fa4, fa3
# 0 "" 2
#NO_APP
	flw	fa4,12(a0)
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
#NO_APP
	flw	fa0,0(a5)
#APP
# 58 "float.h" 1
	fmin.s fa3, fa3, fs4
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fs4
# 0 "" 2
#NO_APP
	fmadd.s	ft6,fa3,fa0,fs6
	fmadd.s	ft5,fa4,fa0,fs6
	fsub.s	ft1,fa1,fs6
	lla	a5,.LC21
	flw	fs2,0(a5)
	fsub.s	fa0,ft6,fs6
	fsub.s	ft0,ft7,fs6
#APP
# 36 "float.h" 1
	fmv.x.w t2, fa1
# 0 "" 2
#NO_APP
	fsub.s	fa1,ft5,fs6
	fmadd.s	fa5,ft1,fs2,fa5
	lla	a5,.LC22
	fmadd.s	fa2,ft0,fs2,fa2
	fmadd.s	fa3,fa0,fs2,fa3
	fmadd.s	fa4,fa1,fs2,fa4
	flw	fs2,0(a5)
	lla	a3,.LC24
	lla	a5,.LC23
	fmadd.s	ft1,ft1,fs2,fa5
	fmadd.s	ft0,ft0,fs2,fa2
	fmadd.s	fa0,fa0,fs2,fa3
	fmadd.s	fa1,fa1,fs2,fa4
	flw	fa5,0(a5)
	flw	fa4,0(a3)
	flw	fs2,0(a3)
	lla	a5,.LC25
	fmadd.s	fa2,ft1,fa5,fa4
	fmadd.s	fa3,ft0,fa5,fa4
	fmadd.s	fa4,fa0,fa5,fa4
	fmadd.s	fa5,fa1,fa5,fs2
	flw	fs2,0(a5)
	lla	a5,.LC26
	fmul.s	fs11,ft1,ft1
	fmadd.s	fa2,fa2,ft1,fs2
	fmadd.s	fa3,fa3,ft0,fs2
	fmadd.s	fa4,fa4,fa0,fs2
	fmadd.s	fa5,fa5,fa1,fs2
	flw	fs2,0(a5)
	lla	a5,.LC27
	flw	fs7,0(a5)
	fmadd.s	fa2,fa2,ft1,fs2
	fmadd.s	fa3,fa3,ft0,fs2
	fmadd.s	fa4,fa4,fa0,fs2
	fmadd.s	fa5,fa5,fa1,fs2
	flw	fs2,0(a5)
	fmul.s	fs10,ft0,ft0
	fmul.s	fs3,fa0,fa0
	fmadd.s	fa2,fa2,ft1,fs2
	fmadd.s	fa3,fa3,ft0,fs2
	fmadd.s	fa4,fa4,fa0,fs7
	fmul.s	fs2,fa1,fa1
	fmadd.s	fa5,fa5,fa1,fs7
#APP
# 47 "float.h" 1
	feq.s s11, ft4, ft4
# 0 "" 2
# 36 "float.h" 1
	fmv.x.w a5, ft5
# 0 "" 2
#NO_APP
	slliw	t2,t2,23
	flw	ft5,12(a0)
	addiw	s11,s11,-1
#APP
# 47 "float.h" 1
	feq.s s3, ft5, ft5
# 0 "" 2
#NO_APP
	slliw	a5,a5,23
	addiw	s3,s3,-1
	or	a5,a5,s3
	or	t2,t2,s11
	lla	s3,.LC2
	flw	ft5,0(s3)
	fmadd.s	fa2,fa2,fs11,ft1
#APP
# 47 "float.h" 1
	feq.s s10, ft2, ft2
# 0 "" 2
# 36 "float.h" 1
	fmv.x.w a3, ft6
# 0 "" 2
#NO_APP
	fmv.w.x	ft1,t2
	flw	ft6,8(a0)
	addiw	s10,s10,-1
	slliw	a3,a3,23
#APP
# 36 "float.h" 1
	fmv.x.w a2, ft7
# 0 "" 2
# 47 "float.h" 1
	feq.s s6, ft6, ft6
# 0 "" 2
#NO_APP
	slliw	a2,a2,23
	addiw	s6,s6,-1
	or	a2,a2,s10
	or	a3,a3,s6
	fmadd.s	fa3,fa3,fs10,ft0
	fmadd.s	fa4,fa4,fs3,fa0
	fmadd.s	fa5,fa5,fs2,fa1
	fmv.w.x	ft0,a2
	fmv.w.x	fa0,a3
	fmv.w.x	fa1,a5
	fsub.s	ft1,ft1,ft5
	fsub.s	ft0,ft0,ft5
	fsub.s	fa0,fa0,ft5
	fsub.s	fa1,fa1,ft5
	fmv.w.x	ft5,t2
#APP
# 69 "float.h" 1
	fmax.s ft4, ft4, fs4
# 0 "" 2
# 69 "float.h" 1
	fmax.s ft2, ft2, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa2,fa2,ft5,ft1
	fmv.w.x	ft1,a2
	addi	s1,s1,-4
	addi	a0,a0,16
	fmadd.s	fa3,fa3,ft1,ft0
	fmv.w.x	ft0,a3
	fmadd.s	fa2,fs9,fa2,ft4
	addi	a1,a1,16
	fmadd.s	fa4,fa4,ft0,fa0
	fmv.w.x	fa0,a5
	fmadd.s	fa3,fs9,fa3,ft2
	fmadd.s	fa5,fa5,fa0,fa1
#APP
# 69 "float.h" 1
	fmax.s fa1, ft6, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fs9,fa4,fa1
	flw	fa1,-4(a0)
#APP
# 69 "float.h" 1
	fmax.s fa1, fa1, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fs9,fa5,fa1
	fsw	fa2,-16(a1)
	fsw	fa3,-12(a1)
	fsw	fa4,-8(a1)
	fsw	fa5,-4(a1)
	bgt	s1,s8,.L219
	ld	s3,16(sp)
	ld	s6,8(sp)
	ld	s10,24(sp)
	ld	t2,32(sp)
	add	a2,t4,s3
	add	a1,s9,s3
	mv	a5,s6
	j	.L218
.L229:
	mv	a5,s2
	mv	a2,t4
	j	.L218
	.size	elementwise_elu, .-elementwise_elu
	.align	2
	.globl	elementwise_sigmoid
	.type	elementwise_sigmoid, @function
elementwise_sigmoid:
	addi	sp,sp,-320
	sd	s4,280(sp)
	sd	s9,240(sp)
	sd	s0,312(sp)
	sd	s1,304(sp)
	sd	s2,296(sp)
	sd	s3,288(sp)
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
	ld	s4,328(sp)
	ble	a1,zero,.L237
	mv	s1,a4
	addi	a4,a4,-4
	mv	t4,a5
	srli	a5,a4,2
	addi	a5,a5,1
	slli	s6,s4,2
	mv	s0,a0
	mul	a0,s6,a5
	andi	s10,a4,3
	mv	t6,a1
	slli	s7,s4,1
	li	a1,0
	flw	fs7,.LC20,a4
	slli	s2,a5,4
	mv	t3,a2
	mv	s3,a3
	mv	t5,a6
	mv	t1,a7
	add	s8,s7,s4
	li	a5,0
	mv	t2,s10
	mv	a4,a1
	mv	s5,a0
	sd	t6,120(sp)
	sd	t4,96(sp)
	mv	t0,s9
.L239:
	ble	t3,zero,.L248
	mv	a0,a5
	sd	a5,112(sp)
	li	a1,0
	flw	fs11,.LC27,a3
	flw	fa6,.LC2,a3
	sd	a4,104(sp)
	mv	a5,t5
.L251:
	ld	a4,96(sp)
	li	t6,0
	add	t5,a4,a0
	ble	s3,zero,.L250
	flw	fs3,.LC17,a4
	flw	fs2,.LC18,a4
	flw	fs1,.LC19,a4
	flw	ft3,.LC20,a4
	flw	fs0,.LC21,a4
	flw	ft11,.LC22,a4
	flw	ft10,.LC23,a4
	flw	ft9,.LC24,a4
	flw	ft8,.LC25,a4
	flw	fa7,.LC26,a4
	flw	fs10,.LC27,a4
	sd	a1,80(sp)
	sd	a0,88(sp)
	mv	a2,t3
	mv	s10,a5
	mv	s9,t1
.L247:
	li	a5,4
	mv	a7,t5
	beq	s4,a5,.L240
	li	a5,3
	ble	s1,a5,.L253
	mv	t4,s1
	mv	t1,t5
	mv	a7,s0
	flw	fs6,.LC2,a5
	li	t3,1065353216
	li	s11,3
	sd	t2,8(sp)
	sd	t6,16(sp)
	sd	t5,24(sp)
	sd	s5,32(sp)
	sd	s2,40(sp)
	sd	s0,48(sp)
	sd	a2,56(sp)
	sd	s3,64(sp)
	sd	s1,72(sp)
.L241:
	add	a3,t1,s4
	flw	fa5,0(t1)
	lw	a3,0(a3)
	add	a4,s7,t1
	lw	a4,0(a4)
	fabs.s	ft5,fa5
	fmv.w.x	fa5,a3
	add	a5,s8,t1
	lw	a5,0(a5)
	fabs.s	ft4,fa5
	fmv.w.x	fa5,a4
	fneg.s	ft5,ft5
	fneg.s	ft4,ft4
	fabs.s	ft2,fa5
	fmv.w.x	fa5,a5
#APP
# 69 "float.h" 1
	fmax.s fa2, ft4, fs3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, fs2
# 0 "" 2
#NO_APP
	fabs.s	fa5,fa5
	fmadd.s	fs4,fa2,fs1,ft3
	fneg.s	ft2,ft2
	fneg.s	fs5,fa5
#APP
# 69 "float.h" 1
	fmax.s fa5, ft5, fs3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fs2
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,fs1,ft3
	fsub.s	ft0,fs4,ft3
#APP
# 69 "float.h" 1
	fmax.s fa3, ft2, fs3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, fs2
# 0 "" 2
#NO_APP
	fmadd.s	ft7,fa3,fs1,ft3
	fsub.s	ft1,fa1,ft3
#APP
# 69 "float.h" 1
	fmax.s fa4, fs5, fs3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fs2
# 0 "" 2
#NO_APP
	fmadd.s	ft6,fa4,fs1,ft3
	fsub.s	fa0,ft7,ft3
	fmadd.s	fa5,ft1,fs0,fa5
	fmadd.s	fa2,ft0,fs0,fa2
#APP
# 36 "float.h" 1
	fmv.x.w s0, fa1
# 0 "" 2
#NO_APP
	fsub.s	fa1,ft6,ft3
	fmadd.s	fa3,fa0,fs0,fa3
	fmadd.s	ft1,ft1,ft11,fa5
	fmadd.s	ft0,ft0,ft11,fa2
#APP
# 36 "float.h" 1
	fmv.x.w t2, fs4
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa1,fs0,fa4
	fmadd.s	fa0,fa0,ft11,fa3
	fmadd.s	fa2,ft1,ft10,ft9
	fmadd.s	fa3,ft0,ft10,ft9
	fmul.s	fs9,ft1,ft1
	fmadd.s	fa1,fa1,ft11,fa4
	fmadd.s	fa4,fa0,ft10,ft9
	fmadd.s	fa2,fa2,ft1,ft8
	fmadd.s	fa3,fa3,ft0,ft8
	fmul.s	fs8,ft0,ft0
	fmadd.s	fa5,fa1,ft10,ft9
	fmadd.s	fa4,fa4,fa0,ft8
	fmadd.s	fa2,fa2,ft1,fa7
	fmadd.s	fa3,fa3,ft0,fa7
	fmul.s	fs4,fa1,fa1
	fmadd.s	fa5,fa5,fa1,ft8
	fmadd.s	fa4,fa4,fa0,fa7
	fmadd.s	fa2,fa2,ft1,fs10
	fmadd.s	fa3,fa3,ft0,fs10
	srliw	a6,s0,1
	fmadd.s	fa5,fa5,fa1,fa7
	fmadd.s	fa4,fa4,fa0,fs10
	fmadd.s	fa2,fa2,fs9,ft1
	fmadd.s	fa3,fa3,fs8,ft0
	fmul.s	ft0,fa0,fa0
	fmadd.s	fa5,fa5,fa1,fs10
	slliw	s5,a6,23
	fadd.s	fa2,fa2,fs6
	srliw	a0,t2,1
	fmadd.s	fa4,fa4,ft0,fa0
	fmadd.s	fa5,fa5,fs4,fa1
	fmv.w.x	fa1,s5
	fadd.s	fa3,fa3,fs6
	slliw	s3,a0,23
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s3
#APP
# 36 "float.h" 1
	fmv.x.w t6, ft7
# 0 "" 2
#NO_APP
	fadd.s	fa4,fa4,fs6
	srliw	a1,t6,1
	slliw	s2,a1,23
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s2
#APP
# 36 "float.h" 1
	fmv.x.w a2, ft6
# 0 "" 2
#NO_APP
	fadd.s	fa5,fa5,fs6
	srliw	t5,a2,1
	slliw	s1,t5,23
	fmul.s	fa4,fa4,fa1
	subw	a6,s0,a6
	fmv.w.x	fa1,s1
	slliw	a6,a6,23
#APP
# 47 "float.h" 1
	feq.s s0, ft5, ft5
# 0 "" 2
#NO_APP
	addiw	s0,s0,-1
	or	a6,a6,s0
	fmul.s	fa5,fa5,fa1
	subw	a0,t2,a0
	fmv.w.x	fa1,a6
	slliw	a0,a0,23
#APP
# 47 "float.h" 1
	feq.s t2, ft4, ft4
# 0 "" 2
#NO_APP
	addiw	t2,t2,-1
	or	a0,a0,t2
	fmul.s	fa2,fa2,fa1
	subw	a1,t6,a1
	fmv.w.x	fa1,a0
#APP
# 47 "float.h" 1
	feq.s t6, ft2, ft2
# 0 "" 2
#NO_APP
	slliw	a1,a1,23
	addiw	t6,t6,-1
	or	a1,a1,t6
	fmul.s	fa3,fa3,fa1
	subw	a2,a2,t5
	fmv.w.x	fa1,a1
	slliw	a2,a2,23
#APP
# 47 "float.h" 1
	feq.s t5, fs5, fs5
# 0 "" 2
#NO_APP
	addiw	t5,t5,-1
	or	a2,a2,t5
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a2
	lw	a2,0(t1)
	fadd.s	ft1,fa2,fs6
	fmul.s	fa5,fa5,fa1
	fadd.s	ft0,fa3,fs6
	fadd.s	fa0,fa4,fs6
	sraiw	a2,a2,31
	sraiw	a4,a4,31
	fadd.s	fa1,fa5,fs6
	sraiw	a3,a3,31
	sraiw	a5,a5,31
	not	a2,a2
	not	a4,a4
	not	a3,a3
	not	a5,a5
	and	a2,a2,t3
	and	a4,a4,t3
	fmv.w.x	ft2,a2
	and	a3,a3,t3
#APP
# 69 "float.h" 1
	fmax.s fa2, fa2, ft2
# 0 "" 2
#NO_APP
	and	a5,a5,t3
	fdiv.s	fa2,fa2,ft1
	fmv.w.x	ft1,a4
	fmv.w.x	ft2,a3
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, ft1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, ft2
# 0 "" 2
#NO_APP
	fmv.w.x	ft1,a5
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, ft1
# 0 "" 2
#NO_APP
	addi	t4,t4,-4
	addi	a7,a7,16
	add	t1,t1,s6
	fdiv.s	fa3,fa3,ft0
	fsw	fa2,-16(a7)
	fdiv.s	fa4,fa4,fa0
	fsw	fa3,-12(a7)
	fdiv.s	fa5,fa5,fa1
	fsw	fa4,-8(a7)
	fsw	fa5,-4(a7)
	bgt	t4,s11,.L241
	ld	t2,8(sp)
	ld	t5,24(sp)
	ld	s5,32(sp)
	ld	s2,40(sp)
	ld	s0,48(sp)
	ld	t6,16(sp)
	ld	a2,56(sp)
	ld	s3,64(sp)
	ld	s1,72(sp)
	add	a6,s0,s2
	add	a7,t5,s5
	mv	a5,t2
.L242:
	mv	s0,a6
	ble	a5,zero,.L245
	slli	a5,a5,2
	add	s0,a6,a5
	li	t3,1065353216
	flw	ft6,.LC17,a5
	flw	ft5,.LC18,a5
	flw	ft4,.LC19,a5
	flw	fa4,.LC20,a5
	flw	ft2,.LC21,a5
	flw	ft1,.LC22,a5
	flw	ft0,.LC23,a5
	flw	fa0,.LC24,a5
	flw	fa1,.LC25,a5
	flw	fa2,.LC26,a5
	flw	fa3,.LC27,a5
	flw	fs6,.LC2,a5
.L246:
	lw	a1,0(a7)
	addi	a6,a6,4
	add	a7,a7,s4
	fmv.w.x	fa5,a1
	sraiw	a1,a1,31
	not	a1,a1
	fabs.s	fs4,fa5
	and	a1,a1,t3
	fneg.s	fs4,fs4
#APP
# 69 "float.h" 1
	fmax.s fa5, fs4, ft6
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft5
# 0 "" 2
#NO_APP
	fmadd.s	ft7,fa5,ft4,fa4
#APP
# 36 "float.h" 1
	fmv.x.w a5, ft7
# 0 "" 2
#NO_APP
	srliw	t1,a5,1
	slliw	a0,t1,23
	subw	a5,a5,t1
	fsub.s	ft7,ft7,fa4
#APP
# 47 "float.h" 1
	feq.s t1, fs4, fs4
# 0 "" 2
#NO_APP
	slliw	a5,a5,23
	addiw	t1,t1,-1
	or	a5,a5,t1
	fmadd.s	fa5,ft7,ft2,fa5
	fmadd.s	ft7,ft7,ft1,fa5
	fmadd.s	fa5,ft7,ft0,fa0
	fmul.s	fs4,ft7,ft7
	fmadd.s	fa5,fa5,ft7,fa1
	fmadd.s	fa5,fa5,ft7,fa2
	fmadd.s	fa5,fa5,ft7,fa3
	fmadd.s	fa5,fa5,fs4,ft7
	fmv.w.x	ft7,a0
	fadd.s	fa5,fa5,fs6
	fmul.s	fa5,fa5,ft7
	fmv.w.x	ft7,a5
	fmul.s	fa5,fa5,ft7
	fmv.w.x	ft7,a1
#APP
# 69 "float.h" 1
	fmax.s ft7, fa5, ft7
# 0 "" 2
#NO_APP
	fadd.s	fa5,fa5,fs6
	fdiv.s	fa5,ft7,fa5
	fsw	fa5,-4(a6)
	bne	a6,s0,.L246
.L245:
	addi	t6,t6,1
	add	t5,t5,t0
	bne	s3,t6,.L247
	ld	a1,80(sp)
	ld	a0,88(sp)
	mv	t3,a2
	mv	a5,s10
	mv	t1,s9
.L250:
	addi	a1,a1,1
	add	a0,a0,t1
	bne	t3,a1,.L251
	mv	t5,a5
	ld	a4,104(sp)
	ld	a5,112(sp)
.L248:
	ld	a3,120(sp)
	addi	a4,a4,1
	add	a5,a5,t5
	bne	a3,a4,.L239
.L237:
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
.L240:
	li	a5,3
	ble	s1,a5,.L253
	mv	a7,s1
	mv	a0,t5
	mv	a1,s0
	li	a6,1065353216
	li	s11,3
	sd	t2,8(sp)
	sd	t6,16(sp)
	sd	s8,24(sp)
	sd	s7,32(sp)
	sd	s6,40(sp)
	sd	t5,48(sp)
.L243:
	flw	fa5,0(a0)
	lla	a5,.LC17
	lla	a4,.LC18
	fabs.s	ft1,fa5
	flw	fa5,4(a0)
	lla	a3,.LC19
	fneg.s	ft1,ft1
	fabs.s	ft0,fa5
	flw	fa5,8(a0)
	flw	ft2,0(a4)
	fneg.s	ft0,ft0
	fabs.s	fa0,fa5
	flw	fa5,12(a0)
	addi	a1,a1,16
	fneg.s	fa0,fa0
	fabs.s	fa1,fa5
	flw	fa5,0(a5)
#APP
# 69 "float.h" 1
	fmax.s fa2, ft1, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, ft0, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(a4)
#APP
# 58 "float.h" 1
	fmin.s fa2, fa2, fa5
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(a3)
	fneg.s	fa1,fa1
	lla	a4,.LC24
	fmadd.s	ft5,fa2,fa5,fs7
	fmadd.s	fs5,fa3,fa5,fs7
	flw	fa5,0(a5)
#APP
# 69 "float.h" 1
	fmax.s fa4, fa0, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa1, fa5
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, ft2
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft2
# 0 "" 2
#NO_APP
	flw	ft2,0(a3)
	fsub.s	fs4,ft5,fs7
	lla	a5,.LC21
	fmadd.s	ft4,fa4,ft2,fs7
	fmadd.s	ft2,fa5,ft2,fs7
	flw	fs6,0(a5)
#APP
# 36 "float.h" 1
	fmv.x.w t6, ft5
# 0 "" 2
#NO_APP
	fsub.s	ft7,fs5,fs7
	fsub.s	ft6,ft4,fs7
	fsub.s	ft5,ft2,fs7
	fmadd.s	fa2,fs4,fs6,fa2
	lla	a5,.LC22
	fmadd.s	fa3,ft7,fs6,fa3
	fmadd.s	fa4,ft6,fs6,fa4
	fmadd.s	fa5,ft5,fs6,fa5
	flw	fs6,0(a5)
	lla	a5,.LC23
#APP
# 36 "float.h" 1
	fmv.x.w t5, fs5
# 0 "" 2
#NO_APP
	fmadd.s	fs4,fs4,fs6,fa2
	fmadd.s	ft5,ft5,fs6,fa5
	fmadd.s	ft7,ft7,fs6,fa3
	fmadd.s	ft6,ft6,fs6,fa4
	flw	fa5,0(a5)
	flw	fa4,0(a4)
	flw	fs5,0(a4)
	lla	a5,.LC25
	fmadd.s	fa2,fs4,fa5,fa4
	fmadd.s	fa3,ft7,fa5,fa4
	fmadd.s	fa4,ft6,fa5,fa4
	fmadd.s	fa5,ft5,fa5,fs5
	flw	fs5,0(a5)
	lla	a5,.LC26
	fmul.s	fs9,fs4,fs4
	fmadd.s	fa2,fa2,fs4,fs5
	fmadd.s	fa3,fa3,ft7,fs5
	fmadd.s	fa4,fa4,ft6,fs5
	fmadd.s	fa5,fa5,ft5,fs5
	flw	fs5,0(a5)
	fmul.s	fs8,ft7,ft7
	fmul.s	fs6,ft6,ft6
	fmadd.s	fa2,fa2,fs4,fs5
	fmadd.s	fa3,fa3,ft7,fs5
	fmadd.s	fa4,fa4,ft6,fs5
	fmadd.s	fa5,fa5,ft5,fs5
	fmul.s	fs5,ft5,ft5
	fmadd.s	fa2,fa2,fs4,fs11
	fmadd.s	fa3,fa3,ft7,fs11
	fmadd.s	fa4,fa4,ft6,fs11
	fmadd.s	fa5,fa5,ft5,fs11
	srliw	t1,t6,1
	fmadd.s	fa2,fa2,fs9,fs4
	fmadd.s	fa3,fa3,fs8,ft7
	slliw	s8,t1,23
	fmadd.s	fa4,fa4,fs6,ft6
#APP
# 36 "float.h" 1
	fmv.x.w a5, ft2
# 0 "" 2
#NO_APP
	fadd.s	fa2,fa2,fa6
	fmv.w.x	ft2,s8
	srliw	a3,t5,1
	fadd.s	fa3,fa3,fa6
	slliw	s7,a3,23
	subw	t1,t6,t1
	fmadd.s	fa5,fa5,fs5,ft5
	fmul.s	fa2,fa2,ft2
#APP
# 47 "float.h" 1
	feq.s t6, ft1, ft1
# 0 "" 2
#NO_APP
	fmv.w.x	ft2,s7
	slliw	t1,t1,23
	addiw	t6,t6,-1
	srliw	t3,a5,1
#APP
# 36 "float.h" 1
	fmv.x.w t4, ft4
# 0 "" 2
#NO_APP
	or	t1,t1,t6
	srliw	a4,t4,1
	fadd.s	fa4,fa4,fa6
	slliw	s6,a4,23
	slliw	t2,t3,23
	subw	a3,t5,a3
	subw	a5,a5,t3
#APP
# 47 "float.h" 1
	feq.s t3, fa1, fa1
# 0 "" 2
#NO_APP
	fmv.w.x	fa1,t1
	fmul.s	fa3,fa3,ft2
#APP
# 47 "float.h" 1
	feq.s t5, ft0, ft0
# 0 "" 2
#NO_APP
	fmv.w.x	ft2,s6
	slliw	a3,a3,23
	addiw	t5,t5,-1
	or	a3,a3,t5
	fadd.s	fa5,fa5,fa6
	fmul.s	fa2,fa2,fa1
	subw	a4,t4,a4
	fmv.w.x	fa1,a3
	fmul.s	fa4,fa4,ft2
#APP
# 47 "float.h" 1
	feq.s t4, fa0, fa0
# 0 "" 2
#NO_APP
	fmv.w.x	ft2,t2
	slliw	a4,a4,23
	addiw	t4,t4,-1
	or	a4,a4,t4
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,a4
	fmul.s	fa5,fa5,ft2
	slliw	a5,a5,23
	addiw	t3,t3,-1
	or	a5,a5,t3
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a5
	lw	a4,4(a0)
	lw	a5,0(a0)
	fmul.s	fa5,fa5,fa1
	sraiw	t1,a4,31
	lw	a4,8(a0)
	fadd.s	ft1,fa2,fa6
	fadd.s	ft0,fa3,fa6
	sraiw	a3,a4,31
	lw	a4,12(a0)
	fadd.s	fa0,fa4,fa6
	fadd.s	fa1,fa5,fa6
	sraiw	a5,a5,31
	sraiw	a4,a4,31
	not	a5,a5
	not	a3,a3
	not	t1,t1
	not	a4,a4
	and	a5,a5,a6
	and	a3,a3,a6
	fmv.w.x	ft2,a5
	and	t1,t1,a6
#APP
# 69 "float.h" 1
	fmax.s fa2, fa2, ft2
# 0 "" 2
#NO_APP
	and	a4,a4,a6
	fdiv.s	fa2,fa2,ft1
	fmv.w.x	ft1,a3
	fmv.w.x	ft2,t1
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, ft1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, ft2
# 0 "" 2
#NO_APP
	fmv.w.x	ft1,a4
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, ft1
# 0 "" 2
#NO_APP
	addi	a7,a7,-4
	addi	a0,a0,16
	fdiv.s	fa3,fa3,ft0
	fsw	fa2,-16(a1)
	fdiv.s	fa4,fa4,fa0
	fsw	fa3,-12(a1)
	fdiv.s	fa5,fa5,fa1
	fsw	fa4,-8(a1)
	fsw	fa5,-4(a1)
	bgt	a7,s11,.L243
	ld	t2,8(sp)
	ld	t5,48(sp)
	ld	t6,16(sp)
	ld	s8,24(sp)
	ld	s7,32(sp)
	ld	s6,40(sp)
	add	a6,s0,s2
	add	a7,t5,s2
	mv	a5,t2
	j	.L242
.L253:
	mv	a5,s1
	mv	a6,s0
	j	.L242
	.size	elementwise_sigmoid, .-elementwise_sigmoid
	.align	2
	.globl	elementwise_tanh
	.type	elementwise_tanh, @function
elementwise_tanh:
	addi	sp,sp,-256
	sd	s6,200(sp)
	sd	s0,248(sp)
	sd	s1,240(sp)
	sd	s2,232(sp)
	sd	s3,224(sp)
	sd	s4,216(sp)
	sd	s5,208(sp)
	sd	s7,192(sp)
	sd	s8,184(sp)
	sd	s9,176(sp)
	sd	s10,168(sp)
	sd	s11,160(sp)
	fsd	fs0,152(sp)
	fsd	fs1,144(sp)
	fsd	fs2,136(sp)
	fsd	fs3,128(sp)
	fsd	fs4,120(sp)
	fsd	fs5,112(sp)
	fsd	fs6,104(sp)
	fsd	fs7,96(sp)
	fsd	fs8,88(sp)
	fsd	fs9,80(sp)
	fsd	fs10,72(sp)
	fsd	fs11,64(sp)
	ld	s6,256(sp)
	ld	t5,264(sp)
	ble	a1,zero,.L261
	mv	s3,a4
	addi	s7,s3,-4
	mv	a4,a5
	mv	t3,a6
	srli	s4,s7,2
	addi	s4,s4,1
	li	a5,0
	mv	a6,a7
	slli	t0,t5,1
	slli	t2,t5,2
	mv	a7,a4
	mv	a4,t3
	mul	s8,s4,t2
	mv	s10,a2
	mv	s5,a3
	mv	t3,a5
	mv	t1,a1
	mv	t4,a0
	add	s0,t0,t5
	andi	s7,s7,3
	slli	s4,s4,4
	li	a3,0
	flw	ft8,.LC29,a2
	mv	a5,a4
.L263:
	ble	s10,zero,.L272
	mv	a0,t3
	li	a1,0
	sd	a3,56(sp)
	sd	s10,48(sp)
.L275:
	add	s9,a7,a0
	li	s10,0
	ble	s5,zero,.L274
	mv	a3,t3
	flw	fs0,.LC28,a4
	mv	t3,t1
	flw	ft11,.LC30,a4
	flw	ft10,.LC19,a4
	flw	ft2,.LC29,a4
	flw	ft9,.LC21,a4
	flw	fa7,.LC22,a4
	flw	fs11,.LC24,a4
	flw	fs10,.LC25,a4
	flw	fs9,.LC26,a4
	sd	a1,40(sp)
	mv	a2,a0
	mv	t1,a7
.L271:
	li	a4,4
	mv	a0,s9
	beq	t5,a4,.L264
	li	a4,3
	ble	s3,a4,.L277
	mv	s1,s3
	mv	a7,s9
	mv	a0,t4
	flw	fs8,.LC27,a4
	flw	fs7,.LC2,a4
	flw	fs6,.LC31,a4
	li	s2,3
	sd	s7,8(sp)
	sd	s9,16(sp)
	sd	s8,24(sp)
	sd	s4,32(sp)
.L265:
	flw	ft6,0(a7)
	add	a4,a7,s0
	flw	fs3,0(a4)
	fabs.s	fs2,ft6
	add	t6,a7,t5
	flw	fs5,0(t6)
	fabs.s	ft3,fs3
	fadd.s	fs2,fs2,fs2
#APP
# 69 "float.h" 1
	fmax.s fa2, fs2, fs0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa2,ft10,ft2
	fadd.s	ft3,ft3,ft3
	fabs.s	ft5,fs5
#APP
# 69 "float.h" 1
	fmax.s fa5, ft3, fs0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft11
# 0 "" 2
#NO_APP
	fmadd.s	ft7,fa5,ft10,ft2
	add	a1,a7,t0
	flw	fs4,0(a1)
	fsub.s	ft1,fa1,ft2
	fadd.s	ft5,ft5,ft5
#APP
# 69 "float.h" 1
	fmax.s fa3, ft5, fs0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fs1,fa3,ft10,ft2
#APP
# 36 "float.h" 1
	fmv.x.w s4, fa1
# 0 "" 2
#NO_APP
	fabs.s	ft4,fs4
	fsub.s	fa1,ft7,ft2
	fmadd.s	fa2,ft1,ft9,fa2
	fadd.s	ft4,ft4,ft4
	fsub.s	ft0,fs1,ft2
#APP
# 69 "float.h" 1
	fmax.s fa4, ft4, fs0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fa6,fa4,ft10,ft2
	fmadd.s	fa5,fa1,ft9,fa5
	fmadd.s	ft1,ft1,fa7,fa2
	fmadd.s	fa3,ft0,ft9,fa3
	lla	a4,.LC23
	fsub.s	fa0,fa6,ft2
	fmadd.s	fa1,fa1,fa7,fa5
	flw	fa5,0(a4)
	fmadd.s	ft0,ft0,fa7,fa3
#APP
# 47 "float.h" 1
	feq.s s11, fs2, fs2
# 0 "" 2
#NO_APP
	fmadd.s	fa2,ft1,fa5,fs11
	fmadd.s	fa4,fa0,ft9,fa4
	flw	fs2,0(a4)
	fmadd.s	fa3,ft0,fa5,fs11
#APP
# 47 "float.h" 1
	feq.s s7, ft3, ft3
# 0 "" 2
#NO_APP
	fmadd.s	fa2,fa2,ft1,fs10
	fmadd.s	fa0,fa0,fa7,fa4
	flw	fa4,0(a4)
	fmadd.s	fa3,fa3,ft0,fs10
	fmadd.s	fa5,fa1,fs2,fs11
	fmadd.s	fa2,fa2,ft1,fs9
	fmadd.s	fa4,fa0,fa4,fs11
	fmul.s	ft3,ft1,ft1
	fmadd.s	fa3,fa3,ft0,fs9
	fmadd.s	fa5,fa5,fa1,fs10
	fmadd.s	fa2,fa2,ft1,fs8
	fmadd.s	fa4,fa4,fa0,fs10
	slliw	s4,s4,23
	fmadd.s	fa3,fa3,ft0,fs8
	addiw	s11,s11,-1
	fmadd.s	fa2,fa2,ft3,ft1
	fmadd.s	fa4,fa4,fa0,fs9
	fmul.s	ft3,ft0,ft0
	fmadd.s	fa5,fa5,fa1,fs9
	or	s4,s4,s11
	fmv.w.x	ft1,s4
	fmadd.s	fa4,fa4,fa0,fs8
	fmadd.s	fa3,fa3,ft3,ft0
	fmul.s	ft3,fa0,fa0
#APP
# 36 "float.h" 1
	fmv.x.w t6, fs1
# 0 "" 2
# 47 "float.h" 1
	feq.s s9, ft5, ft5
# 0 "" 2
#NO_APP
	slliw	t6,t6,23
	addiw	s9,s9,-1
	or	t6,t6,s9
	fsub.s	ft1,ft1,fs7
	fmv.w.x	ft0,t6
	fmul.s	fs2,fa1,fa1
	fmadd.s	fa5,fa5,fa1,fs8
#APP
# 36 "float.h" 1
	fmv.x.w a1, fa6
# 0 "" 2
# 47 "float.h" 1
	feq.s s8, ft4, ft4
# 0 "" 2
#NO_APP
	slliw	a1,a1,23
	addiw	s8,s8,-1
	fmadd.s	fa4,fa4,ft3,fa0
	or	a1,a1,s8
	fmv.w.x	ft3,s4
	fsub.s	ft0,ft0,fs7
	fmv.w.x	fa0,a1
	addiw	s7,s7,-1
#APP
# 36 "float.h" 1
	fmv.x.w a4, ft7
# 0 "" 2
#NO_APP
	slliw	a4,a4,23
	fmadd.s	fa2,fa2,ft3,ft1
	or	a4,a4,s7
	fmv.w.x	ft1,t6
	fsub.s	fa0,fa0,fs7
	fmadd.s	fa5,fa5,fs2,fa1
	fmv.w.x	fa1,a4
	fmadd.s	fa3,fa3,ft1,ft0
	fmv.w.x	ft0,a1
	fsub.s	fa1,fa1,fs7
	fadd.s	ft1,fa2,fs6
	fmadd.s	fa4,fa4,ft0,fa0
	fmv.w.x	fa0,a4
	fadd.s	ft0,fa3,fs6
	addi	a0,a0,16
	fmadd.s	fa5,fa5,fa0,fa1
	fadd.s	fa0,fa4,fs6
	fdiv.s	fa2,fa2,ft1
	addi	s1,s1,-4
	add	a7,a7,t2
	fadd.s	fa1,fa5,fs6
	fdiv.s	fa3,fa3,ft0
	fsgnj.s	fa2,fa2,ft6
	fsw	fa2,-16(a0)
	fdiv.s	fa4,fa4,fa0
	fsgnj.s	fa3,fa3,fs5
	fsw	fa3,-12(a0)
	fdiv.s	fa5,fa5,fa1
	fsgnj.s	fa4,fa4,fs4
	fsw	fa4,-8(a0)
	fsgnj.s	fa5,fa5,fs3
	fsw	fa5,-4(a0)
	bgt	s1,s2,.L265
	ld	s7,8(sp)
	ld	s9,16(sp)
	ld	s8,24(sp)
	ld	s4,32(sp)
	mv	a4,s7
	add	a0,s9,s8
	add	a1,t4,s4
.L266:
	mv	t4,a1
	ble	a4,zero,.L269
	slli	a4,a4,2
	add	t4,a1,a4
	flw	ft6,.LC28,a4
	flw	ft5,.LC30,a4
	flw	ft4,.LC19,a4
	flw	fa3,.LC29,a4
	flw	ft3,.LC21,a4
	flw	ft1,.LC22,a4
	flw	ft0,.LC23,a4
	flw	fa0,.LC24,a4
	flw	fa1,.LC25,a4
	flw	fa2,.LC26,a4
	flw	fs8,.LC27,a4
	flw	fs7,.LC2,a4
	flw	fs6,.LC31,a4
.L270:
	flw	ft7,0(a0)
	addi	a1,a1,4
	add	a0,a0,t5
	fabs.s	fa6,ft7
	fadd.s	fa6,fa6,fa6
#APP
# 69 "float.h" 1
	fmax.s fa5, fa6, ft6
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft5
# 0 "" 2
#NO_APP
	fmadd.s	fa4,fa5,ft4,fa3
#APP
# 36 "float.h" 1
	fmv.x.w a4, fa4
# 0 "" 2
# 47 "float.h" 1
	feq.s a7, fa6, fa6
# 0 "" 2
#NO_APP
	slliw	a4,a4,23
	addiw	a7,a7,-1
	fsub.s	fa4,fa4,fa3
	or	a4,a4,a7
	fmv.w.x	fa6,a4
	fmadd.s	fa5,fa4,ft3,fa5
	fsub.s	fa6,fa6,fs7
	fmadd.s	fa4,fa4,ft1,fa5
	fmadd.s	fa5,fa4,ft0,fa0
	fmul.s	fs1,fa4,fa4
	fmadd.s	fa5,fa5,fa4,fa1
	fmadd.s	fa5,fa5,fa4,fa2
	fmadd.s	fa5,fa5,fa4,fs8
	fmadd.s	fa5,fa5,fs1,fa4
	fmv.w.x	fa4,a4
	fmadd.s	fa5,fa5,fa4,fa6
	fadd.s	fa4,fa5,fs6
	fdiv.s	fa5,fa5,fa4
	fsgnj.s	fa5,fa5,ft7
	fsw	fa5,-4(a1)
	bne	t4,a1,.L270
.L269:
	addi	s10,s10,1
	add	s9,s9,s6
	bne	s5,s10,.L271
	ld	a1,40(sp)
	mv	a7,t1
	mv	a0,a2
	mv	t1,t3
	mv	t3,a3
.L274:
	ld	a4,48(sp)
	addi	a1,a1,1
	add	a0,a0,a6
	bne	a4,a1,.L275
	ld	a3,56(sp)
	ld	s10,48(sp)
.L272:
	addi	a3,a3,1
	add	t3,t3,a5
	bne	t1,a3,.L263
.L261:
	ld	s0,248(sp)
	ld	s1,240(sp)
	ld	s2,232(sp)
	ld	s3,224(sp)
	ld	s4,216(sp)
	ld	s5,208(sp)
	ld	s6,200(sp)
	ld	s7,192(sp)
	ld	s8,184(sp)
	ld	s9,176(sp)
	ld	s10,168(sp)
	ld	s11,160(sp)
	fld	fs0,152(sp)
	fld	fs1,144(sp)
	fld	fs2,136(sp)
	fld	fs3,128(sp)
	fld	fs4,120(sp)
	fld	fs5,112(sp)
	fld	fs6,104(sp)
	fld	fs7,96(sp)
	fld	fs8,88(sp)
	fld	fs9,80(sp)
	fld	fs10,72(sp)
	fld	fs11,64(sp)
	addi	sp,sp,256
	jr	ra
.L264:
	li	a4,3
	ble	s3,a4,.L277
	mv	s1,s3
	mv	a7,s9
	mv	a0,t4
	li	s2,3
	sd	s7,8(sp)
	sd	s9,16(sp)
	sd	s8,24(sp)
	sd	s4,32(sp)
.L267:
	flw	ft3,0(a7)
	flw	ft1,4(a7)
	flw	ft0,8(a7)
	fabs.s	fa2,ft3
	fabs.s	ft7,ft1
	flw	fa0,12(a7)
	lla	a4,.LC28
	flw	fa5,0(a4)
	lla	a1,.LC30
	fadd.s	fa2,fa2,fa2
	fadd.s	ft7,ft7,ft7
	lla	t6,.LC19
#APP
# 69 "float.h" 1
	fmax.s fa3, fa2, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, ft7, fa5
# 0 "" 2
#NO_APP
	flw	fa5,0(a1)
	fabs.s	ft6,ft0
#APP
# 58 "float.h" 1
	fmin.s fa3, fa3, fa5
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fa5
# 0 "" 2
#NO_APP
	fabs.s	ft5,fa0
	flw	fa5,0(t6)
	flw	fa6,0(a1)
	fadd.s	ft6,ft6,ft6
	fmadd.s	ft4,fa3,fa5,ft8
	fmadd.s	fs2,fa4,fa5,ft8
	fadd.s	ft5,ft5,ft5
	flw	fa5,0(a4)
	flw	fa1,0(a4)
#APP
# 69 "float.h" 1
	fmax.s fa5, ft6, fa5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa1, ft5, fa1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa6
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa1, fa1, fa6
# 0 "" 2
#NO_APP
	flw	fa6,0(t6)
	fsub.s	fs4,ft4,ft8
	fsub.s	fs3,fs2,ft8
	fmadd.s	fs1,fa5,fa6,ft8
	fmadd.s	fa6,fa1,fa6,ft8
	lla	a4,.LC21
	flw	fs6,0(a4)
#APP
# 36 "float.h" 1
	fmv.x.w s4, ft4
# 0 "" 2
#NO_APP
	fsub.s	ft4,fs1,ft8
	fsub.s	fs5,fa6,ft8
	fmadd.s	fa3,fs4,fs6,fa3
	fmadd.s	fa4,fs3,fs6,fa4
	lla	a4,.LC22
	fmadd.s	fa5,ft4,fs6,fa5
	fmadd.s	fa1,fs5,fs6,fa1
	flw	fs6,0(a4)
	lla	a1,.LC24
	lla	a4,.LC23
	fmadd.s	fs4,fs4,fs6,fa3
	fmadd.s	fs3,fs3,fs6,fa4
	fmadd.s	ft4,ft4,fs6,fa5
	fmadd.s	fa1,fs5,fs6,fa1
	flw	fa5,0(a4)
	flw	fa4,0(a1)
	flw	fs5,0(a1)
#APP
# 47 "float.h" 1
	feq.s s11, fa2, fa2
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fs3,fa5,fa4
	fmadd.s	fa2,fs4,fa5,fa4
	lla	a4,.LC25
	fmadd.s	fa4,ft4,fa5,fa4
	fmadd.s	fa5,fa1,fa5,fs5
	flw	fs5,0(a4)
	lla	a4,.LC26
#APP
# 47 "float.h" 1
	feq.s s7, ft5, ft5
# 0 "" 2
#NO_APP
	fmadd.s	fa2,fa2,fs4,fs5
	fmadd.s	fa3,fa3,fs3,fs5
	fmadd.s	fa5,fa5,fa1,fs5
	fmadd.s	fa4,fa4,ft4,fs5
	flw	fs5,0(a4)
	addiw	s7,s7,-1
	slliw	s4,s4,23
	fmadd.s	fa2,fa2,fs4,fs5
	fmadd.s	fa3,fa3,fs3,fs5
	flw	fs5,0(a4)
	lla	a4,.LC27
	addiw	s11,s11,-1
	fmadd.s	fs6,fa5,fa1,fs5
	fmadd.s	fa4,fa4,ft4,fs5
	flw	fa5,0(a4)
	flw	fs5,0(a4)
#APP
# 36 "float.h" 1
	fmv.x.w a4, fa6
# 0 "" 2
#NO_APP
	slliw	a4,a4,23
	or	a4,a4,s7
	or	s4,s4,s11
	lla	s7,.LC2
	fmv.w.x	ft5,s4
#APP
# 47 "float.h" 1
	feq.s s8, ft6, ft6
# 0 "" 2
#NO_APP
	flw	ft6,0(s7)
#APP
# 47 "float.h" 1
	feq.s s9, ft7, ft7
# 0 "" 2
# 36 "float.h" 1
	fmv.x.w t6, fs2
# 0 "" 2
#NO_APP
	addiw	s9,s9,-1
	slliw	t6,t6,23
	or	t6,t6,s9
	fsub.s	ft6,ft5,ft6
	flw	ft7,0(s7)
	fmv.w.x	ft5,t6
	fmadd.s	fa4,fa4,ft4,fa5
	fmadd.s	fa2,fa2,fs4,fs5
	fsub.s	ft5,ft5,ft7
	fmadd.s	fa3,fa3,fs3,fs5
	fmul.s	ft7,ft4,ft4
	fmul.s	fs5,fa1,fa1
	fmadd.s	fa5,fs6,fa1,fa5
	fmul.s	fs8,fs4,fs4
	addiw	s8,s8,-1
#APP
# 36 "float.h" 1
	fmv.x.w a1, fs1
# 0 "" 2
#NO_APP
	slliw	a1,a1,23
	or	a1,a1,s8
	fmul.s	fs7,fs3,fs3
	fmadd.s	fa4,fa4,ft7,ft4
	fmadd.s	fa5,fa5,fs5,fa1
	flw	ft7,0(s7)
	fmv.w.x	fa1,a4
	fmv.w.x	ft4,a1
	fmadd.s	fa2,fa2,fs8,fs4
	fsub.s	fa1,fa1,ft7
	fsub.s	ft4,ft4,ft7
	fmv.w.x	ft7,s4
	fmadd.s	fa3,fa3,fs7,fs3
	addi	a0,a0,16
	fmadd.s	fa2,fa2,ft7,ft6
	fmv.w.x	ft6,t6
	addi	s1,s1,-4
	addi	a7,a7,16
	fmadd.s	fa3,fa3,ft6,ft5
	fmv.w.x	ft5,a1
	fmadd.s	fa4,fa4,ft5,ft4
	fmv.w.x	ft4,a4
	lla	a4,.LC31
	fmadd.s	fa5,fa5,ft4,fa1
	flw	fa1,0(a4)
	fadd.s	ft6,fa2,fa1
	fadd.s	ft5,fa3,fa1
	fadd.s	ft4,fa4,fa1
	fadd.s	fa1,fa5,fa1
	fdiv.s	fa2,fa2,ft6
	fdiv.s	fa3,fa3,ft5
	fsgnj.s	fa2,fa2,ft3
	fsw	fa2,-16(a0)
	fdiv.s	fa4,fa4,ft4
	fsgnj.s	fa3,fa3,ft1
	fsw	fa3,-12(a0)
	fdiv.s	fa5,fa5,fa1
	fsgnj.s	fa4,fa4,ft0
	fsw	fa4,-8(a0)
	fsgnj.s	fa5,fa5,fa0
	fsw	fa5,-4(a0)
	bgt	s1,s2,.L267
	ld	s4,32(sp)
	ld	s7,8(sp)
	ld	s9,16(sp)
	ld	s8,24(sp)
	add	a1,t4,s4
	add	a0,s9,s4
	mv	a4,s7
	j	.L266
.L277:
	mv	a4,s3
	mv	a1,t4
	j	.L266
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
	ble	a1,zero,.L285
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
.L287:
	ble	a2,zero,.L296
	mv	s6,t4
	mv	a3,a5
	li	a4,0
	sd	a5,24(sp)
	mv	t4,s7
.L299:
	add	s7,s4,a3
	li	s8,0
	ble	t2,zero,.L298
	sd	a3,16(sp)
	mv	s10,s6
	mv	s9,a4
.L295:
	mv	s6,s7
	beq	t1,s0,.L288
	mv	a3,t6
	mv	a4,s7
	mv	a5,a1
	ble	t6,a0,.L314
	sd	s2,0(sp)
	sd	s7,8(sp)
.L289:
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
	bgt	a3,a0,.L289
	ld	s2,0(sp)
	ld	s7,8(sp)
	add	a5,a1,t0
	mv	a4,s2
	add	s6,s7,s3
.L290:
	slli	a1,a4,2
	add	a1,a5,a1
	ble	a4,zero,.L315
.L294:
	flw	fa4,0(s6)
	addi	a5,a5,4
	add	s6,s6,t1
	fge.s	a4,fa4,fa5
	fcvt.s.w	fa4,a4
	fsw	fa4,-4(a5)
	bne	a1,a5,.L294
	addi	s8,s8,1
	add	s7,s7,s1
	bne	t2,s8,.L295
.L316:
	ld	a3,16(sp)
	mv	s6,s10
	mv	a4,s9
.L298:
	addi	a4,a4,1
	add	a3,a3,s5
	bne	a2,a4,.L299
	ld	a5,24(sp)
	mv	s7,t4
	mv	t4,s6
.L296:
	addi	t4,t4,1
	add	a5,a5,s7
	bne	t5,t4,.L287
.L285:
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
.L288:
	ble	t6,a0,.L301
	mv	a3,t6
	mv	a4,s7
	mv	a5,a1
	sd	s2,0(sp)
	sd	s7,8(sp)
.L291:
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
	bgt	a3,a0,.L291
	ld	s2,0(sp)
	ld	s7,8(sp)
	add	a5,a1,t0
	mv	a4,s2
	slli	a1,a4,2
	add	s6,s7,t0
	add	a1,a5,a1
	bgt	a4,zero,.L294
.L315:
	addi	s8,s8,1
	mv	a1,a5
	add	s7,s7,s1
	bne	t2,s8,.L295
	j	.L316
.L314:
	mv	a4,t6
	j	.L290
.L301:
	mv	a4,t6
	mv	a5,a1
	j	.L290
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
	ble	a1,zero,.L317
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
.L319:
	ble	a1,zero,.L329
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L332:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L331
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L328:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L323
	beq	t5,t4,.L345
.L323:
	ble	t3,t6,.L334
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L321:
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
	bgt	a2,t6,.L321
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L322:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L346
.L327:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fadd.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L327
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L328
.L347:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L331:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L332
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L329:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L319
.L317:
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
.L345:
	ble	t3,t6,.L334
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L324:
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
	bgt	a2,t6,.L324
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L327
.L346:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L328
	j	.L347
.L334:
	mv	a5,a0
	j	.L322
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
	ble	a1,zero,.L348
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
.L350:
	ble	a1,zero,.L360
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L363:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L362
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L359:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L354
	beq	t5,t4,.L376
.L354:
	ble	t3,t6,.L365
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L352:
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
	bgt	a2,t6,.L352
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L353:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L377
.L358:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fsub.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L358
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L359
.L378:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L362:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L363
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L360:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L350
.L348:
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
.L376:
	ble	t3,t6,.L365
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L355:
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
	bgt	a2,t6,.L355
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L358
.L377:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L359
	j	.L378
.L365:
	mv	a5,a0
	j	.L353
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
	ble	a1,zero,.L379
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
.L381:
	ble	a1,zero,.L391
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L394:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L393
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L390:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L385
	beq	t5,t4,.L407
.L385:
	ble	t3,t6,.L396
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L383:
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
	bgt	a2,t6,.L383
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L384:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L408
.L389:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fmul.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L389
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L390
.L409:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L393:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L394
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L391:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L381
.L379:
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
.L407:
	ble	t3,t6,.L396
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L386:
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
	bgt	a2,t6,.L386
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L389
.L408:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L390
	j	.L409
.L396:
	mv	a5,a0
	j	.L384
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
	ble	a1,zero,.L410
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
.L412:
	ble	a1,zero,.L422
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L425:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L424
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L421:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L416
	beq	t5,t4,.L438
.L416:
	ble	t3,t6,.L427
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a7,0(sp)
	sd	a6,8(sp)
	sd	s11,16(sp)
	sd	s10,24(sp)
	sd	s4,32(sp)
.L414:
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
	bgt	a2,t6,.L414
	ld	a7,0(sp)
	ld	a6,8(sp)
	ld	s11,16(sp)
	ld	s10,24(sp)
	ld	s4,32(sp)
	add	a4,a6,s11
	add	a3,a7,s10
	add	a5,a0,s4
	mv	a2,s9
.L415:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L439
.L420:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	add	a3,a3,t4
	fdiv.s	fa5,fa5,fa4
	add	a4,a4,t5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L420
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L421
.L440:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L424:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L425
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L422:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L412
.L410:
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
.L438:
	ble	t3,t6,.L427
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L417:
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
	bgt	a2,t6,.L417
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L420
.L439:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L421
	j	.L440
.L427:
	mv	a5,a0
	j	.L415
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
	ble	a1,zero,.L441
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
.L443:
	ble	a1,zero,.L453
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L456:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L455
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L452:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L447
	beq	t5,t4,.L469
.L447:
	ble	t3,t6,.L458
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s11,0(sp)
	sd	s4,8(sp)
	sd	t1,16(sp)
	sd	s10,24(sp)
	sd	s9,32(sp)
.L445:
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
# 69 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	bgt	a2,t6,.L445
	ld	s11,0(sp)
	ld	s4,8(sp)
	ld	s10,24(sp)
	ld	s9,32(sp)
	ld	t1,16(sp)
	add	a5,a0,s4
	add	a3,a7,s11
	add	a4,a6,s10
	mv	a2,s9
.L446:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L470
.L451:
	addi	a5,a5,4
	flw	fa5,0(a3)
	flw	fa4,0(a4)
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	fsw	fa5,-4(a5)
	add	a3,a3,t4
	add	a4,a4,t5
	bne	a0,a5,.L451
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L452
.L471:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L455:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L456
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L453:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L443
.L441:
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
.L469:
	ble	t3,t6,.L458
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L448:
	flw	fa2,0(a4)
	flw	ft1,0(a3)
	flw	fa3,4(a4)
	flw	ft0,4(a3)
	flw	fa4,8(a4)
	flw	fa0,8(a3)
	flw	fa5,12(a4)
	flw	fa1,12(a3)
#APP
# 69 "float.h" 1
	fmax.s fa2, fa2, ft1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a2,t6,.L448
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L451
.L470:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L452
	j	.L471
.L458:
	mv	a5,a0
	j	.L446
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
	ble	a1,zero,.L472
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
.L474:
	ble	a1,zero,.L484
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a5,96(sp)
	sd	a7,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L487:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L486
	sd	a2,40(sp)
	sd	a3,48(sp)
	sd	a4,56(sp)
.L483:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L478
	beq	t5,t4,.L500
.L478:
	ble	t3,t6,.L489
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s11,0(sp)
	sd	s4,8(sp)
	sd	t1,16(sp)
	sd	s10,24(sp)
	sd	s9,32(sp)
.L476:
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
# 58 "float.h" 1
	fmin.s fa2, fa2, ft1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 58 "float.h" 1
	fmin.s fa4, fa4, fa0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	add	a4,a4,s1
	add	a3,a3,t0
	bgt	a2,t6,.L476
	ld	s11,0(sp)
	ld	s4,8(sp)
	ld	s10,24(sp)
	ld	s9,32(sp)
	ld	t1,16(sp)
	add	a5,a0,s4
	add	a3,a7,s11
	add	a4,a6,s10
	mv	a2,s9
.L477:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L501
.L482:
	addi	a5,a5,4
	flw	fa5,0(a3)
	flw	fa4,0(a4)
#APP
# 58 "float.h" 1
	fmin.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	fsw	fa5,-4(a5)
	add	a3,a3,t4
	add	a4,a4,t5
	bne	a0,a5,.L482
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L483
.L502:
	ld	a2,40(sp)
	ld	a3,48(sp)
	ld	a4,56(sp)
.L486:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L487
	ld	a5,96(sp)
	ld	a7,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L484:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L474
.L472:
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
.L500:
	ble	t3,t6,.L489
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L479:
	flw	fa2,0(a4)
	flw	ft1,0(a3)
	flw	fa3,4(a4)
	flw	ft0,4(a3)
	flw	fa4,8(a4)
	flw	fa0,8(a3)
	flw	fa5,12(a4)
	flw	fa1,12(a3)
#APP
# 58 "float.h" 1
	fmin.s fa2, fa2, ft1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, ft0
# 0 "" 2
#NO_APP
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
#APP
# 58 "float.h" 1
	fmin.s fa4, fa4, fa0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	addi	a2,a2,-4
	addi	a5,a5,16
	addi	a4,a4,16
	addi	a3,a3,16
	bgt	a2,t6,.L479
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L482
.L501:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L483
	j	.L502
.L489:
	mv	a5,a0
	j	.L477
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
	ble	a1,zero,.L503
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
.L505:
	ble	a1,zero,.L515
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,72(sp)
.L518:
	ld	a5,80(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L517
	sd	a4,48(sp)
	sd	a3,56(sp)
	sd	a2,64(sp)
.L514:
	li	a5,4
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,a5,.L509
	beq	t5,t4,.L531
.L509:
	ble	t3,t6,.L520
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,8(sp)
	sd	a7,16(sp)
	sd	t1,24(sp)
	sd	s11,32(sp)
	sd	s6,40(sp)
.L507:
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
	bgt	a2,t6,.L507
	ld	a6,8(sp)
	ld	a7,16(sp)
	ld	s11,32(sp)
	ld	s6,40(sp)
	ld	t1,24(sp)
	add	a5,a0,s4
	add	a3,a7,s8
	add	a4,a6,s6
	mv	a2,s11
.L508:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L532
.L513:
	flw	fa5,0(a4)
	flw	fa4,0(a3)
	addi	a5,a5,4
	add	a3,a3,t4
	feq.s	a2,fa4,fa5
	add	a4,a4,t5
	fcvt.s.w	fa5,a2
	fsw	fa5,-4(a5)
	bne	a5,a0,.L513
	addi	t1,t1,1
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L514
.L533:
	ld	a4,48(sp)
	ld	a3,56(sp)
	ld	a2,64(sp)
.L517:
	ld	a5,256(sp)
	addi	a2,a2,1
	add	a3,a3,s7
	add	a4,a4,a5
	ld	a5,72(sp)
	bne	a5,a2,.L518
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,72(sp)
.L515:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L505
.L503:
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
.L531:
	ble	t3,t6,.L520
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s1,8(sp)
	sd	t0,16(sp)
	sd	a6,24(sp)
.L510:
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
	bgt	a2,t6,.L510
	ld	a6,24(sp)
	mv	a2,s11
	add	a5,a0,s4
	slli	a0,a2,2
	ld	s1,8(sp)
	ld	t0,16(sp)
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L513
.L532:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L514
	j	.L533
.L520:
	mv	a5,a0
	j	.L508
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
	ble	a1,zero,.L534
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
.L536:
	ble	a1,zero,.L546
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,72(sp)
.L549:
	ld	a5,80(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L548
	sd	a4,48(sp)
	sd	a3,56(sp)
	sd	a2,64(sp)
.L545:
	li	a5,4
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,a5,.L540
	beq	t5,t4,.L562
.L540:
	ble	t3,t6,.L551
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,8(sp)
	sd	a7,16(sp)
	sd	t1,24(sp)
	sd	s11,32(sp)
	sd	s6,40(sp)
.L538:
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
	bgt	a2,t6,.L538
	ld	a6,8(sp)
	ld	a7,16(sp)
	ld	s11,32(sp)
	ld	s6,40(sp)
	ld	t1,24(sp)
	add	a5,a0,s4
	add	a3,a7,s8
	add	a4,a6,s6
	mv	a2,s11
.L539:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L563
.L544:
	flw	fa5,0(a4)
	flw	fa4,0(a3)
	addi	a5,a5,4
	add	a3,a3,t4
	flt.s	a2,fa4,fa5
	add	a4,a4,t5
	fcvt.s.w	fa5,a2
	fsw	fa5,-4(a5)
	bne	a5,a0,.L544
	addi	t1,t1,1
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L545
.L564:
	ld	a4,48(sp)
	ld	a3,56(sp)
	ld	a2,64(sp)
.L548:
	ld	a5,256(sp)
	addi	a2,a2,1
	add	a3,a3,s7
	add	a4,a4,a5
	ld	a5,72(sp)
	bne	a5,a2,.L549
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,72(sp)
.L546:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L536
.L534:
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
.L562:
	ble	t3,t6,.L551
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	s1,8(sp)
	sd	t0,16(sp)
	sd	a6,24(sp)
.L541:
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
	bgt	a2,t6,.L541
	ld	a6,24(sp)
	mv	a2,s11
	add	a5,a0,s4
	slli	a0,a2,2
	ld	s1,8(sp)
	ld	t0,16(sp)
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L544
.L563:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,t1,.L545
	j	.L564
.L551:
	mv	a5,a0
	j	.L539
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
	ble	a1,zero,.L565
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
.L567:
	ble	a6,zero,.L577
	mv	a4,t1
	mv	a3,t3
	li	a2,0
	sd	t3,112(sp)
	sd	a5,120(sp)
	sd	t1,128(sp)
	sd	t4,136(sp)
	sd	a6,80(sp)
.L580:
	ld	a5,88(sp)
	li	t4,0
	add	t3,a5,a3
	ld	a5,256(sp)
	add	t1,a5,a4
	ble	s11,zero,.L579
	sd	a4,56(sp)
	sd	a3,64(sp)
	sd	a2,72(sp)
	mv	a6,a7
.L576:
	li	a5,4
	mv	a2,t3
	mv	a3,t1
	bne	t6,a5,.L571
	beq	t0,t6,.L593
.L571:
	ble	s9,t2,.L582
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
.L569:
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
	bgt	a7,t2,.L569
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
.L570:
	slli	s8,a5,2
	add	s8,a4,s8
	ble	a5,zero,.L594
.L575:
	lw	a5,0(a2)
	lw	a7,0(a3)
	addi	a4,a4,4
	add	a2,a2,t6
	sub	a5,a5,a7
	seqz	a5,a5
	fcvt.s.w	fa5,a5
	add	a3,a3,t0
	fsw	fa5,-4(a4)
	bne	a4,s8,.L575
	addi	t4,t4,1
	add	t3,t3,s6
	add	t1,t1,t5
	bne	s11,t4,.L576
.L595:
	ld	a4,56(sp)
	ld	a3,64(sp)
	ld	a2,72(sp)
	mv	a7,a6
.L579:
	ld	a5,96(sp)
	addi	a2,a2,1
	add	a4,a4,a7
	add	a3,a3,a5
	ld	a5,80(sp)
	bne	a5,a2,.L580
	ld	t3,112(sp)
	ld	a5,120(sp)
	ld	t1,128(sp)
	ld	t4,136(sp)
	ld	a6,80(sp)
.L577:
	ld	a4,104(sp)
	addi	a5,a5,1
	add	t3,t3,a4
	ld	a4,264(sp)
	add	t1,t1,a4
	bne	t4,a5,.L567
.L565:
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
.L593:
	ble	s9,t2,.L582
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
.L572:
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
	bgt	a7,t2,.L572
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
	bgt	a5,zero,.L575
.L594:
	addi	t4,t4,1
	mv	s8,a4
	add	t3,t3,s6
	add	t1,t1,t5
	bne	s11,t4,.L576
	j	.L595
.L582:
	mv	a5,s9
	mv	a4,s8
	j	.L570
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
	ble	a1,zero,.L596
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
.L598:
	ble	a7,zero,.L608
	mv	a4,t4
	mv	a2,t5
	li	a3,0
	sd	t5,112(sp)
	sd	a5,120(sp)
	sd	t4,128(sp)
	sd	s5,136(sp)
	sd	a7,80(sp)
.L611:
	ld	a5,88(sp)
	li	s5,0
	add	t5,a5,a2
	ld	a5,256(sp)
	add	t4,a5,a4
	ble	s7,zero,.L610
	sd	a4,56(sp)
	sd	a2,64(sp)
	sd	a3,72(sp)
.L607:
	li	a5,4
	mv	a2,t5
	mv	a3,t4
	bne	t6,a5,.L602
	beq	t0,t6,.L624
.L602:
	ble	s8,t2,.L613
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
.L600:
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
	bgt	a7,t2,.L600
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
.L601:
	slli	t3,a4,2
	add	t3,a5,t3
	ble	a4,zero,.L625
.L606:
	lw	a4,0(a2)
	lw	a7,0(a3)
	addi	a5,a5,4
	add	a2,a2,t6
	slt	a4,a4,a7
	fcvt.s.w	fa5,a4
	add	a3,a3,t0
	fsw	fa5,-4(a5)
	bne	a5,t3,.L606
	addi	s5,s5,1
	add	t5,t5,s11
	add	t4,t4,s10
	bne	s7,s5,.L607
.L626:
	ld	a4,56(sp)
	ld	a2,64(sp)
	ld	a3,72(sp)
.L610:
	ld	a5,96(sp)
	addi	a3,a3,1
	add	a4,a4,t1
	add	a2,a2,a5
	ld	a5,80(sp)
	bne	a5,a3,.L611
	ld	t5,112(sp)
	ld	a5,120(sp)
	ld	t4,128(sp)
	ld	s5,136(sp)
	ld	a7,80(sp)
.L608:
	ld	a4,104(sp)
	addi	a5,a5,1
	add	t5,t5,a4
	ld	a4,264(sp)
	add	t4,t4,a4
	bne	s5,a5,.L598
.L596:
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
.L624:
	ble	s8,t2,.L613
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
.L603:
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
	bgt	a7,t2,.L603
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
	bgt	a4,zero,.L606
.L625:
	addi	s5,s5,1
	mv	t3,a5
	add	t5,t5,s11
	add	t4,t4,s10
	bne	s7,s5,.L607
	j	.L626
.L613:
	mv	a4,s8
	mv	a5,t3
	j	.L601
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
	ble	a1,zero,.L627
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
.L629:
	ble	a1,zero,.L639
	mv	a4,a6
	mv	a3,s1
	li	a2,0
	sd	s1,80(sp)
	sd	a5,88(sp)
	sd	a6,96(sp)
	sd	s2,104(sp)
	sd	a1,48(sp)
.L642:
	ld	a5,56(sp)
	li	s2,0
	add	s1,a5,a3
	ld	a5,224(sp)
	add	a6,a5,a4
	ble	s5,zero,.L641
	sd	a4,24(sp)
	sd	a2,32(sp)
	sd	a3,40(sp)
.L638:
	mv	a3,s1
	mv	a4,a6
	mv	a2,s3
	bne	t1,s6,.L633
	beq	t3,t1,.L655
.L633:
	ble	s3,a7,.L644
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
	sd	a6,8(sp)
	sd	s1,16(sp)
.L631:
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
	bgt	a2,a7,.L631
	ld	a6,8(sp)
	ld	s1,16(sp)
	add	a5,a0,s4
	add	a4,a6,s11
	add	a3,s1,s10
	mv	a2,s9
.L632:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L656
.L637:
	flw	fa5,0(a3)
	flw	fa4,0(a4)
	addi	a5,a5,4
	fadd.s	fa5,fa5,fa5
	add	a3,a3,t1
	add	a4,a4,t3
	fdiv.s	fa5,fa4,fa5
	fsw	fa5,-4(a5)
	bne	a0,a5,.L637
	addi	s2,s2,1
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L638
.L657:
	ld	a4,24(sp)
	ld	a2,32(sp)
	ld	a3,40(sp)
.L641:
	ld	a5,64(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,240(sp)
	add	a4,a4,a5
	ld	a5,48(sp)
	bne	a5,a2,.L642
	ld	s1,80(sp)
	ld	a5,88(sp)
	ld	a6,96(sp)
	ld	s2,104(sp)
	ld	a1,48(sp)
.L639:
	ld	a4,72(sp)
	addi	a5,a5,1
	add	s1,s1,a4
	ld	a4,232(sp)
	add	a6,a6,a4
	bne	s2,a5,.L629
.L627:
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
.L655:
	ble	s3,a7,.L644
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
.L634:
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
	bgt	a2,a7,.L634
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,s1,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L637
.L656:
	addi	s2,s2,1
	mv	a0,a5
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L638
	j	.L657
.L644:
	mv	a5,a0
	j	.L632
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
	ble	a1,zero,.L658
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
.L660:
	ble	s7,zero,.L670
	mv	a4,s9
	mv	a6,s10
	li	a3,0
	sd	a5,112(sp)
	sd	s10,120(sp)
	sd	s9,128(sp)
	sd	s11,136(sp)
	sd	s7,80(sp)
.L673:
	ld	a5,88(sp)
	li	s11,0
	add	s10,a5,a6
	ld	a5,256(sp)
	add	s9,a5,a4
	ble	t5,zero,.L672
	mv	a5,t1
	sd	a3,56(sp)
	mv	t1,a0
	sd	a6,64(sp)
	mv	a0,t5
	sd	a4,72(sp)
	mv	s7,s8
	mv	t5,a5
.L669:
	li	a5,4
	mv	s8,s10
	mv	a6,s9
	bne	t6,a5,.L664
	beq	t0,t6,.L686
.L664:
	ble	t3,t2,.L675
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
.L662:
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
	bgt	s8,t2,.L662
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
.L663:
	slli	t4,a4,2
	add	t4,a5,t4
	ble	a4,zero,.L687
.L668:
	flw	fa4,0(s8)
	lw	a4,0(a6)
	addi	a5,a5,4
	fgt.s	a3,fa4,fa5
	add	s8,s8,t6
	add	a6,a6,t0
	negw	a3,a3
	and	a4,a4,a3
	sw	a4,-4(a5)
	bne	a5,t4,.L668
	addi	s11,s11,1
	add	s10,s10,t1
	add	s9,s9,t5
	bne	a0,s11,.L669
.L688:
	ld	a3,56(sp)
	ld	a6,64(sp)
	ld	a4,72(sp)
	mv	a5,t5
	mv	s8,s7
	mv	t5,a0
	mv	a0,t1
	mv	t1,a5
.L672:
	ld	a5,96(sp)
	addi	a3,a3,1
	add	a4,a4,s8
	add	a6,a6,a5
	ld	a5,80(sp)
	bne	a5,a3,.L673
	ld	a5,112(sp)
	ld	s10,120(sp)
	ld	s9,128(sp)
	ld	s11,136(sp)
	ld	s7,80(sp)
.L670:
	ld	a4,104(sp)
	addi	a5,a5,1
	add	s10,s10,a4
	ld	a4,264(sp)
	add	s9,s9,a4
	bne	s11,a5,.L660
.L658:
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
.L686:
	ble	t3,t2,.L675
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
.L665:
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
	bgt	s8,t2,.L665
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
	bgt	a4,zero,.L668
.L687:
	addi	s11,s11,1
	mv	t4,a5
	add	s10,s10,t1
	add	s9,s9,t5
	bne	a0,s11,.L669
	j	.L688
.L675:
	mv	a4,t3
	mv	a5,t4
	j	.L663
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
	ble	a1,zero,.L689
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
.L691:
	ble	a1,zero,.L701
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,80(sp)
	sd	a5,88(sp)
	sd	a6,96(sp)
	sd	s2,104(sp)
	sd	a1,56(sp)
.L704:
	ld	a5,64(sp)
	li	s2,0
	add	a7,a5,a3
	ld	a5,224(sp)
	add	a6,a5,a4
	ble	s5,zero,.L703
	sd	a4,32(sp)
	sd	a3,40(sp)
	sd	a2,48(sp)
.L700:
	li	a5,4
	mv	a3,a7
	mv	a4,a6
	mv	a2,s3
	bne	t1,a5,.L695
	beq	t3,t1,.L717
.L695:
	ble	s3,t4,.L706
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,8(sp)
	sd	a7,16(sp)
	sd	s2,24(sp)
.L693:
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
# 69 "float.h" 1
	fmax.s ft0, fa2, ft0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa2, fa3
# 0 "" 2
#NO_APP
	fmul.s	fa0,fa0,ft0
	fmul.s	fa3,fa3,ft3
#APP
# 69 "float.h" 1
	fmax.s fa4, fa2, fa4
# 0 "" 2
# 69 "float.h" 1
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
	bgt	a2,t4,.L693
	ld	a6,8(sp)
	ld	a7,16(sp)
	ld	s2,24(sp)
	add	a5,a0,s4
	add	a3,a7,s8
	add	a4,a6,s6
	mv	a2,s11
.L694:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L718
.L699:
	flw	fa4,0(a3)
	flw	fa5,0(a4)
	addi	a5,a5,4
	fgt.s	a2,fa4,fa1
	add	a3,a3,t1
	add	a4,a4,t3
	fcvt.s.w	fa4,a2
#APP
# 69 "float.h" 1
	fmax.s fa4, fa2, fa4
# 0 "" 2
#NO_APP
	fmul.s	fa5,fa5,fa4
	fsw	fa5,-4(a5)
	bne	a5,a0,.L699
	addi	s2,s2,1
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,s2,.L700
.L719:
	ld	a4,32(sp)
	ld	a3,40(sp)
	ld	a2,48(sp)
.L703:
	ld	a5,240(sp)
	addi	a2,a2,1
	add	a3,a3,s7
	add	a4,a4,a5
	ld	a5,56(sp)
	bne	a5,a2,.L704
	ld	a7,80(sp)
	ld	a5,88(sp)
	ld	a6,96(sp)
	ld	s2,104(sp)
	ld	a1,56(sp)
.L701:
	ld	a4,72(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,232(sp)
	add	a6,a6,a4
	bne	s2,a5,.L691
.L689:
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
.L717:
	ble	s3,t4,.L706
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	t2,8(sp)
	sd	t5,16(sp)
	sd	a6,24(sp)
.L696:
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
# 69 "float.h" 1
	fmax.s ft0, fa2, ft0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa2, fa3
# 0 "" 2
#NO_APP
	fmul.s	fa0,fa0,ft0
	fmul.s	fa3,fa3,ft3
#APP
# 69 "float.h" 1
	fmax.s fa4, fa2, fa4
# 0 "" 2
# 69 "float.h" 1
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
	bgt	a2,t4,.L696
	ld	a6,24(sp)
	mv	a2,s11
	add	a5,a0,s4
	slli	a0,a2,2
	ld	t2,8(sp)
	ld	t5,16(sp)
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L699
.L718:
	addi	s2,s2,1
	mv	a0,a5
	add	a7,a7,s10
	add	a6,a6,s9
	bne	s5,s2,.L700
	j	.L719
.L706:
	mv	a5,a0
	j	.L694
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
	ble	a1,zero,.L720
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
.L722:
	ble	t4,zero,.L759
	mv	a4,a2
	mv	a3,a7
	li	a6,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a2,112(sp)
	sd	t1,120(sp)
	sd	t4,64(sp)
	sd	s6,256(sp)
.L762:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a2,a5,a4
	ble	s8,zero,.L761
	sd	a4,40(sp)
	sd	a6,48(sp)
	mv	t4,t3
	sd	a3,56(sp)
.L758:
	li	a5,4
	mv	a6,a7
	mv	a3,a2
	bne	t5,a5,.L726
	beq	t6,t5,.L775
.L726:
	ble	s5,t0,.L764
	mv	t3,s5
	mv	a3,a2
	mv	a4,a7
	mv	a5,a1
	sd	a2,0(sp)
	sd	a7,8(sp)
	sd	t1,16(sp)
	sd	t4,24(sp)
.L724:
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
	bne	t1,zero,.L743
	fadd.s	fa1,fa0,fa1
	fmv.x.w	a6,fa1
.L743:
	flw	fa1,0(a2)
	fmv.w.x	ft0,a6
	add	s6,a3,s0
	li	a2,1065353216
	fmul.s	fa1,fa1,ft0
	add	t1,a3,s3
	bne	s10,zero,.L746
	fadd.s	fa2,fa0,fa2
	fmv.x.w	a2,fa2
.L746:
	flw	fa2,0(s6)
	fmv.w.x	ft0,a2
	li	s6,1065353216
	li	a6,1065353216
	fmul.s	fa2,fa2,ft0
	add	a4,a4,s2
	bne	t4,zero,.L749
	fadd.s	fa3,fa0,fa3
	fmv.x.w	s6,fa3
.L749:
	flw	fa3,0(t1)
	fmv.w.x	ft0,s6
	fmul.s	fa3,fa3,ft0
	bne	a7,zero,.L752
	fadd.s	fa4,fa0,fa4
	fmv.x.w	a6,fa4
.L752:
	addi	a5,a5,16
	flw	fa4,0(a3)
	fsw	fa1,-12(a5)
	fmv.w.x	fa1,a6
	fsw	fa2,-8(a5)
	fsw	fa3,-4(a5)
	fmul.s	fa4,fa4,fa1
	add	a3,a3,t2
	fsw	fa4,-16(a5)
	bgt	t3,t0,.L724
	ld	a4,32(sp)
	ld	a2,0(sp)
	ld	a7,8(sp)
	ld	t4,24(sp)
	ld	t1,16(sp)
	add	a3,a2,a4
	add	a5,a1,s7
	add	a6,a7,t4
	mv	a4,s11
.L725:
	slli	a1,a4,2
	add	a1,a5,a1
	ble	a4,zero,.L776
.L757:
	flw	fa4,0(a6)
	addi	a5,a5,4
	li	a4,1065353216
	fgt.s	t3,fa4,fa5
	add	a6,a6,t5
	bne	t3,zero,.L755
	fadd.s	fa4,fa4,fa0
	fmv.x.w	a4,fa4
.L755:
	flw	fa4,0(a3)
	fmv.w.x	fa3,a4
	add	a3,a3,t6
	fmul.s	fa4,fa4,fa3
	fsw	fa4,-4(a5)
	bne	a1,a5,.L757
	addi	t1,t1,1
	add	a7,a7,a0
	add	a2,a2,s9
	bne	s8,t1,.L758
.L777:
	ld	a4,40(sp)
	ld	a6,48(sp)
	ld	a3,56(sp)
	mv	t3,t4
.L761:
	ld	a5,80(sp)
	addi	a6,a6,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a6,.L762
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a2,112(sp)
	ld	t1,120(sp)
	ld	t4,64(sp)
	ld	s6,256(sp)
.L759:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a2,a2,a4
	bne	t1,a5,.L722
.L720:
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
.L775:
	ble	s5,t0,.L764
	mv	s6,s5
	mv	a4,a7
	mv	a5,a1
	sd	a2,0(sp)
	sd	a7,8(sp)
	sd	s2,16(sp)
	sd	t2,24(sp)
.L739:
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
	bne	a2,zero,.L728
	fadd.s	fa1,fa0,fa1
	fmv.x.w	t3,fa1
.L728:
	flw	fa1,4(a3)
	fmv.w.x	ft0,t3
	li	a7,1065353216
	li	a6,1065353216
	fmul.s	fa1,fa1,ft0
	li	a2,1065353216
	bne	s10,zero,.L731
	fadd.s	fa2,fa0,fa2
	fmv.x.w	a7,fa2
.L731:
	flw	fa2,8(a3)
	fmv.w.x	ft0,a7
	addi	a4,a4,16
	fmul.s	fa2,fa2,ft0
	bne	s2,zero,.L734
	fadd.s	fa3,fa0,fa3
	fmv.x.w	a6,fa3
.L734:
	flw	fa3,12(a3)
	fmv.w.x	ft0,a6
	fmul.s	fa3,fa3,ft0
	bne	t2,zero,.L737
	fadd.s	fa4,fa0,fa4
	fmv.x.w	a2,fa4
.L737:
	addi	a5,a5,16
	flw	fa4,0(a3)
	fsw	fa1,-12(a5)
	fmv.w.x	fa1,a2
	fsw	fa2,-8(a5)
	fsw	fa3,-4(a5)
	fmul.s	fa4,fa4,fa1
	addi	a3,a3,16
	fsw	fa4,-16(a5)
	bgt	s6,t0,.L739
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
	bgt	a4,zero,.L757
.L776:
	addi	t1,t1,1
	mv	a1,a5
	add	a7,a7,a0
	add	a2,a2,s9
	bne	s8,t1,.L758
	j	.L777
.L764:
	mv	a4,s5
	mv	a5,a1
	j	.L725
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
	ble	a1,zero,.L778
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
.L780:
	ble	a1,zero,.L790
	mv	a4,a6
	mv	a3,a7
	li	a2,0
	sd	a7,96(sp)
	sd	a5,104(sp)
	sd	a6,112(sp)
	sd	t1,120(sp)
	sd	a1,64(sp)
.L793:
	ld	a5,72(sp)
	li	t1,0
	add	a7,a5,a3
	ld	a5,240(sp)
	add	a6,a5,a4
	ble	s5,zero,.L792
	sd	a4,40(sp)
	sd	a3,48(sp)
	sd	a2,56(sp)
.L789:
	mv	a3,a7
	mv	a4,a6
	mv	a2,t3
	bne	t4,s6,.L784
	beq	t5,t4,.L805
.L784:
	ble	t3,t6,.L795
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
	sd	a6,0(sp)
	sd	a7,8(sp)
	sd	t1,16(sp)
	sd	s9,24(sp)
	sd	s11,32(sp)
.L782:
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
	bgt	a2,t6,.L782
	ld	a6,0(sp)
	ld	a7,8(sp)
	ld	s9,24(sp)
	ld	s11,32(sp)
	ld	t1,16(sp)
	add	a5,a0,s4
	add	a3,a7,s10
	add	a4,a6,s11
	mv	a2,s9
.L783:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L806
.L788:
	flw	fa5,0(a3)
	flw	fa3,0(a4)
	addi	a5,a5,4
	fsub.s	fa4,fa1,fa5
	fmul.s	fa5,fa5,fa3
	add	a3,a3,t4
	add	a4,a4,t5
	fmul.s	fa5,fa5,fa4
	fsw	fa5,-4(a5)
	bne	a5,a0,.L788
	addi	t1,t1,1
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L789
.L807:
	ld	a4,40(sp)
	ld	a3,48(sp)
	ld	a2,56(sp)
.L792:
	ld	a5,80(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,256(sp)
	add	a4,a4,a5
	ld	a5,64(sp)
	bne	a5,a2,.L793
	ld	a7,96(sp)
	ld	a5,104(sp)
	ld	a6,112(sp)
	ld	t1,120(sp)
	ld	a1,64(sp)
.L790:
	ld	a4,88(sp)
	addi	a5,a5,1
	add	a7,a7,a4
	ld	a4,248(sp)
	add	a6,a6,a4
	bne	t1,a5,.L780
.L778:
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
.L805:
	ble	t3,t6,.L795
	mv	a3,a6
	mv	a4,a7
	mv	a5,a0
.L785:
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
	bgt	a2,t6,.L785
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,a7,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L788
.L806:
	addi	t1,t1,1
	mv	a0,a5
	add	a7,a7,s8
	add	a6,a6,s7
	bne	s5,t1,.L789
	j	.L807
.L795:
	mv	a5,a0
	j	.L783
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
	ble	a1,zero,.L808
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
.L810:
	ble	a1,zero,.L820
	mv	a4,a6
	mv	a3,s1
	li	a2,0
	sd	s1,80(sp)
	sd	a5,88(sp)
	sd	a6,96(sp)
	sd	s2,104(sp)
	sd	a1,48(sp)
.L823:
	ld	a5,56(sp)
	li	s2,0
	add	s1,a5,a3
	ld	a5,224(sp)
	add	a6,a5,a4
	ble	s5,zero,.L822
	sd	a4,24(sp)
	sd	a3,32(sp)
	sd	a2,40(sp)
.L819:
	mv	a3,s1
	mv	a4,a6
	mv	a2,s3
	bne	t1,s6,.L814
	beq	t3,t1,.L835
.L814:
	ble	s3,a7,.L825
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
	sd	a6,8(sp)
	sd	s1,16(sp)
.L812:
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
	bgt	a2,a7,.L812
	ld	a6,8(sp)
	ld	s1,16(sp)
	add	a5,a0,s4
	add	a4,a6,s11
	add	a3,s1,s10
	mv	a2,s9
.L813:
	slli	a0,a2,2
	add	a0,a5,a0
	ble	a2,zero,.L836
.L818:
	flw	fa4,0(a3)
	flw	fa3,0(a4)
	addi	a5,a5,4
	fnmsub.s	fa4,fa4,fa4,fa5
	add	a3,a3,t1
	add	a4,a4,t3
	fmul.s	fa4,fa3,fa4
	fsw	fa4,-4(a5)
	bne	a5,a0,.L818
	addi	s2,s2,1
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L819
.L837:
	ld	a4,24(sp)
	ld	a3,32(sp)
	ld	a2,40(sp)
.L822:
	ld	a5,64(sp)
	addi	a2,a2,1
	add	a3,a3,a5
	ld	a5,240(sp)
	add	a4,a4,a5
	ld	a5,48(sp)
	bne	a5,a2,.L823
	ld	s1,80(sp)
	ld	a5,88(sp)
	ld	a6,96(sp)
	ld	s2,104(sp)
	ld	a1,48(sp)
.L820:
	ld	a4,72(sp)
	addi	a5,a5,1
	add	s1,s1,a4
	ld	a4,232(sp)
	add	a6,a6,a4
	bne	s2,a5,.L810
.L808:
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
.L835:
	ble	s3,a7,.L825
	mv	a3,a6
	mv	a4,s1
	mv	a5,a0
.L815:
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
	bgt	a2,a7,.L815
	mv	a2,s9
	add	a5,a0,s4
	slli	a0,a2,2
	add	a3,s1,s4
	add	a4,a6,s4
	add	a0,a5,a0
	bgt	a2,zero,.L818
.L836:
	addi	s2,s2,1
	mv	a0,a5
	add	s1,s1,s8
	add	a6,a6,s7
	bne	s5,s2,.L819
	j	.L837
.L825:
	mv	a5,a0
	j	.L813
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
	ble	a1,zero,.L838
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
.L840:
	ble	a0,zero,.L846
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
.L849:
	ble	s0,zero,.L848
	add	s11,t6,a3
	add	s10,t5,a2
	add	s9,a7,a1
	li	s6,0
	sd	a3,0(sp)
	sd	a2,8(sp)
	sd	a1,16(sp)
	sd	a5,24(sp)
.L845:
	mv	a5,s11
	mv	a2,s10
	mv	a1,s9
	ble	t2,zero,.L841
	mv	a3,t2
	mv	a4,t0
	j	.L844
.L855:
	lw	a0,0(a2)
	addi	a3,a3,-1
	add	a5,a5,t1
	sw	a0,-4(a4)
	add	a2,a2,t3
	add	a1,a1,t4
	beq	a3,zero,.L854
.L844:
	flw	fa5,0(a5)
	addi	a4,a4,4
	feq.s	a0,fa5,fa4
	beq	a0,zero,.L855
	lw	a0,0(a1)
	addi	a3,a3,-1
	add	a5,a5,t1
	sw	a0,-4(a4)
	add	a2,a2,t3
	add	a1,a1,t4
	bne	a3,zero,.L844
.L854:
	add	t0,t0,s4
.L841:
	addi	s6,s6,1
	add	s11,s11,s1
	add	s10,s10,s2
	add	s9,s9,s3
	bne	s0,s6,.L845
	ld	a3,0(sp)
	ld	a2,8(sp)
	ld	a1,16(sp)
	ld	a5,24(sp)
.L848:
	ld	a4,32(sp)
	addi	a5,a5,1
	add	a3,a3,a6
	add	a2,a2,s8
	add	a1,a1,s7
	bne	a4,a5,.L849
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
.L846:
	ld	a5,200(sp)
	addi	s5,s5,1
	add	t6,t6,s11
	add	t5,t5,a5
	ld	a5,240(sp)
	add	a4,a4,a5
	bne	a7,s5,.L840
.L838:
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
