/** What the outcomes of a case come to under a policy: what stops the build, and what is still to be answered. */
@NullMarked
package eu.sovereignty.verdict;

import org.jspecify.annotations.NullMarked;
