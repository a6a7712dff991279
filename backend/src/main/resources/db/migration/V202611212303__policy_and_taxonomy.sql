-- What a district may decide for itself; a district without a row follows the defaults of the decisions.
create table policy (
    district_id                       uuid primary key references organisation,
    delegate_general_closing          boolean not null default false,
    rebound_window_days               int     not null default 180 check (rebound_window_days between 1 and 3650),
    extension_max_days                int     not null default 30 check (extension_max_days between 1 and 365),
    supervised_extension_working_days int     not null default 15 check (supervised_extension_working_days between 0 and 90),
    reopened_due_days                 int     not null default 7 check (reopened_due_days between 1 and 365)
);
grant select, insert, update on policy to ${app_role};

alter table category add column default_severity text not null default 'GENERAL'
    check (default_severity in ('MAJOR', 'GENERAL', 'MINOR'));

-- Taxonomy F01–F17 (fire) and X01–X07 (other domains of the source documents, switched off: decision 14)
insert into category (code, name_zh, name_en, visual, default_mode, default_severity, leaves, enabled) values
    ('F01', '责任与制度', 'Responsibility and rules', false, 'DEADLINE', 'GENERAL',
     '{责任体系未建立,岗位责任未签,制度缺失,无安全员或消防安全员,未佩戴标识}', true),
    ('F02', '消防设施器材', 'Fire-fighting equipment', true, 'DEADLINE', 'GENERAL',
     '{报警系统,自动灭火,消火栓,防排烟,灭火器缺失过期遮挡,应急照明,独立烟感}', true),
    ('F03', '安全出口与疏散通道', 'Exits and escape routes', true, 'ON_SPOT', 'GENERAL',
     '{锁闭,堵塞占用,数量或宽度不足,门窗障碍物,常闭防火门,疏散指示}', true),
    ('F04', '消防车通道与救援面', 'Fire lanes and rescue access', true, 'DEADLINE', 'GENERAL',
     '{占用,未划线标名立牌,登高面遮挡}', true),
    ('F05', '用火与动火', 'Open fire and hot work', true, 'ON_SPOT', 'GENERAL',
     '{违章动火,无审批,吸烟,小焊接小切割}', true),
    ('F06', '用电与线路', 'Electricity and wiring', true, 'DEADLINE', 'GENERAL',
     '{私拉乱接,超负荷,老化,配电箱,大功率电器}', true),
    ('F07', '用气用油', 'Gas and oil', true, 'DEADLINE', 'GENERAL',
     '{无工业级泄漏保护,灶管阀,老旧管道,油品存放}', true),
    ('F08', '电动自行车', 'Electric bicycles', true, 'ON_SPOT', 'GENERAL', '{入楼,飞线充电,违规停放,电池}', true),
    ('F09', '易燃可燃材料', 'Combustible materials', true, 'DEADLINE', 'GENERAL',
     '{彩钢夹芯板,装修材料,可燃物堆积}', true),
    ('F10', '违规住人与用途改变', 'Unlawful lodging and change of use', true, 'DEADLINE', 'GENERAL',
     '{违规住人,三合一,合建未分隔,加床,地下或四层}', true),
    ('F11', '建筑合法性与既有建筑', 'Building approval and existing buildings', true, 'DEADLINE', 'GENERAL',
     '{未审未验,98年以前,防火分隔,间距,耐火等级,抗震}', true),
    ('F12', '控制室、微型消防站、履职', 'Control room, micro station and duty', false, 'DEADLINE', 'GENERAL',
     '{无证,脱岗,单人,未实体化,值班}', true),
    ('F13', '教育培训演练', 'Training and drills', false, 'DEADLINE', 'GENERAL',
     '{培训课时演练不足,预案缺失,初期处置能力}', true),
    ('F14', '实验室与危化品', 'Laboratories and hazardous chemicals', true, 'DEADLINE', 'GENERAL',
     '{采购存储使用处置,易燃易爆违规存放}', true),
    ('F15', '施工与外包', 'Construction and contractors', true, 'DEADLINE', 'GENERAL',
     '{在校施工,限额以下工程,外包资质,工地通道}', true),
    ('F16', '标志标识', 'Signs', true, 'DEADLINE', 'MINOR', '{缺失,失效,疏散图}', true),
    ('F17', '维护保养检测', 'Maintenance and testing', false, 'DEADLINE', 'GENERAL', '{未维保,未检测,记录缺失}', true),
    ('X01', '校车交通', 'School buses and traffic', true, 'DEADLINE', 'GENERAL', '{}', false),
    ('X02', '特种设备', 'Special equipment', true, 'DEADLINE', 'GENERAL', '{}', false),
    ('X03', '校舍结构', 'Building structure', true, 'DEADLINE', 'GENERAL', '{}', false),
    ('X04', '食品卫生', 'Food hygiene', true, 'DEADLINE', 'GENERAL', '{}', false),
    ('X05', '治安防控', 'Public security', true, 'DEADLINE', 'GENERAL', '{}', false),
    ('X06', '水电气热', 'Water, power, gas and heating', true, 'DEADLINE', 'GENERAL', '{}', false),
    ('X07', '应急管理', 'Emergency management', false, 'DEADLINE', 'GENERAL', '{}', false);

