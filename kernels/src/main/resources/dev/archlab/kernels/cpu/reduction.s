	.file	"reduction.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.type	sum_of_row, @function
sum_of_row:
	li	a4,7
	flw	fa0,0(a0)
	li	a5,1
	ble	a1,a4,.L2
	li	a5,15
	flw	ft1,4(a0)
	flw	fa3,8(a0)
	flw	ft0,12(a0)
	flw	fa5,16(a0)
	flw	fa1,20(a0)
	flw	fa4,24(a0)
	flw	fa2,28(a0)
	ble	a1,a5,.L8
	addi	a4,a1,-16
	srli	a4,a4,3
	slli	a3,a4,5
	addi	a2,a0,64
	addi	a5,a0,32
	add	a3,a3,a2
.L4:
	flw	fa7,0(a5)
	flw	fa6,4(a5)
	flw	ft7,8(a5)
	flw	ft6,12(a5)
	flw	ft5,16(a5)
	flw	ft4,20(a5)
	flw	ft3,24(a5)
	flw	ft2,28(a5)
	addi	a5,a5,32
	fadd.s	fa0,fa0,fa7
	fadd.s	ft1,ft1,fa6
	fadd.s	fa3,fa3,ft7
	fadd.s	ft0,ft0,ft6
	fadd.s	fa5,fa5,ft5
	fadd.s	fa1,fa1,ft4
	fadd.s	fa4,fa4,ft3
	fadd.s	fa2,fa2,ft2
	bne	a3,a5,.L4
	addi	a5,a4,2
	slli	a5,a5,3
.L3:
	fadd.s	fa0,fa0,ft1
	fadd.s	fa3,fa3,ft0
	fadd.s	fa5,fa5,fa1
	fadd.s	fa4,fa4,fa2
	fadd.s	fa0,fa0,fa3
	fadd.s	fa5,fa5,fa4
	fadd.s	fa0,fa0,fa5
.L2:
	ble	a1,a5,.L1
	slli	a5,a5,2
	slli	a1,a1,2
	add	a5,a0,a5
	add	a0,a0,a1
.L6:
	flw	fa5,0(a5)
	addi	a5,a5,4
	fadd.s	fa0,fa0,fa5
	bne	a0,a5,.L6
.L1:
	ret
.L8:
	li	a5,8
	j	.L3
	.size	sum_of_row, .-sum_of_row
	.set	mean_of_row,sum_of_row
	.align	2
	.globl	reduction_sum
	.type	reduction_sum, @function
reduction_sum:
	addi	sp,sp,-64
	sd	s0,48(sp)
	sd	s1,40(sp)
	sd	s2,32(sp)
	sd	s3,24(sp)
	sd	ra,56(sp)
	sd	s4,16(sp)
	fsd	fs0,8(sp)
	li	a5,1
	mv	s2,a0
	mv	s0,a1
	mv	s3,a2
	mv	s1,a3
	beq	a4,a5,.L13
	ble	a2,zero,.L12
	mul	a2,a4,a3
	addi	a0,a4,-16
	srli	a0,a0,4
	addi	a0,a0,1
	slli	a3,a4,2
	slli	t0,a0,6
	add	t5,s2,a3
	slli	a0,a0,4
	li	t6,15
	li	t3,1
	slli	a2,a2,2
.L15:
	mv	a7,s2
	add	t4,s0,t0
	ble	a4,t6,.L37
.L19:
	flw	fa7,0(a7)
	flw	fa6,4(a7)
	flw	ft7,8(a7)
	flw	ft6,12(a7)
	flw	ft5,16(a7)
	flw	ft4,20(a7)
	flw	ft3,24(a7)
	flw	ft2,28(a7)
	flw	ft1,32(a7)
	flw	ft0,36(a7)
	flw	fa0,40(a7)
	flw	fa1,44(a7)
	flw	fa2,48(a7)
	flw	fa3,52(a7)
	flw	fa4,56(a7)
	flw	fa5,60(a7)
	mv	a5,a7
	ble	s1,t3,.L17
	li	a6,1
