package org.partnerships;

/** A setting out of its range; the message names the setting, the range and the value. */
public final class SettingException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final String requirement;
    private final String from;
    private final String to;

    /** For a number, which must be in a range. */
    public SettingException(String name, String from, String to, String value) {
        super(sentence(name, range(from, to), value));
        this.requirement = range(from, to);
        this.from = from;
        this.to = to;
    }

    /**
     * @param requirement what would have been right, as in "must be from 0 to 1"
     */
    public SettingException(String name, String requirement, String value) {
        super(sentence(name, requirement, value));
        this.requirement = requirement;
        this.from = null;
        this.to = null;
    }

    private static String range(String from, String to) {
        return "must be from %s to %s".formatted(from, to);
    }

    private static String sentence(String name, String requirement, String value) {
        return "Setting %s %s, but is %s".formatted(name, requirement, value);
    }

    /** The least value of a number's range; null when it is not about a number. */
    public String from() {
        return from;
    }

    /** The greatest value of a number's range; null when it is not about a number. */
    public String to() {
        return to;
    }

    /** What would have been right, as in "must be from 0 to 1". */
    public String requirement() {
        return requirement;
    }
}
