package org.partnerships.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/gavi", "/2023/unece-regional-forum", "/Grüne Häuser", "/a.b"})
    void anItemMayBeAtSuchAPath(String path) {
        assertThat(Items.isItemPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gavi", "/a/", "/a//b", "/../a", "/a/..", "/a/./b", "/a[1", "/x:y:z"})
    void noItemCanBeAtSuchAPath(String path) {
        assertThat(Items.isItemPath(path)).isFalse();
    }
}
