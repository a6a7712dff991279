package org.hazardledger.exchange.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came out of building an archive.
 *
 * @param files how many files it holds
 * @param missing how many it should hold and does not: gone or damaged in the store, or not printable; its manifest names each
 * @param brokenChains how many of its chains did not hold when it was built
 * @param size in bytes
 * @param sha256 of the whole file, to be compared after the download
 */
@Schema(name = "ArchiveResult")
public record ArchiveResult(long files, long missing, long brokenChains, long size, String sha256) {}
