	.file	"softmax.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	softmax
	.type	softmax, @function
softmax:
	ble	a2,zero,.L35
	addi	sp,sp,-272
	addi	a5,a3,-4
	sd	s2,248(sp)
	srli	a5,a5,2
	slli	s2,a3,2
	sd	s4,232(sp)
	sd	s5,224(sp)
	sd	s8,200(sp)
	slli	a4,a5,4
	add	s4,a1,s2
	addi	a5,a5,1
	add	s5,a0,s2
	li	s8,3
	sd	s0,264(sp)
	sd	s1,256(sp)
	sd	s6,216(sp)
	sd	s7,208(sp)
	fsd	fs0,168(sp)
	slli	s7,a5,2
	fsd	fs1,160(sp)
	fsd	fs3,144(sp)
	fsd	fs4,136(sp)
	fsd	fs5,128(sp)
	fsd	fs8,104(sp)
	fsd	fs9,96(sp)
	fsd	fs10,88(sp)
	fsd	fs11,80(sp)
	sd	s3,240(sp)
	sd	s9,192(sp)
	sd	s10,184(sp)
	sd	s11,176(sp)
	fsd	fs2,152(sp)
	fsd	fs6,120(sp)
	fsd	fs7,112(sp)
	flw	fs8,.LC0,a5
	flw	fs9,.LC1,a5
	flw	fs10,.LC2,a5
	flw	ft3,.LC3,a5
	flw	fs11,.LC4,a5
	flw	fs5,.LC5,a5
	flw	fs4,.LC6,a5
	flw	fs3,.LC7,a5
	mv	s1,s4
	flw	fs2,.LC8,a5
	mv	s0,s5
	flw	ft2,0(a0)
	addi	s6,a4,16
	flw	fs1,.LC9,a5
	flw	fs0,.LC10,a5
	flw	fa7,.LC11,a5
	mv	t2,a2
	ble	a3,s8,.L3
.L41:
	fmv.s	fa3,ft2
	fmv.s	fa5,ft2
	fmv.s	fa4,ft2
	mv	a5,a0
	add	a4,a0,s6
.L4:
	flw	ft0,0(a5)
	flw	fa0,4(a5)
	flw	fa1,8(a5)
	flw	fa2,12(a5)
	addi	a5,a5,16
#APP
# 47 "float.h" 1
	fmax.s ft2, ft2, ft0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa3, fa3, fa2
# 0 "" 2
#NO_APP
	bne	a4,a5,.L4
	mv	t0,s7
	ble	a3,s7,.L39
.L19:
	slli	a5,t0,2
	add	a5,a0,a5
.L6:
	flw	fa2,0(a5)
	addi	a5,a5,4
#APP
# 47 "float.h" 1
	fmax.s ft2, ft2, fa2
# 0 "" 2
#NO_APP
	bne	s0,a5,.L6
#APP
# 47 "float.h" 1
	fmax.s ft2, ft2, fa4
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa5, fa3
# 0 "" 2
# 47 "float.h" 1
	fmax.s ft2, ft2, fa5
# 0 "" 2
#NO_APP
	ble	a3,s8,.L40
.L17:
	fmv.w.x	ft4,zero
	fmv.s	ft1,fs2
	fmv.s	ft5,fs1
	add	s11,a0,s6
	sd	t0,24(sp)
	mv	a7,a0
	mv	t1,a1
	sd	s2,0(sp)
	sd	s0,8(sp)
	sd	s1,16(sp)
	mv	t0,s11
	sd	s7,32(sp)
	fsw	fs0,40(sp)
	fsw	fa7,44(sp)
	fsw	fs8,48(sp)
	fsw	fs9,52(sp)
	fsw	fs10,56(sp)
	fsw	ft3,60(sp)
	fsw	fs11,64(sp)
	fsw	fs5,68(sp)
	fsw	fs4,72(sp)
	fsw	fs3,76(sp)
.L8:
	flw	ft9,0(a7)
	flw	ft8,4(a7)
	flw	fa6,8(a7)
	fsub.s	ft9,ft9,ft2
#APP
# 47 "float.h" 1
	fmax.s fa2, ft9, fs8
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa2, fa2, fs9
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fa2,fs10,ft3
	fsub.s	ft8,ft8,ft2
	fsub.s	fa6,fa6,ft2
#APP
# 47 "float.h" 1
	fmax.s fa3, ft8, fs8
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa4, fa6, fs8
# 0 "" 2
#NO_APP
	fmv.x.w	s3,fa5
#APP
# 36 "float.h" 1
	fmin.s fa3, fa3, fs9
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa4, fa4, fs9
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fa3,fs10,ft3
	fmadd.s	fa1,fa4,fs10,ft3
	flw	ft7,12(a7)
	srliw	a5,s3,1
	slliw	s11,a5,23
	fmv.x.w	s2,fa5
	fmv.x.w	s1,fa1
	fsub.s	ft7,ft7,ft2
