package eu.sovereignty.report;

import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.score.AnswerSheet;
import eu.sovereignty.score.CloudSovereignty;
import eu.sovereignty.score.Rating;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** {@code cloud-sovereignty.csv}: the answers to the EU Cloud Sovereignty Framework, to lay beside the Commission's calculator. */
public final class AnswerSheetReport implements ReportFormat {

    @Override
    public String id() {
        return "csf";
    }

    @Override
    public String fileName() {
        return "cloud-sovereignty.csv";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        Map<String, Rating> ratings = new TreeMap<>();
        for (DescribedSubject described : model.subjects()) {
            if (described.subject() instanceof Hosting hosting) {
                ratings.put(
                        hosting.declared().id(), CloudSovereignty.of(hosting).rating());
            }
        }
        out.write(AnswerSheet.write(ratings, model.run().language()).getBytes(StandardCharsets.UTF_8));
    }
}
