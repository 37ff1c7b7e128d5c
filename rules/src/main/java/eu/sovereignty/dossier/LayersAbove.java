package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.CertificationStatus;
import eu.sovereignty.manifest.HostingDeclaration.Certification;
import eu.sovereignty.manifest.HostingDeclaration.Layer;
import eu.sovereignty.manifest.KeyCustody;
import eu.sovereignty.manifest.LayerSees;
import eu.sovereignty.manifest.LayerSupplier;
import eu.sovereignty.manifest.Scheme;
import java.util.List;
import java.util.function.Function;

/**
 * Layers above a hosting, such as a SaaS on a qualified infrastructure: the qualification of what lies below is not theirs.
 * Silence about layers is not asked about. Source: law notes, gdpr-fr 5.3 and FR-SREN-03.
 */
public record LayersAbove(Hosting hosting) {

    /** Whether a private company supplies one. */
    public Fact<Boolean> some() {
        return declared().isKnown()
                ? declared().flatMap(layers -> Kleene.any(layers, LayersAbove::isPrivate))
                : Kleene.FALSE;
    }

    /** Whether each private layer is qualified itself; that one is said to be is for a person to look up. */
    public Fact<Boolean> qualified() {
        return ofPrivateLayers(this::qualified);
    }

    /** Whether private layers hold nothing but what is encrypted with keys of the customer. */
    public Fact<Boolean> holdCiphertextOnly() {
        return Kleene.and(
                ofPrivateLayers(layer -> layer.sees().is(LayerSees.CIPHERTEXT)),
                hosting.declared().encryption().keys().is(KeyCustody.CUSTOMER_EEA));
    }

    private Fact<Boolean> ofPrivateLayers(Function<Layer, Fact<Boolean>> question) {
        return declared()
                .flatMap(layers ->
                        Kleene.all(layers, layer -> Kleene.or(Kleene.not(isPrivate(layer)), question.apply(layer))));
    }

    private Fact<Boolean> qualified(Layer layer) {
        return layer.certifications().flatMap(list -> Kleene.any(list, this::qualification));
    }

    private Fact<Boolean> qualification(Certification certificate) {
        boolean claimed = certificate.scheme().holds(Scheme.SECNUMCLOUD::equals)
                && certificate
                        .status()
                        .holds(status -> status == CertificationStatus.QUALIFIED || status == CertificationStatus.HELD);
        return claimed ? new Unknown<>(List.of(Missing.qualification(hosting.field("layers")))) : Kleene.FALSE;
    }

    private static Fact<Boolean> isPrivate(Layer layer) {
        return layer.suppliedBy().is(LayerSupplier.PRIVATE);
    }

    private Fact<List<Layer>> declared() {
        return hosting.declared().layers();
    }
}