#APP
# 47 "float.h" 1
	fmax.s fa5, ft7, fs8
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, fs9
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa5,fs10,ft3
	srliw	a2,s2,1
	slliw	s10,a2,23
	srliw	a4,s1,1
	slliw	s9,a4,23
	fmv.x.w	s0,fa1
	fmv.w.x	fa1,s3
	feq.s	t6,ft9,ft9
	srliw	a6,s0,1
	fsub.s	ft6,fa1,ft3
	fmv.w.x	fa1,s2
	slliw	s7,a6,23
	feq.s	t5,ft8,ft8
	fsub.s	ft0,fa1,ft3
	fmv.w.x	fa1,s1
	fmadd.s	fa2,ft6,fs11,fa2
	subw	a5,s3,a5
	fsub.s	fa0,fa1,ft3
	fmv.w.x	fa1,s0
	fmadd.s	fa3,ft0,fs11,fa3
	fmadd.s	ft6,ft6,fs5,fa2
	fsub.s	fa1,fa1,ft3
	fmadd.s	fa4,fa0,fs11,fa4
	seqz	t6,t6
	fmadd.s	ft0,ft0,fs5,fa3
	fmadd.s	fa2,ft6,fs4,fs3
	fmadd.s	fa5,fa1,fs11,fa5
	fmadd.s	fa0,fa0,fs5,fa4
	fmul.s	fs7,ft6,ft6
	fmadd.s	fa3,ft0,fs4,fs3
	fmadd.s	fa2,fa2,ft6,fs2
	fmadd.s	fa1,fa1,fs5,fa5
	fmadd.s	fa4,fa0,fs4,fs3
	fmul.s	fs6,ft0,ft0
	fmadd.s	fa3,fa3,ft0,fs2
	fmadd.s	fa2,fa2,ft6,fs1
	fmadd.s	fa5,fa1,fs4,fs3
	fmadd.s	fa4,fa4,fa0,fs2
	fmul.s	ft11,fa0,fa0
	fmadd.s	fa3,fa3,ft0,fs1
	fmadd.s	fa2,fa2,ft6,fs0
	fmadd.s	fa5,fa5,fa1,fs2
	fmadd.s	fa4,fa4,fa0,fs1
	fmul.s	ft10,fa1,fa1
	fmadd.s	fa3,fa3,ft0,fs0
	fmadd.s	fa2,fa2,fs7,ft6
	fmadd.s	fa5,fa5,fa1,fs1
	fmadd.s	fa4,fa4,fa0,fs0
	slliw	a5,a5,23
	fmadd.s	fa3,fa3,fs6,ft0
	fadd.s	fa2,fa2,fa7
	fmadd.s	fa5,fa5,fa1,fs0
	fmadd.s	fa4,fa4,ft11,fa0
	negw	t6,t6
	fadd.s	fa3,fa3,fa7
	or	a5,a5,t6
	fmadd.s	fa5,fa5,ft10,fa1
	fmv.w.x	fa1,s11
	fadd.s	fa4,fa4,fa7
	feq.s	t4,fa6,fa6
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s10
	fadd.s	fa5,fa5,fa7
	subw	a2,s2,a2
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s9
	seqz	t5,t5
	slliw	a2,a2,23
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,s7
	negw	t5,t5
	or	a2,a2,t5
	fmul.s	fa5,fa5,fa1
	fmv.w.x	fa1,a5
	feq.s	t3,ft7,ft7
	subw	a4,s1,a4
	fmul.s	fa2,fa2,fa1
	seqz	t4,t4
	fmv.w.x	fa1,a2
	slliw	a4,a4,23
	negw	t4,t4
	or	a4,a4,t4
	fmul.s	fa3,fa3,fa1
	subw	a6,s0,a6
	fmv.w.x	fa1,a4
	seqz	t3,t3
	slliw	a6,a6,23
	negw	t3,t3
	or	a6,a6,t3
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a6
	fsw	fa2,0(t1)
	fsw	fa3,4(t1)
	fmul.s	fa5,fa5,fa1
	fadd.s	fa2,fa3,fa2
	fsw	fa4,8(t1)
	addi	a7,a7,16
	addi	t1,t1,16
	fadd.s	fa3,fa5,fa4
	fsw	fa5,-4(t1)
	fadd.s	fa2,fa2,fa3
	fadd.s	ft4,ft4,fa2
	bne	t0,a7,.L8
	ld	s7,32(sp)
	ld	s2,0(sp)
	ld	s0,8(sp)
	ld	s1,16(sp)
	ld	t0,24(sp)
	flw	ft6,40(sp)
	flw	ft9,44(sp)
	flw	ft10,48(sp)
	flw	ft11,52(sp)
	flw	fs6,56(sp)
	flw	ft8,60(sp)
	flw	fs7,64(sp)
	flw	fa1,68(sp)
	flw	fa0,72(sp)
	flw	ft0,76(sp)
	ble	a3,s7,.L9
