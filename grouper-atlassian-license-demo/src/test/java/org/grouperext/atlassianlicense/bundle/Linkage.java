package org.grouperext.atlassianlicense.bundle;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What jars refer to and would not find, once they lie among others: classes, and methods and
 * fields by name and type. ArchUnit reads the classes and resolves the references, over a class
 * path that has these jars and the JDK and nothing else.
 *
 * @param ours whose references are looked at
 * @param theirs what lies beside them
 */
record Linkage(List<Path> ours, List<Path> theirs) {

  /** A class is as if an annotation were not there, when that annotation's class is missing. */
  private static final String ANNOTATIONS_FOR_THE_COMPILER = "org.jspecify.annotations.";

  /** Every missing reference, by the class that has it. */
  Map<String, Set<String>> missing() throws IOException {
    URL[] classPath =
        Stream.concat(ours.stream(), theirs.stream())
            .map(jar -> url(jar.toUri()))
            .toArray(URL[]::new);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      // Where ArchUnit looks for what is referred to.
      thread.setContextClassLoader(loader);
      Map<String, Set<String>> missing = new TreeMap<>();
      for (JavaClass one : new ClassFileImporter().importUrls(inside(ours))) {
        Set<String> of = missing(one, loader);
        if (!of.isEmpty()) {
          missing.put(one.getName(), of);
        }
      }
      return missing;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Set<String> missing(JavaClass one, ClassLoader loader) {
    Set<String> missing = new TreeSet<>();
    one.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> isMissing(target, loader))
        .forEach(target -> missing.add(target.getName()));
    one.getAccessesFromSelf().stream()
        .filter(access -> !isMadeUp(access.getTargetOwner()))
        .filter(access -> !isMissing(access.getTargetOwner(), loader))
        .filter(Linkage::leadsNowhere)
        .forEach(access -> missing.add(access.getTarget().getFullName()));
    return missing;
  }

  private static boolean isMissing(JavaClass target, ClassLoader loader) {
    return !target.isPrimitive()
        && !target.getName().startsWith(ANNOTATIONS_FOR_THE_COMPILER)
        && loader.getResource(target.getName().replace('.', '/') + ".class") == null;
  }

  /** Arrays have methods without a class, and handles have those that their user asks for. */
  private static boolean isMadeUp(JavaClass owner) {
    return owner.isArray()
        || owner.isEquivalentTo(MethodHandle.class)
        || owner.isEquivalentTo(VarHandle.class);
  }

  private static boolean leadsNowhere(JavaAccess<?> access) {
    Optional<? extends JavaMember> member = access.getTarget().resolveMember();
    return member.isEmpty()
        || isOfAnotherType(access.getTarget(), member.get())
        || isPrivateElsewhere(member.get(), access.getOriginOwner());
  }

  /** ArchUnit finds methods by name and type, but fields by their name alone. */
  private static boolean isOfAnotherType(AccessTarget target, JavaMember member) {
    return target instanceof FieldAccessTarget field
        && member instanceof JavaField found
        && !field.getRawType().getName().equals(found.getRawType().getName());
  }

  private static boolean isPrivateElsewhere(JavaMember member, JavaClass from) {
    return member.getModifiers().contains(JavaModifier.PRIVATE)
        && !nest(member.getOwner()).equals(nest(from));
  }

  private static String nest(JavaClass one) {
    return one.getName().replaceFirst("\\$.*", "");
  }

  private static List<URL> inside(List<Path> jars) {
    return jars.stream().map(jar -> url(URI.create("jar:" + jar.toUri() + "!/"))).toList();
  }

  private static URL url(URI jar) {
    try {
      return jar.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("No jar can lie at " + jar, e);
    }
  }
}
