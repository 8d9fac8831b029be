	.file	"matmul_packed.c"
	.option nopic
	.attribute arch, "rv64i2p1_m2p0_f2p2_d2p2_zicsr2p0"
	.attribute unaligned_access, 0
	.attribute stack_align, 16
	.text
	.align	2
	.type	pack_f32, @function
pack_f32:
	li	a6,3
	li	t3,4
	bgt	a4,a6,.L15
.L2:
	mv	a7,a0
	mv	t1,a1
	li	a6,0
.L8:
	ble	a4,a6,.L5
.L16:
	flw	fa5,0(t1)
	addi	a6,a6,1
	addi	a7,a7,4
	fsw	fa5,-4(a7)
	add	t1,t1,a2
	bgt	a4,a6,.L16
.L5:
	sw	zero,0(a7)
	addi	a6,a6,1
	beq	a6,t3,.L17
	addi	a7,a7,4
	add	t1,t1,a2
	j	.L8
.L17:
	addi	a5,a5,-1
	addi	a0,a0,16
	add	a1,a1,a3
	bne	a5,zero,.L2
	ret
.L15:
	slli	a4,a2,1
	add	a4,a1,a4
.L3:
	add	a7,a1,a2
	add	a6,a4,a2
	flw	fa2,0(a1)
	flw	fa4,0(a4)
	flw	fa3,0(a7)
	flw	fa5,0(a6)
	addi	a5,a5,-1
	fsw	fa2,0(a0)
	fsw	fa3,4(a0)
	fsw	fa4,8(a0)
	fsw	fa5,12(a0)
	add	a1,a1,a3
	addi	a0,a0,16
	add	a4,a4,a3
	bne	a5,zero,.L3
	ret
	.size	pack_f32, .-pack_f32
	.align	2
	.type	pack_bf16, @function
pack_bf16:
	li	a6,3
	li	t4,4
	bgt	a4,a6,.L31
.L19:
	mv	a7,a0
	mv	t1,a1
	li	a6,0
.L25:
	ble	a4,a6,.L22
.L32:
	lhu	t3,0(t1)
	addi	a7,a7,4
	addi	a6,a6,1
	slliw	t3,t3,16
	sw	t3,-4(a7)
	add	t1,t1,a2
	bgt	a4,a6,.L32
.L22:
	sw	zero,0(a7)
	addi	a6,a6,1
	beq	a6,t4,.L33
	addi	a7,a7,4
	add	t1,t1,a2
	j	.L25
.L33:
	addi	a5,a5,-1
	addi	a0,a0,16
	add	a1,a1,a3
	bne	a5,zero,.L19
	ret
.L31:
	slli	a4,a2,1
	add	a4,a1,a4
.L20:
	add	t1,a1,a2
	add	a6,a4,a2
	lhu	a7,0(a4)
	lhu	t3,0(a1)
	lhu	t1,0(t1)
	lhu	a6,0(a6)
	slliw	a7,a7,16
	slliw	t1,t1,16
	slliw	a6,a6,16
	slliw	t3,t3,16
	sw	t3,0(a0)
	sw	t1,4(a0)
	sw	a7,8(a0)
	sw	a6,12(a0)
	addi	a5,a5,-1
	addi	a0,a0,16
	add	a1,a1,a3
	add	a4,a4,a3
	bne	a5,zero,.L20
	ret
	.size	pack_bf16, .-pack_bf16
	.align	2
	.type	pack_s8, @function
pack_s8:
	li	a6,3
	bgt	a4,a6,.L35
	slli	a5,a5,4
	add	t3,a0,a5
	li	t4,4
.L36:
	mv	a6,a0
	mv	a7,a1
	li	a5,0
.L42:
	ble	a4,a5,.L39
.L44:
	lb	t1,0(a7)
	addi	a6,a6,4
	addi	a5,a5,1
	fcvt.s.w	fa5,t1
	add	a7,a7,a2
	fsw	fa5,-4(a6)
	bgt	a4,a5,.L44
.L39:
	sw	zero,0(a6)
	addi	a5,a5,1
	beq	a5,t4,.L45
	addi	a6,a6,4
	add	a7,a7,a2
	j	.L42
