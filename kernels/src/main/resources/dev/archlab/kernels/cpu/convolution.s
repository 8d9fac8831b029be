	.file	"convolution.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.type	tile, @function
tile:
	fmv.w.x	ft2,zero
	addi	sp,sp,-32
	slli	a2,a2,4
	fsd	fs0,24(sp)
	fsd	fs1,16(sp)
	fsd	fs2,8(sp)
	fsd	fs3,0(sp)
	add	a2,a0,a2
	fmv.s	ft3,ft2
	fmv.s	ft4,ft2
	fmv.s	ft5,ft2
	fmv.s	ft6,ft2
	fmv.s	ft7,ft2
	fmv.s	fa6,ft2
	fmv.s	fa7,ft2
	fmv.s	ft8,ft2
	fmv.s	ft9,ft2
	fmv.s	ft10,ft2
	fmv.s	ft11,ft2
	fmv.s	fs0,ft2
	fmv.s	fs1,ft2
	fmv.s	fs2,ft2
	fmv.s	fs3,ft2
	beq	a0,a2,.L2
.L3:
	flw	fa1,0(a1)
	flw	fa2,4(a1)
	flw	fa3,8(a1)
	flw	fa4,12(a1)
	flw	ft1,0(a0)
	flw	ft0,4(a0)
	flw	fa0,8(a0)
	flw	fa5,12(a0)
	addi	a0,a0,16
	fmadd.s	fs3,fa1,ft1,fs3
	fmadd.s	fs2,fa2,ft1,fs2
	fmadd.s	fs1,fa3,ft1,fs1
	fmadd.s	fs0,fa4,ft1,fs0
	fmadd.s	ft11,fa1,ft0,ft11
	fmadd.s	ft10,fa2,ft0,ft10
	fmadd.s	ft9,fa3,ft0,ft9
	fmadd.s	ft8,fa4,ft0,ft8
	fmadd.s	fa7,fa1,fa0,fa7
	fmadd.s	fa6,fa2,fa0,fa6
	fmadd.s	ft7,fa3,fa0,ft7
	fmadd.s	ft6,fa4,fa0,ft6
	fmadd.s	ft5,fa1,fa5,ft5
	fmadd.s	ft4,fa2,fa5,ft4
	fmadd.s	ft3,fa3,fa5,ft3
	fmadd.s	ft2,fa4,fa5,ft2
	addi	a1,a1,16
	bne	a2,a0,.L3
.L2:
	fsw	fs3,0(a3)
	fsw	fs2,4(a3)
	fsw	fs1,8(a3)
	fsw	fs0,12(a3)
	fsw	ft11,16(a3)
	fsw	ft10,20(a3)
	fsw	ft9,24(a3)
	fsw	ft8,28(a3)
	fsw	fa7,32(a3)
	fsw	fa6,36(a3)
	fsw	ft7,40(a3)
	fsw	ft6,44(a3)
	fsw	ft5,48(a3)
	fsw	ft4,52(a3)
	fsw	ft3,56(a3)
	fsw	ft2,60(a3)
	fld	fs0,24(sp)
	fld	fs1,16(sp)
	fld	fs2,8(sp)
	fld	fs3,0(sp)
	addi	sp,sp,32
	jr	ra
	.size	tile, .-tile
	.align	2
	.globl	convolution
	.type	convolution, @function
