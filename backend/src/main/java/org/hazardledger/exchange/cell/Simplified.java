package org.hazardledger.exchange.cell;

/** Traditional characters of names and addresses in their simplified form, for matching only. */
public final class Simplified {

    /** Pairs, traditional first; characters that occur in names of schools, places and people. */
    private static final String PAIRS = "區区學学實实驗验鎮镇縣县鄉乡東东園园兒儿幼幼華华國国會会業业職职術术藝艺訓训練练"
            + "級级貫贯製制專专農农場场橋桥灣湾陽阳陰阴龍龙鳳凤雲云嶺岭興兴義义愛爱樂乐銀银鐵铁鋼钢漢汉遠远達达進进運运連连"
            + "體体樓楼廳厅館馆圖图書书課课講讲語语話话電电氣气機机車车門门間间開开關关長长張张陳陈劉刘趙赵吳吴鄭郑馮冯蔣蒋韓韩楊杨"
            + "許许呂吕嚴严魏魏陶陶錢钱孫孙蘇苏葉叶萬万聖圣師师範范勝胜豐丰寶宝貝贝賢贤質质資资贊赞趣趣跡迹軍军輝辉輔辅農农"
            + "過过還还這这選选遺遗郵邮釋释針针錄录鋒锋錦锦鍾钟鏡镜閣阁閱阅隊队階阶際际隨随險险雙双雜杂離离難难靈灵靜静韻韵頂顶順顺"
            + "預预領领頭头願愿類类風风飛飞養养館馆馬马駐驻驛驿鳥鸟鴻鸿鶴鹤黃黄點点齊齐齡龄龜龟兩两並并個个們们倉仓備备傳传傑杰價价優优"
            + "億亿內内冊册劃划創创動动務务勞劳勢势單单協协參参員员問问啟启啓启嘯啸團团圍围執执報报塊块塔塔壩坝壽寿夢梦奧奥婦妇"
            + "孝孝學学寧宁審审寬宽對对導导將将嶼屿嶽岳巖岩川川幣币帶带幫帮庫库廈厦廟庙廠厂廣广強强彈弹徑径從从復复懷怀應应戲戏戶户拋抛"
            + "據据擇择擁拥擔担攝摄數数敵敌時时晉晋曉晓暉晖曆历東东條条楓枫榮荣構构樁桩標标樣样樹树橫横檔档檢检歡欢歲岁歷历歸归殘残"
            + "氫氢決决沖冲況况淨净湯汤溝沟準准滅灭滿满漁渔濱滨潔洁潤润澤泽濟济瀏浏瀾澜災灾爐炉煙烟熱热燈灯爾尔牆墙獎奖獨独獲获環环"
            + "現现瑩莹瓊琼產产畢毕畫画異异當当療疗發发盛盛盤盘監监盧卢礎础礦矿禮礼種种稱称積积穩稳窪洼窗窗競竞筆笔節节築筑簡简"
            + "紅红約约紀纪純纯納纳紙纸紫紫組组結结絡络給给統统經经綜综綠绿維维網网緊紧線线緣缘編编緯纬縱纵總总織织繪绘繼继續续羅罗"
            + "習习聯联聲声聰聪聽听肅肃脈脉臺台與与舉举舊旧艦舰蓋盖蓮莲蘭兰處处號号衛卫裝装裡里見见規规視视覺觉覽览觀观計计記记設设"
            + "許许診诊評评詞词試试詩诗詳详誌志認认誠诚說说課课調调談谈論论諸诸證证識识議议護护讀读變变讓让谷谷負负財财貢贡責责貨货費费";

    private Simplified() {}

    /** The text with every known traditional character replaced. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = PAIRS.indexOf(text.charAt(i));
            // only the first of a pair is a key; an odd hit is itself a simplified character
            out.append(at >= 0 && at % 2 == 0 ? PAIRS.charAt(at + 1) : text.charAt(i));
        }
        return out.toString();
    }
}
