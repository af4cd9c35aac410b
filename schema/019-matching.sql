-- What companies ask for, who trains it, and who will have learnt it when; and the bureau's settings
-- that this goes by: how long training takes, what the reasons of a match weigh.

create table registry.training_levels (
  id bigint generated always as identity,
  level text not null,
  reaches registry.skill_level not null,
  years smallint not null,
  change_id bigint not null,
  constraint training_levels_pkey primary key (id),
  constraint training_levels_level_known
    check (level in ('intermediate', 'advanced', 'preparatory_technician')),
  constraint training_levels_years_sensible
    check (years between 1 and 8),
  constraint training_levels_unique
    unique (level)
);
comment on table registry.training_levels is '培养层次参数 / Training level';
comment on column registry.training_levels.id is '内部编号 / Internal id';
comment on column registry.training_levels.level is '培养层次 / Training level';
comment on column registry.training_levels.reaches is '毕业时技能等级 / Skill level reached';
comment on column registry.training_levels.years is '通常学制 / Usual length in years';
comment on column registry.training_levels.change_id is '最近变更 / Last change';
comment on constraint training_levels_level_known on registry.training_levels
  is '培养层次不在规定范围 / No such training level';
comment on constraint training_levels_years_sensible on registry.training_levels
  is '学制应为1至8年 / The length is 1 to 8 years';
comment on constraint training_levels_unique on registry.training_levels
  is '该培养层次已登记 / This training level is already registered';
call registry.track('training_levels');