.L18:
	add	a5,a5,a3
	flw	fs0,0(a5)
	flw	ft11,48(a5)
	flw	ft10,52(a5)
	fadd.s	fa7,fa7,fs0
	flw	fs0,4(a5)
	flw	ft9,56(a5)
	flw	ft8,60(a5)
	fadd.s	fa6,fa6,fs0
	flw	fs0,8(a5)
	addi	a6,a6,1
	fadd.s	fa2,fa2,ft11
	fadd.s	ft7,ft7,fs0
	flw	fs0,12(a5)
	fadd.s	fa3,fa3,ft10
	fadd.s	fa4,fa4,ft9
	fadd.s	ft6,ft6,fs0
	flw	fs0,16(a5)
	fadd.s	fa5,fa5,ft8
	fadd.s	ft5,ft5,fs0
	flw	fs0,20(a5)
	fadd.s	ft4,ft4,fs0
	flw	fs0,24(a5)
	fadd.s	ft3,ft3,fs0
	flw	fs0,28(a5)
	fadd.s	ft2,ft2,fs0
	flw	fs0,32(a5)
	fadd.s	ft1,ft1,fs0
	flw	fs0,36(a5)
	fadd.s	ft0,ft0,fs0
	flw	fs0,40(a5)
	fadd.s	fa0,fa0,fs0
	flw	fs0,44(a5)
	fadd.s	fa1,fa1,fs0
	bne	s1,a6,.L18
.L17:
	fsw	fa7,0(s0)
	fsw	fa6,4(s0)
	fsw	ft7,8(s0)
	fsw	ft6,12(s0)
	fsw	ft5,16(s0)
	fsw	ft4,20(s0)
	fsw	ft3,24(s0)
	fsw	ft2,28(s0)
	fsw	ft1,32(s0)
	fsw	ft0,36(s0)
	fsw	fa0,40(s0)
	fsw	fa1,44(s0)
	fsw	fa2,48(s0)
	fsw	fa3,52(s0)
	fsw	fa4,56(s0)
	fsw	fa5,60(s0)
	addi	s0,s0,64
	addi	a7,a7,64
	bne	t4,s0,.L19
	mv	a7,a0
.L25:
	ble	a4,a7,.L26
	slli	a1,a7,2
	add	a1,s2,a1
	mv	t1,t4
.L23:
	flw	fa5,0(a1)
	mv	a5,a1
	ble	s1,t3,.L21
	li	a6,1
.L22:
	add	a5,a5,a3
	flw	fa4,0(a5)
	addi	a6,a6,1
	fadd.s	fa5,fa5,fa4
	bne	s1,a6,.L22
.L21:
	fsw	fa5,0(t1)
	addi	a1,a1,4
	addi	t1,t1,4
	bne	t5,a1,.L23
	sub	s0,a4,a7
	slli	s0,s0,2
	add	s0,t4,s0
.L20:
	addi	s3,s3,-1
	add	s2,s2,a2
	add	t5,t5,a2
	bne	s3,zero,.L15
.L12:
	ld	ra,56(sp)
	ld	s0,48(sp)
	ld	s1,40(sp)
	ld	s2,32(sp)
	ld	s3,24(sp)
	ld	s4,16(sp)
	fld	fs0,8(sp)
	addi	sp,sp,64
	jr	ra
.L26:
	mv	s0,t4
	j	.L20
.L37:
	mv	t4,s0
	li	a7,0
	j	.L25
.L13:
	ble	a2,zero,.L12
	slli	s4,a3,2
.L16:
	mv	a0,s2
	mv	a1,s1
	call	sum_of_row
	addi	s3,s3,-1
	fsw	fa0,0(s0)
	addi	s0,s0,4
	add	s2,s2,s4
	bne	s3,zero,.L16
	j	.L12
	.size	reduction_sum, .-reduction_sum
	.align	2
	.globl	reduction_mean
	.type	reduction_mean, @function
reduction_mean:
	addi	sp,sp,-80
	sd	s0,64(sp)
	sd	s1,56(sp)
	sd	s2,48(sp)
	sd	s3,40(sp)
	sd	ra,72(sp)
	sd	s4,32(sp)
	fsd	fs0,24(sp)
	fsd	fs1,16(sp)
	fsd	fs2,8(sp)
	li	a5,1
	mv	s2,a0
	mv	s0,a1
	mv	s3,a2
	mv	s1,a3
	beq	a4,a5,.L39
	ble	a2,zero,.L38
	mul	a2,a4,a3
	addi	a0,a4,-16
	srli	a0,a0,4
	addi	a0,a0,1
	slli	a3,a4,2
	slli	t6,a0,6
	add	t4,s2,a3
	slli	a0,a0,4
	li	t5,15
	li	t1,1
	slli	a2,a2,2
