package eu.sovereignty.inventory;

import java.util.List;

/**
 * A module that code imports.
 *
 * @param module as written: {@code openai.types}, {@code @ai-sdk/openai}, {@code github.com/openai/openai-go}
 * @param names under which the file then knows it, or parts of it
 * @param start offset of the module's name
 */
record Imported(String module, List<String> names, int start) {
    Imported {
        names = List.copyOf(names);
    }
}
