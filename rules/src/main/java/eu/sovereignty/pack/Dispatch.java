package eu.sovereignty.pack;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/**
 * One class for many lambdas: it implements all their interfaces, holds what a lambda captured, and calls by its number. A
 * member of the nest, so that it may call what is private there.
 */
final class Dispatch {

    /** What the name of its host is followed by. */
    static final String SUFFIX = "$$Lambdas";

    private static final String OBJECT = "java/lang/Object";
    private static final String ANY = "Ljava/lang/Object;";
    private static final String NUMBER = "number";

    private final ClassNode host;
    private final String name;
    private final List<LambdaSite> sites = new ArrayList<>();
    private final Set<Class<?>> faces = new LinkedHashSet<>();
    private final Map<String, Class<?>> defaults = new HashMap<>();

    Dispatch(ClassNode host, int number) {
        this.host = host;
        this.name = host.name + SUFFIX + (number == 0 ? "" : number);
    }

    String name() {
        return name;
    }

    static String captured(int index) {
        return "captured" + index;
    }

    /** Two interfaces with the same default method cannot be implemented by one class. */
    boolean admits(LambdaSite site, Class<?> face) {
        return faces.contains(face) || (!defaults.containsKey(site.signature()) && agrees(defaultsOf(face)));
    }

    private boolean agrees(Map<String, Class<?>> more) {
        return more.entrySet().stream().allMatch(this::agrees)
                && sites.stream().map(LambdaSite::signature).noneMatch(more::containsKey);
    }

    private boolean agrees(Map.Entry<String, Class<?>> method) {
        return defaults.getOrDefault(method.getKey(), method.getValue()) == method.getValue();
    }

    private static Map<String, Class<?>> defaultsOf(Class<?> face) {
        Map<String, Class<?>> defaults = new HashMap<>();
        for (Method method : face.getMethods()) {
            if (method.isDefault()) {
                defaults.put(method.getName() + Type.getMethodDescriptor(method), method.getDeclaringClass());
            }
        }
        return defaults;
    }

    /** Adds a lambda; gives the name of the static method that makes it. */
    String add(LambdaSite site, Class<?> face) {
        if (faces.add(face)) {
            defaults.putAll(defaultsOf(face));
        }
        sites.add(site);
        return "lambda" + (sites.size() - 1);
    }

    /** The class file. */
    byte[] bytes() {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = faces.stream().map(Type::getInternalName).toArray(String[]::new);
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        type.visit(host.version, access, name, null, OBJECT, interfaces);
        type.visitNestHost(host.name);
        fields(type);
        constructor(type);
        for (int number = 0; number < sites.size(); number++) {
            factory(type, number, sites.get(number));
        }
        bySignature().values().forEach(numbers -> method(type, numbers));
        type.visitEnd();
        return type.toByteArray();
    }

    private void fields(ClassWriter type) {
        type.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null)
                .visitEnd();
        int most = sites.stream().mapToInt(site -> site.captured().length).max().orElse(0);
        for (int i = 0; i < most; i++) {
            type.visitField(Opcodes.ACC_PRIVATE, captured(i), ANY, null, null).visitEnd();
        }
    }

    private void constructor(ClassWriter type) {
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(I)V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, NUMBER, "I");
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void factory(ClassWriter type, int number, LambdaSite site) {
        MethodVisitor code = type.visitMethod(
                Opcodes.ACC_STATIC, "lambda" + number, site.factory().getDescriptor(), null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(number);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(I)V", false);
        int slot = 0;
        for (int i = 0; i < site.captured().length; i++) {
            Type captured = site.captured()[i];
            code.visitInsn(Opcodes.DUP);
            code.visitVarInsn(captured.getOpcode(Opcodes.ILOAD), slot);
            Conversions.convert(code, captured, Type.getObjectType(OBJECT));
            code.visitFieldInsn(Opcodes.PUTFIELD, name, captured(i), ANY);
            slot += captured.getSize();
        }
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private Map<String, List<Integer>> bySignature() {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int number = 0; number < sites.size(); number++) {
            numbers.computeIfAbsent(sites.get(number).signature(), signature -> new ArrayList<>())
                    .add(number);
        }
        return numbers;
    }

    private void method(ClassWriter type, List<Integer> numbers) {
        LambdaSite first = sites.get(numbers.get(0));
        MethodVisitor code = type.visitMethod(
                Opcodes.ACC_PUBLIC, first.method(), first.erased().getDescriptor(), null, null);
        code.visitCode();
        Label[] labels = numbers.stream().map(number -> new Label()).toArray(Label[]::new);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, NUMBER, "I");
        code.visitLookupSwitchInsn(
                labels[0], numbers.stream().mapToInt(number -> number).toArray(), labels);
        for (int i = 0; i < labels.length; i++) {
            code.visitLabel(labels[i]);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            sites.get(numbers.get(i)).call(code, name);
        }
        end(code);
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
