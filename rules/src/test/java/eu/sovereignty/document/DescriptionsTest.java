package eu.sovereignty.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Descriptions.Description;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static final List<String> RECORDS = List.of(
            "eu.sovereignty.manifest.Manifest",
            "eu.sovereignty.manifest.HostingDeclaration",
            "eu.sovereignty.manifest.Evidence",
            "eu.sovereignty.catalogue.ProviderEntry",
            "eu.sovereignty.catalogue.ModelEntry",
            "eu.sovereignty.law.Card",
            "eu.sovereignty.law.CardTexts");

    @Test
    void what_the_build_wrote_is_what_reflection_tells() throws ClassNotFoundException {
        Pack written = Pack.open(Descriptions.class.getResourceAsStream("shapes.pack"));
        Descriptions descriptions = Descriptions.open();
        assertThat(written.ids()).containsAll(RECORDS);
        List<String> wrong = new ArrayList<>();
        for (String name : written.ids()) {
            Class<? extends Record> type = Class.forName(name).asSubclass(Record.class);
            if (!descriptions.of(type).equals(Description.of(type))) {
                wrong.add(name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_record_that_the_build_does_not_know_is_looked_at() {
        record Unknown(String text) {}
        assertThat(Descriptions.open().of(Unknown.class)).isEqualTo(Description.of(Unknown.class));
    }
}
