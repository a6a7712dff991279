package org.hazardledger.exchange.picture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.Column;
import org.jspecify.annotations.Nullable;

/** The labels by which comparison sheets tell of a hazard beside its pictures. */
final class ToldLabels {

    private static final Map<String, Column> COLUMNS = new LinkedHashMap<>();

    static {
        add(Column.DESCRIPTION, "隐患描述 隐患情况 隐患内容 隐患问题 问题描述 存在问题 存在的问题 具体问题 问题 隐患 hazard description");
        add(Column.BUILDING, "建筑物 建筑 楼栋 建筑物名称 建筑名称 building");
        add(Column.PLACE, "部位 具体部位 隐患部位 隐患位置 隐患地点 具体位置 位置 place");
        add(Column.CATEGORY, "隐患类别 类别 category");
        add(Column.SEVERITY, "隐患等级 隐患级别 等级 severity");
        add(Column.FOUND_AT, "发现时间 发现日期 检查时间 检查日期 排查时间 排查日期 found_at");
        add(Column.FOUND_BY, "发现人 检查人 检查人员 排查人 found_by");
        add(Column.SOURCE, "隐患来源 来源 source");
        add(Column.STATUS, "整改状态 status");
        add(Column.DUE_DATE, "整改期限 整改时限 计划完成时间 计划完成日期 due_date");
        add(Column.RECTIFIED_AT, "整改时间 整改日期 整改完成时间 整改完成日期 完成时间 完成日期 rectified_at");
        add(Column.RESPONSIBLE, "整改责任人 具体责任人 责任人 responsible");
    }

    private ToldLabels() {}

    /** What a label says stands beside it; null for any other text. */
    static @Nullable Column of(String label) {
        return COLUMNS.get(Plain.heading(label));
    }

    private static void add(Column column, String labels) {
        Arrays.stream(labels.split(" ")).forEach(label -> COLUMNS.put(label, column));
    }
}
