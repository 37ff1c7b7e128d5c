package eu.sovereignty.pack;

import java.util.List;
import java.util.Optional;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The conversions of a value on the stack that a lambda needs: casts, boxing, unboxing and widening. */
final class Conversions {

    private static final List<Type> PRIMITIVES = List.of(
            Type.BOOLEAN_TYPE,
            Type.CHAR_TYPE,
            Type.BYTE_TYPE,
            Type.SHORT_TYPE,
            Type.INT_TYPE,
            Type.FLOAT_TYPE,
            Type.LONG_TYPE,
            Type.DOUBLE_TYPE);
    private static final List<Type> WIDE = List.of(Type.INT_TYPE, Type.LONG_TYPE, Type.FLOAT_TYPE, Type.DOUBLE_TYPE);
    private static final int[][] WIDENING = {
        {Opcodes.I2L, Opcodes.I2F, Opcodes.I2D}, {Opcodes.L2F, Opcodes.L2D}, {Opcodes.F2D}
    };

    private Conversions() {}

    static void convert(MethodVisitor code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            box(code, from);
        } else if (isPrimitive(to)) {
            Type held = heldBy(from).orElse(to);
            unbox(code, held);
            convert(code, held, to);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    static void drop(MethodVisitor code, Type value) {
        if (value.getSize() > 0) {
            code.visitInsn(value.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** The class whose objects hold a primitive value. */
    static String boxOf(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.FLOAT -> "java/lang/Float";
            case Type.LONG -> "java/lang/Long";
            case Type.DOUBLE -> "java/lang/Double";
            default -> throw new IllegalStateException("no box for " + primitive);
        };
    }

    private static Optional<Type> heldBy(Type box) {
        return PRIMITIVES.stream()
                .filter(primitive -> boxOf(primitive).equals(box.getInternalName()))
                .findFirst();
    }

    /** What is smaller than an int is an int on the stack. */
    private static void widen(MethodVisitor code, Type from, Type to) {
        int given = Math.max(0, WIDE.indexOf(from));
        int wanted = WIDE.indexOf(to);
        if (wanted > given) {
            code.visitInsn(WIDENING[given][wanted - given - 1]);
        }
    }

    private static void box(MethodVisitor code, Type primitive) {
        String box = boxOf(primitive);
        String descriptor = "(" + primitive.getDescriptor() + ")L" + box + ";";
        code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", descriptor, false);
    }

    private static void unbox(MethodVisitor code, Type primitive) {
        String box = boxOf(primitive);
        code.visitTypeInsn(Opcodes.CHECKCAST, box);
        code.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box,
                primitive.getClassName() + "Value",
                "()" + primitive.getDescriptor(),
                false);
    }
}
