package eu.sovereignty.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A single value stands for a mapping with just this key: {@code dpia: docs/aipd.pdf} for {@code dpia: {at: docs/aipd.pdf}}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Shorthand {
    /** The key that the single value stands for. */
    String value();
}