convolution:
	addi	sp,sp,-464
	ld	t0,488(sp)
	sd	s5,408(sp)
	sd	a5,56(sp)
	mv	s5,a5
	mul	a5,a5,t0
	ld	t5,496(sp)
	sd	s8,384(sp)
	sd	s4,416(sp)
	mv	s4,a4
	ld	a4,480(sp)
	sd	s10,368(sp)
	sd	ra,456(sp)
	sd	s0,448(sp)
	sd	s1,440(sp)
	mul	s8,a5,t5
	ld	a5,472(sp)
	sd	s2,432(sp)
	sd	s3,424(sp)
	sd	s6,400(sp)
	sd	s7,392(sp)
	sd	s9,376(sp)
	sd	s11,360(sp)
	sd	a0,120(sp)
	sd	a3,48(sp)
	sd	s8,8(sp)
	mul	t6,a5,a4
	ld	s10,464(sp)
	ld	t4,536(sp)
	ble	s4,zero,.L8
	slli	t1,t6,2
	mv	a5,a2
	sub	a5,a5,t1
	mv	a4,a6
	addi	a3,t6,-1
	mv	t3,a1
	sd	a5,80(sp)
	addi	a1,a6,-1
	slli	a5,t6,4
	mul	a6,s4,s5
	andi	a0,a1,-4
	addi	a2,a4,-4
	sd	a5,24(sp)
	andi	a5,a3,-4
	mv	t2,a7
	sd	a5,128(sp)
	sub	a5,a2,a0
	slli	a1,s8,4
	slli	s2,t5,4
	mul	a7,a7,s10
	sd	a1,0(sp)
	ld	a1,544(sp)
	sd	a5,40(sp)
	mv	s6,t1
	slli	s0,a1,2
	slli	a1,s8,2
	ld	t1,464(sp)
	li	s7,0
	sd	a1,88(sp)
	mul	a0,t6,a4
	slli	a5,a7,2
	li	a1,0
	mv	s9,s7
	li	s11,0
	mv	s7,t5
	mul	a3,a6,t2
	sd	a0,96(sp)
	mv	a6,t3
	mul	a2,s4,a4
	mul	a0,a7,s5
	ld	s5,544(sp)
	mul	s3,s2,t0
	sd	a0,104(sp)
	mul	a3,a3,s10
	mul	s1,t4,s10
	mv	t4,s3
	mv	s3,s4
	ld	s4,536(sp)
	sd	a3,72(sp)
	mv	a3,a5
	mv	s10,t6
	mv	a5,t6
	mul	a0,s8,a4
	slli	s1,s1,2
	mul	s8,a2,t6
	sd	a0,112(sp)
	mv	t6,a3
	mv	a2,s8
	mv	s8,a1
.L19:
	ble	a4,zero,.L10
	slli	a1,s11,2
	add	a3,a6,a1
	ld	a1,560(sp)
	sd	a2,136(sp)
	sd	a3,16(sp)
	li	a7,0
	li	a0,0
	sd	s6,64(sp)
	sd	a5,144(sp)
	mv	a2,a1
.L11:
	ld	a5,0(sp)
	mv	s6,a0
	mv	t5,a7
	add	a5,a2,a5
	sd	a5,32(sp)
	mv	a2,a5
	li	t3,0
.L17:
	ld	a3,16(sp)
	slli	a5,t5,2
	ld	a1,0(sp)
	add	a5,a5,a3
	ld	a3,8(sp)
	sub	a1,a2,a1
	ble	a3,zero,.L16
.L13:
	fmv.w.x	fa5,zero
	ble	a4,s6,.L12
	flw	fa5,0(a5)
.L12:
	addi	a1,a1,16
	fsw	fa5,-16(a1)
	addi	a5,a5,4
	bne	a1,a2,.L13
.L16:
	ld	a5,8(sp)
	addi	t3,t3,1
	addi	a2,a2,4
	add	t5,t5,a5
	li	a5,4
	addi	s6,s6,1
	bne	t3,a5,.L17
	ld	a5,88(sp)
	addi	a0,a0,4
	ld	a2,32(sp)
	add	a7,a7,a5
	bgt	a4,a0,.L11
	ld	s6,64(sp)
	ld	a2,136(sp)
	ld	a5,144(sp)
.L10:
	ld	a3,48(sp)
	sd	s9,32(sp)
	li	a7,0
	addi	t3,a5,-4
	ble	a3,zero,.L22
	mv	a3,s10
	sd	s8,136(sp)
	sd	s11,144(sp)
	mv	a0,s3
	mv	s11,t4
	mv	t5,a4
	mv	t4,s9
	mv	s3,t0
	mv	a1,a5
	mv	t0,s10
	sd	a6,152(sp)
	mv	a4,a2
	mv	s9,t2
	mv	s8,t1
	mv	s10,t6
.L18:
	ble	a1,zero,.L52
	ld	a2,80(sp)
	slli	a5,a3,2
	sd	a3,160(sp)
	add	t6,a5,a2
	ld	a5,128(sp)
	sd	a4,168(sp)
	mv	a2,a1
	sub	a5,t3,a5
	sd	a5,64(sp)
	li	t1,0
	li	t2,0
	sd	a1,176(sp)
	sd	a7,184(sp)
	mv	a4,t0
	mv	a3,a0
.L51:
	li	a0,4
	ld	a5,552(sp)
	mv	a1,a2
	ble	a2,a0,.L23
	li	a1,4
