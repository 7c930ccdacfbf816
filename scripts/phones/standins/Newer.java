import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Adds to Android's classes of API 23 what newer.txt lists, so that Kotlin can be compiled against them. Bodies only throw: this is for
 * types. Run it as: java -cp asm.jar Newer.java android-23.jar newer.txt FOLDER
 */
public final class Newer {
    private static final int PUBLIC = Opcodes.ACC_PUBLIC;

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[2]);
        Map<String, ClassWriter> changed = new TreeMap<>();
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarFile jar = new JarFile(arguments[0])) {
            List<String> lines = Files.readAllLines(Path.of(arguments[1]));
            for (int number = 1; number <= lines.size(); number++) {
                String line = lines.get(number - 1);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    add(jar, lines, changed, line.replaceFirst(" static ", " ").split(" "), line.contains(" static "));
                } catch (RuntimeException error) {
                    throw new IOException(arguments[1] + ":" + number + ": not one of the forms that its head lists", error);
                }
            }
            // Kotlin looks for what stands inside a class beside it.
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName().replaceFirst("[.]class$", "");
                if (name.contains("$") && changed.containsKey(outerOf(name)) && !changed.containsKey(name)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        classes.put(name, in.readAllBytes());
                    }
                }
            }
        }
        for (Map.Entry<String, ClassWriter> entry : changed.entrySet()) {
            entry.getValue().visitEnd();
            classes.put(entry.getKey(), entry.getValue().toByteArray());
        }
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey() + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private static void add(
            JarFile jar, List<String> lines, Map<String, ClassWriter> changed, String[] parts, boolean isStatic)
            throws IOException {
        ClassWriter owner = changed.get(parts[2]);
        if (owner == null) {
            owner = isNew(parts) ? made(parts) : copied(jar, parts[2]);
            for (String inner : innerClasses(lines, parts[2])) {
                owner.visitInnerClass(inner, outerOf(inner), inner.substring(inner.indexOf('$') + 1), PUBLIC | Opcodes.ACC_STATIC);
            }
            changed.put(parts[2], owner);
        }
        switch (parts[1]) {
            case "class", "interface" -> { }
            case "constant" -> owner.visitField(
                    PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, parts[3], "I", null, Integer.valueOf(parts[4])).visitEnd();
            case "method" -> {
                String signature = parts.length > 5 ? parts[5] : null;
                int access = isStatic ? PUBLIC | Opcodes.ACC_STATIC : PUBLIC;
                if (isInterface(lines, parts[2])) {
                    owner.visitMethod(access | Opcodes.ACC_ABSTRACT, parts[3], parts[4], signature, null).visitEnd();
                    return;
                }
                MethodVisitor method = owner.visitMethod(access, parts[3], parts[4], signature, null);
                method.visitCode();
                method.visitInsn(Opcodes.ACONST_NULL);
                method.visitInsn(Opcodes.ATHROW);
                method.visitMaxs(0, 0);
                method.visitEnd();
            }
            default -> throw new IllegalArgumentException(parts[1]);
        }
    }

    private static boolean isNew(String[] parts) {
        return parts[1].equals("class") || parts[1].equals("interface");
    }

    private static boolean isInterface(List<String> lines, String name) {
        return lines.stream().map(line -> line.split(" "))
                .anyMatch(parts -> parts.length > 2 && parts[1].equals("interface") && parts[2].equals(name));
    }

    /** The listed new classes that stand inside this one, or are this one. */
    private static TreeSet<String> innerClasses(List<String> lines, String owner) {
        TreeSet<String> found = new TreeSet<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            boolean inner = parts.length > 2 && isNew(parts) && parts[2].contains("$");
            if (inner && (parts[2].equals(owner) || outerOf(parts[2]).equals(owner))) {
                found.add(parts[2]);
            }
        }
        return found;
    }

    private static String outerOf(String inner) {
        return inner.substring(0, inner.indexOf('$'));
    }

    private static ClassWriter made(String[] parts) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        int kind = parts[1].equals("interface") ? Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT : Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
        String signature = parts.length > 3 ? parts[3] : null;
        writer.visit(Opcodes.V1_7, PUBLIC | kind, parts[2], signature, "java/lang/Object", null);
        return writer;
    }

    private static ClassWriter copied(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name + ".class"))) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            // visitEnd comes after what is added.
            new ClassReader(in).accept(new org.objectweb.asm.ClassVisitor(Opcodes.ASM7, writer) {
                @Override
                public void visitEnd() {}
            }, ClassReader.SKIP_CODE);
            return writer;
        }
    }
}
