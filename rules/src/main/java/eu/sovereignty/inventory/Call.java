package eu.sovereignty.inventory;

import java.util.Optional;

/** What a technology calls: who answers, at which address. */
record Call(Operator operator, Optional<String> host) {}
