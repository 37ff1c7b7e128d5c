/**
 * The EU Cloud Sovereignty Framework (European Commission, v1.2.1 and the calculator of 1 June 2026): what the answers about a
 * hosting come to, exactly, and what stays open. Its criteria are data: {@code score/csf.yaml}.
 */
@NullMarked
package eu.sovereignty.score;

import org.jspecify.annotations.NullMarked;
