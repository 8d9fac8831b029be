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
	addi	a5,a3,-4
	addi	sp,sp,-256
	slli	t2,a3,2
	srli	a5,a5,2
	sd	s2,232(sp)
	sd	s3,224(sp)
	sd	s4,216(sp)
	sd	s5,208(sp)
	slli	s2,a5,4
	add	s4,a1,t2
	addi	a5,a5,1
	add	s3,a0,t2
	li	s5,3
	sd	s0,248(sp)
	fsd	fs0,152(sp)
	slli	s0,a5,2
	fsd	fs1,144(sp)
	fsd	fs3,128(sp)
	fsd	fs4,120(sp)
	fsd	fs5,112(sp)
	fsd	fs6,104(sp)
	fsd	fs7,96(sp)
	fsd	fs8,88(sp)
	fsd	fs10,72(sp)
	fsd	fs11,64(sp)
	sd	s1,240(sp)
	sd	s6,200(sp)
	sd	s7,192(sp)
	sd	s8,184(sp)
	sd	s9,176(sp)
	sd	s10,168(sp)
	sd	s11,160(sp)
	fsd	fs2,136(sp)
	fsd	fs9,80(sp)
	flw	fs8,.LC0,a5
	flw	fs10,.LC1,a5
	flw	fs11,.LC2,a5
	flw	fs6,.LC3,a5
	flw	ft8,.LC4,a5
	flw	fs5,.LC5,a5
	flw	fs4,.LC6,a5
	flw	fs3,.LC7,a5
	mv	t0,s4
	flw	fs2,.LC8,a5
	mv	t6,s3
	flw	ft2,0(a0)
	addi	s2,s2,16
	flw	fs1,.LC9,a5
	flw	fs0,.LC10,a5
	flw	fs7,.LC11,a5
	ble	a3,s5,.L3
.L41:
	fmv.s	fa3,ft2
	fmv.s	fa5,ft2
	fmv.s	fa4,ft2
	mv	a5,a0
	add	a4,a0,s2
.L4:
	flw	ft0,0(a5)
	flw	fa0,4(a5)
	flw	fa1,8(a5)
	flw	fa2,12(a5)
	addi	a5,a5,16
#APP
# 69 "float.h" 1
	fmax.s ft2, ft2, ft0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, fa2
# 0 "" 2
#NO_APP
	bne	a4,a5,.L4
	mv	t5,s0
	ble	a3,s0,.L39
.L19:
	slli	a5,t5,2
	add	a5,a0,a5
.L6:
	flw	fa2,0(a5)
	addi	a5,a5,4
#APP
# 69 "float.h" 1
	fmax.s ft2, ft2, fa2
# 0 "" 2
#NO_APP
	bne	a5,t6,.L6
#APP
# 69 "float.h" 1
	fmax.s ft2, ft2, fa4
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa3
# 0 "" 2
# 69 "float.h" 1
	fmax.s ft2, ft2, fa5
# 0 "" 2
#NO_APP
	ble	a3,s5,.L40
.L17:
	fmv.w.x	ft3,zero
	mv	t1,a0
	mv	t3,a1
	add	s10,a0,s2
	sd	t2,8(sp)
	fsw	fs0,16(sp)
	fsw	fs7,20(sp)
	fsw	fs8,24(sp)
	fsw	fs10,28(sp)
	fsw	fs11,32(sp)
	fsw	fs6,36(sp)
	fsw	ft8,40(sp)
	fsw	fs5,44(sp)
	fsw	fs4,48(sp)
	fsw	fs3,52(sp)
	fsw	fs2,56(sp)
	fsw	fs1,60(sp)
.L8:
	flw	ft7,0(t1)
	flw	ft6,4(t1)
	flw	ft5,8(t1)
	fsub.s	ft7,ft7,ft2
#APP
# 69 "float.h" 1
	fmax.s fa2, ft7, fs8
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, fs10
# 0 "" 2
#NO_APP
	fmadd.s	fa1,fa2,fs11,fs6
	fsub.s	ft6,ft6,ft2
#APP
# 69 "float.h" 1
	fmax.s fa3, ft6, fs8
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, fs10
# 0 "" 2
#NO_APP
	fmadd.s	ft9,fa3,fs11,fs6
	flw	ft4,12(t1)
	fsub.s	ft1,fa1,fs6
	fsub.s	ft5,ft5,ft2
#APP
# 69 "float.h" 1
	fmax.s fa4, ft5, fs8
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fs10
# 0 "" 2
#NO_APP
	fmadd.s	fa7,fa4,fs11,fs6
	fsub.s	ft4,ft4,ft2
#APP
# 69 "float.h" 1
	fmax.s fa5, ft4, fs8
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fs10
# 0 "" 2
#NO_APP
	fmadd.s	fa6,fa5,fs11,fs6
	fsub.s	ft0,ft9,fs6
	fmadd.s	fa2,ft1,ft8,fa2
	fsub.s	fa0,fa7,fs6
