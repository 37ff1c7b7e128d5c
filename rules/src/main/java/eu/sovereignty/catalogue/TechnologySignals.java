package eu.sovereignty.catalogue;

import java.util.List;

/**
 * What shows a technology in a repository. {@code *} stands for any run of characters.
 *
 * @param javaPackages dotted prefixes of packages or names of types, on whole segments
 * @param hosts that belong to this technology; the hosts of a provider stand with the provider
 * @param env names of environment variables
 * @param settings keys of configuration, in kebab case; {@code *} stands for one segment or more
 * @param files globs of paths from the root; {@code **} stands for any folders, none included
 */
public record TechnologySignals(
        Artifacts artifacts,
        List<String> javaPackages,
        List<String> hosts,
        List<Setting> env,
        List<Setting> settings,
        List<String> files) {

    /** A key or name, and what its value is. */
    public record Setting(String key, SettingMeaning says) {}

    /** Coordinates by ecosystem, see {@link Ecosystem}. */
    public record Artifacts(
            List<String> maven,
            List<String> npm,
            List<String> pypi,
            List<String> go,
            List<String> nuget,
            List<String> cargo,
            List<String> gem,
            List<String> composer,
            List<String> cran,
            List<String> terraform,
            List<String> image,
            List<String> action,
            List<String> helm) {

        /** Those of one ecosystem. */
        public List<String> of(Ecosystem ecosystem) {
            return switch (ecosystem) {
                case MAVEN -> maven;
                case NPM -> npm;
                case PYPI -> pypi;
                case GO -> go;
                case NUGET -> nuget;
                case CARGO -> cargo;
                case GEM -> gem;
                case COMPOSER -> composer;
                case CRAN -> cran;
                case TERRAFORM -> terraform;
                case IMAGE -> image;
                case ACTION -> action;
                case HELM -> helm;
            };
        }
    }
}