.L41:
	mv	t3,s0
	li	a5,0
	ble	a4,t5,.L51
	fcvt.s.l	ft9,s1
	mv	a7,s2
	add	t3,s0,t6
.L45:
	flw	fa7,0(a7)
	flw	fa6,4(a7)
	flw	ft7,8(a7)
	flw	ft6,12(a7)
	flw	ft5,16(a7)
	flw	ft4,20(a7)
	flw	ft3,24(a7)
	flw	ft2,28(a7)
	flw	ft1,32(a7)
	flw	ft0,36(a7)
	flw	fa0,40(a7)
	flw	fa1,44(a7)
	flw	fa2,48(a7)
	flw	fa3,52(a7)
	flw	fa4,56(a7)
	flw	fa5,60(a7)
	mv	a5,a7
	ble	s1,t1,.L43
	fmv.s	fs1,ft9
	li	a6,1
.L44:
	add	a5,a5,a3
	flw	fs2,0(a5)
	flw	fs0,44(a5)
	flw	ft11,48(a5)
	fadd.s	fa7,fa7,fs2
	flw	fs2,4(a5)
	flw	ft10,52(a5)
	flw	ft9,56(a5)
	fadd.s	fa6,fa6,fs2
	flw	fs2,8(a5)
	flw	ft8,60(a5)
	addi	a6,a6,1
	fadd.s	ft7,ft7,fs2
	flw	fs2,12(a5)
	fadd.s	fa1,fa1,fs0
	fadd.s	fa2,fa2,ft11
	fadd.s	ft6,ft6,fs2
	flw	fs2,16(a5)
	fadd.s	fa3,fa3,ft10
	fadd.s	fa4,fa4,ft9
	fadd.s	ft5,ft5,fs2
	flw	fs2,20(a5)
	fadd.s	fa5,fa5,ft8
	fadd.s	ft4,ft4,fs2
	flw	fs2,24(a5)
	fadd.s	ft3,ft3,fs2
	flw	fs2,28(a5)
	fadd.s	ft2,ft2,fs2
	flw	fs2,32(a5)
	fadd.s	ft1,ft1,fs2
	flw	fs2,36(a5)
	fadd.s	ft0,ft0,fs2
	flw	fs2,40(a5)
	fadd.s	fa0,fa0,fs2
	bne	s1,a6,.L44
	fmv.s	ft9,fs1
.L43:
	fdiv.s	fa7,fa7,ft9
	addi	s0,s0,64
	addi	a7,a7,64
	fdiv.s	fa6,fa6,ft9
	fsw	fa7,-64(s0)
	fdiv.s	ft7,ft7,ft9
	fsw	fa6,-60(s0)
	fdiv.s	ft6,ft6,ft9
	fsw	ft7,-56(s0)
	fdiv.s	ft5,ft5,ft9
	fsw	ft6,-52(s0)
	fdiv.s	ft4,ft4,ft9
	fsw	ft5,-48(s0)
	fdiv.s	ft3,ft3,ft9
	fsw	ft4,-44(s0)
	fdiv.s	ft2,ft2,ft9
	fsw	ft3,-40(s0)
	fdiv.s	ft1,ft1,ft9
	fsw	ft2,-36(s0)
	fdiv.s	ft0,ft0,ft9
	fsw	ft1,-32(s0)
	fdiv.s	fa0,fa0,ft9
	fsw	ft0,-28(s0)
	fdiv.s	fa1,fa1,ft9
	fsw	fa0,-24(s0)
	fdiv.s	fa2,fa2,ft9
	fsw	fa1,-20(s0)
	fdiv.s	fa3,fa3,ft9
	fsw	fa2,-16(s0)
	fdiv.s	fa4,fa4,ft9
	fsw	fa3,-12(s0)
	fdiv.s	fa5,fa5,ft9
	fsw	fa4,-8(s0)
	fsw	fa5,-4(s0)
	bne	t3,s0,.L45
	mv	a5,a0
.L51:
	ble	a4,a5,.L52
	fcvt.s.l	fa3,s1
	slli	a1,a5,2
	add	a1,s2,a1
	mv	a7,t3
.L49:
	flw	fa5,0(a1)
	mv	t0,a1
	ble	s1,t1,.L47
	li	a6,1
