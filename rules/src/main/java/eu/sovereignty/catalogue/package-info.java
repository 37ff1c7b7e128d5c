/**
 * What is publicly known and no project should have to type: providers with their services, offers, certifications,
 * regions and holders; models; countries; adequacy decisions.
 *
 * <p>Every value has a source, a day and a confidence; a value that nobody checked says so. Entries are YAML in the
 * sources, compiled by the build and loaded by id; an organisation's own directory adds and overrides, visibly.
 */
@NullMarked
package eu.sovereignty.catalogue;

import org.jspecify.annotations.NullMarked;
