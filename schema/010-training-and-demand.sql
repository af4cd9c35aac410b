-- Trainings and who attended, titles granted, demand for skilled people, schools' yearly returns.

create table registry.trainings (
  id bigint generated always as identity,
  number text not null,
  name text not null,
  kind text not null,
  organiser text,
  station_id bigint,
  school_id bigint,
  town_id bigint,
  starts_on date not null,
  ends_on date,
  hours integer,
  occupation text,
  level registry.skill_level,
  companies_present integer,
  attendances integer,
  change_id bigint not null,
  constraint trainings_pkey primary key (id),
  constraint trainings_kind_known
    check (kind in ('skill_class', 'policy_talk', 'cio_class', 'apprenticeship', 'talent_training')),
  constraint trainings_number_given
    check (number <> ''),
  constraint trainings_name_given
    check (name <> ''),
  constraint trainings_counts_not_negative
    check (least(hours, companies_present, attendances) >= 0),
  constraint trainings_dates_ordered
    check (ends_on >= starts_on),
  constraint trainings_number_unique
    unique (number),
  constraint trainings_station_exists
    foreign key (station_id) references registry.stations on delete restrict,
  constraint trainings_school_exists
    foreign key (school_id) references registry.schools on delete restrict,
  constraint trainings_town_exists
    foreign key (town_id) references registry.divisions on delete restrict
);
create index trainings_station on registry.trainings (station_id);
create index trainings_school on registry.trainings (school_id);
create index trainings_town on registry.trainings (town_id);
comment on table registry.trainings is '培训(宣讲) / Training';
comment on column registry.trainings.id is '内部编号 / Internal id';
comment on column registry.trainings.number is '培训编号 / Training number';
comment on column registry.trainings.name is '培训名称 / Training name';
comment on column registry.trainings.kind is '培训类别 / Training kind';
comment on column registry.trainings.organiser is '主办单位 / Organiser';
comment on column registry.trainings.station_id is '服务站 / Station';
comment on column registry.trainings.school_id is '院校 / School';
comment on column registry.trainings.town_id is '镇街 / Town';
comment on column registry.trainings.starts_on is '开始日期 / Starts on';
comment on column registry.trainings.ends_on is '结束日期 / Ends on';
comment on column registry.trainings.hours is '学时 / Hours';
comment on column registry.trainings.occupation is '职业(工种) / Occupation';
comment on column registry.trainings.level is '技能等级 / Skill level';
comment on column registry.trainings.companies_present is '参会企业数 / Companies present';
comment on column registry.trainings.attendances is '培训人次 / Attendances';
comment on column registry.trainings.change_id is '最近变更 / Last change';
comment on constraint trainings_kind_known on registry.trainings
  is '培训类别不在规定范围 / No such training kind';
comment on constraint trainings_number_given on registry.trainings
  is '培训编号不得为空 / The training number must not be empty';
comment on constraint trainings_name_given on registry.trainings
  is '培训名称不得为空 / The training name must not be empty';
comment on constraint trainings_counts_not_negative on registry.trainings
  is '数量不得为负数 / A count must not be negative';
comment on constraint trainings_dates_ordered on registry.trainings
  is '结束日期早于开始日期 / Ends on lies before starts on';
comment on constraint trainings_number_unique on registry.trainings
  is '培训编号已登记 / This training number is already registered';
comment on constraint trainings_station_exists on registry.trainings
  is '该服务站仍有培训(宣讲) / The station still has trainings';
comment on constraint trainings_school_exists on registry.trainings
  is '该院校仍有培训(宣讲) / The school still has trainings';
comment on constraint trainings_town_exists on registry.trainings
  is '该镇街仍有培训(宣讲) / The town still has trainings';
call registry.track('trainings');

