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
	fsd	fs0,24(sp)
	fsd	fs1,16(sp)
	fsd	fs2,8(sp)
	fsd	fs3,0(sp)
	slli	a2,a2,4
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
	beq	a2,zero,.L2
	add	a2,a1,a2
.L3:
	flw	fa1,0(a1)
	flw	fa2,4(a1)
	flw	fa3,8(a1)
	flw	fa4,12(a1)
	flw	ft1,0(a0)
	flw	ft0,4(a0)
	flw	fa0,8(a0)
	flw	fa5,12(a0)
	addi	a1,a1,16
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
	addi	a0,a0,16
	bne	a2,a1,.L3
.L2:
	slli	a4,a4,2
	fsw	fs3,0(a3)
	fsw	fs2,4(a3)
	fsw	fs1,8(a3)
	fsw	fs0,12(a3)
	add	a3,a3,a4
	fsw	ft11,0(a3)
	fsw	ft10,4(a3)
	fsw	ft9,8(a3)
	fsw	ft8,12(a3)
	add	a3,a3,a4
	fsw	fa7,0(a3)
	fsw	fa6,4(a3)
	fsw	ft7,8(a3)
	fsw	ft6,12(a3)
	add	a3,a3,a4
	fsw	ft5,0(a3)
	fsw	ft4,4(a3)
	fsw	ft3,8(a3)
	fsw	ft2,12(a3)
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
	addi	sp,sp,-480
	ld	t0,504(sp)
	sd	s8,400(sp)
	sd	a5,168(sp)
	mv	s8,a5
	mul	a5,a5,t0
	ld	t6,512(sp)
	sd	s9,392(sp)
	sd	s2,448(sp)
	mv	s2,a4
	ld	a4,496(sp)
	sd	s10,384(sp)
	sd	ra,472(sp)
	sd	s0,464(sp)
	sd	s1,456(sp)
	mul	s9,a5,t6
	ld	a5,488(sp)
	sd	s3,440(sp)
	sd	s4,432(sp)
	sd	s5,424(sp)
	sd	s6,416(sp)
	sd	s7,408(sp)
	sd	s11,376(sp)
	sd	a0,152(sp)
	sd	a1,160(sp)
	sd	s9,24(sp)
	mv	t3,a2
	ld	s10,480(sp)
	mul	a2,a5,a4
	ld	t5,560(sp)
	ble	s2,zero,.L8
	addi	a5,a6,-1
	mv	a4,a6
	addi	a1,a6,-4
	andi	a6,a5,-4
	slli	a5,s9,4
	slli	s11,a2,2
	sd	a5,16(sp)
	slli	a5,s9,2
	sd	a5,120(sp)
	sub	a5,t3,s11
	mv	a0,a3
	sd	a5,112(sp)
	addi	a3,a2,-1
	slli	a5,a2,4
	sd	a5,48(sp)
	andi	a5,a3,-4
	sd	a5,176(sp)
	sub	a5,a1,a6
	sd	a5,56(sp)
	ld	a5,552(sp)
	mv	t2,a7
	mul	t4,s10,t2
	addi	t1,t0,-1
	addi	s4,t6,-1
	slli	s1,t6,4
	li	s6,0
	mv	s3,s6
	mv	s6,t0
	slli	s0,t5,2
	li	s7,0
	sd	zero,64(sp)
	mul	a3,a5,s10
	slli	s5,t4,2
	sd	a2,32(sp)
	slli	t3,a3,2
	mul	a3,a2,a4
	mul	a5,t1,a5
	sd	a3,128(sp)
	mul	a7,s2,s8
	sd	a5,104(sp)
	mul	a3,t4,s8
	mv	s8,a2
	mul	a5,s4,t5
	sd	a3,136(sp)
	mv	s4,t5
	mv	t5,s5
	mv	s5,t6
	mul	a1,s2,a4
	sd	a5,96(sp)
	mul	a3,s9,a4
	mv	s9,s11
	mul	a6,a7,t2
	sd	a3,144(sp)
	mul	a5,s1,t0
	mul	t4,a1,a2
	mv	t0,a5
	mul	a3,a6,s10
	mv	a5,t4
	mv	t4,s10
	mv	s10,s2
	mv	s2,t3
	ld	t3,552(sp)
	sd	a3,80(sp)