.L45:
	addi	a0,a0,16
	add	a1,a1,a3
	bne	a0,t3,.L36
	ret
.L35:
	slli	a4,a2,1
	slli	a5,a5,4
	add	a4,a1,a4
	add	a5,a0,a5
.L37:
	add	t1,a1,a2
	add	a7,a4,a2
	lb	t3,0(a4)
	lb	a6,0(a1)
	lb	t1,0(t1)
	lb	a7,0(a7)
	fcvt.s.w	fa3,t3
	fcvt.s.w	fa2,t1
	fcvt.s.w	fa5,a7
	fcvt.s.w	fa4,a6
	fsw	fa2,4(a0)
	fsw	fa3,8(a0)
	fsw	fa4,0(a0)
	fsw	fa5,12(a0)
	addi	a0,a0,16
	add	a1,a1,a3
	add	a4,a4,a3
	bne	a5,a0,.L37
	ret
	.size	pack_s8, .-pack_s8
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
	beq	a2,zero,.L47
	add	a2,a1,a2
.L48:
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
	bne	a2,a1,.L48
.L47:
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
	.globl	matmul_packed_f32
	.type	matmul_packed_f32, @function
matmul_packed_f32:
	addi	sp,sp,-336
	sd	s7,264(sp)
	ld	s7,344(sp)
	sd	s1,312(sp)
	sd	s2,304(sp)
	sd	ra,328(sp)
	sd	s0,320(sp)
	sd	s3,296(sp)
	sd	s4,288(sp)
	sd	s5,280(sp)
	sd	s6,272(sp)
	sd	s8,256(sp)
	sd	s9,248(sp)
	sd	s10,240(sp)
	sd	s11,232(sp)
	sd	a3,40(sp)
	sd	a6,48(sp)
	ld	t4,352(sp)
	ld	s1,360(sp)
	ld	s2,376(sp)
	ld	t5,392(sp)
	ble	s7,zero,.L52
	mv	s4,a4
	ld	a4,368(sp)
	mv	s8,a5
	addi	a5,t4,-1
	slli	t6,a4,2
	andi	a5,a5,-4
	addi	a4,t4,-4
	sub	a5,a4,a5
	sd	a5,56(sp)
	mul	a5,t5,a7
	slli	a3,a7,2
	sd	a3,80(sp)
	slli	a3,a2,2
	sd	a3,24(sp)
	ld	a3,368(sp)
	slli	s9,s1,4
	mv	s6,s8
	slli	a3,a3,4
	sd	a3,32(sp)
	mul	s5,t4,t6
	sd	a5,88(sp)
	mv	s10,a1
	mv	a5,s9
	sd	a2,64(sp)
	mv	s3,s4
	mv	s8,a0
	mv	s0,a7
	mv	s9,t5
.L54:
	ble	s1,zero,.L56
	ld	a2,368(sp)
	mv	a3,s3
	li	a6,0
	ble	a2,zero,.L56
	mv	s11,a5
	sd	s5,96(sp)
	sd	t6,16(sp)
	sd	s8,72(sp)
	sd	s10,104(sp)
	sd	s3,112(sp)
	sd	s6,120(sp)
	sd	s7,344(sp)
	mv	a5,s9
.L63:
	mv	s5,a2
	ble	a2,a5,.L57
	mv	s5,a5
.L57:
	ble	s5,zero,.L62
	ld	s10,384(sp)
	addi	a4,s5,-1
	ld	s6,80(sp)
	addi	s4,s5,-4
	andi	a4,a4,-4
	mv	s8,s2
	sub	s4,s4,a4
	mv	s2,s10
	sd	s5,0(sp)
	sd	a6,8(sp)
	mv	s3,a3
	mv	s9,a2
	sd	a3,128(sp)
	mv	s7,t4
	mv	s10,a5
.L61:
	ld	a3,48(sp)
	mv	a4,s5
	mv	a1,s3
	mv	a0,s2
	mv	a5,s1
	mv	a2,s0
	addi	s5,s5,-4
	call	pack_f32
	add	s2,s2,s11
	add	s3,s3,s6
	bne	s5,s4,.L61
	ld	s5,0(sp)
	ld	a6,8(sp)
	ld	a3,128(sp)
	mv	a2,s9
	mv	t4,s7
	mv	s2,s8
	mv	a5,s10
