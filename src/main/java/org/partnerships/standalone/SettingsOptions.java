package org.partnerships.standalone;

import org.partnerships.SettingProblem;
import org.partnerships.SettingsBinding;
import org.partnerships.related.RelatedSettings;
import org.partnerships.standalone.words.Message;
import org.partnerships.standalone.yaml.YamlFile;
import org.partnerships.standalone.yaml.YamlFileException;
import org.partnerships.standalone.yaml.YamlMapping;
import org.partnerships.standalone.yaml.YamlNode;
import org.partnerships.standalone.yaml.YamlScalar;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The options that change how related items are found: a file first, then single values. */
final class SettingsOptions {

    private static final String SECTION = "related";

    @Option(names = "--config", paramLabel = "FILE")
    private Path config;

    @Option(names = "--set", paramLabel = "NAME=VALUE")
    private Map<String, String> values = new LinkedHashMap<>();

    /**
     * The settings that come out.
     *
     * @throws WrongCall when a value is unknown or out of its range
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
            throw new WrongCall(command, explain(binding.problems().get(0)));
        }
        return binding.settings();
    }

    private static Message explain(SettingProblem problem) {
        if (problem.misfit() == null) {
            return Message.of("wrong.setting.unknown", problem.key());
        }
        return Message.of(
                problem.whole() ? "wrong.setting.whole" : "wrong.setting.number",
                problem.key(),
                problem.value(),
                problem.misfit().from(),
                problem.misfit().to());
    }

    private YamlNode read(CommandLine command) {
        try {
            return YamlFile.read(config).orElse(null);
        } catch (YamlFileException e) {
            throw new WrongCall(
                    command,
                    Message.of("wrong.yaml", "--config", config, e.line(), e.explanation()));
        }
    }

    private Map<String, String> section(CommandLine command) {
        YamlNode root = read(command);
        YamlNode section = root instanceof YamlMapping map ? map.entries().get(SECTION) : null;
        if (!(section instanceof YamlMapping settings)) {
            throw new WrongCall(command, Message.of("wrong.noSection", "--config", config));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        settings.entries()
                .forEach(
                        (key, node) ->
                                texts.put(key, node instanceof YamlScalar s ? s.text() : ""));
        return texts;
    }
}
