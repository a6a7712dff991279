/**
 * The official forms as XLSX, DOCX and PDF: what stands on them, how they are laid out, and with which fonts.
 * Reads the other rooms and changes none of them.
 */
@NullMarked
package org.hazardledger.document;

import org.jspecify.annotations.NullMarked;
