/** Continuity and reversibility: house rules, and the recommendations of ANSSI for generative AI. None of it is law. */
@NullMarked
package eu.sovereignty.law.continuity;

import org.jspecify.annotations.NullMarked;
