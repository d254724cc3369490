package org.thesischecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters can be seen. */
class CharactersTest {

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\t', '\n', 0x1B, 0x1F, 0x7F, 0x85, 0x9F, 0xAD, 0x200B, 0x202E, 0x2028, 0x2029, 0xFEFF})
    void controls_and_what_has_no_shape_are_invisible(char character) {
        assertThat(Characters.firstInvisible("tea " + character + " cup")).hasValue(4);
        assertThat(Characters.visible("tea " + character + " cup")).doesNotContain(String.valueOf(character));
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '!', '~', 0xA0, 0xE9, 0x4E2D})
    void letters_signs_and_spaces_are_visible(char character) {
        String text = "tea" + character + "cup";

        assertThat(Characters.firstInvisible(text)).isEmpty();
        assertThat(Characters.visible(text)).isEqualTo(text);
    }
}
