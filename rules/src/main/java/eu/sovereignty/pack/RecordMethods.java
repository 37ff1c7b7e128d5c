package eu.sovereignty.pack;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The equals, hashCode and toString of a record as plain code, with the results of {@code java.lang.runtime.ObjectMethods}. */
final class RecordMethods {

    private static final String OBJECTS = "java/util/Objects";
    private static final String BUILDER = "java/lang/StringBuilder";

    private final String owner;
    private final List<Handle> components;
    private final MethodNode code;

    private RecordMethods(String owner, List<Handle> components, MethodNode code) {
        this.owner = owner;
        this.components = components;
        this.code = code;
    }

    /** Writes a method anew that only calls {@code site}. */
    static void writeOut(ClassNode type, MethodNode method, InvokeDynamicInsnNode site) {
        List<Handle> components =
                Arrays.stream(site.bsmArgs).skip(2).map(Handle.class::cast).toList();
        method.instructions.clear();
        RecordMethods methods = new RecordMethods(type.name, components, method);
        switch (method.name) {
            case "equals" -> methods.equality();
            case "hashCode" -> methods.hash();
            default -> methods.text();
        }
    }

    private void equality() {
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (Handle component : components) {
            value(component, 0);
            value(component, 1);
            compare(Type.getType(component.getDesc()), different);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    /** Floating-point numbers are equal as their boxes are, as the methods of records have it. */
    private void compare(Type type, Label different) {
        if (Conversions.isPrimitive(type)) {
            String descriptor = "(" + type.getDescriptor() + type.getDescriptor() + ")I";
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Conversions.boxOf(type), "compare", descriptor, false);
            code.visitJumpInsn(Opcodes.IFNE, different);
        } else {
            String descriptor = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
            code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", descriptor, false);
            code.visitJumpInsn(Opcodes.IFEQ, different);
        }
    }

    private void hash() {
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            Type type = Type.getType(component.getDesc());
            boolean primitive = Conversions.isPrimitive(type);
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            value(component, 0);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    primitive ? Conversions.boxOf(type) : OBJECTS,
                    "hashCode",
                    "(" + (primitive ? type.getDescriptor() : "Ljava/lang/Object;") + ")I",
                    false);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private void text() {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        String before = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1) + "[";
        for (Handle component : components) {
            code.visitLdcInsn(before + component.getName() + "=");
            append("Ljava/lang/String;");
            value(component, 0);
            append(shown(component.getDesc()));
            before = ", ";
        }
        code.visitLdcInsn(components.isEmpty() ? before + "]" : "]");
        append("Ljava/lang/String;");
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
    }

    private static String shown(String descriptor) {
        return switch (descriptor) {
            case "B", "S" -> "I";
            default -> descriptor.length() == 1 ? descriptor : "Ljava/lang/Object;";
        };
    }

    private void append(String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + descriptor + ")L" + BUILDER + ";", false);
    }

    private void value(Handle component, int variable) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, owner);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, owner, component.getName(), component.getDesc());
    }
}
