package org.partnerships;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills a settings record from a section of {@code config.yaml}: the keys are the names of its
 * components. A value that does not fit is named and its default used.
 *
 * @param settings what came out
 * @param problems what was wrong, one sentence each; empty when all was right
 */
public record SettingsBinding<R extends Record>(R settings, List<SettingProblem> problems) {

    /** Binds a section's values; those that are missing keep their defaults. */
    public static <R extends Record> SettingsBinding<R> of(
            String section, Map<String, Object> values, R defaults) {
        List<SettingProblem> problems = new ArrayList<>();
        Map<String, Object> fitting = new LinkedHashMap<>();
        values.forEach(
                (key, value) -> {
                    SettingProblem problem = problem(section, key, value, defaults);
                    if (problem == null) {
                        fitting.put(key, value);
                    } else {
                        problems.add(problem);
                    }
                });
        try {
            return new SettingsBinding<>(with(defaults, fitting), problems);
        } catch (SettingException someDoNotFit) {
            return new SettingsBinding<>(oneByOne(section, fitting, defaults, problems), problems);
        }
    }

    private static <R extends Record> R oneByOne(
            String section,
            Map<String, Object> fitting,
            R defaults,
            List<SettingProblem> problems) {
        R settings = defaults;
        for (Map.Entry<String, Object> entry : fitting.entrySet()) {
            try {
                settings = with(settings, Map.of(entry.getKey(), entry.getValue()));
            } catch (SettingException e) {
                problems.add(
                        misfit(
                                section,
                                component(defaults, entry.getKey()),
                                entry.getValue(),
                                e,
                                defaults));
            }
        }
        return settings;
    }

    /** Null when the key is known and the value a number of its kind. */
    private static SettingProblem problem(
            String section, String key, Object value, Record defaults) {
        RecordComponent component = component(defaults, key);
        if (component == null) {
            return new SettingProblem(
                    key,
                    value,
                    null,
                    false,
                    "%s.%s is unknown and has no effect; known are %s"
                            .formatted(section, key, keys(defaults)));
        }
        if (component.getType() == String.class) {
            return null;
        }
        Number number = number(value);
        boolean whole = component.getType() == int.class;
        if (number == null || whole && number.doubleValue() != number.intValue()) {
            return misfit(section, component, value, requirement(component, defaults), defaults);
        }
        return null;
    }

    private static SettingProblem misfit(
            String section,
            RecordComponent component,
            Object value,
            SettingException misfit,
            Record defaults) {
        boolean whole = component.getType() == int.class;
        return new SettingProblem(
                component.getName(),
                value,
                misfit,
                whole,
                "%s.%s %s%s, but is '%s'; the default %s is used"
                        .formatted(
                                section,
                                component.getName(),
                                misfit.requirement(),
                                whole ? ", without decimals" : "",
                                value,
                                read(component, defaults)));
    }

    /** What the record takes: it says so when it gets what it cannot take. */
    private static SettingException requirement(RecordComponent component, Record defaults) {
        boolean whole = component.getType() == int.class;
        try {
            with(defaults, Map.of(component.getName(), whole ? Integer.MIN_VALUE : Double.NaN));
            return new SettingException(component.getName(), "must be a number", "none");
        } catch (SettingException e) {
            return e;
        }
    }

    private static Number number(Object value) {
        try {
            return value instanceof Number number ? number : Double.valueOf(value.toString());
        } catch (NumberFormatException ignored) {
            return null;
        }
    }

    private static RecordComponent component(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String keys(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static <R extends Record> R with(R record, Map<String, Object> fitting) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object value = fitting.get(components[i].getName());
            values[i] = value == null ? read(components[i], record) : converted(value, types[i]);
        }
        try {
            @SuppressWarnings("unchecked")
            R result = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return result;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SettingException outOfRange) {
                throw outOfRange;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object converted(Object value, Class<?> type) {
        if (type == String.class) {
            return value.toString();
        }
        Number number = number(value);
        return type == int.class ? (Object) number.intValue() : (Object) number.doubleValue();
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