.L18:
	mv	a6,t0
.L10:
	slli	a5,a6,2
	add	a4,a0,a5
	flw	fa4,0(a4)
	add	a2,a1,a5
	addi	a6,a6,1
	fsub.s	fa4,fa4,ft2
#APP
# 47 "float.h" 1
	fmax.s fa5, fa4, ft10
# 0 "" 2
# 36 "float.h" 1
	fmin.s fa5, fa5, ft11
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fa5,fs6,ft8
	feq.s	a4,fa4,fa4
	fsub.s	fa4,fa3,ft8
	fmv.x.w	a5,fa3
	seqz	a4,a4
	negw	a4,a4
	srliw	a7,a5,1
	fmadd.s	fa5,fa4,fs7,fa5
	slliw	t1,a7,23
	subw	a5,a5,a7
	slliw	a5,a5,23
	or	a5,a5,a4
	fmadd.s	fa4,fa4,fa1,fa5
	fmadd.s	fa5,fa4,fa0,ft0
	fmul.s	fa3,fa4,fa4
	fmadd.s	fa5,fa5,fa4,ft1
	fmadd.s	fa5,fa5,fa4,ft5
	fmadd.s	fa5,fa5,fa4,ft6
	fmadd.s	fa5,fa5,fa3,fa4
	fmv.w.x	fa4,t1
	fadd.s	fa5,fa5,ft9
	fmul.s	fa5,fa5,fa4
	fmv.w.x	fa4,a5
	fmul.s	fa5,fa5,fa4
	fsw	fa5,0(a2)
	fadd.s	ft4,ft4,fa5
	bgt	a3,a6,.L10
	fdiv.s	ft4,ft9,ft4
	ble	a3,s8,.L11
.L16:
	mv	a5,a1
	add	a4,a1,s6
.L12:
	flw	fa2,4(a5)
	flw	fa3,8(a5)
	flw	fa4,12(a5)
	flw	fa5,0(a5)
	fmul.s	fa2,ft4,fa2
	fmul.s	fa3,ft4,fa3
	fmul.s	fa4,ft4,fa4
	fmul.s	fa5,fa5,ft4
	addi	a5,a5,16
	fsw	fa2,-12(a5)
	fsw	fa3,-8(a5)
	fsw	fa4,-4(a5)
	fsw	fa5,-16(a5)
	bne	a4,a5,.L12
.L11:
	ble	a3,t0,.L13
	slli	t0,t0,2
	add	t0,a1,t0
.L14:
	flw	fa5,0(t0)
	addi	t0,t0,4
	fmul.s	fa5,fa5,ft4
	fsw	fa5,-4(t0)
	bne	s1,t0,.L14
.L13:
	addi	t2,t2,-1
	mv	a0,s5
	mv	a1,s4
	add	s1,s1,s2
	add	s0,s0,s2
	beq	t2,zero,.L1
	flw	ft2,0(a0)
	add	s4,s4,s2
	add	s5,s5,s2
	bgt	a3,s8,.L41
.L3:
	ble	a3,zero,.L13
	fmv.s	fa3,ft2
	fmv.s	fa5,ft2
	fmv.s	fa4,ft2
	li	t0,0
	j	.L19
.L9:
	fdiv.s	ft4,fa7,ft4
	j	.L16
.L1:
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
.L39:
#APP
# 47 "float.h" 1
	fmax.s ft2, ft2, fa4
# 0 "" 2
# 47 "float.h" 1
	fmax.s fa5, fa5, fa3
# 0 "" 2
# 47 "float.h" 1
	fmax.s ft2, ft2, fa5
# 0 "" 2
#NO_APP
	j	.L17
.L40:
	fmv.w.x	ft4,zero
	flw	ft10,.LC0,a5
	flw	ft11,.LC1,a5
	flw	fs6,.LC2,a5
	flw	ft8,.LC3,a5
	flw	fs7,.LC4,a5
	flw	fa1,.LC5,a5
	flw	fa0,.LC6,a5
	flw	ft0,.LC7,a5
	flw	ft1,.LC8,a5
	flw	ft5,.LC9,a5
	flw	ft6,.LC10,a5
	flw	ft9,.LC11,a5
	j	.L18
.L35:
	ret
	.size	softmax, .-softmax
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	-1026555904
	.align	2
.LC1:
	.word	1118961664
	.align	2
.LC2:
	.word	1069066811
	.align	2
.LC3:
	.word	1262485758
	.align	2
.LC4:
	.word	-1087278592
	.align	2
.LC5:
	.word	-1245725042
	.align	2
.LC6:
	.word	985041029
	.align	2
.LC7:
	.word	1007224247
	.align	2
.LC8:
	.word	1026206349
	.align	2
.LC9:
	.word	1042983534
	.align	2
.LC10:
	.word	1056964608
	.align	2
.LC11:
	.word	1065353216
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
