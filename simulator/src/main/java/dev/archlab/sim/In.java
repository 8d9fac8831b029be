package dev.archlab.sim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit and the permitted range of a configuration record's component. The component's key is
 * its name in snake case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface In {

  Unit value() default Unit.NONE;

  /** Smallest permitted value, in the base unit. */
  double min() default 0;

  /** Largest permitted value, in the base unit. */
  double max() default Double.MAX_VALUE;
}
