/**
 * What all machines have in common: simulations, accounts, memory, sessions, errors, configuration.
 */
@NullMarked
package dev.archlab.sim;

import org.jspecify.annotations.NullMarked;
