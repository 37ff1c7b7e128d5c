package eu.sovereignty.score;

import eu.sovereignty.fact.Text;
import java.util.List;

/** One of the eight objectives, {@code SOV-1} to {@code SOV-8}, with its criteria. */
public record Objective(String id, Text title, List<Criterion> criteria) {}
