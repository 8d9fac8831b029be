	.file	"cross_entropy.c"
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
	.globl	cross_entropy
	.type	cross_entropy, @function
cross_entropy:
	ble	a3,zero,.L21
	addi	sp,sp,-48
	slli	a3,a3,2
	sd	s0,32(sp)
	sd	s1,24(sp)
	sd	s2,16(sp)
	sd	s3,8(sp)
	sd	s4,0(sp)
	sd	ra,40(sp)
	mv	s2,a0
	mv	s0,a1
	slli	s4,a4,2
	mv	s1,a2
	add	s3,a1,a3
.L18:
	lw	a5,0(s0)
	addi	s1,s1,4
	addi	s0,s0,4
	slli	a5,a5,2
	add	a5,s2,a5
	flw	fa0,0(a5)
	add	s2,s2,s4
	call	logarithm
	fneg.s	fa0,fa0
	fsw	fa0,-4(s1)
	bne	s3,s0,.L18
	ld	ra,40(sp)
	ld	s0,32(sp)
	ld	s1,24(sp)
	ld	s2,16(sp)
	ld	s3,8(sp)
	ld	s4,0(sp)
	addi	sp,sp,48
	jr	ra
.L21:
	ret
	.size	cross_entropy, .-cross_entropy
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
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
