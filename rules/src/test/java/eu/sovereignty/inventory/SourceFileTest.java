package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Detectors share what a file was read into, and none may get what was made for another. */
class SourceFileTest {

    private static final String TEXT = "model = 'gpt-4o' # the small one\nurl = \"https://a.example\" // later\n";

    @TempDir
    private Path root;

    @Test
    void tooManyTokensAreTooManyForEveryoneWhoAsks() throws IOException {
        SourceFile file = file("; ".repeat(600_000));

        assertThatThrownBy(() -> file.tokens(Dialect.CURLY)).isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> file.tokens(Dialect.CURLY)).isInstanceOf(TooLong.class);
        assertThat(file.text()).hasSize(1_200_000);
    }

    @Test
    void tokensOfOneDialectAreMadeOnce() throws IOException {
        SourceFile file = file(TEXT);

        assertThat(file.tokens(Dialect.HASH)).isSameAs(file.tokens(Dialect.HASH));
    }

    @Test
    void tokensOfAnotherDialectAreOthersWhoeverAskedBefore() throws IOException {
        SourceFile file = file(TEXT);
        List<Token> hash = Lexer.tokens(TEXT, Dialect.HASH);
        List<Token> curly = Lexer.tokens(TEXT, Dialect.CURLY);

        assertThat(hash).isNotEqualTo(curly);
        assertThat(file.tokens(Dialect.HASH)).isEqualTo(hash);
        assertThat(file.tokens(Dialect.CURLY)).isEqualTo(curly);
        assertThat(file.tokens(Dialect.HASH)).isEqualTo(hash);
    }

    @Test
    void twoFilesShareNothing() throws IOException {
        assertThat(file(TEXT).tokens(Dialect.HASH))
                .isNotEqualTo(file("temperature = 1\n").tokens(Dialect.HASH));
    }

    private SourceFile file(String text) throws IOException {
        Path path = Files.writeString(root.resolve("app.py"), text);
        return new SourceFile(path, "app.py", Files.size(path));
    }
}
