package eu.sovereignty.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value is the id of a thing of this kind; ids are unique in the document, whatever their kind. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DeclaresId {
    /** The kind, as in {@code hosting}. */
    String value();
}
