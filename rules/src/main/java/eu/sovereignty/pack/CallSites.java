package eu.sovereignty.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Build step: writes out what the virtual machine would otherwise link at run time. A rule is a few method references, and
 * each of them costs a cold run a hidden class and a method handle; here all of a class and its nested classes share one
 * class that dispatches by number, and the methods of records are plain code. Source and behaviour stay the same.
 */
final class CallSites {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private final Path root;
    private final ClassLoader loader;

    /** Of a folder of classes; interfaces are looked up through a loader that knows them. */
    CallSites(Path root, ClassLoader loader) {
        this.root = root;
        this.loader = loader;
    }

    /**
     * Writes the classes anew.
     *
     * @throws IllegalStateException when a nested class has no class around it, which only an earlier build leaves behind
     */
    void writeOut() throws IOException {
        Map<String, List<ClassNode>> nests = new TreeMap<>();
        for (ClassNode type : classes().values()) {
            String host = Optional.ofNullable(type.nestHostClass).orElse(type.name);
            nests.computeIfAbsent(host, name -> new ArrayList<>()).add(type);
        }
        for (List<ClassNode> nest : nests.values()) {
            writeOut(hostOf(nest), nest);
        }
    }

    private static ClassNode hostOf(List<ClassNode> nest) {
        return nest.stream()
                .filter(type -> type.nestHostClass == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(nest.get(0).name
                        + " is left over from a class that is no longer there: build anew with 'mvn clean'"));
    }

    private Map<String, ClassNode> classes() throws IOException {
        Map<String, ClassNode> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(CallSites::read)
                    .forEach(type -> classes.put(type.name, type));
        }
        return classes;
    }

    private static ClassNode read(Path file) {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, 0);
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeOut(ClassNode host, List<ClassNode> members) throws IOException {
        List<Dispatch> dispatches = new ArrayList<>();
        Set<ClassNode> changed = new LinkedHashSet<>();
        for (ClassNode type : members) {
            for (MethodNode method : type.methods) {
                if (writeOut(type, method, host, dispatches)) {
                    changed.add(type);
                }
            }
        }
        for (Dispatch dispatch : dispatches) {
            host.nestMembers = Optional.ofNullable(host.nestMembers).orElseGet(ArrayList::new);
            host.nestMembers.add(dispatch.name());
            changed.add(host);
            write(dispatch.name(), dispatch.bytes());
        }
        for (ClassNode type : changed) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            type.accept(writer);
            write(type.name, writer.toByteArray());
        }
    }

    private boolean writeOut(ClassNode type, MethodNode method, ClassNode host, List<Dispatch> dispatches) {
        boolean changed = false;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (!(instruction instanceof InvokeDynamicInsnNode site)) {
                continue;
            }
            if (site.bsm.getOwner().equals(LAMBDAS) && site.bsm.getName().equals("metafactory")) {
                method.instructions.set(site, call(LambdaSite.of(site), host, dispatches));
                changed = true;
            } else if (site.bsm.getOwner().equals(RECORDS)) {
                RecordMethods.writeOut(type, method, site);
                changed = true;
            }
        }
        return changed;
    }

    private MethodInsnNode call(LambdaSite site, ClassNode host, List<Dispatch> dispatches) {
        Class<?> face = face(site);
        Dispatch dispatch = dispatches.stream()
                .filter(candidate -> candidate.admits(site, face))
                .findFirst()
                .orElseGet(() -> more(host, dispatches));
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC,
                dispatch.name(),
                dispatch.add(site, face),
                site.factory().getDescriptor(),
                false);
    }

    private static Dispatch more(ClassNode host, List<Dispatch> dispatches) {
        Dispatch dispatch = new Dispatch(host, dispatches.size());
        dispatches.add(dispatch);
        return dispatch;
    }

    private Class<?> face(LambdaSite site) {
        try {
            return Class.forName(site.factory().getReturnType().getClassName(), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a lambda of an interface that cannot be found", e);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name + ".class"), bytes);
    }
}
