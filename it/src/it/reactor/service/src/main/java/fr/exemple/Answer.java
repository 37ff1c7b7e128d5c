package fr.exemple;

/** Something to compile. */
public record Answer(Question question) {}
