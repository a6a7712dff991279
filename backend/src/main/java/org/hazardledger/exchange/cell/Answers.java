package org.hazardledger.exchange.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of each item of the list in the cell beside it.
 *
 * @param texts one per item, in the items' order; null where nothing is said of it
 * @param byNumber false when the cell has one answer for all of them
 */
public record Answers(List<@Nullable String> texts, boolean byNumber) {

    /** Aligns by number; a cell without numbers speaks of every item. */
    public static Answers of(List<NumberedList.Item> items, String raw) {
        List<NumberedList.Item> said = NumberedList.split(raw);
        List<@Nullable String> texts = new ArrayList<>();
        if (said.get(0).number() == 0) {
            String one = said.get(0).text();
            items.forEach(item -> texts.add(one.isEmpty() ? null : one));
            return new Answers(texts, false);
        }
        Map<Integer, String> byNumber = new HashMap<>();
        said.forEach(item -> byNumber.put(item.number(), item.text()));
        for (int i = 0; i < items.size(); i++) {
            int number = items.get(i).number();
            texts.add(byNumber.get(number == 0 ? i + 1 : number));
        }
        return new Answers(texts, true);
    }
}
