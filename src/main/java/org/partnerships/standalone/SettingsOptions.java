package org.partnerships.standalone;

import org.partnerships.SettingsBinding;
import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.yaml.YamlFile;
import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The options that change how related items are found: a file first, then single values. */
final class SettingsOptions {

    private static final String SECTION = "related";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "A config.yaml whose section 'related' holds settings. What it leaves out keeps"
                            + " its default.")
    private Path config;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description =
                    "One setting, as in --set topics=0.5, which goes before the file's. May be"
                            + " given several times.")
    private Map<String, String> values = new LinkedHashMap<>();

    /**
     * The settings that come out.
     *
     * @throws ParameterException when a value is unknown or out of its range
     */
    RelatedSettings settings(CommandLine command) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (config != null) {
            CommandChecks.requireFile(command, "--config", config);
            all.putAll(section(command));
        }
        all.putAll(values);
        SettingsBinding<RelatedSettings> binding =
                SettingsBinding.of(SECTION, all, RelatedSettings.DEFAULT);
        if (!binding.problems().isEmpty()) {
            throw new ParameterException(command, String.join("; ", binding.problems()) + ".");
        }
        return binding.settings();
    }

    private Map<String, String> section(CommandLine command) {
        YamlNode root = YamlFile.read(config).orElse(null);
        YamlNode section = root instanceof YamlMapping map ? map.entries().get(SECTION) : null;
        if (!(section instanceof YamlMapping settings)) {
            throw new ParameterException(
                    command, "--config %s: has no section 'related'.".formatted(config));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        settings.entries()
                .forEach(
                        (key, node) ->
                                texts.put(key, node instanceof YamlScalar s ? s.text() : ""));
        return texts;
    }
}