.L62:
	ble	t4,zero,.L60
	ld	a4,336(sp)
	addi	a1,s5,-1
	slli	s4,a6,2
	addi	a0,s5,-4
	andi	a1,a1,-4
	ld	s7,72(sp)
	add	s4,a4,s4
	sub	a4,a0,a1
	mv	s9,t4
	sd	a4,8(sp)
	li	s8,4
	li	s10,3
	sd	a6,128(sp)
	sd	s11,0(sp)
	sd	a2,136(sp)
	sd	a3,144(sp)
	sd	s0,152(sp)
	sd	t4,352(sp)
	sd	a5,392(sp)
.L66:
	ld	a3,40(sp)
	ld	a2,64(sp)
	mv	a5,s1
	mv	a4,s9
	mv	a1,s7
	mv	a0,s2
	call	pack_f32
	ble	s5,zero,.L75
	ld	s6,384(sp)
	mv	s11,s5
	mv	s0,s9
	ble	s9,s8,.L67
	li	s0,4
.L67:
	slli	s0,s0,2
	mv	s3,s4
.L74:
	ble	s9,s10,.L68
	bgt	s11,s10,.L88
.L68:
	mv	a0,s2
	li	a4,4
	addi	a3,sp,160
	mv	a2,s1
	mv	a1,s6
	call	tile
	addi	a0,sp,160
	mv	a5,s11
	ble	s11,s8,.L70
	li	a5,4
.L70:
	slli	a4,a5,2
	mv	a2,s3
	li	a1,0
.L71:
	add	a6,a4,a2
	mv	a5,a2
	mv	a3,a0
.L72:
	flw	fa5,0(a3)
	addi	a5,a5,4
	addi	a3,a3,4
	fsw	fa5,-4(a5)
	bne	a6,a5,.L72
	ld	a5,16(sp)
	addi	a1,a1,4
	addi	a0,a0,16
	add	a2,a2,a5
	bne	s0,a1,.L71
	ld	a5,0(sp)
	addi	s11,s11,-4
	addi	s3,s3,16
	add	s6,s6,a5
	ld	a5,8(sp)
	bne	s11,a5,.L74
.L75:
	ld	a5,24(sp)
	addi	s9,s9,-4
	add	s7,s7,a5
	ld	a5,32(sp)
	add	s4,s4,a5
	ld	a5,56(sp)
	bne	s9,a5,.L66
	ld	a6,128(sp)
	ld	s11,0(sp)
	ld	a2,136(sp)
	ld	a3,144(sp)
	ld	s0,152(sp)
	ld	t4,352(sp)
	ld	a5,392(sp)
.L60:
	ld	a4,88(sp)
	add	a6,a6,a5
	sub	a2,a2,a5
	add	a3,a3,a4
	ld	a4,368(sp)
	bgt	a4,a6,.L63
	ld	s5,96(sp)
	ld	t6,16(sp)
	ld	s8,72(sp)
	ld	s10,104(sp)
	ld	s3,112(sp)
	ld	s6,120(sp)
	ld	s7,344(sp)
	mv	s9,a5
	mv	a5,s11
.L56:
	ld	a4,336(sp)
	addi	s7,s7,-1
	add	s8,s8,s10
	add	a4,a4,s5
	sd	a4,336(sp)
	add	s3,s3,s6
	bne	s7,zero,.L54
.L52:
	ld	ra,328(sp)
	ld	s0,320(sp)
	ld	s1,312(sp)
	ld	s2,304(sp)
	ld	s3,296(sp)
	ld	s4,288(sp)
	ld	s5,280(sp)
	ld	s6,272(sp)
	ld	s7,264(sp)
	ld	s8,256(sp)
	ld	s9,248(sp)
	ld	s10,240(sp)
	ld	s11,232(sp)
	addi	sp,sp,336
	jr	ra
