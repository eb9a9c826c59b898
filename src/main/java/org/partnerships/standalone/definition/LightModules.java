package org.partnerships.standalone.definition;

import org.partnerships.standalone.yaml.YamlNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * All that a set of module folders defines, at one moment. A file that cannot be read is left out
 * and named among the problems; the rest is there.
 *
 * @param settings of our own module and its decorations, by section and name
 */
public record LightModules(
        List<ContentTypeDefinition> contentTypes,
        List<EndpointDefinition> endpoints,
        SiteDefinition site,
        Map<String, Map<String, String>> settings,
        List<DefinitionProblem> problems) {

    private static final String SETTINGS = "/partnerships/config.yaml";

    /**
     * Reads folders that hold one folder per module, in order; of two definitions with one id the
     * first wins and the second is a problem.
     *
     * @throws org.partnerships.PartnershipsException when one is not a folder
     */
    public static LightModules read(List<Path> folders) {
        ModuleFiles files = new ModuleFiles();
        folders.forEach(files::addModules);
        return read(files);
    }

    /**
     * As {@link #read(List)}, with the modules that come with this program as well. As in Magnolia
     * a file in a folder hides the one of the same module and path in the program.
     */
    public static LightModules readWithPackaged(List<Path> folders) {
        try (PackagedFiles packaged = PackagedFiles.open()) {
            return readWithPackaged(packaged, folders);
        }
    }

    /** As {@link #readWithPackaged(List)}, with the modules in another jar or class folder. */
    public static LightModules readWithPackaged(PackagedFiles packaged, List<Path> folders) {
        ModuleFiles files = new ModuleFiles();
        folders.forEach(files::addModules);
        files.addPackagedModules(packaged.root());
        return read(files);
    }

    private static LightModules read(ModuleFiles files) {
        Problems problems = new Problems();
        ModuleYaml yaml = new ModuleYaml(files, problems);
        ContentTypeReader types = new ContentTypeReader(problems);
        EndpointReader endpoints = new EndpointReader(problems);
        SiteReader site = new SiteReader(problems);
        ModuleSettings settings = new ModuleSettings();
        files.find(SETTINGS).flatMap(yaml::read).ifPresent(settings::add);
        for (String module : files.modules()) {
            readAll(yaml, files.below(module, "contentTypes"), types::read);
            readAll(yaml, files.below(module, "restEndpoints"), endpoints::read);
            readAll(yaml, files.below(module, "themes"), site::theme);
            files.find("/" + module + "/decorations/site/config.yaml")
                    .flatMap(yaml::read)
                    .ifPresent(site::decorate);
            files.find("/" + module + "/decorations" + SETTINGS)
                    .flatMap(yaml::read)
                    .ifPresent(settings::add);
        }
        return new LightModules(
                types.types(),
                endpoints.endpoints(),
                site.site(),
                settings.sections(),
                problems.found());
    }

    private static void readAll(
            ModuleYaml yaml, Map<String, Path> files, BiConsumer<String, YamlNode> reader) {
        files.forEach((id, file) -> yaml.read(file).ifPresent(root -> reader.accept(id, root)));
    }
}
