/**
 * Reading a YAML document so that nothing is lost: every value keeps its place, every problem is collected.
 *
 * <p>A file is read under limits ({@link eu.sovereignty.document.DocumentReader}); its events become a located tree
 * ({@link eu.sovereignty.document.TreeReader}); a binder turns the tree into records and gathers all problems ({@link
 * eu.sovereignty.document.Binder}). The shape of a document is the shape of its records ({@link
 * eu.sovereignty.document.Shapes}), from which the JSON Schema is generated too. Manifests, catalogues, cards and policies
 * all go this way, which is why the package is a leaf beside {@code fact}.
 */
@NullMarked
package eu.sovereignty.document;

import org.jspecify.annotations.NullMarked;
