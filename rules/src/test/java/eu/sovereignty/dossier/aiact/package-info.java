@NullMarked
package eu.sovereignty.dossier.aiact;

import org.jspecify.annotations.NullMarked;
