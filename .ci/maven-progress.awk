# Shortens what Maven says to what a waiting person wants to know; the whole log is in the file that `tee` writes.
/Downloaded from/      { files++; if (files % 40 == 0) print "    ... " files " files downloaded"; fflush(); next }
/--- .*:(compile|unpack|copy-dependencies|build) / {
                         step = $0; sub(/^\[INFO\] --- /, "", step); sub(/ @.*$/, "", step); sub(/ ---$/, "", step)
                         print "    " step; fflush(); next }
/^\[ERROR\]|BUILD FAILURE/ { print; fflush() }
