package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Plain;

/**
 * The category a description most likely belongs to. The official tables have no column for it; the guess is noted on
 * the row and can be corrected like any category.
 */
public final class CategoryWords {

    /** Most frequent category of the look-back lists, for words nobody has seen before. */
    private static final String OTHERWISE = "F02";

    private static final List<Map.Entry<String, Pattern>> WORDS = new ArrayList<>();

    static {
        add("F08", "电动(自行)?车|电瓶车");
        add("F14", "实验|酒精|危化|化学|通风柜|氧化剂");
        add("F13", "演练|培训|预案|教育");
        add("F17", "维保|检测报告|(巡查|检查|维修|值班)?记录(缺失|不全)|无.{0,4}记录");
        add("F12", "控制室.*(值班|脱岗|无证)|微型消防站");
        add("F04", "消防车|登高");
        add("F07", "燃气|液化气|油烟|灶|泄漏报警");
        add("F16", "标志|标识|示意图|疏散图");
        add("F09", "彩钢|夹芯|可燃|易燃|装修材料");
        add("F02", "灭火器|消火栓|喷淋|报警|烟感|应急(照明)?灯|应急照明|水带|水枪|防排烟|消防泵");
        add("F03", "出口|疏散|通道|楼梯|防火门|防盗网|走廊|净宽");
        add("F05", "动火|吸烟|明火|焊");
        add("F06", "线|插座|插板|配电|电器|用电|开关|充电");
        add("F10", "住人|留宿|加床");
        add("F11", "消防验收|防火间距|耐火|防火分隔|未审");
        add("F15", "施工|外包|工地");
        add("F01", "责任|制度");
    }

    private CategoryWords() {}

    public static String guess(String description) {
        String text = Plain.tight(description);
        return WORDS.stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHERWISE);
    }

    private static void add(String category, String words) {
        WORDS.add(Map.entry(category, Pattern.compile(words)));
    }
}