create function registry.find_training_levels(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select l.id, null::text, null::date from registry.training_levels l where l.level = query
$$;
comment on function registry.find_training_levels
  is '按“培养层次”查找培养层次参数 / Finds a training level by its key';

create table registry.match_weights (
  id bigint generated always as identity,
  item text not null,
  value numeric not null,
  change_id bigint not null,
  constraint match_weights_pkey primary key (id),
  constraint match_weights_item_known
    check (item in ('occupation_named', 'occupation_coded', 'major_alike', 'level_reached', 'level_above', 'level_open', 'level_below', 'same_town', 'same_city', 'in_time', 'late', 'cohort_years', 'overdue_years', 'holder_years', 'station_years')),
  constraint match_weights_value_sensible
    check (value between 0 and 100),
  constraint match_weights_unique
    unique (item)
);
comment on table registry.match_weights is '供需匹配参数 / Match weight';
comment on column registry.match_weights.id is '内部编号 / Internal id';
comment on column registry.match_weights.item is '参数 / Item';
comment on column registry.match_weights.value is '数值 / Value';
comment on column registry.match_weights.change_id is '最近变更 / Last change';
comment on constraint match_weights_item_known on registry.match_weights
  is '参数不在规定范围 / No such item';
comment on constraint match_weights_value_sensible on registry.match_weights
  is '数值应为0至100 / A value lies between 0 and 100';
comment on constraint match_weights_unique on registry.match_weights
  is '该参数已登记 / This item is already registered';
call registry.track('match_weights');

create function registry.find_match_weights(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select w.id, null::text, null::date from registry.match_weights w where w.item = query
$$;
comment on function registry.find_match_weights
  is '按“参数”查找供需匹配参数 / Finds a match weight by its key';

call registry.define_view('match_spans', $$
  select (max(value) filter (where item = 'cohort_years'))::float8 as cohort_years,
    (max(value) filter (where item = 'overdue_years'))::float8 as overdue_years,
    (max(value) filter (where item = 'holder_years'))::float8 as holder_years,
    (max(value) filter (where item = 'station_years'))::float8 as station_years
  from match_weights
$$, '供需匹配的年限 / How many years matching looks ahead and back');

-- For majors that name no occupations: one name within the other (less 工, 员, 师), or the same
-- beginning: three characters, or two that are half of the shorter name.
create function registry.names_alike(occupation text, major text) returns boolean
  language sql immutable strict parallel safe
  return length(regexp_replace(occupation, '(工|员|师)$', '')) > 1
      and strpos(major, regexp_replace(occupation, '(工|员|师)$', '')) > 0
    or length(major) > 1 and strpos(occupation, major) > 0
    or least(length(occupation), length(major)) > 2 and left(occupation, 3) = left(major, 3)
    or least(length(occupation), length(major)) between 2 and 4
      and left(occupation, 2) = left(major, 2);
comment on function registry.names_alike
  is '职业与专业名称是否相近 / Whether an occupation and a major are called alike';

create function registry.level_reason(asked registry.skill_level, reached registry.skill_level)
  returns text language sql immutable parallel safe
  return case when asked is null then 'level_open' when reached = asked then 'level_reached'
    when reached > asked then 'level_above' else 'level_below' end;
comment on function registry.level_reason
  is '所达等级与所需等级的关系 / How a level reached compares with the level asked for';

call registry.define_view('expected_graduations', $$
  select 'student' as noun, s.school || '/' || coalesce(t.student_no, t.person_id::text) as record,
    t.person_id, t.id as student_id, t.entered_on, t.left_on, g.graduated_on,
    (t.entered_on + make_interval(years => coalesce(m.years, l.years)))::date as expected_on,
    t.major_id, m.name as major, t.level, l.reaches,
    s.school_id, s.school, s.school_name, s.town_id, s.town
  from students t
  join majors m on m.id = t.major_id
  join training_levels l on l.level = t.level
  join schools_present s on s.school_id = t.school_id
  left join graduates g on g.student_id = t.id
$$, '预计毕业(入学日期加学制) / When students are expected to graduate, and the skill level they reach');

call registry.define_view('demands_open', $$
  select 'demand' as noun, d.number as record, d.raised_on as valid_from,
    d.open_until + 1 as valid_until, d.id as demand_id, d.occupation, d.level,
    greatest(d.people - coalesce(d.filled, 0), 0) as wanted,
    c.company_id, c.company, c.company_name,
    coalesce(w.town_id, c.town_id) as town_id, coalesce(w.town, c.town) as town
  from demands d
  join companies_present c on c.company_id = d.company_id
  left join towns_present w on w.division_id = d.town_id
$$, '用工需求(事实),人数为尚缺人数 / Demands, with the people still wanted');

call registry.define_view('occupation_terms', $$
  select name as term, name as occupation, 'occupation_named' as how from occupations
  union
  select a.name, b.name, 'occupation_coded'
  from occupations a join occupations b on b.code = a.code and b.name <> a.name
$$, '职业的各种叫法:名称及同编码的其他名称 / By which names an occupation may be asked for: its own, and those of the same code');

call registry.define_view('demand_occupations', $$
  select d.id as demand_id, n.occupation, max(n.how) as how
  from demands d
  cross join lateral (
    select d.occupation, 'occupation_named' as how
    union all
    select t.occupation, t.how from occupation_terms t where t.term = d.occupation
  ) as n
  group by d.id, n.occupation
$$, '需求所指职业 / The occupations that demands mean');

call registry.define_view('demand_majors', $$
  select s.demand_id, m.id as major_id, c.school || '/' || m.name || '/' || m.level as record,
    c.school_name || ' ' || m.name as name, m.opened_on, m.closed_on, l.reaches,
    d.level is null or l.reaches >= d.level as suffices, c.town,
    array[s.how,
      registry.level_reason(d.level, l.reaches),
      case when c.town_id = d.town_id then 'same_town' else 'same_city' end] as reasons
  from (
    select o.demand_id, mo.major_id, max(o.how) as how
    from demand_occupations o
    join occupations p on p.name = o.occupation
    join major_occupations mo on mo.occupation_id = p.id
    group by o.demand_id, mo.major_id
    union all
    select x.id, y.id, 'major_alike'
    from demands x join majors y on registry.names_alike(x.occupation, y.name)
    where not exists (select from major_occupations mo where mo.major_id = y.id)
  ) as s
  join demands_open d on d.demand_id = s.demand_id
  join majors m on m.id = s.major_id
  join training_levels l on l.level = m.level
  join schools_present c on c.school_id = m.school_id
$$, '需求对应的专业及依据;专业未登记职业的,按名称相近对应 / Majors that train what demands ask for, with the reasons; majors that name no occupations by their own name');