.L19:
	ble	a4,zero,.L10
	ld	a2,160(sp)
	slli	a3,s3,2
	sd	a5,40(sp)
	add	a3,a2,a3
	sd	a3,8(sp)
	ld	a3,576(sp)
	li	a6,0
	li	a2,0
	mv	a5,a3
.L11:
	ld	a3,16(sp)
	mv	t6,a2
	mv	t1,a6
	add	a5,a5,a3
	mv	a3,a5
	li	a7,0
	sd	a2,72(sp)
.L17:
	ld	s11,8(sp)
	slli	a2,t1,2
	ld	a1,16(sp)
	add	a2,a2,s11
	ld	s11,24(sp)
	sub	a1,a3,a1
	ble	s11,zero,.L16
.L13:
	fmv.w.x	fa5,zero
	ble	a4,t6,.L12
	flw	fa5,0(a2)
.L12:
	addi	a1,a1,16
	fsw	fa5,-16(a1)
	addi	a2,a2,4
	bne	a1,a3,.L13
.L16:
	ld	a2,24(sp)
	addi	a7,a7,1
	addi	a3,a3,4
	add	t1,t1,a2
	li	a2,4
	addi	t6,t6,1
	bne	a7,a2,.L17
	ld	a2,72(sp)
	ld	a3,120(sp)
	addi	a2,a2,4
	add	a6,a6,a3
	bgt	a4,a2,.L11
	ld	a5,40(sp)
.L10:
	ld	a3,32(sp)
	sd	s7,40(sp)
	mv	a2,s8
	li	a6,0
	addi	a7,a3,-4
	ble	a0,zero,.L22
	sd	s8,184(sp)
	sd	s3,192(sp)
	mv	a3,a4
	mv	a1,a7
	mv	a4,s10
	mv	s11,t0
	mv	s10,t5
	mv	s8,t4
	mv	s3,t3
	mv	a7,a5
.L18:
	ld	a5,32(sp)
	ble	a5,zero,.L55
	ld	t1,112(sp)
	slli	a5,a2,2
	sd	a2,216(sp)
	add	t6,a5,t1
	ld	a5,176(sp)
	li	t3,0
	li	t0,0
	sub	a5,a1,a5
	sd	a5,72(sp)
	ld	a5,32(sp)
	li	t4,3
	sd	a7,200(sp)
	sd	a6,208(sp)
	mv	a2,s7
	mv	t5,a0
	mv	t1,a4
	sd	a1,224(sp)
.L54:
	li	a1,4
	ld	a4,568(sp)
	mv	s7,a5
	ble	a5,a1,.L23
	li	s7,4
.L23:
	ld	a1,568(sp)
	slli	s7,s7,2
	sd	a5,240(sp)
	add	a1,a1,s7
	sd	a1,88(sp)
	sd	t6,232(sp)
	sd	s7,248(sp)
	mv	a7,a2
	mv	a6,t5
	mv	a5,t1
.L52:
	ld	a2,520(sp)
	ld	a1,528(sp)
	mul	a2,a2,t0
	mul	s7,a1,t3
	ld	a1,536(sp)
	sub	a2,a2,a1
	ld	a1,544(sp)
	sub	s7,s7,a1
	blt	a2,zero,.L125
	ld	a1,104(sp)
	add	a1,a2,a1
	bgt	t2,a1,.L67
	li	t5,0
	li	a0,0
.L28:
	ble	t2,a2,.L70
	ble	s6,a0,.L70
	sub	a0,s6,a0
	mv	t1,a2
	li	a1,0
	j	.L33
.L126:
	beq	a0,a1,.L27
.L33:
	add	t1,t1,s3
	addi	a1,a1,1
	bgt	t2,t1,.L126
.L27:
	blt	s7,zero,.L127
.L30:
	ld	a0,96(sp)
	add	t1,s7,a0
	li	a0,0
	bgt	s8,t1,.L128
