package fr.exemple.aides;

/**
 * What an agent is shown beside a file.
 *
 * @param urgency from 1, at once, to 5
 */
record Proposal(String summary, int urgency) {}
