package org.depesche.temporal;

import java.util.List;

/**
 * A rule for temporal expressions.
 *
 * @param name stands in the record as provenance
 * @param order place among the rules; of two that fit equally many atoms the first wins
 * @param normaliser gives the value
 * @param guards what else must hold
 * @param pattern which atoms it fits
 */
record Rule(String name, int order, Normaliser normaliser, List<Guard> guards, String pattern) {}