.L88:
	ld	a4,368(sp)
	mv	a3,s3
	mv	a1,s6
	mv	a2,s1
	mv	a0,s2
	call	tile
	ld	a5,0(sp)
	addi	s11,s11,-4
	addi	s3,s3,16
	add	s6,s6,a5
	ld	a5,8(sp)
	bne	s11,a5,.L74
	j	.L75
	.size	matmul_packed_f32, .-matmul_packed_f32
	.align	2
	.globl	matmul_packed_bf16
	.type	matmul_packed_bf16, @function
matmul_packed_bf16:
	addi	sp,sp,-336
	sd	s7,264(sp)
	ld	s7,344(sp)
	sd	s1,312(sp)
	sd	s2,304(sp)
	sd	ra,328(sp)
	sd	s0,320(sp)
	sd	s3,296(sp)
	sd	s4,288(sp)
	sd	s5,280(sp)
	sd	s6,272(sp)
	sd	s8,256(sp)
	sd	s9,248(sp)
	sd	s10,240(sp)
	sd	s11,232(sp)
	sd	a3,40(sp)
	sd	a6,48(sp)
	ld	t4,352(sp)
	ld	s1,360(sp)
	ld	s2,376(sp)
	ld	t5,392(sp)
	ble	s7,zero,.L89
	mv	s4,a4
	ld	a4,368(sp)
	mv	s8,a5
	addi	a5,t4,-1
	slli	t6,a4,2
	andi	a5,a5,-4
	addi	a4,t4,-4
	sub	a5,a4,a5
	sd	a5,56(sp)
	mul	a5,t5,a7
	slli	a3,a7,2
	sd	a3,80(sp)
	slli	a3,a2,2
	sd	a3,24(sp)
	ld	a3,368(sp)
	slli	s9,s1,4
	mv	s6,s8
	slli	a3,a3,4
	sd	a3,32(sp)
	mul	s5,t4,t6
	sd	a5,88(sp)
	mv	s10,a1
	mv	a5,s9
	sd	a2,64(sp)
	mv	s3,s4
	mv	s8,a0
	mv	s0,a7
	mv	s9,t5
.L91:
	ble	s1,zero,.L93
	ld	a2,368(sp)
	mv	a3,s3
	li	a6,0
	ble	a2,zero,.L93
	mv	s11,a5
	sd	s5,96(sp)
	sd	t6,16(sp)
	sd	s8,72(sp)
	sd	s10,104(sp)
	sd	s3,112(sp)
	sd	s6,120(sp)
	sd	s7,344(sp)
	mv	a5,s9
.L100:
	mv	s5,a2
	ble	a2,a5,.L94
	mv	s5,a5
.L94:
	ble	s5,zero,.L99
	ld	s10,384(sp)
	addi	a4,s5,-1
	ld	s6,80(sp)
	addi	s4,s5,-4
	andi	a4,a4,-4
	mv	s8,s2
	sub	s4,s4,a4
	mv	s2,s10
	sd	s5,0(sp)
	sd	a6,8(sp)
	mv	s3,a3
	mv	s9,a2
	sd	a3,128(sp)
	mv	s7,t4
	mv	s10,a5
.L98:
	ld	a3,48(sp)
	mv	a4,s5
	mv	a1,s3
	mv	a0,s2
	mv	a5,s1
	mv	a2,s0
	addi	s5,s5,-4
	call	pack_bf16
	add	s2,s2,s11
	add	s3,s3,s6
	bne	s5,s4,.L98
	ld	s5,0(sp)
	ld	a6,8(sp)
	ld	a3,128(sp)
	mv	a2,s9
	mv	t4,s7
	mv	s2,s8
	mv	a5,s10
.L99:
	ble	t4,zero,.L97
	ld	a4,336(sp)
	addi	a1,s5,-1
	slli	s4,a6,2
	addi	a0,s5,-4
	andi	a1,a1,-4
	ld	s7,72(sp)
	add	s4,a4,s4
	sub	a4,a0,a1
	mv	s9,t4
	sd	a4,8(sp)
	li	s8,4
	li	s10,3
	sd	a6,128(sp)
	sd	s11,0(sp)
	sd	a2,136(sp)
	sd	a3,144(sp)
	sd	s0,152(sp)
	sd	t4,352(sp)
	sd	a5,392(sp)
