/** What an organisation asks of its hostings under the EU Cloud Sovereignty Framework, and whether its answers hold together. */
@NullMarked
package eu.sovereignty.law.sovereignty;

import org.jspecify.annotations.NullMarked;
