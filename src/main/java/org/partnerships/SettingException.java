package org.partnerships;

/** A setting out of its range; the message names the setting, the range and the value. */
public final class SettingException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    private final String requirement;

    /**
     * @param requirement what would have been right, as in "must be from 0 to 1"
     */
    public SettingException(String name, String requirement, String value) {
        super("Setting %s %s, but is %s".formatted(name, requirement, value));
        this.requirement = requirement;
    }

    /** What would have been right, as in "must be from 0 to 1". */
    public String requirement() {
        return requirement;
    }
}