.L103:
	ld	a3,40(sp)
	ld	a2,64(sp)
	mv	a5,s1
	mv	a4,s9
	mv	a1,s7
	mv	a0,s2
	call	pack_bf16
	ble	s5,zero,.L112
	ld	s6,384(sp)
	mv	s11,s5
	mv	s0,s9
	ble	s9,s8,.L104
	li	s0,4
.L104:
	slli	s0,s0,2
	mv	s3,s4
.L111:
	ble	s9,s10,.L105
	bgt	s11,s10,.L125
.L105:
	mv	a0,s2
	li	a4,4
	addi	a3,sp,160
	mv	a2,s1
	mv	a1,s6
	call	tile
	addi	a0,sp,160
	mv	a5,s11
	ble	s11,s8,.L107
	li	a5,4
.L107:
	slli	a4,a5,2
	mv	a2,s3
	li	a1,0
.L108:
	add	a6,a4,a2
	mv	a5,a2
	mv	a3,a0
.L109:
	flw	fa5,0(a3)
	addi	a5,a5,4
	addi	a3,a3,4
	fsw	fa5,-4(a5)
	bne	a6,a5,.L109
	ld	a5,16(sp)
	addi	a1,a1,4
	addi	a0,a0,16
	add	a2,a2,a5
	bne	s0,a1,.L108
	ld	a5,0(sp)
	addi	s11,s11,-4
	addi	s3,s3,16
	add	s6,s6,a5
	ld	a5,8(sp)
	bne	s11,a5,.L111
.L112:
	ld	a5,24(sp)
	addi	s9,s9,-4
	add	s7,s7,a5
	ld	a5,32(sp)
	add	s4,s4,a5
	ld	a5,56(sp)
	bne	s9,a5,.L103
	ld	a6,128(sp)
	ld	s11,0(sp)
	ld	a2,136(sp)
	ld	a3,144(sp)
	ld	s0,152(sp)
	ld	t4,352(sp)
	ld	a5,392(sp)
.L97:
	ld	a4,88(sp)
	add	a6,a6,a5
	sub	a2,a2,a5
	add	a3,a3,a4
	ld	a4,368(sp)
	bgt	a4,a6,.L100
	ld	s5,96(sp)
	ld	t6,16(sp)
	ld	s8,72(sp)
	ld	s10,104(sp)
	ld	s3,112(sp)
	ld	s6,120(sp)
	ld	s7,344(sp)
	mv	s9,a5
	mv	a5,s11
.L93:
	ld	a4,336(sp)
	addi	s7,s7,-1
	add	s8,s8,s10
	add	a4,a4,s5
	sd	a4,336(sp)
	add	s3,s3,s6
	bne	s7,zero,.L91
.L89:
	ld	ra,328(sp)
	ld	s0,320(sp)
	ld	s1,312(sp)
	ld	s2,304(sp)
	ld	s3,296(sp)
	ld	s4,288(sp)
	ld	s5,280(sp)
	ld	s6,272(sp)
	ld	s7,264(sp)
	ld	s8,256(sp)
	ld	s9,248(sp)
	ld	s10,240(sp)
	ld	s11,232(sp)
	addi	sp,sp,336
	jr	ra
.L125:
	ld	a4,368(sp)
	mv	a3,s3
	mv	a1,s6
	mv	a2,s1
	mv	a0,s2
	call	tile
	ld	a5,0(sp)
	addi	s11,s11,-4
	addi	s3,s3,16
	add	s6,s6,a5
	ld	a5,8(sp)
	bne	s11,a5,.L111
	j	.L112
	.size	matmul_packed_bf16, .-matmul_packed_bf16
	.align	2
	.globl	matmul_packed_s8
	.type	matmul_packed_s8, @function
