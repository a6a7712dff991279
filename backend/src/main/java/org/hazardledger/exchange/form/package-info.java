/**
 * Which official form a sheet is, where its columns stand, and what each row says: schools, places and hazards as
 * the sender claims them. Uses the readers of sheets and cells and a roster of schools it is given; it stores
 * nothing and knows no database.
 */
@NullMarked
package org.hazardledger.exchange.form;

import org.jspecify.annotations.NullMarked;
