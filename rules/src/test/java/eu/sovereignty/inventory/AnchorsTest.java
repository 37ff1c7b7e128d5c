package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static boolean found(List<String> anchors, String text) {
        return Anchors.of(anchors).in(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(found(List.of("openai"), "")).isFalse();
        assertThat(found(List.of("openai"), "opena")).isFalse();
        assertThat(found(List.of(), "openai")).isFalse();
    }

    @Test
    void anAnchorIsFoundAtBothEnds() {
        assertThat(found(List.of("openai", "mistral"), "openai and more")).isTrue();
        assertThat(found(List.of("openai", "mistral"), "more of mistral")).isTrue();
        assertThat(found(List.of("openai", "mistral"), "openapi and mistra")).isFalse();
    }

    @Test
    void onesOfDifferentLengthAreFoundBesideEachOther() {
        assertThat(found(List.of("ab", "abcdef"), "xxabcdex")).isTrue();
        assertThat(found(List.of("abcdef", "bcdxyz"), "aabcdxyz")).isTrue();
    }

    @Test
    void oneCharacterIsRefused() {
        assertThatThrownBy(() -> Anchors.of(List.of("openai", "a"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** What it finds is what the plain search finds: on many small texts of few letters, where near misses abound. */
    @Test
    void itAgreesWithThePlainSearch() {
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            List<String> anchors =
                    List.of(letters(random, 2 + random.nextInt(4)), letters(random, 2 + random.nextInt(6)));
            String text = letters(random, random.nextInt(24));
            assertThat(found(anchors, text))
                    .as("%s in %s", anchors, text)
                    .isEqualTo(anchors.stream().anyMatch(text::contains));
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }
}