.L38:
	ble	s8,s7,.L77
	ble	s5,a0,.L77
	sub	a0,s5,a0
	mv	t6,s7
	li	t1,0
	j	.L42
.L129:
	beq	a0,t1,.L41
.L42:
	add	t6,t6,s4
	addi	t1,t1,1
	bgt	s8,t6,.L129
.L41:
	bgt	s6,a1,.L36
	ble	s5,t1,.L35
.L36:
	ld	a0,16(sp)
	add	t6,a0,a4
	beq	t6,a4,.L35
	mv	a0,a4
.L44:
	sw	zero,0(a0)
	addi	a0,a0,16
	bne	t6,a0,.L44
.L35:
	mul	a2,s8,a2
	ld	a0,168(sp)
	slli	t5,t5,4
	add	t5,a4,t5
	mv	t6,a0
	add	a2,a2,s7
	ld	s7,40(sp)
	add	a2,a2,s7
	ld	s7,152(sp)
	slli	a2,a2,2
	add	a2,s7,a2
	ble	a0,zero,.L46
	sd	t0,256(sp)
	sd	t3,264(sp)
	sd	a4,272(sp)
	mv	a0,s9
.L45:
	mv	s9,t5
	mv	s7,a2
	mv	t0,a1
	ble	a1,zero,.L48
	sd	a1,8(sp)
.L50:
	mv	t3,t1
	mv	a1,s9
	mv	a4,s7
	ble	t1,zero,.L49
.L47:
	flw	fa5,0(a4)
	addi	t3,t3,-1
	add	a4,a4,s0
	fsw	fa5,0(a1)
	addi	a1,a1,16
	bne	t3,zero,.L47
.L49:
	addi	t0,t0,-1
	add	s7,s7,s2
	add	s9,s9,s1
	bne	t0,zero,.L50
	ld	a1,8(sp)
.L48:
	addi	t6,t6,-1
	add	a2,a2,s10
	add	t5,t5,s11
	bne	t6,zero,.L45
	ld	t0,256(sp)
	ld	t3,264(sp)
	ld	a4,272(sp)
	mv	s9,a0
.L46:
	ld	a2,496(sp)
	addi	t3,t3,1
	bne	a2,t3,.L51
	addi	t0,t0,1
	li	t3,0
.L51:
	ld	a2,88(sp)
	addi	a4,a4,4
	bne	a2,a4,.L52
	mv	t1,a5
	ld	t6,232(sp)
	ld	s7,248(sp)
	ld	a5,240(sp)
	ld	a0,576(sp)
	mv	a2,a7
	mv	t5,a6
	ble	a3,zero,.L63
	sd	s0,240(sp)
	sd	s2,248(sp)
	sd	s1,256(sp)
	sd	s5,512(sp)
	mv	s1,s7
	mv	s5,s9
	mv	s7,s3
	mv	s9,s4
	sd	t0,8(sp)
	sd	t3,88(sp)
	sd	t6,232(sp)
	mv	s0,a5
	mv	s2,t6
	sd	a2,264(sp)
	sd	t5,272(sp)
	sd	t1,280(sp)
	sd	a3,288(sp)
	sd	t2,296(sp)
	mv	s3,a0
	mv	s4,a3
.L62:
	ble	s4,t4,.L56
	bgt	s0,t4,.L130
.L56:
	ld	a1,568(sp)
	ld	a2,24(sp)
	addi	a3,sp,304
	li	a4,4
	mv	a0,s3
	call	tile
	li	a5,4
	addi	a1,sp,304
	add	a3,s1,s2
	mv	t5,s4
	li	t4,3
	ble	s4,a5,.L58
	li	t5,4
.L58:
	slli	t5,t5,2
	li	a2,0
.L59:
	sub	a5,a3,s1
	mv	a4,a1
.L60:
	flw	fa5,0(a4)
	addi	a5,a5,4
	addi	a4,a4,4
	fsw	fa5,-4(a5)
	bne	a3,a5,.L60
	addi	a2,a2,4
	addi	a1,a1,16
	add	a3,a3,s5
	bne	t5,a2,.L59
	ld	a5,16(sp)
	addi	s4,s4,-4
	add	s3,s3,a5
	ld	a5,48(sp)
	add	s2,s2,a5
	ld	a5,56(sp)
	bne	a5,s4,.L62
