-- A city of synthetic districts. :districts, :schools (a district) and :hazards (in all) are set by the caller.

insert into organisation (id, code, level, kind, official_name, lineage, created_at)
select id, 'BENCH', 'CITY', 'AUTHORITY', '基准市教育局', array[id], now() from (select uuidv7() as id) new;

insert into organisation (id, code, parent_id, level, kind, official_name, lineage, district_id, created_at)
select id, 'B' || to_char(n, 'FM000'), city, 'DISTRICT', 'AUTHORITY', '基准' || n || '区教育局', array[city, id], id, now()
from (select uuidv7() as id, n, (select id from organisation where code = 'BENCH') as city
      from generate_series(1, :districts) n) new;

insert into organisation (id, code, parent_id, level, kind, official_name, lineage, district_id, created_at)
select id, code || to_char(n, 'FM000'), district, 'SCHOOL', 'PRIMARY', official_name || '第' || n || '小学',
       lineage || id, district, now()
from (select uuidv7() as id, d.id as district, d.code, d.official_name, d.lineage, n
      from organisation d, generate_series(1, :schools) n where d.level = 'DISTRICT' and d.code like 'B___') new;

insert into building (id, organisation_id, name, completed_year)
select uuidv7(), id, '教学楼', 1990 + (random() * 30)::int from organisation where code like 'B______';

insert into person (id, subject, username, name, created_at)
select uuidv7(), 'subject-of-' || username, username, '基准', now()
from (values ('bench-district'), ('bench-filler')) as people (username);

insert into membership (id, person_id, organisation_id, role, post, started_at)
select uuidv7(), p.id, o.id, 'DISTRICT', 'STAFF', now() from person p, organisation o
where p.username = 'bench-district' and o.code = 'B001';
insert into membership (id, person_id, organisation_id, role, post, started_at)
select uuidv7(), p.id, o.id, 'SCHOOL', 'FILLER', now() from person p, organisation o
where p.username = 'bench-filler' and o.code = 'B001001';

create temporary table wording as
select row_number() over () - 1 as n, description,
       (select array_agg(distinct substr(description, i, 2)) from generate_series(1, length(description) - 1) i) as pairs
from unnest(array['二楼走廊灭火器压力不足', '安全出口上锁', '疏散通道堆放课桌椅', '燃气软管超过使用期限', '配电箱前堆放可燃物',
    '应急照明灯损坏', '消火栓箱被遮挡', '防火门常闭失效', '疏散指示标志缺失', '宿舍插线板串联使用',
    '食堂排油烟管道未清洗', '消防车通道被占用', '灭火器过期未更换', '楼梯间停放电动自行车', '实验室酒精存放超量',
    '烟感探测器离线', '窗户防盗网未开逃生口', '线路老化裸露', '微型消防站器材缺失', '动火作业未审批'])
    with ordinality as words (description, i);

create temporary table spot as
select row_number() over (order by random()) - 1 as n, o.id, o.code, o.district_id, b.id as building_id
from organisation o join building b on b.organisation_id = o.id where o.code like 'B______';
create unique index on spot (n);

insert into hazard (id, number, school_id, district_id, building_id, place_text, category, severity, description, source,
    found_at, found_by, listed_at, state, due_date, first_due_date, fix_mode, closed_at, created_by, created_at, search)
select uuidv7(interval '-1 second' * (:hazards - i)), s.code || '-2026-' || to_char(i, 'FM0000000'), s.id, s.district_id,
       s.building_id, (i % 5 + 1) || '楼', 'F' || to_char(i % 17 + 1, 'FM00'),
       (array['MAJOR', 'GENERAL', 'GENERAL', 'GENERAL', 'MINOR', 'MINOR'])[i % 6 + 1], w.description, 'SELF_DAILY',
       now() - interval '1 second' * (:hazards - i), '基准', now() - interval '1 second' * (:hazards - i),
       case when i % 10 < 8 then 'CLOSED' when i % 10 = 8 then 'RECTIFYING' else 'LISTED' end,
       current_date + (i % 60)::int - 20, current_date + (i % 60)::int - 20, 'DEADLINE',
       case when i % 10 < 8 then now() end, author.id, now(),
       array_to_tsvector(w.pairs || array['d:' || s.district_id, 's:' || s.id])
from generate_series(1, :hazards) as series (i)
join spot s on s.n = i % (select count(*) from spot)
join wording w on w.n = (i / 7) % 20
cross join (select id from person where username = 'bench-filler') author;

insert into hazard_tally (district_id, school_id, state, severity, n)
select district_id, school_id, state, severity, count(*) from hazard group by 1, 2, 3, 4;

analyze;
