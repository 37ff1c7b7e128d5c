package eu.sovereignty.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Does the work of a goal once for the whole build, although Maven executes the goal once for each module.
 *
 * <p>Each execution arrives with its work; the one that finds nobody left to wait for gets the work of the first module,
 * in build order, that has some. Each execution id, and the command line, is a case of its own.
 *
 * <p>The state lives in Maven's plugin contexts, which end with the build and are safe for parallel builds. It consists
 * of JDK types alone: modules that give the plugin different dependencies load its classes more than once, and meet there.
 */
final class OncePerBuild {
    private final MavenSession session;
    private final MojoExecution execution;
    private final String key;

    OncePerBuild(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
        this.key = execution.getGoal() + "@" + execution.getExecutionId() + " " + execution.getSource();
    }

    /** Marks the module as done; the result is the work that is due now, if any. */
    Optional<Callable<?>> arrive(MavenProject module, Callable<?> work) {
        return mark(module, key, work);
    }

    /** As {@link #arrive}, for a module whose work counts only when no other module has any. */
    Optional<Callable<?>> pass(MavenProject module, Callable<?> work) {
        return mark(module, passedKey(), work);
    }

    private Optional<Callable<?>> mark(MavenProject module, String as, Callable<?> work) {
        context(module).put(as, work);
        List<MavenProject> modules = fromCommandLine() ? List.of(module) : modules();
        boolean due = modules.stream().allMatch(this::arrivedOrLost) && claim();
        return due
                ? Stream.of(key, passedKey())
                        .flatMap(each -> works(modules, each))
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Callable<?>> works(List<MavenProject> modules, String as) {
        return modules.stream()
                .map(module -> context(module).get(as))
                .filter(Callable.class::isInstance)
                .map(Callable.class::cast);
    }

    // in a parallel build, several executions can find everybody arrived
    private boolean claim() {
        return context(session.getProjects().get(0)).putIfAbsent(key + " claimed", true) == null;
    }

    private boolean arrivedOrLost(MavenProject module) {
        Map<String, Object> context = context(module);
        return context.containsKey(key) || context.containsKey(passedKey()) || lost(module);
    }

    // with --fail-at-end the build goes on without the modules that failed and those that need them
    private boolean lost(MavenProject module) {
        return failed(module)
                || session.getProjectDependencyGraph().getUpstreamProjects(module, true).stream()
                        .anyMatch(this::failed);
    }

    private boolean failed(MavenProject module) {
        return session.getResult().getBuildSummary(module) instanceof BuildFailure;
    }

    // Maven runs a goal that needs no project once, in the root, when it is named on the command line
    private boolean fromCommandLine() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    private List<MavenProject> modules() {
        return session.getProjects().stream().filter(this::binds).toList();
    }

    private boolean binds(MavenProject module) {
        Plugin plugin = module.getPlugin(execution.getPlugin().getKey());
        return plugin != null
                && execution.getVersion().equals(plugin.getVersion())
                && plugin.getExecutions().stream().anyMatch(this::isThis);
    }

    private boolean isThis(PluginExecution bound) {
        return bound.getId().equals(execution.getExecutionId())
                && bound.getGoals().contains(execution.getGoal())
                && !"none".equalsIgnoreCase(bound.getPhase());
    }

    private Map<String, Object> context(MavenProject module) {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        return session.getPluginContext(plugin, module);
    }

    private String passedKey() {
        return key + " passed";
    }
}
