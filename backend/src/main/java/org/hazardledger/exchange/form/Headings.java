package org.hazardledger.exchange.form;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The synonym tables. Headings are compared without white space, width and bracketed remarks, so that 场所面积（㎡）
 * and "场所 面积" need no entry of their own. Separated by blanks.
 */
final class Headings {

    private static final String AREA = "场所面积 面积 建筑面积";

    static final Map<Column, String> WEEKLY = Map.ofEntries(
            entry(Column.SERIAL, "序号 编号"),
            entry(Column.UNIT, "单位名称 场所名称 单位/场所名称 学校名称 单位 学校 场所 建筑物名称"),
            entry(Column.ADDRESS, "单位地址 地址 场所地址"),
            entry(Column.CONTACT, "法定代表人/主要负责人及联系方式 主要负责人及联系方式 法定代表人及联系方式 负责人及联系方式 负责人及电话 联系人及电话"),
            entry(Column.BASICS, "基本情况 单位基本情况"),
            entry(Column.AREA, AREA),
            entry(Column.TYPE, "类型 单位类型 场所类型"),
            entry(Column.TOTAL, "消防安全隐患总数 隐患总数 总数 隐患数 隐患数量"),
            entry(Column.PROBLEMS, "具体问题 存在问题 问题 具体隐患 存在的具体问题 隐患问题"),
            entry(Column.REMEDY, "整改情况及整改期限 整改情况及期限 整改情况 整改情况和整改期限"));

    static final Map<Column, String> LOOKBACK = Map.ofEntries(
            entry(Column.SERIAL, "序号 编号"),
            entry(Column.UNIT, "单位名称 学校名称 学校 填报单位"),
            entry(Column.BUILDING, "建筑物名称 建筑名称 建筑物 建筑单体名称 单体名称 楼栋"),
            entry(Column.PROBLEMS, "新发现隐患内容 新发现隐患 发现隐患内容 隐患内容 隐患情况 存在隐患"),
            entry(Column.FIXABLE_NOW, "是否能立即整改 能否立即整改 是否立即整改 能立即整改 是否可立即整改"),
            entry(Column.PLANNED_DATE, "计划完成日期 计划完成时间 计划整改完成日期 计划整改期限 整改期限"),
            entry(Column.RESPONSIBLE, "具体责任人 责任人 整改责任人"),
            entry(Column.SUSPENDED, "是否停用 停用 建筑物是否停用"),
            entry(Column.REMARK, "备注"));

    static final Map<Column, String> HAZARDS = Map.ofEntries(
            entry(Column.NUMBER, "number 隐患编号"),
            entry(Column.ORG_CODE, "org_code 学校代码 单位代码"),
            entry(Column.ORG_NAME, "org_name 学校名称 单位名称 学校"),
            entry(Column.BUILDING, "building 建筑物 建筑 楼栋 建筑物名称"),
            entry(Column.PLACE, "place 部位 具体部位 位置"),
            entry(Column.CATEGORY, "category 隐患类别 类别"),
            entry(Column.SEVERITY, "severity 隐患等级 等级"),
            entry(Column.DESCRIPTION, "description 隐患描述 隐患内容 描述"),
            entry(Column.FOUND_AT, "found_at 发现时间 发现日期"),
            entry(Column.FOUND_BY, "found_by 发现人 检查人"),
            entry(Column.SOURCE, "source 隐患来源 来源"),
            entry(Column.STATUS, "status 整改状态 状态 办理状态"),
            entry(Column.DUE_DATE, "due_date 整改期限 期限"),
            entry(Column.RECTIFIED_AT, "rectified_at 整改完成时间 完成时间"),
            entry(Column.RESPONSIBLE, "responsible 整改责任人 责任人"),
            entry(Column.PHONE, "phone 联系电话 电话"));

    static final Map<Column, String> ORGANISATIONS = Map.ofEntries(
            entry(Column.ORG_CODE, "学校代码 单位代码 org_code"),
            entry(Column.ORG_NAME, "学校全称 学校名称 单位全称 org_name"),
            entry(Column.SHORT_NAMES, "简称 学校简称 short_names"),
            entry(Column.FORMER_NAMES, "曾用名 former_names"),
            entry(Column.DISTRICT, "所属区 所属区县 区县 district"),
            entry(Column.KIND, "学校类型 类型 办学类型 kind"),
            entry(Column.OWNERSHIP, "办学性质 性质 ownership"),
            entry(Column.BOARDING, "是否寄宿 寄宿 boarding"),
            entry(Column.KEY_UNIT, "消防安全重点单位 重点单位 key_unit"),
            entry(Column.ADDRESS, "地址 学校地址 address"),
            entry(Column.HEAD, "主要负责人 校长 head"),
            entry(Column.FIRE_RESPONSIBLE, "消防安全责任人 fire_responsible"),
            entry(Column.FIRE_MANAGER, "消防安全管理人 fire_manager"),
            entry(Column.PHONE, "联系电话 电话 phone"),
            entry(Column.PARENT_CODE, "上级学校代码 主校代码 parent_code"));

    static final Map<Column, String> BUILDINGS = Map.ofEntries(
            entry(Column.ORG_CODE, "学校代码 单位代码 org_code"),
            entry(Column.ORG_NAME, "学校全称 学校名称 单位全称 org_name"),
            entry(Column.BUILDING, "建筑物名称 建筑名称 building"),
            entry(Column.BUILDING_ALIASES, "别名 aliases"),
            entry(Column.COMPLETED_YEAR, "竣工年份 建成年份 建成时间 completed_year"),
            entry(Column.FLOORS, "层数 floors"),
            entry(Column.AREA, AREA + " area"),
            entry(Column.USE, "用途 使用性质 use"),
            entry(Column.USE_STATE, "使用状态 use_state"));

    private Headings() {}
}
