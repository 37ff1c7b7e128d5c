package eu.sovereignty.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values (for a map: its keys; for a map of lists: also {@link #values()}) are ids declared elsewhere in the document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RefersTo {
    /** The kind that values, or the keys of a map, refer to; empty when they refer to nothing. */
    String value() default "";

    /** The kind that the values of a map refer to; empty when they refer to nothing. */
    String values() default "";
}
