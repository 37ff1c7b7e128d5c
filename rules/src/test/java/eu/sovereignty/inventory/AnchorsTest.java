package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final int ALL = -1;

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

    @Test
    void everyGroupHasTheBitOfItsPlace() {
        Anchors anchors = Anchors.ofGroups(List.of(List.of("openai", "mistral"), List.of(".com"), List.of("sk-")));

        assertThat(groups(anchors, "", ALL)).isZero();
        assertThat(groups(anchors, "openapi at a.org", ALL)).isZero();
        assertThat(groups(anchors, "mistral", ALL)).isEqualTo(0b001);
        assertThat(groups(anchors, "a.com", ALL)).isEqualTo(0b010);
        assertThat(groups(anchors, "sk-123 of openai", ALL)).isEqualTo(0b101);
        assertThat(groups(anchors, "sk-123 of openai.com", ALL)).isEqualTo(0b111);
    }

    @Test
    void aStringOfTwoGroupsCountsForBoth() {
        Anchors anchors = Anchors.ofGroups(List.of(List.of("openai.com", "claude"), List.of("openai.com")));

        assertThat(groups(anchors, "api.openai.com", ALL)).isEqualTo(0b11);
        assertThat(groups(anchors, "claude", ALL)).isEqualTo(0b01);
    }

    @Test
    void aGroupWithoutStringsIsNeverFound() {
        Anchors anchors = Anchors.ofGroups(List.of(List.of(), List.of("openai")));

        assertThat(groups(anchors, "openai", ALL)).isEqualTo(0b10);
        assertThat(groups(Anchors.ofGroups(List.of()), "openai", ALL)).isZero();
    }

    @Test
    void theLastOfAllPossibleGroupsIsFound() {
        List<List<String>> groups = IntStream.range(0, 31)
                .mapToObj(group -> List.of("group" + group + "."))
                .toList();

        assertThat(groups(Anchors.ofGroups(groups), "group30. and group0.", ALL))
                .isEqualTo((1 << 30) | 1);
    }

    @Test
    void oneCharacterIsRefusedInEveryGroup() {
        assertThatThrownBy(() -> Anchors.ofGroups(List.of(List.of("openai"), List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Of the wanted groups, exactly those that a plain search finds; others may or may not be among them. */
    @Test
    void groupsAgreeWithThePlainSearch() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<List<String>> groups = Stream.generate(() ->
                            List.of(letters(random, 2 + random.nextInt(3)), letters(random, 2 + random.nextInt(5))))
                    .limit(3)
                    .toList();
            String text = letters(random, random.nextInt(24));
            int wanted = 1 + random.nextInt(7);
            int plain = IntStream.range(0, 3)
                    .filter(group -> groups.get(group).stream().anyMatch(text::contains))
                    .map(group -> 1 << group)
                    .sum();

            int found = groups(Anchors.ofGroups(groups), text, wanted);

            assertThat(found & wanted)
                    .as("%s in %s, wanted %s", groups, text, wanted)
                    .isEqualTo(plain & wanted);
            assertThat(found & ~plain).as("%s in %s", groups, text).isZero();
        }
    }

    private static int groups(Anchors anchors, String text, int wanted) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return anchors.groupsIn(bytes, bytes.length, wanted);
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }
}
