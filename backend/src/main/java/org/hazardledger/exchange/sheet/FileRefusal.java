package org.hazardledger.exchange.sheet;

import java.util.Arrays;
import java.util.List;

/** A file that cannot be read as a table, with the code of the reason and what its sentence needs. */
public final class FileRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    public FileRefusal(String code, Object... arguments) {
        super(code + " " + Arrays.toString(arguments));
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }
}
