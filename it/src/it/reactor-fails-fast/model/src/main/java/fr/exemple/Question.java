package fr.exemple;

/** Does not compile. */
public class Question extends {}