.L48:
	add	t0,t0,a3
	flw	fa4,0(t0)
	addi	a6,a6,1
	fadd.s	fa5,fa5,fa4
	bne	s1,a6,.L48
.L47:
	fdiv.s	fa5,fa5,fa3
	addi	a1,a1,4
	addi	a7,a7,4
	fsw	fa5,-4(a7)
	bne	t4,a1,.L49
	sub	s0,a4,a5
	slli	s0,s0,2
	add	s0,t3,s0
.L46:
	addi	s3,s3,-1
	add	s2,s2,a2
	add	t4,t4,a2
	bne	s3,zero,.L41
.L38:
	ld	ra,72(sp)
	ld	s0,64(sp)
	ld	s1,56(sp)
	ld	s2,48(sp)
	ld	s3,40(sp)
	ld	s4,32(sp)
	fld	fs0,24(sp)
	fld	fs1,16(sp)
	fld	fs2,8(sp)
	addi	sp,sp,80
	jr	ra
.L52:
	mv	s0,t3
	j	.L46
.L39:
	ble	a2,zero,.L38
	fcvt.s.l	fs0,a3
	slli	s4,a3,2
.L42:
	mv	a0,s2
	mv	a1,s1
	call	mean_of_row
	fdiv.s	fa5,fa0,fs0
	addi	s3,s3,-1
	addi	s0,s0,4
	add	s2,s2,s4
	fsw	fa5,-4(s0)
	bne	s3,zero,.L42
	j	.L38
	.size	reduction_mean, .-reduction_mean
	.align	2
	.globl	reduction_maximum
	.type	reduction_maximum, @function
reduction_maximum:
	li	a5,1
	beq	a4,a5,.L63
	ble	a2,zero,.L96
	mul	t0,a4,a3
	addi	t2,a4,-16
	srli	t2,t2,4
	addi	sp,sp,-32
	addi	t2,t2,1
	slli	t1,a4,2
	sd	s0,24(sp)
	sd	s1,16(sp)
	fsd	fs0,8(sp)
	slli	s1,t2,6
	add	t5,a0,t1
	slli	t2,t2,4
	li	s0,15
	li	t3,1
	slli	t0,t0,2
.L65:
	mv	a7,a0
	add	t4,a1,s1
	ble	a4,s0,.L99
.L74:
	flw	fa7,0(a7)
	flw	fa6,4(a7)
	flw	ft7,8(a7)
	flw	ft6,12(a7)
	flw	ft5,16(a7)
	flw	ft4,20(a7)
	flw	ft3,24(a7)
	flw	ft2,28(a7)
	flw	ft1,32(a7)
	flw	ft0,36(a7)
	flw	fa0,40(a7)
	flw	fa1,44(a7)
	flw	fa2,48(a7)
	flw	fa3,52(a7)
	flw	fa4,56(a7)
	flw	fa5,60(a7)
	mv	a5,a7
	ble	a3,t3,.L72
	li	a6,1
.L73:
	add	a5,a5,t1
	flw	fs0,0(a5)
#APP
# 69 "float.h" 1
	fmax.s fa7, fa7, fs0
# 0 "" 2
#NO_APP
	flw	fs0,4(a5)
#APP
# 69 "float.h" 1
	fmax.s fa6, fa6, fs0
# 0 "" 2
#NO_APP
	flw	fs0,8(a5)
#APP
# 69 "float.h" 1
	fmax.s ft7, ft7, fs0
# 0 "" 2
#NO_APP
	flw	fs0,12(a5)
#APP
# 69 "float.h" 1
	fmax.s ft6, ft6, fs0
# 0 "" 2
#NO_APP
	flw	fs0,16(a5)
#APP
# 69 "float.h" 1
	fmax.s ft5, ft5, fs0
# 0 "" 2
#NO_APP
	flw	fs0,20(a5)
#APP
# 69 "float.h" 1
	fmax.s ft4, ft4, fs0
# 0 "" 2
#NO_APP
	flw	fs0,24(a5)
#APP
# 69 "float.h" 1
	fmax.s ft3, ft3, fs0
# 0 "" 2
#NO_APP
	flw	fs0,28(a5)
#APP
# 69 "float.h" 1
	fmax.s ft2, ft2, fs0
# 0 "" 2
#NO_APP
	flw	fs0,32(a5)
#APP
# 69 "float.h" 1
	fmax.s ft1, ft1, fs0