matmul_packed_s8:
	addi	sp,sp,-368
	sd	s5,312(sp)
	ld	s5,376(sp)
	sd	s7,296(sp)
	sd	ra,360(sp)
	sd	s0,352(sp)
	sd	s1,344(sp)
	sd	s2,336(sp)
	sd	s3,328(sp)
	sd	s4,320(sp)
	sd	s6,304(sp)
	sd	s8,288(sp)
	sd	s9,280(sp)
	sd	s10,272(sp)
	sd	s11,264(sp)
	ld	t5,384(sp)
	ld	s7,392(sp)
	ld	t6,400(sp)
	ld	t0,424(sp)
	ble	s5,zero,.L126
	mv	s6,a5
	slli	a5,t6,2
	mv	s1,a4
	sd	a5,0(sp)
	mv	a4,a5
	li	a5,1024
	mul	s10,a4,t5
	mv	t1,a0
	mv	s8,a1
	mv	s3,s7
	bgt	s7,a5,.L165
.L128:
	slli	a1,a7,2
	addi	a5,t5,-1
	addi	a4,t5,-4
	andi	a5,a5,-4
	sd	a1,64(sp)
	slli	a1,a2,2
	sub	a5,a4,a5
	sd	a1,32(sp)
	slli	a1,t6,4
	sd	a1,24(sp)
	sd	a5,40(sp)
	mul	a1,a3,s3
	mv	s0,a6
	mv	s4,s8
	mv	s9,a7
	mv	s2,s5
	mul	a5,t0,a7
	mul	a0,a6,s3
	sd	a5,72(sp)
	mv	a6,a1
	mv	a5,a3
.L129:
	ble	s7,zero,.L133
	li	a7,0
	mv	s8,s3
	sd	s10,80(sp)
	sd	s4,88(sp)
	mv	a1,s1
	sd	s2,376(sp)
	li	t3,0
	li	s11,0
	mv	s3,s7
	mv	s4,a7
	sd	a2,8(sp)
	sd	s6,96(sp)
	mv	s1,s9
	mv	s2,s7
	mv	s10,t0
.L132:
	li	a3,1024
	mv	s9,s3
	ble	s3,a3,.L130
	li	s9,1024
.L130:
	ble	t6,zero,.L141
	sd	a5,16(sp)
	add	t0,a1,s4
	mv	a5,s10
	slli	s5,s9,4
	mv	s10,s1
	mv	a3,t6
	li	a2,0
	sd	s8,104(sp)
	sd	a0,112(sp)
	sd	a6,120(sp)
	sd	s3,128(sp)
	sd	t3,48(sp)
	sd	s4,136(sp)
	sd	t1,56(sp)
	sd	a1,144(sp)
	sd	s2,392(sp)
	sd	t6,400(sp)
	mv	s1,s0
.L140:
	mv	s4,a3
	ble	a3,a5,.L134
	mv	s4,a5
.L134:
	ble	s4,zero,.L139
	ld	s8,416(sp)
	addi	a4,s4,-1
	ld	s0,64(sp)
	mv	s3,s4
	addi	s2,s4,-4
	andi	a4,a4,-4
	sd	s4,152(sp)
	mv	s6,s3
	sub	s2,s2,a4
	mv	s3,s8
	sd	a2,160(sp)
	mv	s4,t0
	sd	a3,168(sp)
	sd	t0,176(sp)
	mv	s7,t5
	mv	s8,a5
.L138:
	mv	a4,s6
	mv	a1,s4
	mv	a0,s3
	mv	a5,s9
	mv	a3,s1
	mv	a2,s10
	addi	s6,s6,-4
	call	pack_s8
	add	s3,s3,s5
	add	s4,s4,s0
	bne	s6,s2,.L138
	ld	s4,152(sp)
	ld	a2,160(sp)
	ld	a3,168(sp)
	ld	t0,176(sp)
	mv	t5,s7
	mv	a5,s8
.L139:
	ble	t5,zero,.L137
	ld	a4,56(sp)
	ld	a0,48(sp)
	addi	a1,s4,-1
	slli	s2,a2,2
	add	s3,a4,a0
	ld	a4,368(sp)
	addi	s7,s4,-4
	andi	a1,a1,-4
	sd	s1,176(sp)
	add	s2,a4,s2
	sub	s7,s7,a1
	sd	a2,152(sp)
	sd	a3,160(sp)
	sd	t0,168(sp)
	mv	s1,t5
	sd	s10,184(sp)
	sd	t5,384(sp)
	sd	a5,424(sp)
