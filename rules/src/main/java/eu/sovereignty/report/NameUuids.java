package eu.sovereignty.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifiers made from names (UUID version 5, RFC 9562, section 5.5): the same name in the same namespace gives the same
 * identifier, so that two runs on the same inputs give the same bytes.
 */
final class NameUuids {

    /** The namespace of names that are addresses, RFC 9562, section 6.6. */
    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final int VERSION_5 = 0x5000;
    private static final long VARIANT = 0x8000000000000000L;

    private final UUID namespace;

    private NameUuids(UUID namespace) {
        this.namespace = namespace;
    }

    /** The identifiers below an address. */
    static NameUuids below(String address) {
        return new NameUuids(of(URL, address));
    }

    /** The identifiers of everything that belongs to one judgement: other inputs, another day or another policy give others. */
    static NameUuids of(ReportModel model) {
        StringBuilder name = new StringBuilder();
        ReportModel.Run run = model.run();
        for (Object part : new Object[] {
            run.version(),
            run.manifest(),
            run.asOf(),
            run.language(),
            run.inputs(),
            run.modules(),
            model.inventory(),
            model.verdict().policy().id(),
            model.verdict().policy().failOn(),
            model.verdict().policy().failOnUndetermined()
        }) {
            name.append(part).append('\n');
        }
        model.problems().forEach(problem -> name.append(problem).append('\n'));
        model.rules().get().forEach(rule -> name.append(rule.id()).append('\n'));
        return new NameUuids(below("urn:sovereignty:report:1").of(name.toString()));
    }

    /** The identifiers of everything that belongs to one inventory. */
    static NameUuids of(InventoryModel model) {
        String name = String.join(
                "\n",
                model.version(),
                model.folder(),
                model.asOf().toString(),
                model.inventory().toString());
        return new NameUuids(below("urn:sovereignty:inventory:1").of(name));
    }

    /** The identifier of a name, which may consist of several parts. */
    UUID of(String... parts) {
        return of(namespace, String.join("\u0000", parts));
    }

    private static UUID of(UUID namespace, String name) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .flip());
        ByteBuffer bits = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = (bits.getLong() & ~0xF000L) | VERSION_5;
        long least = (bits.getLong() & ~0xC000000000000000L) | VARIANT;
        return new UUID(most, least);
    }

    /** Version 5 asks for SHA-1, and every Java has it; nothing here keeps a secret. */
    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