#APP
# 36 "float.h" 1
	fmv.x.w a5, fa1
# 0 "" 2
#NO_APP
	fsub.s	fa1,fa6,fs6
	fmadd.s	fa3,ft0,ft8,fa3
	fmadd.s	ft1,ft1,fs5,fa2
	fmadd.s	fa4,fa0,ft8,fa4
#APP
# 36 "float.h" 1
	fmv.x.w a6, ft9
# 0 "" 2
#NO_APP
	fmadd.s	fa5,fa1,ft8,fa5
	fmadd.s	ft0,ft0,fs5,fa3
	fmadd.s	fa2,ft1,fs4,fs3
	fmadd.s	fa0,fa0,fs5,fa4
	fmul.s	fs9,ft1,ft1
	fmadd.s	fa1,fa1,fs5,fa5
	fmadd.s	fa3,ft0,fs4,fs3
	fmadd.s	fa2,fa2,ft1,fs2
	fmadd.s	fa4,fa0,fs4,fs3
	fmul.s	ft11,ft0,ft0
	fmadd.s	fa5,fa1,fs4,fs3
	fmadd.s	fa3,fa3,ft0,fs2
	fmadd.s	fa2,fa2,ft1,fs1
	fmadd.s	fa4,fa4,fa0,fs2
	fmul.s	ft10,fa0,fa0
	fmadd.s	fa5,fa5,fa1,fs2
	fmadd.s	fa3,fa3,ft0,fs1
	fmadd.s	fa2,fa2,ft1,fs0
	fmadd.s	fa4,fa4,fa0,fs1
	fmul.s	ft9,fa1,fa1
	fmadd.s	fa5,fa5,fa1,fs1
	fmadd.s	fa3,fa3,ft0,fs0
	fmadd.s	fa2,fa2,fs9,ft1
	fmadd.s	fa4,fa4,fa0,fs0
	srliw	s6,a5,1
	fmadd.s	fa5,fa5,fa1,fs0
	fmadd.s	fa3,fa3,ft11,ft0
	fadd.s	fa2,fa2,fs7
	slliw	s11,s6,23
	fmadd.s	fa4,fa4,ft10,fa0
	fmadd.s	fa5,fa5,ft9,fa1
	fmv.w.x	fa1,s11
	srliw	s1,a6,1
	fadd.s	fa3,fa3,fs7
	slliw	s9,s1,23
	fmul.s	fa2,fa2,fa1
	fmv.w.x	fa1,s9
#APP
# 36 "float.h" 1
	fmv.x.w a4, fa7
# 0 "" 2
#NO_APP
	fadd.s	fa4,fa4,fs7
	srliw	t2,a4,1
	slliw	s8,t2,23
	fmul.s	fa3,fa3,fa1
	fmv.w.x	fa1,s8
#APP
# 36 "float.h" 1
	fmv.x.w a7, fa6
# 0 "" 2
#NO_APP
	fadd.s	fa5,fa5,fs7
	srliw	t4,a7,1
	slliw	s7,t4,23
	fmul.s	fa4,fa4,fa1
	subw	a5,a5,s6
	fmv.w.x	fa1,s7
	slliw	a5,a5,23
#APP
# 47 "float.h" 1
	feq.s s6, ft7, ft7
# 0 "" 2
#NO_APP
	addiw	s6,s6,-1
	or	a5,a5,s6
	fmul.s	fa5,fa5,fa1
	subw	a6,a6,s1
	fmv.w.x	fa1,a5
	slliw	a6,a6,23
#APP
# 47 "float.h" 1
	feq.s s1, ft6, ft6
# 0 "" 2
#NO_APP
	addiw	s1,s1,-1
	or	a6,a6,s1
	fmul.s	fa2,fa2,fa1
	subw	a4,a4,t2
	fmv.w.x	fa1,a6
	slliw	a4,a4,23
#APP
# 47 "float.h" 1
	feq.s t2, ft5, ft5
# 0 "" 2
#NO_APP
	addiw	t2,t2,-1
	or	a4,a4,t2
	fmul.s	fa3,fa3,fa1
	subw	a7,a7,t4
	fmv.w.x	fa1,a4
	slliw	a7,a7,23
#APP
# 47 "float.h" 1
	feq.s t4, ft4, ft4