.L135:
	mv	a5,s0
	mv	s4,s9
	ld	t0,8(sp)
	mv	s9,s5
	ld	t3,88(sp)
	ld	t6,232(sp)
	ld	s0,240(sp)
	ld	s2,248(sp)
	ld	s1,256(sp)
	ld	a2,264(sp)
	ld	t5,272(sp)
	ld	t1,280(sp)
	ld	a3,288(sp)
	ld	t2,296(sp)
	ld	s5,512(sp)
	mv	s3,s7
.L63:
	ld	a4,72(sp)
	addi	a5,a5,-4
	addi	t6,t6,16
	bne	a4,a5,.L54
	mv	s7,a2
	ld	a7,200(sp)
	ld	a6,208(sp)
	ld	a2,216(sp)
	ld	a1,224(sp)
	mv	a0,t5
	mv	a4,t1
.L55:
	ld	a5,40(sp)
	ld	t1,80(sp)
	addi	a6,a6,1
	add	a2,a2,a7
	add	a5,a5,t1
	sd	a5,40(sp)
	bne	a0,a6,.L18
	mv	t4,s8
	mv	t3,s3
	ld	s8,184(sp)
	ld	s3,192(sp)
	mv	t5,s10
	mv	a5,a7
	mv	s10,a4
	mv	t0,s11
	mv	a4,a3
.L22:
	ld	a2,128(sp)
	ld	a3,64(sp)
	add	s8,s8,a2
	ld	a2,136(sp)
	addi	a3,a3,1
	sd	a3,64(sp)
	add	s7,s7,a2
	ld	a2,144(sp)
	add	s3,s3,a2
	bne	s10,a3,.L19
.L8:
	ld	ra,472(sp)
	ld	s0,464(sp)
	ld	s1,456(sp)
	ld	s2,448(sp)
	ld	s3,440(sp)
	ld	s4,432(sp)
	ld	s5,424(sp)
	ld	s6,416(sp)
	ld	s7,408(sp)
	ld	s8,400(sp)
	ld	s9,392(sp)
	ld	s10,384(sp)
	ld	s11,376(sp)
	addi	sp,sp,480
	jr	ra
.L128:
	mv	t1,s5
	bgt	s6,a1,.L36
	j	.L35
.L125:
	li	a0,0
	bgt	s6,zero,.L25
	j	.L131
.L29:
	beq	s6,a0,.L132
.L25:
	add	a2,a2,s3
	addi	a0,a0,1
	blt	a2,zero,.L29
	mul	t5,s5,a0
	j	.L28
.L127:
	ble	s5,zero,.L133
.L34:
	li	a0,0
	j	.L40
.L39:
	beq	s5,a0,.L134
.L40:
	add	s7,s7,s4
	addi	a0,a0,1
	blt	s7,zero,.L39
	add	t5,t5,a0
	j	.L38
.L133:
	li	t1,0
	bgt	s6,a1,.L36
	j	.L35
.L130:
	ld	a4,32(sp)
	ld	a2,24(sp)
	ld	a1,568(sp)
	mv	a3,s2
	mv	a0,s3
	call	tile
	ld	a5,16(sp)
	addi	s4,s4,-4
	li	t4,3
	add	s3,s3,a5
	ld	a5,48(sp)
	add	s2,s2,a5
	ld	a5,56(sp)
	bne	a5,s4,.L62
	j	.L135
.L134:
	add	t5,t5,s5
	li	t1,0
	j	.L36
.L132:
	mul	t5,s5,s6
	li	a1,0
	bge	s7,zero,.L30
	bgt	s5,zero,.L34
	li	t1,0
	j	.L36
.L67:
	mv	a1,s6
	li	t5,0
	j	.L27
.L131:
	li	t5,0
	li	a1,0
	bge	s7,zero,.L30
	li	t1,0
	bgt	s5,zero,.L34
	j	.L35
.L70:
	li	a1,0
	j	.L27
.L77:
	li	t1,0
	j	.L41
	.size	convolution, .-convolution
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
