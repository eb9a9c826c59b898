package org.partnerships.check;

/** Items that related lists hardly find, as nobody said what they are about. */
final class Classification implements ItemCheck {

    @Override
    public void look(CheckedItem item, Findings findings) {
        if (item.topics() == 0) {
            findings.missing(Check.NO_TOPIC, "topics", null);
        }
        if (item.sdgs() == 0) {
            findings.missing(Check.NO_SDG, "sdgs", null);
        }
    }
}
