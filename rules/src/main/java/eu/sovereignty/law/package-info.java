/**
 * The model of a rule: one duty of one legal text for one kind of subject, judged once per subject.
 *
 * <p>Conditions are Java over typed subjects and stand in the sub-packages, one per regulation; the texts, the law and the
 * severity stand in cards beside them. A rule never decides that something is compliant: it says what was declared, what
 * contradicts what, and what is missing.
 */
@NullMarked
package eu.sovereignty.law;

import org.jspecify.annotations.NullMarked;
