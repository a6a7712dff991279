package org.hazardledger.exchange.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The remedies of a cell aligned with the hazards of the cell beside it.
 *
 * @param items one claim per hazard, in the hazards' order
 * @param issues {@code status-missing-for-item}, {@code status-without-item}, {@code status-not-aligned}
 */
public record Claims(List<Claim> items, List<String> issues) {

    /** Aligns by number; a cell without numbers speaks of the only hazard, or of all of them. */
    public static Claims align(List<NumberedList.Item> hazards, String raw, LocalDate reference) {
        List<NumberedList.Item> said = NumberedList.split(raw);
        List<String> issues = new ArrayList<>();
        if (said.get(0).number() == 0 || (hazards.size() == 1 && said.size() == 1)) {
            Claim one = Claim.parse(said.get(0).text(), reference);
            if (hazards.size() > 1 && !Claim.ofAll(raw)) {
                issues.add("status-not-aligned");
            }
            return new Claims(hazards.stream().map(h -> one).toList(), issues);
        }
        Map<Integer, String> byNumber = new HashMap<>();
        said.forEach(item -> byNumber.put(item.number(), item.text()));
        List<Claim> items = new ArrayList<>();
        for (int i = 0; i < hazards.size(); i++) {
            int number = hazards.get(i).number() == 0 ? i + 1 : hazards.get(i).number();
            String text = byNumber.remove(number);
            if (text == null) {
                issues.add("status-missing-for-item");
            }
            items.add(text == null ? Claim.SILENT : Claim.parse(text, reference));
        }
        if (!byNumber.isEmpty()) {
            issues.add("status-without-item");
        }
        return new Claims(items, issues);
    }
}