.L23:
	ld	a0,552(sp)
	slli	a1,a1,2
	sd	t6,200(sp)
	add	t0,a0,a1
	mv	t6,a4
	sd	a1,16(sp)
	sd	s6,192(sp)
	sd	a2,208(sp)
	mv	a6,t4
	mv	a0,a3
	mv	a4,t5
.L49:
	ld	a3,504(sp)
	mul	a1,a3,t2
	ld	a3,512(sp)
	mul	s6,a3,t1
	ld	a3,520(sp)
	sub	a1,a1,a3
	ld	a3,528(sp)
	sub	s6,s6,a3
	bge	a1,zero,.L61
	ble	s3,zero,.L25
	li	a3,0
	j	.L27
.L26:
	beq	s3,a3,.L113
.L27:
	add	a1,a1,s4
	addi	a3,a3,1
	blt	a1,zero,.L26
	mul	t5,s7,a3
.L24:
	ble	s9,a1,.L63
	ble	s3,a3,.L63
	sub	a3,s3,a3
	mv	a7,a1
	li	a2,0
	j	.L31
.L114:
	beq	a3,a2,.L30
.L31:
	add	a7,a7,s4
	addi	a2,a2,1
	bgt	s9,a7,.L114
.L30:
	bge	s6,zero,.L67
	ble	s7,zero,.L35
.L32:
	li	a3,0
	j	.L37
.L36:
	beq	s7,a3,.L115
.L37:
	add	s6,s6,s5
	addi	a3,a3,1
	blt	s6,zero,.L36
	add	t5,t5,a3
.L29:
	ble	s8,s6,.L69
	ble	s7,a3,.L69
	sub	a3,s7,a3
	mv	t4,s6
	li	a7,0
	j	.L39
.L116:
	beq	a3,a7,.L38
.L39:
	add	t4,t4,s5
	addi	a7,a7,1
	bgt	s8,t4,.L116
.L38:
	bgt	s3,a2,.L34
	ble	s7,a7,.L33
.L34:
	ld	a3,0(sp)
	add	t4,a5,a3
	mv	a3,a5
	beq	t4,a5,.L33
.L42:
	sw	zero,0(a3)
	addi	a3,a3,16
	bne	t4,a3,.L42
.L33:
	mul	a1,s8,a1
	slli	t4,t5,4
	ld	t5,56(sp)
	add	t4,a5,t4
	add	a3,a1,s6
	ld	s6,32(sp)
	add	a3,a3,s6
	ld	s6,120(sp)
	slli	a3,a3,2
	add	a3,s6,a3
	ble	t5,zero,.L41
	sd	t2,216(sp)
	sd	t1,224(sp)
	sd	t0,232(sp)
	sd	a5,240(sp)
.L40:
	mv	s6,t4
	mv	t2,a3
	mv	t0,a2
	beq	a2,zero,.L45
.L47:
	mv	t1,a7
	mv	a1,s6
	mv	a5,t2
	beq	a7,zero,.L46
.L44:
	flw	fa5,0(a5)
	addi	t1,t1,-1
	add	a5,a5,s0
	fsw	fa5,0(a1)
	addi	a1,a1,16
	bne	t1,zero,.L44
.L46:
	addi	t0,t0,-1
	add	t2,t2,s1
	add	s6,s6,s2
	bne	t0,zero,.L47
.L45:
	addi	t5,t5,-1
	add	a3,a3,s10
	add	t4,t4,s11
	bne	t5,zero,.L40
	ld	t2,216(sp)
	ld	t1,224(sp)
	ld	t0,232(sp)
	ld	a5,240(sp)
.L41:
	ld	a3,480(sp)
	addi	t1,t1,1
	bne	a3,t1,.L48
	addi	t2,t2,1
	li	t1,0
.L48:
	addi	a5,a5,4
	bne	t0,a5,.L49
	mv	t5,a4
	mv	a3,a0
	mv	a4,t6
	ld	s6,192(sp)
	ld	a2,208(sp)
	ld	t6,200(sp)
	ld	a0,560(sp)
	mv	t4,a6
	ble	t5,zero,.L58
	sd	s0,224(sp)
	sd	s1,232(sp)
	mv	s0,s6
	sd	s2,240(sp)
	mv	s6,s5
	sd	t2,192(sp)
	mv	s5,s4
	sd	t6,200(sp)
	mv	s4,s3
	sd	t1,208(sp)
	sd	a2,216(sp)
	mv	s1,t6
	mv	s2,t5
	sd	a4,248(sp)
	sd	t4,256(sp)
	sd	a3,264(sp)
	sd	t5,272(sp)
	mv	s3,a0
	sd	t3,280(sp)
