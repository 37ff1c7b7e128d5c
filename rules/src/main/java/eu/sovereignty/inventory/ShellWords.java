package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what a shell is given into commands of words: quotes taken off, comments left out, a new command behind each {@code ;},
 * {@code &}, {@code |} and at the end of a line that does not go on. Nothing is expanded.
 */
final class ShellWords {

    private final String text;
    private final List<List<String>> commands = new ArrayList<>();
    private List<String> command = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private ShellWords(String text) {
        this.text = text;
    }

    /** The commands of a text, each as its words. */
    static List<List<String>> commands(String text) {
        ShellWords words = new ShellWords(text);
        while (words.at < text.length()) {
            words.next();
        }
        words.endOfCommand();
        return words.commands;
    }

    private void next() {
        char c = text.charAt(at++);
        switch (c) {
            case '\\' -> escaped();
            case '\'', '"' -> quoted(c);
            case ' ', '\t', '\r' -> endOfWord();
            case '\n', ';', '&', '|', '(', ')' -> endOfCommand();
            case '#' -> comment();
            default -> word.append(c);
        }
    }

    private void escaped() {
        if (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n' || c == '\r') {
                endOfWord();
            } else {
                word.append(c);
            }
        }
    }

    private void quoted(char quote) {
        int end = text.indexOf(quote, at);
        int until = end < 0 ? text.length() : end;
        word.append(text, at, until);
        at = Math.min(until + 1, text.length());
    }

    private void comment() {
        if (word.isEmpty()) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else {
            word.append('#');
        }
    }

    private void endOfWord() {
        if (!word.isEmpty()) {
            command.add(word.toString());
            word.setLength(0);
        }
    }

    private void endOfCommand() {
        endOfWord();
        if (!command.isEmpty()) {
            commands.add(command);
            command = new ArrayList<>();
        }
    }
}
