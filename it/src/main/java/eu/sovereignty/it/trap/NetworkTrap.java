package eu.sovereignty.it.trap;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.NetPermission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;

/**
 * Forbids every use of the network and writes down who tried, also when the attempt is swallowed.
 *
 * <p>The JDK asks a security manager before it looks up a name and before it opens, binds or listens on any socket,
 * blocking or not. Set by {@code -Djava.security.manager}, as long as the JDK has it: 17 does.
 */
@SuppressWarnings("removal")
public final class NetworkTrap extends SecurityManager {
    /** The system property that names the file to write to. */
    public static final String FILE = "trap.file";

    @Override
    public void checkPermission(Permission permission) {
        if (permission instanceof NetPermission && permission.getName().equals("accessUnixDomainSocket")) {
            refuse(permission.getName());
        }
    }

    @Override
    public void checkConnect(String host, int port) {
        refuse("connect " + host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        refuse("connect " + host + ":" + port);
    }

    @Override
    public void checkListen(int port) {
        refuse("listen " + port);
    }

    @Override
    public void checkAccept(String host, int port) {
        refuse("accept " + host + ":" + port);
    }

    private static void refuse(String what) {
        SecurityException refusal = new SecurityException("The network is out of bounds: " + what);
        Path file = Path.of(System.getProperty(FILE));
        try (PrintWriter writer =
                new PrintWriter(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            refusal.printStackTrace(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw refusal;
    }
}
