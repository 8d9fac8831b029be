/** What the machines have in common. */
@NullMarked
package dev.archlab.sim;

import org.jspecify.annotations.NullMarked;