.L143:
	ld	a3,16(sp)
	ld	a2,8(sp)
	ld	a0,408(sp)
	mv	a5,s9
	mv	a4,s1
	mv	a1,s3
	call	pack_s8
	ble	s4,zero,.L150
	li	a5,4
	mv	s6,s1
	ble	s1,a5,.L144
	li	s6,4
.L144:
	ld	s0,416(sp)
	mv	s10,s4
	mv	s8,s2
.L149:
	ld	a0,408(sp)
	li	a4,4
	addi	a3,sp,192
	mv	a2,s9
	mv	a1,s0
	call	tile
	li	a5,4
	mv	a7,s8
	mv	t1,s10
	ble	s10,a5,.L145
	li	t1,4
.L145:
	addi	a6,sp,192
	li	a2,0
.L148:
	mv	a5,a7
	mv	a1,a6
	li	a3,0
.L147:
	addi	a3,a3,1
	li	a0,0
	beq	s11,zero,.L146
	lw	a0,0(a5)
.L146:
	flw	fa5,0(a1)
	addi	a5,a5,4
	addi	a1,a1,4
	fcvt.w.s a4,fa5,rtz
	addw	a4,a4,a0
	sw	a4,-4(a5)
	blt	a3,t1,.L147
	ld	a5,0(sp)
	addi	a2,a2,1
	addi	a6,a6,16
	add	a7,a7,a5
	bgt	s6,a2,.L148
	addi	s10,s10,-4
	add	s0,s0,s5
	addi	s8,s8,16
	bne	s7,s10,.L149
.L150:
	ld	a5,32(sp)
	addi	s1,s1,-4
	add	s3,s3,a5
	ld	a5,24(sp)
	add	s2,s2,a5
	ld	a5,40(sp)
	bne	s1,a5,.L143
	ld	a2,152(sp)
	ld	a3,160(sp)
	ld	t0,168(sp)
	ld	s1,176(sp)
	ld	s10,184(sp)
	ld	t5,384(sp)
	ld	a5,424(sp)
.L137:
	ld	a4,72(sp)
	add	a2,a2,a5
	sub	a3,a3,a5
	add	t0,t0,a4
	ld	a4,400(sp)
	bgt	a4,a2,.L140
	mv	s0,s1
	ld	s8,104(sp)
	mv	s1,s10
	ld	a0,112(sp)
	mv	s10,a5
	ld	a6,120(sp)
	ld	s3,128(sp)
	ld	t3,48(sp)
	ld	s4,136(sp)
	ld	t1,56(sp)
	ld	a1,144(sp)
	ld	s2,392(sp)
	ld	a5,16(sp)
	mv	t6,a4
.L141:
	add	s11,s11,s8
	sub	s3,s3,s8
	add	t3,t3,a6
	add	s4,s4,a0
	bgt	s2,s11,.L132
	mv	s7,s2
	mv	t0,s10
	ld	s4,88(sp)
	ld	a2,8(sp)
	ld	s6,96(sp)
	ld	s2,376(sp)
	ld	s10,80(sp)
	mv	s9,s1
	mv	s3,s8
	mv	s1,a1
.L133:
	ld	a4,368(sp)
	addi	s2,s2,-1
	add	t1,t1,s4
	add	a4,a4,s10
	sd	a4,368(sp)
	add	s1,s1,s6
	bne	s2,zero,.L129
.L126:
	ld	ra,360(sp)
	ld	s0,352(sp)
	ld	s1,344(sp)
	ld	s2,336(sp)
	ld	s3,328(sp)
	ld	s4,320(sp)
	ld	s5,312(sp)
	ld	s6,304(sp)
	ld	s7,296(sp)
	ld	s8,288(sp)
	ld	s9,280(sp)
	ld	s10,272(sp)
	ld	s11,264(sp)
	addi	sp,sp,368
	jr	ra
.L165:
	li	s3,1024
	j	.L128
	.size	matmul_packed_s8, .-matmul_packed_s8
	.ident	"GCC: (Debian 12.2.0-13) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
