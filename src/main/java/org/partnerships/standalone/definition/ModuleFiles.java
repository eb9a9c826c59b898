package org.partnerships.standalone.definition;

import org.partnerships.standalone.words.ExplainedException;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.words.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The YAML files of all modules under their resource path, such as {@code
 * /partnerships/contentTypes/eventReport.yaml}. Of two files with one path the first counts.
 */
final class ModuleFiles {

    private static final String YAML = ".yaml";

    private static final List<String> DEFINITION_FOLDERS =
            List.of("contentTypes", "restEndpoints", "decorations", "themes");

    private final Map<String, Path> byPath = new TreeMap<>();
    private final List<String> modules = new ArrayList<>();

    /** All folders below a folder are modules; a file there hides those added later. */
    void addModules(Path folder) {
        children(folder).forEach(module -> addModule(module, modules.size()));
    }

    /**
     * As {@link #addModules}, but of a folder or jar that holds classes and much else besides. Its
     * modules come before those that decorate them.
     */
    void addPackagedModules(Path root) {
        children(root).stream()
                .filter(ModuleFiles::hasDefinitions)
                .forEach(module -> addModule(module, 0));
    }

    /** In the order in which they are read. */
    List<String> modules() {
        return modules;
    }

    Optional<Path> find(String resourcePath) {
        return Optional.ofNullable(byPath.get(resourcePath));
    }

    /**
     * The files below one folder of a module.
     *
     * @return by the path relative to that folder, without {@code .yaml}
     */
    Map<String, Path> below(String module, String folder) {
        String prefix = "/" + module + "/" + folder + "/";
        Map<String, Path> found = new TreeMap<>();
        byPath.forEach(
                (path, file) -> {
                    if (path.startsWith(prefix)) {
                        found.put(
                                path.substring(prefix.length(), path.length() - YAML.length()),
                                file);
                    }
                });
        return found;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean hasDefinitions(Path folder) {
        return DEFINITION_FOLDERS.stream()
                .anyMatch(name -> Files.isDirectory(folder.resolve(name)));
    }

    private void addModule(Path module, int position) {
        String name = name(module);
        try (Stream<Path> files = Files.walk(module)) {
            files.filter(file -> name(file).endsWith(YAML))
                    .filter(Files::isRegularFile)
                    .forEach(file -> byPath.putIfAbsent(path(name, module, file), file));
        } catch (IOException e) {
            throw unreadable(module, e);
        }
        if (!modules.contains(name)) {
            modules.add(position, name);
        }
    }

    private static ExplainedException unreadable(Path folder, IOException e) {
        return new ExplainedException(Message.of("definition.unreadable", folder, Reason.of(e)), e);
    }

    private static String path(String name, Path module, Path file) {
        String below = module.relativize(file).toString();
        return "/" + name + "/" + below.replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String name(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
