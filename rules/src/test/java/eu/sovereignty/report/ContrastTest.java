package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The colours of the page, measured as WCAG 2.2 does. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6});");
    private static final double LEAST = 4.5;

    @Test
    @DisplayName("Every colour of text has a contrast of 4.5 to both backgrounds, in the light, dark and printed page")
    void contrast() throws IOException {
        String[] schemes = HtmlReportTest.html(Samples.model(Language.EN)).split(":root \\{", -1);

        assertThat(schemes).hasSize(4);
        for (int scheme = 1; scheme < schemes.length; scheme++) {
            check(colours(schemes[scheme].substring(0, schemes[scheme].indexOf('}'))));
        }
    }

    private static void check(Map<String, Double> luminances) {
        assertThat(luminances).hasSizeGreaterThan(10);
        for (String background : new String[] {"paper", "raised"}) {
            double ground = luminances.get(background);
            luminances.forEach((name, luminance) -> {
                if (!name.matches("paper|raised|line")) {
                    double contrast = (Math.max(ground, luminance) + 0.05) / (Math.min(ground, luminance) + 0.05);
                    assertThat(contrast).as("%s on %s", name, background).isGreaterThanOrEqualTo(LEAST);
                }
            });
        }
    }

    private static Map<String, Double> colours(String style) {
        Map<String, Double> luminances = new HashMap<>();
        COLOUR.matcher(style).results().forEach(match -> luminances.put(match.group(1), luminance(match.group(2))));
        return luminances;
    }

    private static double luminance(String hex) {
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(six, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
