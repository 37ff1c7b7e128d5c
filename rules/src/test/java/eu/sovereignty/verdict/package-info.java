/** Tests of policies and verdicts. */
package eu.sovereignty.verdict;
