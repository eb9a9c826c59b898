package org.partnerships.standalone.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

/**
 * Writes event reports as YAML exports. Their organisers, partners, topics and images are those of
 * the samples, which have to be imported as well. The same number gives the same reports.
 */
final class GeneratedReports {

    /** How many reports share a campaign. */
    static final int SHARED = 10;

    private static final int FILE_SIZE = 500;
    private static final int WORDS = 120;

    private static final String[] TEXT =
            ("Partnerschaft Wasser Lieferkette Teilnehmer*innen Sorgfaltspflicht Kommune Bildung"
                            + " gemeinsam fragten lernten in der die und mit für Gesundheit Impfung"
                            + " Kakao Küste Mangroven Schulessen Netzwerk Forum Beirat Ziele")
                    .split(" ");
    private static final String[] PARTNERS = {
        "6fb0bf53-7a90-59ba-bb8c-5530ec85a160", "b2452be2-b3f7-5869-81a4-7c1765e5ac96"
    };
    private static final String[] TOPICS = {
        "e95014e6-f30b-50ad-8066-912ac6841124",
        "15f00a87-d324-5800-829a-d2f3086e270b",
        "2e3ccdc0-b90f-53a6-83ee-291fa9041d29"
    };
    private static final String IMAGE = "jcr:68a7bf18-ee0e-5277-be8e-bd34b27c7c3d";

    private static final String TEXTS =
            """
            report-%1$d:
              'jcr:primaryType': partnerships:eventReport
              'jcr:uuid': %2$s
              kicker: Inside Partnerschaften2030
              title: 'Bericht %1$d: %3$s'
              title_en: Report %1$d
              lead: '%4$s'
              lead_en: A generated report.
              body: '<p>%5$s</p>'
              sections:
                'jcr:primaryType': mgnl:contentNode
                sections0:
                  'jcr:primaryType': mgnl:contentNode
                  heading: '%6$s'
                  text: '<p>%7$s</p>'
            """;
    private static final String FACTS =
            """
              startDate: %d-%02d-15T12:00:00.000Z
              participants: %d
              campaign: %s
              organisers: ['%s']
              partners: ['%s']
              topics: ['%s', '%s']
              image: %s
              imageAlt: Eine Waage
            """;

    private final Random random = new Random(2023);

    /** Fills an empty folder with so many reports at {@code /report-0}, {@code /report-1} etc. */
    void write(Path folder, int count) throws IOException {
        for (int start = 0; start < count; start += FILE_SIZE) {
            Path file = folder.resolve("event-reports.generated-%08d.yaml".formatted(start));
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                for (int i = start; i < Math.min(count, start + FILE_SIZE); i++) {
                    write(i, out);
                }
            }
        }
    }

    static String path(int number) {
        return "/report-" + number;
    }

    static String campaign(int number) {
        return "Kampagne" + number / SHARED;
    }

    private void write(int number, PrintWriter out) {
        out.printf(
                TEXTS,
                number,
                new UUID(random.nextLong(), random.nextLong()),
                words(4),
                words(20),
                words(WORDS),
                words(3),
                words(WORDS));
        out.printf(
                FACTS,
                2010 + random.nextInt(16),
                1 + random.nextInt(12),
                10 + random.nextInt(500),
                campaign(number),
                PARTNERS[number % 2],
                String.join("', '", PARTNERS),
                TOPICS[number % 3],
                TOPICS[(number + 1) % 3],
                IMAGE);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(TEXT[random.nextInt(TEXT.length)]);
        }
        return text.toString();
    }
}
