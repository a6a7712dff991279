package org.hazardledger.exchange.cell;

import java.util.regex.Pattern;

/** Amounts inside a description, such as 防盗窗1569处5955平方米. They are pointed out, never taken over. */
public final class Quantity {

    private static final Pattern AMOUNT =
            Pattern.compile("\\d+(?:\\.\\d+)?(?:余|多)?(?:处|个|具|盏|扇|只|套|台|根|间|栋|米|平方米|m2|㎡|平米|公里)");

    private Quantity() {}

    /** Whether the text names an amount with its unit. */
    public static boolean in(String raw) {
        return AMOUNT.matcher(Plain.tight(raw)).find();
    }
}