# 0 "" 2
#NO_APP
	flw	fs0,36(a5)
	addi	a6,a6,1
#APP
# 69 "float.h" 1
	fmax.s ft0, ft0, fs0
# 0 "" 2
#NO_APP
	flw	fs0,40(a5)
	flw	ft11,48(a5)
	flw	ft10,52(a5)
	flw	ft9,56(a5)
	flw	ft8,60(a5)
#APP
# 69 "float.h" 1
	fmax.s fa0, fa0, fs0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, ft11
# 0 "" 2
#NO_APP
	flw	fs0,44(a5)
#APP
# 69 "float.h" 1
	fmax.s fa3, fa3, ft10
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa1, fa1, fs0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, ft9
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, ft8
# 0 "" 2
#NO_APP
	bne	a3,a6,.L73
.L72:
	fsw	fa7,0(a1)
	fsw	fa6,4(a1)
	fsw	ft7,8(a1)
	fsw	ft6,12(a1)
	fsw	ft5,16(a1)
	fsw	ft4,20(a1)
	fsw	ft3,24(a1)
	fsw	ft2,28(a1)
	fsw	ft1,32(a1)
	fsw	ft0,36(a1)
	fsw	fa0,40(a1)
	fsw	fa1,44(a1)
	fsw	fa2,48(a1)
	fsw	fa3,52(a1)
	fsw	fa4,56(a1)
	fsw	fa5,60(a1)
	addi	a1,a1,64
	addi	a7,a7,64
	bne	a1,t4,.L74
	mv	t6,t2
.L80:
	ble	a4,t6,.L83
	slli	a6,t6,2
	add	a6,a0,a6
	mv	a7,t4
.L78:
	flw	fa5,0(a6)
	mv	a5,a6
	ble	a3,t3,.L76
	li	a1,1
.L77:
	add	a5,a5,t1
	addi	a1,a1,1
	flw	fa4,0(a5)
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	bne	a3,a1,.L77
.L76:
	fsw	fa5,0(a7)
	addi	a6,a6,4
	addi	a7,a7,4
	bne	a6,t5,.L78
	sub	a1,a4,t6
	slli	a1,a1,2
	add	a1,t4,a1
.L75:
	addi	a2,a2,-1
	add	a0,a0,t0
	add	t5,t5,t0
	bne	a2,zero,.L65
	ld	s0,24(sp)
	ld	s1,16(sp)
	fld	fs0,8(sp)
	addi	sp,sp,32
	jr	ra
.L83:
	mv	a1,t4
	j	.L75
.L99:
	mv	t4,a1
	li	t6,0
	j	.L80
.L63:
	ble	a2,zero,.L96
	addi	a5,a3,-16
	srli	a5,a5,3
	slli	t4,a3,2
	slli	t5,a5,5
	add	t1,a0,t4
	addi	a5,a5,2
	mv	a6,t1
	slli	t3,a5,3
	li	t6,7
	li	t0,15
	addi	t5,t5,64
.L71:
	flw	fa5,0(a0)
	addi	a1,a1,4
	mv	a5,a4
	ble	a3,t6,.L66
	flw	ft1,4(a0)
	flw	fa2,8(a0)
	flw	ft0,12(a0)
	flw	fa4,16(a0)
	flw	fa0,20(a0)
	flw	fa3,24(a0)
	flw	fa1,28(a0)
	ble	a3,t0,.L82
	addi	a5,a0,32
	add	a7,t5,a0
.L68:
	flw	fa7,0(a5)
	flw	fa6,4(a5)
	flw	ft7,8(a5)
	flw	ft6,12(a5)
	flw	ft5,16(a5)
	flw	ft4,20(a5)
	flw	ft3,24(a5)
	flw	ft2,28(a5)
	addi	a5,a5,32
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa7
# 0 "" 2
# 69 "float.h" 1
	fmax.s ft1, ft1, fa6
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, ft7
# 0 "" 2
# 69 "float.h" 1
	fmax.s ft0, ft0, ft6
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, ft5
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa0, fa0, ft4
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, ft3
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa1, fa1, ft2
# 0 "" 2
#NO_APP
	bne	a7,a5,.L68
	mv	a5,t3
.L67:
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, ft1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa2, fa2, ft0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa0
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa2
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa3, fa3, fa1
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa4, fa4, fa3
# 0 "" 2
# 69 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
.L66:
	ble	a3,a5,.L69
	slli	a5,a5,2
	add	a5,a0,a5
