package eu.sovereignty.fact;

import java.time.LocalDate;
import java.util.Optional;

/** A document: its title, its address (shown, never opened), the day it bears. */
public record Source(String title, String url, Optional<LocalDate> date) {}