.L57:
	ld	a2,8(sp)
	ld	a1,552(sp)
	addi	a3,sp,288
	mv	a0,s3
	call	tile
	ld	a5,16(sp)
	mv	a7,s1
	addi	t1,sp,288
	add	a2,a5,s1
	li	a5,4
	mv	t4,s2
	ble	s2,a5,.L53
	li	t4,4
.L53:
	slli	t4,t4,2
	li	a1,0
.L54:
	mv	a5,a7
	mv	a4,t1
.L55:
	flw	fa5,0(a4)
	addi	a5,a5,4
	addi	a4,a4,4
	fsw	fa5,-4(a5)
	bne	a2,a5,.L55
	addi	a1,a1,4
	add	a7,a7,s0
	addi	t1,t1,16
	add	a2,a2,s0
	bne	t4,a1,.L54
	ld	a5,0(sp)
	addi	s2,s2,-4
	add	s3,s3,a5
	ld	a5,24(sp)
	add	s1,s1,a5
	ld	a5,40(sp)
	bne	a5,s2,.L57
	mv	s3,s4
	ld	t2,192(sp)
	mv	s4,s5
	ld	t6,200(sp)
	mv	s5,s6
	ld	t1,208(sp)
	mv	s6,s0
	ld	a2,216(sp)
	ld	s1,232(sp)
	ld	s2,240(sp)
	ld	a4,248(sp)
	ld	t4,256(sp)
	ld	a3,264(sp)
	ld	t5,272(sp)
	ld	s0,224(sp)
	ld	t3,280(sp)
.L58:
	ld	a5,64(sp)
	addi	a2,a2,-4
	addi	t6,t6,16
	bne	a2,a5,.L51
	mv	t0,a4
	mv	a0,a3
	ld	a1,176(sp)
	ld	a7,184(sp)
	ld	a4,168(sp)
	ld	a3,160(sp)
.L52:
	ld	a5,32(sp)
	ld	a2,72(sp)
	addi	a7,a7,1
	add	a3,a3,a4
	add	a5,a5,a2
	sd	a5,32(sp)
	ld	a5,48(sp)
	bne	a5,a7,.L18
	mv	t2,s9
	mv	t1,s8
	mv	s9,t4
	ld	a6,152(sp)
	mv	t4,s11
	ld	s8,136(sp)
	ld	s11,144(sp)
	mv	a2,a4
	mv	t6,s10
	mv	a5,a1
	mv	s10,t0
	mv	a4,t5
	mv	t0,s3
	mv	s3,a0
.L22:
	ld	a3,96(sp)
	addi	s8,s8,1
	add	s10,s10,a3
	ld	a3,104(sp)
	add	s9,s9,a3
	ld	a3,112(sp)
	add	s11,s11,a3
	bne	s3,s8,.L19
.L8:
	ld	ra,456(sp)
	ld	s0,448(sp)
	ld	s1,440(sp)
	ld	s2,432(sp)
	ld	s3,424(sp)
	ld	s4,416(sp)
	ld	s5,408(sp)
	ld	s6,400(sp)
	ld	s7,392(sp)
	ld	s8,384(sp)
	ld	s9,376(sp)
	ld	s10,368(sp)
	ld	s11,360(sp)
	addi	sp,sp,464
	jr	ra
.L35:
	li	a7,0
	bgt	s3,a2,.L34
	j	.L33
.L115:
	add	t5,t5,s7
	li	a7,0
	j	.L34
.L113:
	mul	t5,s7,s3
	li	a2,0
	bge	s6,zero,.L67
	bgt	s7,zero,.L32
	li	a7,0
	j	.L34
.L25:
	li	a2,0
	li	t5,0
	bge	s6,zero,.L67
	li	a7,0
	bgt	s7,zero,.L32
	j	.L33
.L67:
	li	a3,0
	j	.L29
.L61:
	li	t5,0
	li	a3,0
	j	.L24
.L63:
	li	a2,0
	j	.L30
.L69:
	li	a7,0
	j	.L38
	.size	convolution, .-convolution
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
