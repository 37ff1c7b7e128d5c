package fr.exemple;

/** Something to compile. */
public class Question {}
