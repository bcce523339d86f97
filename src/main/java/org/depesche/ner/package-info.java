/**
 * Named-entity recognition: tagged sentences in, mentions out.
 */
@NullMarked
package org.depesche.ner;

import org.jspecify.annotations.NullMarked;
