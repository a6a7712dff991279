package org.hazardledger.exchange.form;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a look-back table.
 *
 * @param declared by its 合计 line; null when it has none
 * @param counted from its rows
 */
public record LookbackCheck(@Nullable LookbackFigures declared, LookbackFigures counted) {}
