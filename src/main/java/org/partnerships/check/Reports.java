package org.partnerships.check;

import java.time.LocalDate;

/** Events that are over and of which nothing was told. */
final class Reports implements ItemCheck {

    private final LocalDate today;
    private final int patienceDays;

    Reports(LocalDate today, int patienceDays) {
        this.today = today;
        this.patienceDays = patienceDays;
    }

    @Override
    public void look(CheckedItem item, Findings findings) {
        CheckedEvent event = item.event();
        if (event != null
                && event.lastDay() != null
                && event.lastDay().plusDays(patienceDays).isBefore(today)
                && !event.recorded()
                && item.texts().stream().noneMatch(text -> text.place() == Place.BODY)) {
            findings.missing(Check.MISSING_REPORT, null, null, event.lastDay().toString());
        }
    }
}
