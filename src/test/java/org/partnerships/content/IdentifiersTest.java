package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerships.support.TestRepository;

class IdentifiersTest {

    @RegisterExtension private final TestRepository repository = new TestRepository();

    @Test
    void findsWhatIsThereAndNothingForWhatIsUnknownOrMadeUp() {
        String gavi = repository.add(ContentType.PARTNERSHIP_PROFILE, "gavi", "name", "Gavi");

        assertThat(isThere(gavi)).isTrue();
        assertThat(isThere("11111111-2222-4333-8444-555555555555")).isFalse();
        assertThat(isThere("gavi")).isFalse();
        assertThat(isThere("")).isFalse();
        assertThat(isThere("../" + gavi)).isFalse();
    }

    private boolean isThere(String id) {
        return repository.edit(
                ContentType.PARTNERSHIP_PROFILE.workspace(),
                session -> Identifiers.find(session, id) != null);
    }
}