create function registry.find_trainings(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select t.id, null::text, null::date from registry.trainings t where t.number = query
  union
  select t.id, null, null from registry.trainings t where t.name = query
$$;
comment on function registry.find_trainings
  is '按“培训编号”查找培训(宣讲) / Finds a training by its key';

create table registry.attendances (
  id bigint generated always as identity,
  number text not null,
  training_id bigint not null,
  person_id uuid,
  company_id bigint,
  people integer not null default 1,
  completed boolean,
  completion_no text,
  change_id bigint not null,
  constraint attendances_pkey primary key (id),
  constraint attendances_counts_not_negative
    check (people >= 0),
  constraint attendances_attendee_given
    check (person_id is not null or company_id is not null),
  constraint attendances_person_counts_once
    check (person_id is null or people = 1),
  constraint attendances_number_unique
    unique (number),
  constraint attendances_unique
    unique nulls not distinct (training_id, person_id, company_id),
  constraint attendances_training_exists
    foreign key (training_id) references registry.trainings on delete restrict,
  constraint attendances_person_exists
    foreign key (person_id) references registry.persons on delete restrict,
  constraint attendances_company_exists
    foreign key (company_id) references registry.companies on delete restrict
);
create index attendances_person on registry.attendances (person_id);
create index attendances_company on registry.attendances (company_id);
comment on table registry.attendances is '培训出勤 / Attendance';
comment on column registry.attendances.id is '内部编号 / Internal id';
comment on column registry.attendances.number is '出勤编号 / Attendance number';
comment on column registry.attendances.training_id is '培训 / Training';
comment on column registry.attendances.person_id is '人员 / Person';
comment on column registry.attendances.company_id is '企业 / Company';
comment on column registry.attendances.people is '出勤人数 / People';
comment on column registry.attendances.completed is '是否结业 / Completed';
comment on column registry.attendances.completion_no is '结业证号 / Completion certificate';
comment on column registry.attendances.change_id is '最近变更 / Last change';
comment on constraint attendances_counts_not_negative on registry.attendances
  is '数量不得为负数 / A count must not be negative';
comment on constraint attendances_attendee_given on registry.attendances
  is '应填写人员或企业 / A person or a company is needed';
comment on constraint attendances_person_counts_once on registry.attendances
  is '填写人员的出勤人数应为1 / An attendance of a person counts one';
comment on constraint attendances_number_unique on registry.attendances
  is '出勤编号已登记 / This attendance number is already registered';
comment on constraint attendances_unique on registry.attendances
  is '该出勤已登记 / This attendance is already registered';
comment on constraint attendances_training_exists on registry.attendances
  is '该培训(宣讲)仍有培训出勤 / The training still has attendances';
comment on constraint attendances_person_exists on registry.attendances
  is '该人员仍有培训出勤 / The person still has attendances';
comment on constraint attendances_company_exists on registry.attendances
  is '该企业仍有培训出勤 / The company still has attendances';
call registry.track('attendances');

create function registry.find_attendances(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select a.id, null::text, null::date from registry.attendances a where a.number = query
$$;
comment on function registry.find_attendances
  is '按“出勤编号”查找培训出勤 / Finds a attendance by its key';

create function registry.number_attendances() returns trigger language plpgsql as $$
begin
  new.number := coalesce(new.number, 'CQ' || lpad(new.id::text, 7, '0'));
  return new;
end $$;
create trigger number before insert on registry.attendances
  for each row execute function registry.number_attendances();

create table registry.recognitions (
  id bigint generated always as identity,
  number text not null,
  title text not null,
  level text not null,
  company_id bigint,
  school_id bigint,
  major_id bigint,
  station_id bigint,
  project text,
  batch text,
  document_no text,
  granted_on date not null,
  valid_until date,
  revoked_on date,
  remarks text,
  change_id bigint not null,
  constraint recognitions_pkey primary key (id),
  constraint recognitions_level_known
    check (level in ('city', 'province', 'national', 'world')),
  constraint recognitions_title_given
    check (title <> ''),
  constraint recognitions_dates_ordered
    check (valid_until >= granted_on),
  constraint recognitions_revocation_ordered
    check (revoked_on >= granted_on),
  constraint recognitions_one_holder
    check (num_nonnulls(company_id, school_id, major_id, station_id) = 1),
  constraint recognitions_number_unique
    unique (number),
  constraint recognitions_unique
    unique nulls not distinct (title, granted_on, company_id, school_id, major_id, station_id, project),
  constraint recognitions_company_exists
    foreign key (company_id) references registry.companies on delete restrict,
  constraint recognitions_school_exists
    foreign key (school_id) references registry.schools on delete restrict,
  constraint recognitions_major_exists
    foreign key (major_id) references registry.majors on delete restrict,
  constraint recognitions_station_exists
    foreign key (station_id) references registry.stations on delete restrict
);
create index recognitions_company on registry.recognitions (company_id);
create index recognitions_school on registry.recognitions (school_id);
create index recognitions_major on registry.recognitions (major_id);
create index recognitions_station on registry.recognitions (station_id);
comment on table registry.recognitions is '称号认定 / Recognition';
comment on column registry.recognitions.id is '内部编号 / Internal id';
comment on column registry.recognitions.number is '认定编号 / Recognition number';
comment on column registry.recognitions.title is '称号 / Title';
comment on column registry.recognitions.level is '认定级别 / Recognition level';
comment on column registry.recognitions.company_id is '企业 / Company';
comment on column registry.recognitions.school_id is '院校 / School';
comment on column registry.recognitions.major_id is '专业 / Major';
comment on column registry.recognitions.station_id is '服务站 / Station';
comment on column registry.recognitions.project is '项目名称 / Project';
comment on column registry.recognitions.batch is '批次 / Batch';
comment on column registry.recognitions.document_no is '文号 / Document number';
comment on column registry.recognitions.granted_on is '认定日期 / Granted on';
comment on column registry.recognitions.valid_until is '有效期至 / Valid until';
comment on column registry.recognitions.revoked_on is '撤销日期 / Revoked on';
comment on column registry.recognitions.remarks is '备注 / Remarks';
comment on column registry.recognitions.change_id is '最近变更 / Last change';
comment on constraint recognitions_level_known on registry.recognitions
  is '认定级别不在规定范围 / No such recognition level';
comment on constraint recognitions_title_given on registry.recognitions
  is '称号不得为空 / The title must not be empty';
comment on constraint recognitions_dates_ordered on registry.recognitions
  is '有效期早于认定日期 / Valid until lies before granted on';
comment on constraint recognitions_revocation_ordered on registry.recognitions
  is '撤销日期早于认定日期 / Revoked on lies before granted on';
comment on constraint recognitions_one_holder on registry.recognitions
  is '应且仅应填写企业、院校、专业、服务站之一 / Exactly one of company, school, major and station is needed';
comment on constraint recognitions_number_unique on registry.recognitions
  is '认定编号已登记 / This recognition number is already registered';
comment on constraint recognitions_unique on registry.recognitions
  is '该认定已登记 / This recognition is already registered';
comment on constraint recognitions_company_exists on registry.recognitions
  is '该企业仍有称号认定 / The company still has recognitions';
comment on constraint recognitions_school_exists on registry.recognitions
  is '该院校仍有称号认定 / The school still has recognitions';
comment on constraint recognitions_major_exists on registry.recognitions
  is '该专业仍有称号认定 / The major still has recognitions';
comment on constraint recognitions_station_exists on registry.recognitions
  is '该服务站仍有称号认定 / The station still has recognitions';
call registry.track('recognitions');

create function registry.find_recognitions(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select r.id, null::text, null::date from registry.recognitions r where r.number = query
$$;
comment on function registry.find_recognitions
  is '按“认定编号”查找称号认定 / Finds a recognition by its key';

create function registry.number_recognitions() returns trigger language plpgsql as $$
begin
  new.number := coalesce(new.number, 'RD' || lpad(new.id::text, 7, '0'));
  return new;
end $$;
create trigger number before insert on registry.recognitions
  for each row execute function registry.number_recognitions();

create table registry.demands (
  id bigint generated always as identity,
  number text not null,
  company_id bigint not null,
  occupation text not null,
  level registry.skill_level,
  people integer not null,
  wage_from numeric,
  wage_to numeric,
  town_id bigint,
  raised_on date not null,
  open_until date,
  filled integer,
  remarks text,
  change_id bigint not null,
  constraint demands_pkey primary key (id),
  constraint demands_occupation_given
    check (occupation <> ''),
  constraint demands_counts_not_negative
    check (least(people, wage_from, wage_to, filled) >= 0),
  constraint demands_dates_ordered
    check (open_until >= raised_on),
  constraint demands_wages_ordered
    check (wage_to >= wage_from),
  constraint demands_people_wanted
    check (people > 0),
  constraint demands_number_unique
    unique (number),
  constraint demands_unique
    unique nulls not distinct (company_id, occupation, level, raised_on),
  constraint demands_company_exists
    foreign key (company_id) references registry.companies on delete restrict,
  constraint demands_town_exists
    foreign key (town_id) references registry.divisions on delete restrict
);
create index demands_town on registry.demands (town_id);
create index demands_occupation on registry.demands (occupation);
comment on table registry.demands is '企业用工需求 / Demand';
comment on column registry.demands.id is '内部编号 / Internal id';
comment on column registry.demands.number is '需求编号 / Demand number';
comment on column registry.demands.company_id is '企业 / Company';
comment on column registry.demands.occupation is '职业(工种) / Occupation';
comment on column registry.demands.level is '技能等级 / Skill level';
comment on column registry.demands.people is '需求人数 / People';
comment on column registry.demands.wage_from is '月工资下限 / Wage from (yuan a month)';
comment on column registry.demands.wage_to is '月工资上限 / Wage to (yuan a month)';
comment on column registry.demands.town_id is '工作镇街 / Town';
comment on column registry.demands.raised_on is '提出日期 / Raised on';
comment on column registry.demands.open_until is '截止日期 / Open until';
comment on column registry.demands.filled is '已满足人数 / People found';
comment on column registry.demands.remarks is '备注 / Remarks';
comment on column registry.demands.change_id is '最近变更 / Last change';
comment on constraint demands_occupation_given on registry.demands
  is '职业(工种)不得为空 / The occupation must not be empty';
comment on constraint demands_counts_not_negative on registry.demands
  is '数量不得为负数 / A count must not be negative';
comment on constraint demands_dates_ordered on registry.demands
  is '截止日期早于提出日期 / Open until lies before raised on';
comment on constraint demands_wages_ordered on registry.demands
  is '月工资上限低于下限 / Wage to lies below wage from';
comment on constraint demands_people_wanted on registry.demands
  is '需求人数应大于0 / The demand is for one or more people';
comment on constraint demands_number_unique on registry.demands
  is '需求编号已登记 / This demand number is already registered';
comment on constraint demands_unique on registry.demands
  is '该需求已登记 / This demand is already registered';
comment on constraint demands_company_exists on registry.demands
  is '该企业仍有企业用工需求 / The company still has demands';
comment on constraint demands_town_exists on registry.demands
  is '该镇街仍有企业用工需求 / The town still has demands';
call registry.track('demands');

create function registry.find_demands(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select d.id, null::text, null::date from registry.demands d where d.number = query
$$;
comment on function registry.find_demands
  is '按“需求编号”查找企业用工需求 / Finds a demand by its key';

create function registry.number_demands() returns trigger language plpgsql as $$
begin
  new.number := coalesce(new.number, 'XQ' || lpad(new.id::text, 7, '0'));
  return new;
end $$;
create trigger number before insert on registry.demands
  for each row execute function registry.number_demands();

create table registry.returns (
  id bigint generated always as identity,
  school_id bigint not null,
  year smallint not null,
  staff integer,
  staff_female integer,
  theory_teachers integer,
  senior_lecturers integer,
  lecturers integer,
  assistant_lecturers integer,
  theory_graduates integer,
  practice_teachers integer,
  senior_instructors integer,
  first_instructors integer,
  second_instructors integer,
  third_instructors integer,
  practice_skilled integer,
  integrated_teachers integer,
  part_time_teachers integer,
  funding numeric,
  fiscal_funding numeric,
  other_funding numeric,
  expenditure numeric,
  remarks text,
  change_id bigint not null,
  constraint returns_pkey primary key (id),
  constraint returns_counts_not_negative
    check (least(staff, staff_female, theory_teachers, senior_lecturers, lecturers, assistant_lecturers, theory_graduates, practice_teachers, senior_instructors, first_instructors, second_instructors, third_instructors, practice_skilled, integrated_teachers, part_time_teachers, funding, fiscal_funding, other_funding, expenditure) >= 0),
  constraint returns_year_sensible
    check (year between 1900 and 2100),
  constraint returns_female_within_staff
    check (staff_female <= staff),
  constraint returns_teachers_within_staff
    check (staff >= coalesce(theory_teachers, 0) + coalesce(practice_teachers, 0)),
  constraint returns_lecturers_within_theory
    check (theory_teachers >= coalesce(senior_lecturers, 0) + coalesce(lecturers, 0) + coalesce(assistant_lecturers, 0)),
  constraint returns_graduates_within_theory
    check (theory_graduates <= theory_teachers),
  constraint returns_instructors_within_practice
    check (practice_teachers >= coalesce(senior_instructors, 0) + coalesce(first_instructors, 0) + coalesce(second_instructors, 0) + coalesce(third_instructors, 0)),
  constraint returns_skilled_within_practice
    check (practice_skilled <= practice_teachers),
  constraint returns_integrated_within_teachers
    check (integrated_teachers <= coalesce(theory_teachers, 0) + coalesce(practice_teachers, 0)),
  constraint returns_fiscal_within_funding
    check (fiscal_funding <= funding),
  constraint returns_other_within_funding
    check (other_funding <= funding),
  constraint returns_unique
    unique (school_id, year),
  constraint returns_school_exists
    foreign key (school_id) references registry.schools on delete restrict
);
comment on table registry.returns is '院校年度报表数据 / Yearly return';
comment on column registry.returns.id is '内部编号 / Internal id';
comment on column registry.returns.school_id is '院校 / School';
comment on column registry.returns.year is '年度 / Year';
comment on column registry.returns.staff is '在职教职工人数 / Staff';
comment on column registry.returns.staff_female is '女教职工人数 / Female staff';
comment on column registry.returns.theory_teachers is '文化技术理论课教师 / Theory teachers';
comment on column registry.returns.senior_lecturers is '高级讲师 / Senior lecturers';
comment on column registry.returns.lecturers is '讲师 / Lecturers';
comment on column registry.returns.assistant_lecturers is '助理讲师 / Assistant lecturers';
comment on column registry.returns.theory_graduates is '理论课教师大学本科以上 / Theory teachers with a degree';
comment on column registry.returns.practice_teachers is '生产实习指导教师 / Practice teachers';
comment on column registry.returns.senior_instructors is '高级实习指导教师 / Senior instructors';
comment on column registry.returns.first_instructors is '一级实习指导教师 / First-grade instructors';
comment on column registry.returns.second_instructors is '二级实习指导教师 / Second-grade instructors';
comment on column registry.returns.third_instructors is '三级实习指导教师 / Third-grade instructors';
comment on column registry.returns.practice_skilled is '实习指导教师高级工以上 / Practice teachers, advanced or above';
comment on column registry.returns.integrated_teachers is '一体化教师 / Integrated teachers';
comment on column registry.returns.part_time_teachers is '兼职教师 / Part-time teachers';
comment on column registry.returns.funding is '经费来源 / Funding (thousand yuan)';
comment on column registry.returns.fiscal_funding is '财政性经费 / Fiscal funding (thousand yuan)';
comment on column registry.returns.other_funding is '其他经费 / Other funding (thousand yuan)';
comment on column registry.returns.expenditure is '经费支出 / Expenditure (thousand yuan)';
comment on column registry.returns.remarks is '情况说明 / Remarks';
comment on column registry.returns.change_id is '最近变更 / Last change';
comment on constraint returns_counts_not_negative on registry.returns
  is '数量不得为负数 / A count must not be negative';
comment on constraint returns_year_sensible on registry.returns
  is '年份应为1900至2100 / The year lies between 1900 and 2100';
comment on constraint returns_female_within_staff on registry.returns
  is '女教职工人数大于在职教职工人数 / More female staff than staff';
comment on constraint returns_teachers_within_staff on registry.returns
  is '理论课教师与实习指导教师之和大于在职教职工人数 / More theory and practice teachers than staff';
comment on constraint returns_lecturers_within_theory on registry.returns
  is '各级讲师之和大于理论课教师人数 / More lecturers than theory teachers';
comment on constraint returns_graduates_within_theory on registry.returns
  is '大学本科以上人数大于理论课教师人数 / More theory teachers with a degree than theory teachers';
comment on constraint returns_instructors_within_practice on registry.returns
  is '各级实习指导教师之和大于生产实习指导教师人数 / More graded instructors than practice teachers';
comment on constraint returns_skilled_within_practice on registry.returns
  is '高级工以上人数大于生产实习指导教师人数 / More skilled practice teachers than practice teachers';
comment on constraint returns_integrated_within_teachers on registry.returns
  is '一体化教师人数大于理论课教师与实习指导教师之和 / More integrated teachers than teachers';
comment on constraint returns_fiscal_within_funding on registry.returns
  is '财政性经费大于经费来源 / More fiscal funding than funding';
comment on constraint returns_other_within_funding on registry.returns
  is '其他经费大于经费来源 / More other funding than funding';
comment on constraint returns_unique on registry.returns
  is '该院校本年度数据已登记 / The return of this year is already registered';
comment on constraint returns_school_exists on registry.returns
  is '该院校仍有院校年度报表数据 / The school still has returns';
call registry.track('returns');

create function registry.find_returns(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select r.id, null::text, null::date
  from registry.find_schools(regexp_replace(query, '/[^/]*$', '')) s
  join registry.returns r on r.school_id = s.id
  where r.year::text = substring(query from '[^/]*$')
$$;
comment on function registry.find_returns
  is '按“院校/年度”查找院校年度报表数据 / Finds a yearly return by its key';
