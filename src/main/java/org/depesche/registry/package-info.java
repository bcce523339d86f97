/**
 * The register of all entities of an output folder: who is named in which articles.
 */
@NullMarked
package org.depesche.registry;

import org.jspecify.annotations.NullMarked;
