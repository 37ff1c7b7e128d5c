package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.Set;

/** Infrastructure as code: Terraform and OpenTofu, Bicep, templates of Azure Resource Manager and of CloudFormation as JSON. */
final class Infrastructure implements Detector {

    private static final Set<String> TERRAFORM = Set.of("tf", "tofu", "tfvars", "hcl");
    private static final Set<String> TEMPLATE_FOLDERS =
            Set.of("infra", "infrastructure", "arm", "bicep", "templates", "cloudformation", "deploy", "deployment");

    private final Catalogue catalogue;

    Infrastructure(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "infrastructure";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return switch (file.extension()) {
            case "tf", "tofu", "tfvars", "hcl", "bicep", "bicepparam" ->
                !file.name().equals(".terraform.lock.hcl");
            case "json" -> template(file);
            default -> false;
        };
    }

    /** JSON is written by everybody: only where such templates are kept, or so named. */
    private static boolean template(SourceFile file) {
        String folder = file.folder();
        return file.name().startsWith("azuredeploy")
                || file.name().equals("mainTemplate.json")
                || file.name().endsWith(".template.json")
                || file.name().endsWith(".tf.json")
                || TEMPLATE_FOLDERS.contains(folder.substring(folder.lastIndexOf('/') + 1));
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Dialect dialect = TERRAFORM.contains(file.extension()) ? Dialect.HCL : Dialect.CURLY;
        Block root = Block.of(Lexer.tokens(file.text(), dialect));
        new InfrastructureFile(file, root, catalogue, new Deployment(catalogue, into, file.scope())).look();
    }
}
