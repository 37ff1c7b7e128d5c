/** Tests of sentences and formats. */
package eu.sovereignty.report;
