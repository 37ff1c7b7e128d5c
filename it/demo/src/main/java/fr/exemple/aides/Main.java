package fr.exemple.aides;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Starts the service: {@code java -cp … fr.exemple.aides.Main}. */
public final class Main {
    private static final int PORT = 8080;

    private Main() {}

    public static void main(String[] args) throws IOException {
        Instruction instruction = new Instruction(Models.summariser(), Models.ranker());
        new Server(instruction).start(new InetSocketAddress("127.0.0.1", PORT));
    }
}