# 0 "" 2
#NO_APP
	addiw	t4,t4,-1
	or	a7,a7,t4
	fmul.s	fa4,fa4,fa1
	fmv.w.x	fa1,a7
	fsw	fa2,0(t3)
	fsw	fa3,4(t3)
	fmul.s	fa5,fa5,fa1
	fadd.s	fa2,fa3,fa2
	fsw	fa4,8(t3)
	addi	t1,t1,16
	addi	t3,t3,16
	fadd.s	fa3,fa5,fa4
	fsw	fa5,-4(t3)
	fadd.s	fa2,fa2,fa3
	fadd.s	ft3,ft3,fa2
	bne	t1,s10,.L8
	ld	t2,8(sp)
	flw	ft4,16(sp)
	flw	fa7,20(sp)
	flw	ft9,24(sp)
	flw	fa1,28(sp)
	flw	fa0,32(sp)
	flw	fa6,36(sp)
	flw	ft0,40(sp)
	flw	ft1,44(sp)
	flw	ft10,48(sp)
	flw	ft11,52(sp)
	flw	fs9,56(sp)
	flw	fa4,60(sp)
	ble	a3,s0,.L9
.L18:
	mv	a6,t5
.L10:
	slli	a5,a6,2
	add	a4,a0,a5
	flw	fa2,0(a4)
	add	a4,a1,a5
	addi	a6,a6,1
	fsub.s	fa2,fa2,ft2
#APP
# 69 "float.h" 1
	fmax.s fa5, fa2, ft9
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa1
# 0 "" 2
#NO_APP
	fmadd.s	fa3,fa5,fa0,fa6
#APP
# 36 "float.h" 1
	fmv.x.w a5, fa3
# 0 "" 2
#NO_APP
	srliw	a7,a5,1
	slliw	t1,a7,23
	subw	a5,a5,a7
	fsub.s	fa3,fa3,fa6
#APP
# 47 "float.h" 1
	feq.s a7, fa2, fa2
# 0 "" 2
#NO_APP
	slliw	a5,a5,23
	addiw	a7,a7,-1
	or	a5,a5,a7
	fmadd.s	fa5,fa3,ft0,fa5
	fmadd.s	fa3,fa3,ft1,fa5
	fmadd.s	fa5,fa3,ft10,ft11
	fmul.s	fa2,fa3,fa3
	fmadd.s	fa5,fa5,fa3,fs9
	fmadd.s	fa5,fa5,fa3,fa4
	fmadd.s	fa5,fa5,fa3,ft4
	fmadd.s	fa5,fa5,fa2,fa3
	fmv.w.x	fa3,t1
	fadd.s	fa5,fa5,fa7
	fmul.s	fa5,fa5,fa3
	fmv.w.x	fa3,a5
	fmul.s	fa5,fa5,fa3
	fsw	fa5,0(a4)
	fadd.s	ft3,ft3,fa5
	bgt	a3,a6,.L10
	fdiv.s	ft3,fa7,ft3
	ble	a3,s5,.L11
.L16:
	mv	a5,a1
	add	a4,a1,s2
.L12:
	flw	fa2,4(a5)
	flw	fa3,8(a5)
	flw	fa4,12(a5)
	flw	fa5,0(a5)
	fmul.s	fa2,ft3,fa2
	fmul.s	fa3,ft3,fa3
	fmul.s	fa4,ft3,fa4
	fmul.s	fa5,fa5,ft3
	addi	a5,a5,16
	fsw	fa2,-12(a5)
	fsw	fa3,-8(a5)
	fsw	fa4,-4(a5)
	fsw	fa5,-16(a5)
	bne	a4,a5,.L12
.L11:
	ble	a3,t5,.L13
	slli	t5,t5,2
	add	t5,a1,t5
.L14:
	flw	fa5,0(t5)
	addi	t5,t5,4
	fmul.s	fa5,fa5,ft3
	fsw	fa5,-4(t5)
	bne	t5,t0,.L14
.L13:
	addi	a2,a2,-1
	mv	a0,s3
	mv	a1,s4
	add	t0,t0,t2
	add	t6,t6,t2
	beq	a2,zero,.L1
	flw	ft2,0(a0)
	add	s4,s4,t2
	add	s3,s3,t2
	bgt	a3,s5,.L41
.L3:
	ble	a3,zero,.L13
	fmv.s	fa3,ft2
	fmv.s	fa5,ft2
	fmv.s	fa4,ft2
	li	t5,0
	j	.L19
.L9:
	fdiv.s	ft3,fs7,ft3
	j	.L16
.L1:
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
.L39:
#APP
# 69 "float.h" 1
	fmax.s ft2, ft2, fa4
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa3
# 0 "" 2
# 69 "float.h" 1
	fmax.s ft2, ft2, fa5
# 0 "" 2
#NO_APP
	j	.L17
.L40:
	fmv.w.x	ft3,zero
	flw	ft9,.LC0,a5
	flw	fa1,.LC1,a5
	flw	fa0,.LC2,a5
	flw	fa6,.LC3,a5
	flw	ft0,.LC4,a5
	flw	ft1,.LC5,a5
	flw	ft10,.LC6,a5
	flw	ft11,.LC7,a5
	flw	fs9,.LC8,a5
	flw	fa4,.LC9,a5
	flw	ft4,.LC10,a5
	flw	fa7,.LC11,a5
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