.L70:
	flw	fa4,0(a5)
	addi	a5,a5,4
#APP
# 69 "float.h" 1
	fmax.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	bne	a5,a6,.L70
.L69:
	fsw	fa5,-4(a1)
	addi	a2,a2,-1
	mv	a0,t1
	add	a6,a6,t4
	beq	a2,zero,.L96
	add	t1,t1,t4
	j	.L71
.L82:
	li	a5,8
	j	.L67
.L96:
	ret
	.size	reduction_maximum, .-reduction_maximum
	.align	2
	.globl	reduction_minimum
	.type	reduction_minimum, @function
reduction_minimum:
	li	a5,1
	beq	a4,a5,.L101
	ble	a2,zero,.L134
	mul	t0,a4,a3
	addi	t2,a4,-16
	srli	t2,t2,4
	addi	sp,sp,-32
	addi	t2,t2,1
	slli	t1,a4,2
	sd	s0,24(sp)
	sd	s1,16(sp)
	fsd	fs0,8(sp)
	slli	s1,t2,6
	add	t5,a0,t1
	slli	t2,t2,4
	li	s0,15
	li	t3,1
	slli	t0,t0,2
.L103:
	mv	a7,a0
	add	t4,a1,s1
	ble	a4,s0,.L137
.L112:
	flw	fa7,0(a7)
	flw	fa6,4(a7)
	flw	ft7,8(a7)
	flw	ft6,12(a7)
	flw	ft5,16(a7)
	flw	ft4,20(a7)
	flw	ft3,24(a7)
	flw	ft2,28(a7)
	flw	ft1,32(a7)
	flw	ft0,36(a7)
	flw	fa0,40(a7)
	flw	fa1,44(a7)
	flw	fa2,48(a7)
	flw	fa3,52(a7)
	flw	fa4,56(a7)
	flw	fa5,60(a7)
	mv	a5,a7
	ble	a3,t3,.L110
	li	a6,1
.L111:
	add	a5,a5,t1
	flw	fs0,0(a5)
#APP
# 58 "float.h" 1
	fmin.s fa7, fa7, fs0
# 0 "" 2
#NO_APP
	flw	fs0,4(a5)
#APP
# 58 "float.h" 1
	fmin.s fa6, fa6, fs0
# 0 "" 2
#NO_APP
	flw	fs0,8(a5)
#APP
# 58 "float.h" 1
	fmin.s ft7, ft7, fs0
# 0 "" 2
#NO_APP
	flw	fs0,12(a5)
#APP
# 58 "float.h" 1
	fmin.s ft6, ft6, fs0
# 0 "" 2
#NO_APP
	flw	fs0,16(a5)
#APP
# 58 "float.h" 1
	fmin.s ft5, ft5, fs0
# 0 "" 2
#NO_APP
	flw	fs0,20(a5)
#APP
# 58 "float.h" 1
	fmin.s ft4, ft4, fs0
# 0 "" 2
#NO_APP
	flw	fs0,24(a5)
#APP
# 58 "float.h" 1
	fmin.s ft3, ft3, fs0
# 0 "" 2
#NO_APP
	flw	fs0,28(a5)
#APP
# 58 "float.h" 1
	fmin.s ft2, ft2, fs0
# 0 "" 2
#NO_APP
	flw	fs0,32(a5)
#APP
# 58 "float.h" 1
	fmin.s ft1, ft1, fs0
# 0 "" 2
#NO_APP
	flw	fs0,36(a5)
	addi	a6,a6,1
#APP
# 58 "float.h" 1
	fmin.s ft0, ft0, fs0
# 0 "" 2
#NO_APP
	flw	fs0,40(a5)
	flw	ft11,48(a5)
	flw	ft10,52(a5)
	flw	ft9,56(a5)
	flw	ft8,60(a5)
#APP
# 58 "float.h" 1
	fmin.s fa0, fa0, fs0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, ft11
# 0 "" 2
#NO_APP
	flw	fs0,44(a5)
#APP
# 58 "float.h" 1
	fmin.s fa3, fa3, ft10
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa1, fa1, fs0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, ft9
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, ft8
# 0 "" 2
#NO_APP
	bne	a3,a6,.L111
