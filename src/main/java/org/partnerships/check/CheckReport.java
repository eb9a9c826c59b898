package org.partnerships.check;

import java.util.List;

/**
 * What was found.
 *
 * @param items how many items were looked at
 * @param findings in the order of the items
 */
public record CheckReport(int items, List<Finding> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** How many findings have exactly that severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The same without findings that matter less. */
    public CheckReport atLeast(Severity severity) {
        return new CheckReport(
                items,
                findings.stream().filter(finding -> finding.severity().reaches(severity)).toList());
    }
}
