package eu.sovereignty.plugin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;

/** Names of parameters: Maven says nothing of one that is misspelt on the command line, so the tool does. */
final class Named {

    private static final String PREFIX = "sovereignty.";

    private Named() {}

    /** What the user has written on the command line, of this tool. */
    static Set<String> given(MavenSession session) {
        return session.getUserProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toSet());
    }

    /** What the goals of this plugin know. */
    static Set<String> known(MojoExecution execution) {
        return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(goal -> parameters(goal.getParameters()).stream())
                .map(Parameter::getExpression)
                .filter(expression -> expression != null && expression.startsWith("${" + PREFIX))
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toSet());
    }

    private static List<Parameter> parameters(@org.jspecify.annotations.Nullable List<Parameter> parameters) {
        return parameters == null ? List.of() : parameters;
    }
}