.L110:
	fsw	fa7,0(a1)
	fsw	fa6,4(a1)
	fsw	ft7,8(a1)
	fsw	ft6,12(a1)
	fsw	ft5,16(a1)
	fsw	ft4,20(a1)
	fsw	ft3,24(a1)
	fsw	ft2,28(a1)
	fsw	ft1,32(a1)
	fsw	ft0,36(a1)
	fsw	fa0,40(a1)
	fsw	fa1,44(a1)
	fsw	fa2,48(a1)
	fsw	fa3,52(a1)
	fsw	fa4,56(a1)
	fsw	fa5,60(a1)
	addi	a1,a1,64
	addi	a7,a7,64
	bne	a1,t4,.L112
	mv	t6,t2
.L118:
	ble	a4,t6,.L121
	slli	a6,t6,2
	add	a6,a0,a6
	mv	a7,t4
.L116:
	flw	fa5,0(a6)
	mv	a5,a6
	ble	a3,t3,.L114
	li	a1,1
.L115:
	add	a5,a5,t1
	addi	a1,a1,1
	flw	fa4,0(a5)
#APP
# 58 "float.h" 1
	fmin.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	bne	a3,a1,.L115
.L114:
	fsw	fa5,0(a7)
	addi	a6,a6,4
	addi	a7,a7,4
	bne	a6,t5,.L116
	sub	a1,a4,t6
	slli	a1,a1,2
	add	a1,t4,a1
.L113:
	addi	a2,a2,-1
	add	a0,a0,t0
	add	t5,t5,t0
	bne	a2,zero,.L103
	ld	s0,24(sp)
	ld	s1,16(sp)
	fld	fs0,8(sp)
	addi	sp,sp,32
	jr	ra
.L121:
	mv	a1,t4
	j	.L113
.L137:
	mv	t4,a1
	li	t6,0
	j	.L118
.L101:
	ble	a2,zero,.L134
	addi	a5,a3,-16
	srli	a5,a5,3
	slli	t4,a3,2
	slli	t5,a5,5
	add	t1,a0,t4
	addi	a5,a5,2
	mv	a6,t1
	slli	t3,a5,3
	li	t6,7
	li	t0,15
	addi	t5,t5,64
.L109:
	flw	fa5,0(a0)
	addi	a1,a1,4
	mv	a5,a4
	ble	a3,t6,.L104
	flw	ft1,4(a0)
	flw	fa2,8(a0)
	flw	ft0,12(a0)
	flw	fa4,16(a0)
	flw	fa0,20(a0)
	flw	fa3,24(a0)
	flw	fa1,28(a0)
	ble	a3,t0,.L120
	addi	a5,a0,32
	add	a7,t5,a0
.L106:
	flw	fa7,0(a5)
	flw	fa6,4(a5)
	flw	ft7,8(a5)
	flw	ft6,12(a5)
	flw	ft5,16(a5)
	flw	ft4,20(a5)
	flw	ft3,24(a5)
	flw	ft2,28(a5)
	addi	a5,a5,32
#APP
# 58 "float.h" 1
	fmin.s fa5, fa5, fa7
# 0 "" 2
# 58 "float.h" 1
	fmin.s ft1, ft1, fa6
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, ft7
# 0 "" 2
# 58 "float.h" 1
	fmin.s ft0, ft0, ft6
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, ft5
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa0, fa0, ft4
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, ft3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa1, fa1, ft2
# 0 "" 2
#NO_APP
	bne	a7,a5,.L106
	mv	a5,t3
.L105:
#APP
# 58 "float.h" 1
	fmin.s fa5, fa5, ft1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa2, fa2, ft0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fa0
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa2
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa3, fa3, fa1
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa4, fa4, fa3
# 0 "" 2
# 58 "float.h" 1
	fmin.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
.L104:
	ble	a3,a5,.L107
	slli	a5,a5,2
	add	a5,a0,a5
.L108:
	flw	fa4,0(a5)
	addi	a5,a5,4
#APP
# 58 "float.h" 1
	fmin.s fa5, fa5, fa4
# 0 "" 2
#NO_APP
	bne	a5,a6,.L108
.L107:
	fsw	fa5,-4(a1)
	addi	a2,a2,-1
	mv	a0,t1
	add	a6,a6,t4
	beq	a2,zero,.L134
	add	t1,t1,t4
	j	.L109
.L120:
	li	a5,8
	j	.L105
.L134:
	ret
	.size	reduction_minimum, .-reduction_minimum
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
