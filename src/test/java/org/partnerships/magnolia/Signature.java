package org.partnerships.magnolia;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hand-written type that stands for a real one. */
record Signature(Class<?> written) {

    private static final int KIND = Modifier.INTERFACE | Modifier.PUBLIC | Modifier.FINAL;
    private static final int MEMBER = Modifier.STATIC | Modifier.PUBLIC | Modifier.PROTECTED;

    /** What the written type says otherwise than the real one, one sentence each. */
    List<String> differences(Class<?> real) {
        List<String> differences = new ArrayList<>();
        compare("kind", kind(written), kind(real), differences);
        compare("type parameters", parameters(written), parameters(real), differences);
        compare("annotations", annotations(written), annotations(real), differences);
        if (!supertypes(real).containsAll(supertypes(written))) {
            differences.add(
                    "supertypes: written %s, real %s"
                            .formatted(supertypes(written), supertypes(real)));
        }
        Set<String> members = members(real);
        for (String member : members(written)) {
            if (!members.contains(member)) {
                differences.add(
                        "%s: not among %s".formatted(member, String.join("\n   ", members)));
            }
        }
        return differences;
    }

    private static void compare(
            String what, String written, String real, List<String> differences) {
        if (!written.equals(real)) {
            differences.add("%s: written %s, real %s".formatted(what, written, real));
        }
    }

    private static String kind(Class<?> type) {
        return Modifier.toString(type.getModifiers() & KIND)
                + (type.isAnnotation() ? " annotation" : "");
    }

    private static String parameters(Class<?> type) {
        return Arrays.stream(type.getTypeParameters())
                .map(parameter -> parameter + " " + names(parameter.getBounds()))
                .collect(Collectors.joining(", "));
    }

    private static String annotations(Class<?> type) {
        return type.isAnnotation()
                ? Arrays.stream(type.getAnnotations())
                        .map(Annotation::toString)
                        .sorted()
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** Every class and interface above it. */
    private static Set<String> supertypes(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .forEach(
                        above -> {
                            names.add(above.getName());
                            names.addAll(supertypes(above));
                        });
        return names;
    }

    private static Set<String> members(Class<?> type) {
        Set<String> members = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method)) {
                members.add(method.getGenericReturnType().getTypeName() + " " + text(method));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            // One without parameters is only the compiler's where none is written.
            if (isVisible(constructor) && constructor.getParameterCount() > 0) {
                members.add(text(constructor));
            }
        }
        return members;
    }

    private static boolean isVisible(Executable member) {
        return !member.isSynthetic()
                && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static String text(Executable member) {
        return "%s %s(%s) throws %s"
                .formatted(
                        Modifier.toString(member.getModifiers() & MEMBER),
                        member.getName(),
                        names(member.getGenericParameterTypes()),
                        names(member.getGenericExceptionTypes()));
    }

    private static String names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }
}