-- Direct criteria of the national guide, as far as excerpts of it were read: every rule stays `unverified` until a
-- district has compared it with the full text.
insert into severity_rule
    (id, edition, jurisdiction, in_force_from, article, text_zh, category, severity, matches, excludes, verified) values
    ('MOE2024-3-1', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第一项', '未建立消防安全责任体系', 'F01', 'MAJOR',
     array['(未建立|没有建立|未落实).{0,8}责任(制|体系)'], '{}', false),
    ('MOE2024-3-2', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第二项',
     '学生宿舍、幼儿用房设在地下或半地下，幼儿用房设在四层及以上', 'F10', 'MAJOR',
     array['(宿舍|午睡室|幼儿|寝室).{0,10}(地下|半地下)', '幼儿.{0,12}([四五六4-6])(层|楼)'], '{}', false),
    ('MOE2024-3-3', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第三项',
     '人员密集建筑内存放易燃易爆品，或采用芯材燃烧性能低于A级的夹芯板', 'F09', 'MAJOR',
     array['(彩钢|夹芯).{0,4}板'], array['(岩棉|A级|不燃).{0,6}(彩钢|夹芯)'], false),
    ('MOE2024-3-4', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第四项',
     '火灾自动报警、自动灭火、消火栓、防排烟系统未设置或不能正常工作；宿舍、午睡室无报警或联网探测器', 'F02', 'MAJOR',
     array['(自动报警|自动喷水|自动灭火|喷淋|消火栓系统|室内消火栓|防排烟|排烟系统).{0,12}(未设|未安装|未装|缺失|瘫痪|故障|失效|无水|不能|不工作|停用)', '(宿舍|午睡室|寝室).{0,10}(未装|未安装|未设|无|没有).{0,8}(报警|探测器|烟感)'],
     '{}', false),
    ('MOE2024-3-5', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第五项', '动火作业未审批或无人监护', 'F05', 'MAJOR',
     array['动火.{0,8}(未审批|无审批|未办理|无证|无人监护|未经审批)', '(违章|违规|擅自).{0,4}动火'], '{}', false),
    ('MOE2024-3-6E', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第六项',
     '电动自行车或其电池进入建筑，私拉乱接电线、飞线充电', 'F06', 'MAJOR',
     array['私拉乱接', '飞线'], array['(未发现|不存在|未见|没有|无)[^，。；]{0,6}(私拉乱接|飞线)'], false),
    ('MOE2024-3-6B', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第六项',
     '电动自行车或其电池进入建筑，私拉乱接电线、飞线充电', 'F08', 'MAJOR',
     array['飞线', '(楼内|楼道|楼梯|走廊|门厅|宿舍|教室|室内|入楼|进楼).{0,10}电(动|瓶)', '电(动|瓶).{0,14}(楼内|楼道|楼梯|走廊|门厅|宿舍|教室|室内|入楼|进楼|上楼)'],
     array['(未发现|不存在|未见|没有|无)[^，。；]{0,6}(电动|电瓶|飞线)'], false),
    ('MOE2024-3-7', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第七项', '建筑未经消防设计审查或验收', 'F11', 'MAJOR',
     array['未(经|通过|办理|进行)?.{0,6}(消防设计审查|设计审查|消防验收|审验|消防备案)'], '{}', false),
    ('MOE2024-3-8', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第八项',
     '未设独立安全出口，安全出口数量不足，或疏散总净宽度低于规定值的80%', 'F03', 'MAJOR',
     array['(无|未设|没有)独立.{0,4}出口', '(安全出口|疏散楼梯).{0,4}(数量)?不足', '疏散.{0,6}宽度.{0,4}不足'], '{}', false),
    ('MOE2024-3-9', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第九项',
     '人员密集场所门窗设置影响逃生和灭火救援的障碍物', 'F03', 'MAJOR',
     array['防盗(窗|网|栏)', '(门|窗).{0,6}(障碍物|铁栅|栅栏)'], array['(未发现|不存在|未见|已拆除|没有)[^，。；]{0,6}(防盗|障碍物)'], false),
    ('MOE2024-3-10', '教发厅函〔2024〕20号', 'CN', '2024-06-24', '第三条第十项',
     '实验室等场所违规使用、存放易燃易爆品', 'F14', 'MAJOR',
     array['易燃易爆.{0,10}(违规|混放|混存|同柜|超量)', '(酒精|氧化剂|危化品|危险化学品).{0,10}(同柜|混放|混存|违规存放)'], '{}', false),
    ('GB35181-2025', 'GB 35181-2025', 'CN', '2025-11-01', '全文', '重大火灾隐患判定规则（条文待核对，由区级人工判定）', 'F02',
     'MAJOR', '{}', '{}', false);
