package org.partnerships;

/**
 * A value of {@code config.yaml} that does not fit.
 *
 * @param key the setting's name, without its section
 * @param misfit what would have been right; null when there is no such setting
 * @param whole whether only a number without decimals would have been right
 * @param sentence all of it in a sentence, in English
 */
public record SettingProblem(
        String key, Object value, SettingException misfit, boolean whole, String sentence) {

    @Override
    public String toString() {
        return sentence;
    }
}
