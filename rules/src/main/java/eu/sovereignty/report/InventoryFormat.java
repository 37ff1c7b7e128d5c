package eu.sovereignty.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format in which an inventory is written to a file. The same model gives the same bytes. */
public interface InventoryFormat {

    /** How it is asked for: {@code json}. */
    String id();

    /** The name of the file that it fills. */
    String fileName();

    /**
     * Writes an inventory.
     *
     * @param out left open
     */
    void write(InventoryModel model, OutputStream out) throws IOException;

    /** All formats there are. */
    static List<InventoryFormat> all() {
        return List.of(new InventoryJson(), new MlBomReport());
    }
}
