/**
 * Files that bring pictures: folders in a ZIP, comparison sheets. Finds each picture and the words around it, and decides
 * nothing about hazards. May use hazard's stages, {@code cell}, {@code sheet} and the columns of {@code form}.
 */
@NullMarked
package org.hazardledger.exchange.picture;

import org.jspecify.annotations.NullMarked;
