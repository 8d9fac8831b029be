/** The workloads: what a first course in machine learning computes. */
@NullMarked
package dev.archlab.workloads.models;

import org.jspecify.annotations.NullMarked;
