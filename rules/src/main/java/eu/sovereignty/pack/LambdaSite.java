package eu.sovereignty.pack;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or method reference, as {@code java.lang.invoke.LambdaMetafactory} describes it.
 *
 * @param method name of the interface's method
 * @param factory takes what is captured, gives the interface
 * @param erased the interface's method without type arguments
 * @param actual the interface's method with them
 * @param target what is called
 */
record LambdaSite(String method, Type factory, Type erased, Type actual, Handle target) {

    private static final Type ANY = Type.getType(Object.class);

    static LambdaSite of(InvokeDynamicInsnNode site) {
        return new LambdaSite(
                site.name, Type.getMethodType(site.desc), (Type) site.bsmArgs[0], (Type) site.bsmArgs[2], (Handle)
                        site.bsmArgs[1]);
    }

    /** Name and descriptor of the interface's method. */
    String signature() {
        return method + erased.getDescriptor();
    }

    Type[] captured() {
        return factory.getArgumentTypes();
    }

    /** Calls the target with the captured values of {@code this} and the arguments, and returns what it gives. */
    void call(MethodVisitor code, String dispatch) {
        List<Type> wanted = parameters();
        if (makesObject()) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        for (int i = 0; i < captured().length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, dispatch, Dispatch.captured(i), ANY.getDescriptor());
            Conversions.convert(code, ANY, captured()[i]);
            Conversions.convert(code, captured()[i], wanted.get(i));
        }
        arguments(code, wanted.subList(captured().length, wanted.size()));
        code.visitMethodInsn(opcode(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        result(code);
    }

    private void arguments(MethodVisitor code, List<Type> wanted) {
        int slot = 1;
        for (int i = 0; i < wanted.size(); i++) {
            Type given = erased.getArgumentTypes()[i];
            code.visitVarInsn(given.getOpcode(Opcodes.ILOAD), slot);
            Conversions.convert(code, given, actual.getArgumentTypes()[i]);
            Conversions.convert(code, actual.getArgumentTypes()[i], wanted.get(i));
            slot += given.getSize();
        }
    }

    private void result(MethodVisitor code) {
        Type wanted = erased.getReturnType();
        Type given = makesObject() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        if (wanted.equals(Type.VOID_TYPE)) {
            Conversions.drop(code, given);
        } else {
            Conversions.convert(code, given, actual.getReturnType());
            Conversions.convert(code, actual.getReturnType(), wanted);
        }
        code.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
    }

    private List<Type> parameters() {
        List<Type> parameters = new ArrayList<>();
        if (!makesObject() && target.getTag() != Opcodes.H_INVOKESTATIC) {
            parameters.add(Type.getObjectType(target.getOwner()));
        }
        parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return parameters;
    }

    private boolean makesObject() {
        return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    /** A private method of the same nest is called like any other since Java 11. */
    private int opcode() {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
