	.file	"update.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.globl	update_sgd
	.type	update_sgd, @function
update_sgd:
	li	a5,3
	ble	a2,a5,.L7
	addi	a3,a2,-4
	srli	a3,a3,2
	slli	a6,a3,4
	addi	a7,a0,16
	mv	a4,a1
	mv	a5,a0
	add	a6,a6,a7
.L3:
	flw	fa2,0(a4)
	flw	fa3,4(a4)
	flw	fa4,8(a4)
	flw	fa5,12(a4)
	flw	ft2,0(a5)
	flw	ft1,4(a5)
	flw	ft0,8(a5)
	flw	fa1,12(a5)
	fnmsub.s	fa2,fa2,fa0,ft2
	fnmsub.s	fa3,fa3,fa0,ft1
	fnmsub.s	fa4,fa4,fa0,ft0
	fnmsub.s	fa5,fa5,fa0,fa1
	addi	a5,a5,16
	fsw	fa2,-16(a5)
	fsw	fa3,-12(a5)
	fsw	fa4,-8(a5)
	fsw	fa5,-4(a5)
	addi	a4,a4,16
	bne	a6,a5,.L3
	addi	a5,a3,1
	slli	a5,a5,2
.L2:
	ble	a2,a5,.L1
	slli	a4,a5,2
	slli	a2,a2,2
	add	a5,a1,a4
	add	a0,a0,a4
	add	a1,a1,a2
.L5:
	flw	fa5,0(a5)
	flw	fa4,0(a0)
	addi	a0,a0,4
	addi	a5,a5,4
	fnmsub.s	fa5,fa5,fa0,fa4
	fsw	fa5,-4(a0)
	bne	a1,a5,.L5
.L1:
	ret
.L7:
	li	a5,0
	j	.L2
	.size	update_sgd, .-update_sgd
	.align	2
	.globl	update_momentum
	.type	update_momentum, @function
update_momentum:
	li	a5,3
	ble	a3,a5,.L17
	addi	t1,a3,-4
	srli	t1,t1,2
	addi	a7,a1,16
	slli	t3,t1,4
	mv	a5,a1
	mv	a6,a2
	mv	a4,a0
	add	a7,a7,t3
.L13:
	flw	ft3,0(a6)
	flw	ft2,4(a6)
	flw	ft1,8(a6)
	flw	ft0,12(a6)
	flw	fa2,0(a5)
	flw	fa3,4(a5)
	flw	fa4,8(a5)
	flw	fa5,12(a5)
	fmadd.s	fa2,fa2,fa1,ft3
	fmadd.s	fa3,fa3,fa1,ft2
	fmadd.s	fa4,fa4,fa1,ft1
	fmadd.s	fa5,fa5,fa1,ft0
	flw	ft3,0(a4)
	flw	ft2,4(a4)
	flw	ft1,8(a4)
	flw	ft0,12(a4)
	fnmsub.s	ft3,fa0,fa2,ft3
	fnmsub.s	ft2,fa0,fa3,ft2
	fnmsub.s	ft1,fa0,fa4,ft1
	fnmsub.s	ft0,fa0,fa5,ft0
	fsw	fa2,0(a5)
	fsw	fa3,4(a5)
	fsw	fa4,8(a5)
	fsw	fa5,12(a5)
	fsw	ft3,0(a4)
	fsw	ft2,4(a4)
	fsw	ft1,8(a4)
	fsw	ft0,12(a4)
	addi	a5,a5,16
	addi	a6,a6,16
	addi	a4,a4,16
	bne	a7,a5,.L13
	addi	a4,t1,1
	slli	a4,a4,2
.L12:
	ble	a3,a4,.L11
	slli	a4,a4,2
	slli	a3,a3,2
	add	a5,a1,a4
	add	a2,a2,a4
	add	a0,a0,a4
	add	a1,a1,a3
.L15:
	flw	fa4,0(a2)
	flw	fa5,0(a5)
	addi	a5,a5,4
	addi	a0,a0,4
	fmadd.s	fa5,fa5,fa1,fa4
	addi	a2,a2,4
	fsw	fa5,-4(a5)
	flw	fa4,-4(a0)
	fnmsub.s	fa5,fa0,fa5,fa4
	fsw	fa5,-4(a0)
	bne	a1,a5,.L15
.L11:
	ret
.L17:
	li	a4,0
	j	.L12
	.size	update_momentum, .-update_momentum
	.align	2
	.globl	update_adam
	.type	update_adam, @function
update_adam:
	flw	ft7,0(a5)
	flw	fa5,4(a5)
	flw	ft6,.LC0,a5
	fsub.s	ft7,ft6,ft7
	fsub.s	fa5,ft6,fa5
	addi	sp,sp,-64
	fsd	fs0,56(sp)
	fsd	fs1,48(sp)
	fsd	fs2,40(sp)
	fsd	fs3,32(sp)
	fsd	fs4,24(sp)
	fsd	fs5,16(sp)
	fsd	fs6,8(sp)
	fsd	fs7,0(sp)
	li	a5,3
	fdiv.s	ft7,ft6,ft7
	fsub.s	fa6,ft6,fa1
	fsub.s	fa7,ft6,fa2
	fdiv.s	ft6,ft6,fa5
	ble	a4,a5,.L26
	addi	t3,a4,-4
	srli	t3,t3,2
	addi	t4,a2,16
	slli	t5,t3,4
	mv	a5,a2
	mv	t1,a3
	mv	a7,a1
	mv	a6,a0
	add	t4,t4,t5
