package org.hazardledger.photo;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Limits of the intake. */
@ConfigMapping(prefix = "hazard-ledger.photo")
interface PhotoConfig {

    /** Largest file taken. */
    @WithDefault("25M")
    MemorySize maxSize();

    /** Largest picture taken, in millions of pixels. */
    @WithDefault("60")
    int maxMegapixels();

    /** Name or path of the tool that decodes HEIC; the first known one on the search path when empty. */
    Optional<String> heicTool();

    /** Folder of this node for files on their way; what a crash leaves there is removed. */
    Path workFolder();
}
