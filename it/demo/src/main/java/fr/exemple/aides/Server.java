package fr.exemple.aides;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** {@code POST /proposals} with the text of a file answers the urgency on the first line, then the summary. */
final class Server {
    private static final int LONGEST_FILE = 200_000;

    private final Instruction instruction;

    Server(Instruction instruction) {
        this.instruction = instruction;
    }

    void start(InetSocketAddress address) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/proposals", this::propose);
        server.start();
    }

    private void propose(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 200, proposal(exchange));
            } else {
                answer(exchange, 405, "POST a file");
            }
        }
    }

    private String proposal(HttpExchange exchange) throws IOException {
        String file = new String(exchange.getRequestBody().readNBytes(LONGEST_FILE), UTF_8);
        Proposal proposal = instruction.propose(file);
        return proposal.urgency() + "\n" + proposal.summary();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