.L22:
	flw	ft0,0(t1)
	flw	ft1,4(t1)
	flw	fa4,8(t1)
	flw	fa5,12(t1)
	fmul.s	ft5,ft0,ft0
	fmul.s	ft4,ft1,ft1
	fmul.s	ft3,fa4,fa4
	fmul.s	ft2,fa5,fa5
	flw	fs2,0(a5)
	fmul.s	ft5,ft5,fa7
	fmul.s	ft4,ft4,fa7
	fmul.s	ft3,ft3,fa7
	fmul.s	ft2,ft2,fa7
	flw	fs0,4(a5)
	flw	ft9,8(a5)
	flw	ft8,12(a5)
	fmadd.s	fs2,fs2,fa2,ft5
	fmadd.s	fs0,fs0,fa2,ft4
	fmadd.s	ft9,ft9,fa2,ft3
	fmadd.s	ft8,ft8,fa2,ft2
	fmul.s	ft3,ft0,fa6
	fmul.s	ft0,ft6,fs2
	fmul.s	ft5,ft6,fs0
	fmul.s	ft4,ft6,ft9
	fmul.s	ft2,ft6,ft8
	fmul.s	ft1,ft1,fa6
	fsqrt.s	ft0,ft0
	fmul.s	fa4,fa4,fa6
	fmul.s	fa5,fa5,fa6
	flw	fs6,0(a7)
	flw	fs7,4(a7)
	flw	fs5,8(a7)
	flw	fs4,12(a7)
	fmadd.s	fs6,fs6,fa1,ft3
	fmadd.s	fs7,fs7,fa1,ft1
	fmadd.s	fs5,fs5,fa1,fa4
	fmadd.s	fs4,fs4,fa1,fa5
	flw	ft10,0(a6)
	fmul.s	fa5,ft7,fs6
	fmul.s	ft3,ft7,fs7
	fmul.s	ft1,ft7,fs5
	fmul.s	fa4,ft7,fs4
	flw	fs3,4(a6)
	flw	fs1,8(a6)
	flw	ft11,12(a6)
	fsw	fs2,0(a5)
	fsw	fs0,4(a5)
	fsw	ft9,8(a5)
	fsw	ft8,12(a5)
	fsw	fs6,0(a7)
	fsw	fs7,4(a7)
	fsqrt.s	ft5,ft5
	fadd.s	ft0,fa3,ft0
	fsw	fs5,8(a7)
	fsw	fs4,12(a7)
	addi	a6,a6,16
	addi	a5,a5,16
	addi	t1,t1,16
	addi	a7,a7,16
	fsqrt.s	ft4,ft4
	fadd.s	ft5,fa3,ft5
	fsqrt.s	ft2,ft2
	fadd.s	ft4,fa3,ft4
	fadd.s	ft2,fa3,ft2
	fdiv.s	ft3,ft3,ft5
	fdiv.s	ft1,ft1,ft4
	fnmsub.s	ft3,fa0,ft3,fs3
	fsw	ft3,-12(a6)
	fdiv.s	fa4,fa4,ft2
	fnmsub.s	ft1,fa0,ft1,fs1
	fsw	ft1,-8(a6)
	fdiv.s	fa5,fa5,ft0
	fnmsub.s	fa4,fa0,fa4,ft11
	fsw	fa4,-4(a6)
	fnmsub.s	fa5,fa0,fa5,ft10
	fsw	fa5,-16(a6)
	bne	t4,a5,.L22
	addi	a6,t3,1
	slli	a6,a6,2
.L21:
	ble	a4,a6,.L20
	slli	a6,a6,2
	slli	a4,a4,2
	add	a5,a2,a6
	add	a3,a3,a6
	add	a1,a1,a6
	add	a0,a0,a6
	add	a2,a2,a4
.L24:
	flw	fa5,0(a3)
	flw	fa4,0(a5)
	addi	a5,a5,4
	fmul.s	fa5,fa5,fa5
	addi	a3,a3,4
	addi	a1,a1,4
	addi	a0,a0,4
	fmul.s	fa5,fa5,fa7
	fmadd.s	fa5,fa4,fa2,fa5
	fsw	fa5,-4(a5)
	flw	fa4,-4(a3)
	flw	fa5,-4(a1)
	fmul.s	fa4,fa6,fa4
	fmadd.s	fa5,fa5,fa1,fa4
	fsw	fa5,-4(a1)
	flw	fa4,-4(a5)
	fmul.s	fa5,ft7,fa5
	flw	ft0,-4(a0)
	fmul.s	fa4,ft6,fa4
	fsqrt.s	fa4,fa4
	fadd.s	fa4,fa3,fa4
	fdiv.s	fa5,fa5,fa4
	fnmsub.s	fa5,fa5,fa0,ft0
	fsw	fa5,-4(a0)
	bne	a2,a5,.L24
.L20:
	fld	fs0,56(sp)
	fld	fs1,48(sp)
	fld	fs2,40(sp)
	fld	fs3,32(sp)
	fld	fs4,24(sp)
	fld	fs5,16(sp)
	fld	fs6,8(sp)
	fld	fs7,0(sp)
	addi	sp,sp,64
	jr	ra
.L26:
	li	a6,0
	j	.L21
	.size	update_adam, .-update_adam
	.section	.rodata.cst4,"aM",@progbits,4
	.align	2
.LC0:
	.word	1065353216
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
