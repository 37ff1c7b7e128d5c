/** Tests of the façade: from files to reports. */
package eu.sovereignty;
