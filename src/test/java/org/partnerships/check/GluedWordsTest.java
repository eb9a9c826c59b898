package org.partnerships.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Partnership AcceleratorThe programme, AcceleratorThe",
        "Es endet.Die Runde, endet.Die",
        "die InitiativeDie Partner, InitiativeDie",
        "steht zurVerfügung, zurVerfügung",
        "undPartner, undPartner"
    })
    void findsWordsWithoutASpace(String text, String glued) {
        assertThat(CheckedItems.marked(Check.GLUED_WORDS, text)).containsExactly(glued);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AkteurInnen, MitarbeiterIn, BürgerInnenrat, Akteur:innen, Akteur*innen",
                "GitHub, LinkedIn, YouTube, OpenStreetMap, FragDenStaat, WirVsVirus, iPhone, AddThis",
                "die UNterstützung und das LIFEbuoy",
                "https://example.org/AcceleratorThe und accelerator@WeAndThe.org #PartnerThe",
                "GmbH, eGovernment, LoRaWAN, McDonald, KfW",
                "z.B. Das Beispiel und Dr. Die",
                "node.js und example.Com"
            })
    void leavesBrandsGenderFormsAndAddressesAlone(String text) {
        assertThat(CheckedItems.marked(Check.GLUED_WORDS, text)).isEmpty();
    }
}
