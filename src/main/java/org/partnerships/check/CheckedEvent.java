package org.partnerships.check;

import java.time.LocalDate;

/**
 * When an event took place and what was kept of it.
 *
 * @param lastDay null when the date is missing
 * @param recorded whether there is a recording
 */
public record CheckedEvent(LocalDate lastDay, boolean recorded) {}
