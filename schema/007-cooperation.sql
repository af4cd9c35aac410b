-- Schools, courses and cooperation: tiers by time, courses, what came of agreements, committees.

alter table registry.schools
  add authority text,
  add status text not null default 'open',
  add founded_on date,
  add closed_on date;
comment on column registry.schools.authority is '主管部门 / Authority';
comment on column registry.schools.status is '办学状态 / Status';
comment on column registry.schools.founded_on is '设立日期 / Founded on';
comment on column registry.schools.closed_on is '撤销日期 / Closed on';

alter table registry.schools add constraint schools_status_known check (status in ('open', 'suspended', 'closed'));
comment on constraint schools_status_known on registry.schools
  is '办学状态不在规定范围 / No such status';

alter table registry.schools add constraint schools_dates_ordered check (closed_on >= founded_on);
comment on constraint schools_dates_ordered on registry.schools
  is '撤销日期早于设立日期 / Closed on lies before founded on';

alter table registry.schools add constraint schools_closing_told check (closed_on is null or status = 'closed');
comment on constraint schools_closing_told on registry.schools
  is '填写撤销日期的,办学状态应为撤销 / A school with a day of closing is closed';

call registry.track('schools');

alter table registry.companies
  add size text;
comment on column registry.companies.size is '企业规模 / Size';

alter table registry.companies add constraint companies_size_known check (size in ('large', 'medium', 'small', 'micro'));
comment on constraint companies_size_known on registry.companies
  is '企业规模不在规定范围 / No such size';

call registry.track('companies');

alter table registry.majors
  add catalogue_id bigint;
comment on column registry.majors.catalogue_id is '目录专业 / Catalogue major';

alter table registry.majors add constraint majors_catalogue_exists foreign key (catalogue_id) references registry.catalogue_entries on delete restrict;
comment on constraint majors_catalogue_exists on registry.majors
  is '仍有院校开设该目录专业 / Schools still offer this catalogue major';

alter table registry.majors add constraint majors_school_identity unique (id, school_id);
comment on constraint majors_school_identity on registry.majors
  is '该专业已登记 / This major is already registered';

create index majors_catalogue on registry.majors (catalogue_id);

call registry.track('majors');

create table registry.major_industries (
  id bigint generated always as identity,
  major_id bigint not null,
  industry_id bigint not null,
  change_id bigint not null,
  constraint major_industries_pkey primary key (id),
  constraint major_industries_unique unique (major_id, industry_id),
  constraint major_industries_major_exists
    foreign key (major_id) references registry.majors on delete cascade,
  constraint major_industries_industry_exists
    foreign key (industry_id) references registry.industries on delete restrict
);
create index major_industries_industry on registry.major_industries (industry_id);
comment on table registry.major_industries is '专业的对应行业 / Industries of a major';
comment on column registry.major_industries.id is '内部编号 / Internal id';
comment on column registry.major_industries.major_id is '专业 / Major';
comment on column registry.major_industries.industry_id is '行业分类 / Industry';
comment on column registry.major_industries.change_id is '最近变更 / Last change';
comment on constraint major_industries_unique on registry.major_industries
  is '该行业分类已在列 / The industry is already listed';
comment on constraint major_industries_major_exists on registry.major_industries
  is '专业未登记 / No such major';
comment on constraint major_industries_industry_exists on registry.major_industries
  is '该行业分类仍被专业引用 / The industry is still referred to by a major';
call registry.track('major_industries');

create table registry.major_occupations (
  id bigint generated always as identity,
  major_id bigint not null,
  occupation_id bigint not null,
  change_id bigint not null,
  constraint major_occupations_pkey primary key (id),
  constraint major_occupations_unique unique (major_id, occupation_id),
  constraint major_occupations_major_exists
    foreign key (major_id) references registry.majors on delete cascade,
  constraint major_occupations_occupation_exists
    foreign key (occupation_id) references registry.occupations on delete restrict
);
create index major_occupations_occupation on registry.major_occupations (occupation_id);
comment on table registry.major_occupations is '专业的对应职业 / Occupations of a major';
comment on column registry.major_occupations.id is '内部编号 / Internal id';
comment on column registry.major_occupations.major_id is '专业 / Major';
comment on column registry.major_occupations.occupation_id is '职业(工种)目录 / Occupation';
comment on column registry.major_occupations.change_id is '最近变更 / Last change';
comment on constraint major_occupations_unique on registry.major_occupations
  is '该职业(工种)目录已在列 / The occupation is already listed';
comment on constraint major_occupations_major_exists on registry.major_occupations
  is '专业未登记 / No such major';
comment on constraint major_occupations_occupation_exists on registry.major_occupations
  is '该职业(工种)目录仍被专业引用 / The occupation is still referred to by a major';
call registry.track('major_occupations');

alter table registry.agreements
  add renews_id bigint;
comment on column registry.agreements.renews_id is '续签自 / Renews';

alter table registry.agreements add constraint agreements_renews_exists foreign key (renews_id) references registry.agreements on delete restrict;
comment on constraint agreements_renews_exists on registry.agreements
  is '该协议已被续签,续签协议仍在登记 / The agreement was renewed by one that is registered';

alter table registry.agreements add constraint agreements_renewed_once unique (renews_id);
comment on constraint agreements_renewed_once on registry.agreements
  is '该协议已有续签协议 / The agreement was already renewed';

alter table registry.agreements add constraint agreements_renews_another check (renews_id <> id);
comment on constraint agreements_renews_another on registry.agreements
  is '协议不得续签自身 / An agreement can not renew itself';

call registry.track('agreements');

create table registry.agreement_majors (
  id bigint generated always as identity,
  agreement_id bigint not null,
  major_id bigint not null,
  change_id bigint not null,
  constraint agreement_majors_pkey primary key (id),
  constraint agreement_majors_unique unique (agreement_id, major_id),
  constraint agreement_majors_agreement_exists
    foreign key (agreement_id) references registry.agreements on delete cascade,
  constraint agreement_majors_major_exists
    foreign key (major_id) references registry.majors on delete restrict
);
create index agreement_majors_major on registry.agreement_majors (major_id);
comment on table registry.agreement_majors is '协议的合作专业 / Majors of a agreement';
comment on column registry.agreement_majors.id is '内部编号 / Internal id';
comment on column registry.agreement_majors.agreement_id is '协议 / Agreement';
comment on column registry.agreement_majors.major_id is '专业 / Major';
comment on column registry.agreement_majors.change_id is '最近变更 / Last change';
comment on constraint agreement_majors_unique on registry.agreement_majors
  is '该专业已在列 / The major is already listed';
comment on constraint agreement_majors_agreement_exists on registry.agreement_majors
  is '协议未登记 / No such agreement';
comment on constraint agreement_majors_major_exists on registry.agreement_majors
  is '该专业仍被协议引用 / The major is still referred to by a agreement';
call registry.track('agreement_majors');

create table registry.school_tiers (
  id bigint generated always as identity,
  school_id bigint not null,
  tier text not null,
  valid_from date not null,
  valid_until date,
  change_id bigint not null,
  constraint school_tiers_pkey primary key (id),
  constraint school_tiers_tier_known
    check (tier in ('ordinary', 'advanced', 'technician_college')),
  constraint school_tiers_dates_ordered
    check (valid_until >= valid_from),
  constraint school_tiers_apart
    exclude using gist (int8range(school_id, school_id, '[]') with &&, daterange(valid_from, valid_until, '[]') with &&),
  constraint school_tiers_unique
    unique (school_id, valid_from),
  constraint school_tiers_school_exists
    foreign key (school_id) references registry.schools on delete cascade
);
comment on table registry.school_tiers is '院校类型沿革 / School tier';
comment on column registry.school_tiers.id is '内部编号 / Internal id';
comment on column registry.school_tiers.school_id is '院校 / School';
comment on column registry.school_tiers.tier is '院校类型 / Tier';
comment on column registry.school_tiers.valid_from is '起始日期 / Valid from';
comment on column registry.school_tiers.valid_until is '截止日期 / Valid until';
comment on column registry.school_tiers.change_id is '最近变更 / Last change';
comment on constraint school_tiers_tier_known on registry.school_tiers
  is '院校类型不在规定范围 / No such tier';
comment on constraint school_tiers_dates_ordered on registry.school_tiers
  is '截止日期早于起始日期 / Valid until lies before valid from';
comment on constraint school_tiers_apart on registry.school_tiers
  is '同一院校的类型期间重叠 / The times of two tiers of the school overlap';
comment on constraint school_tiers_unique on registry.school_tiers
  is '该院校同日起的类型已登记 / A tier from this day is already registered';
comment on constraint school_tiers_school_exists on registry.school_tiers
  is '该院校仍有院校类型沿革 / The school still has school tiers';
call registry.track('school_tiers');

create function registry.find_school_tiers(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select t.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.school_tiers t on t.school_id = s.id
  where t.valid_from::text = split_part(query, '/', 2)
$$;
comment on function registry.find_school_tiers
  is '按“院校/起始日期”查找院校类型沿革 / Finds a school tier by its key';

create table registry.courses (
  id bigint generated always as identity,
  school_id bigint not null,
  code text not null,
  name text not null,
  major_id bigint,
  kind text not null,
  hours integer,
  company_id bigint,
  syllabus text,
  valid_from date,
  valid_until date,
  change_id bigint not null,
  constraint courses_pkey primary key (id),
  constraint courses_kind_known
    check (kind in ('theory', 'practice', 'integrated', 'enterprise')),
  constraint courses_code_given
    check (code <> ''),
  constraint courses_name_given
    check (name <> ''),
  constraint courses_counts_not_negative
    check (hours >= 0),
  constraint courses_dates_ordered
    check (valid_until >= valid_from),
  constraint courses_unique
    unique (school_id, code),
  constraint courses_school_exists
    foreign key (school_id) references registry.schools on delete restrict,
  constraint courses_major_offered
    foreign key (major_id, school_id) references registry.majors (id, school_id) on delete restrict,
  constraint courses_company_exists
    foreign key (company_id) references registry.companies on delete restrict
);
create index courses_major on registry.courses (major_id);
create index courses_company on registry.courses (company_id);
comment on table registry.courses is '课程 / Course';
comment on column registry.courses.id is '内部编号 / Internal id';
comment on column registry.courses.school_id is '院校 / School';
comment on column registry.courses.code is '课程代码 / Course code';
comment on column registry.courses.name is '课程名称 / Course name';
comment on column registry.courses.major_id is '专业 / Major';
comment on column registry.courses.kind is '课程类别 / Course kind';
comment on column registry.courses.hours is '学时 / Hours';
comment on column registry.courses.company_id is '合作开发企业 / Co-developing company';
comment on column registry.courses.syllabus is '大纲版本 / Syllabus edition';
comment on column registry.courses.valid_from is '启用日期 / Valid from';
comment on column registry.courses.valid_until is '停用日期 / Valid until';
comment on column registry.courses.change_id is '最近变更 / Last change';
comment on constraint courses_kind_known on registry.courses
  is '课程类别不在规定范围 / No such course kind';
comment on constraint courses_code_given on registry.courses
  is '课程代码不得为空 / The course code must not be empty';
comment on constraint courses_name_given on registry.courses
  is '课程名称不得为空 / The course name must not be empty';
comment on constraint courses_counts_not_negative on registry.courses
  is '数量不得为负数 / A count must not be negative';
comment on constraint courses_dates_ordered on registry.courses
  is '停用日期早于启用日期 / Valid until lies before valid from';
comment on constraint courses_unique on registry.courses
  is '该院校的课程代码已登记 / This course code is already registered at the school';
comment on constraint courses_school_exists on registry.courses
  is '该院校仍有课程 / The school still has courses';
comment on constraint courses_major_offered on registry.courses
  is '该专业非本院校开设,或仍有课程 / The major is not of this school, or still has courses';
comment on constraint courses_company_exists on registry.courses
  is '该企业仍有课程 / The company still has courses';
call registry.track('courses');

create function registry.find_courses(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select c.id, null::text, null::date
  from registry.find_schools(split_part(query, '/', 1)) s
  join registry.courses c on c.school_id = s.id
  where c.code = split_part(query, '/', 2) or c.name = split_part(query, '/', 2)
$$;
comment on function registry.find_courses
  is '按“院校/课程代码”查找课程 / Finds a course by its key';

create table registry.performances (
  id bigint generated always as identity,
  agreement_id bigint not null,
  year smallint not null,
  interns integer,
  order_students integer,
  hired integer,
  company_teachers integer,
  money numeric,
  equipment numeric,
  remarks text,
  change_id bigint not null,
  constraint performances_pkey primary key (id),
  constraint performances_counts_not_negative
    check (least(interns, order_students, hired, company_teachers, money, equipment) >= 0),
  constraint performances_year_sensible
    check (year between 1900 and 2100),
  constraint performances_unique
    unique (agreement_id, year),
  constraint performances_agreement_exists
    foreign key (agreement_id) references registry.agreements on delete restrict
);
comment on table registry.performances is '协议年度履行 / Yearly performance';
comment on column registry.performances.id is '内部编号 / Internal id';
comment on column registry.performances.agreement_id is '协议 / Agreement';
comment on column registry.performances.year is '年度 / Year';
comment on column registry.performances.interns is '接收实习人数 / Interns';
comment on column registry.performances.order_students is '订单班人数 / Order-class students';
comment on column registry.performances.hired is '录用毕业生数 / Graduates hired';
comment on column registry.performances.company_teachers is '企业兼职教师数 / Company teachers';
comment on column registry.performances.money is '投入金额 / Money (yuan)';
comment on column registry.performances.equipment is '设备价值 / Equipment (yuan)';
comment on column registry.performances.remarks is '备注 / Remarks';
comment on column registry.performances.change_id is '最近变更 / Last change';
comment on constraint performances_counts_not_negative on registry.performances
  is '数量不得为负数 / A count must not be negative';
comment on constraint performances_year_sensible on registry.performances
  is '年份应为1900至2100 / The year lies between 1900 and 2100';
comment on constraint performances_unique on registry.performances
  is '该协议本年度履行情况已登记 / The performance of this year is already registered';
comment on constraint performances_agreement_exists on registry.performances
  is '该协议仍有协议年度履行 / The agreement still has performances';
call registry.track('performances');

create function registry.find_performances(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select p.id, null::text, null::date
  from registry.find_agreements(regexp_replace(query, '/[^/]*$', '')) a
  join registry.performances p on p.agreement_id = a.id
  where p.year::text = substring(query from '[^/]*$')
$$;
comment on function registry.find_performances
  is '按“协议/年度”查找协议年度履行 / Finds a yearly performance by its key';

create table registry.committees (
  id bigint generated always as identity,
  name text not null,
  term integer not null default 1,
  kind text not null,
  school_id bigint,
  founded_on date,
  ended_on date,
  change_id bigint not null,
  constraint committees_pkey primary key (id),
  constraint committees_kind_known
    check (kind in ('guidance', 'major_building')),
  constraint committees_name_given
    check (name <> ''),
  constraint committees_counts_not_negative
    check (term >= 0),
  constraint committees_dates_ordered
    check (ended_on >= founded_on),
  constraint committees_unique
    unique (name, term),
  constraint committees_school_exists
    foreign key (school_id) references registry.schools on delete restrict
);
create index committees_school on registry.committees (school_id);
comment on table registry.committees is '校企合作委员会 / Committee';
comment on column registry.committees.id is '内部编号 / Internal id';
comment on column registry.committees.name is '委员会名称 / Committee name';
comment on column registry.committees.term is '届次 / Term';
comment on column registry.committees.kind is '委员会类别 / Committee kind';
comment on column registry.committees.school_id is '所属院校 / School';
comment on column registry.committees.founded_on is '成立日期 / Founded on';
comment on column registry.committees.ended_on is '届满日期 / Ended on';
comment on column registry.committees.change_id is '最近变更 / Last change';
comment on constraint committees_kind_known on registry.committees
  is '委员会类别不在规定范围 / No such committee kind';
comment on constraint committees_name_given on registry.committees
  is '委员会名称不得为空 / The committee name must not be empty';
comment on constraint committees_counts_not_negative on registry.committees
  is '数量不得为负数 / A count must not be negative';
comment on constraint committees_dates_ordered on registry.committees
  is '届满日期早于成立日期 / Ended on lies before founded on';
comment on constraint committees_unique on registry.committees
  is '该届委员会已登记 / This term of the committee is already registered';
comment on constraint committees_school_exists on registry.committees
  is '该院校仍有校企合作委员会 / The school still has committees';
call registry.track('committees');

create function registry.find_committees(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select c.id, null::text, null::date from registry.committees c
  where c.name || '/' || c.term = query
  union
  select x.id, null, null from (
    select c.id, rank() over (order by c.term desc) from registry.committees c where c.name = query
  ) x where x.rank = 1
$$;
comment on function registry.find_committees
  is '按“委员会名称/届次”查找校企合作委员会 / Finds a committee by its key';

create table registry.members (
  id bigint generated always as identity,
  committee_id bigint not null,
  name text not null,
  role text not null default 'member',
  side text,
  organisation text,
  company_id bigint,
  position text,
  title text,
  joined_on date,
  left_on date,
  change_id bigint not null,
  constraint members_pkey primary key (id),
  constraint members_role_known
    check (role in ('chair', 'deputy', 'secretary', 'member')),
  constraint members_side_known
    check (side in ('school', 'company', 'industry', 'government')),
  constraint members_name_given
    check (name <> ''),
  constraint members_dates_ordered
    check (left_on >= joined_on),
  constraint members_unique
    unique (committee_id, name),
  constraint members_committee_exists
    foreign key (committee_id) references registry.committees on delete restrict,
  constraint members_company_exists
    foreign key (company_id) references registry.companies on delete restrict
);
create index members_company on registry.members (company_id);
comment on table registry.members is '委员会委员 / Committee member';
comment on column registry.members.id is '内部编号 / Internal id';
comment on column registry.members.committee_id is '委员会 / Committee';
comment on column registry.members.name is '姓名 / Name';
comment on column registry.members.role is '委员会职务 / Role';
comment on column registry.members.side is '来源 / Side';
comment on column registry.members.organisation is '工作单位 / Organisation';
comment on column registry.members.company_id is '所在企业 / Company';
comment on column registry.members.position is '单位职务 / Position';
comment on column registry.members.title is '职称 / Professional title';
comment on column registry.members.joined_on is '聘任日期 / Joined on';
comment on column registry.members.left_on is '离任日期 / Left on';
comment on column registry.members.change_id is '最近变更 / Last change';
comment on constraint members_role_known on registry.members
  is '委员会职务不在规定范围 / No such role';
comment on constraint members_side_known on registry.members
  is '来源不在规定范围 / No such side';
comment on constraint members_name_given on registry.members
  is '姓名不得为空 / The name must not be empty';
comment on constraint members_dates_ordered on registry.members
  is '离任日期早于聘任日期 / Left on lies before joined on';
comment on constraint members_unique on registry.members
  is '该委员已登记 / The member is already registered';
comment on constraint members_committee_exists on registry.members
  is '该校企合作委员会仍有委员会委员 / The committee still has members';
comment on constraint members_company_exists on registry.members
  is '该企业仍有委员会委员 / The company still has members';
call registry.track('members');

create function registry.find_members(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select m.id, null::text, null::date
  from registry.find_committees(regexp_replace(query, '/[^/]*$', '')) c
  join registry.members m on m.committee_id = c.id
  where m.name = substring(query from '[^/]*$')
$$;
comment on function registry.find_members
  is '按“委员会/姓名”查找委员会委员 / Finds a committee member by its key';

create table registry.meetings (
  id bigint generated always as identity,
  committee_id bigint not null,
  held_on date not null,
  topic text not null,
  decision text,
  attendees integer,
  change_id bigint not null,
  constraint meetings_pkey primary key (id),
  constraint meetings_topic_given
    check (topic <> ''),
  constraint meetings_counts_not_negative
    check (attendees >= 0),
  constraint meetings_unique
    unique (committee_id, held_on),
  constraint meetings_committee_exists
    foreign key (committee_id) references registry.committees on delete restrict
);
comment on table registry.meetings is '委员会会议 / Committee meeting';
comment on column registry.meetings.id is '内部编号 / Internal id';
comment on column registry.meetings.committee_id is '委员会 / Committee';
comment on column registry.meetings.held_on is '会议日期 / Held on';
comment on column registry.meetings.topic is '议题 / Topic';
comment on column registry.meetings.decision is '决议 / Decision';
comment on column registry.meetings.attendees is '出席人数 / Attendees';
comment on column registry.meetings.change_id is '最近变更 / Last change';
comment on constraint meetings_topic_given on registry.meetings
  is '议题不得为空 / The topic must not be empty';
comment on constraint meetings_counts_not_negative on registry.meetings
  is '数量不得为负数 / A count must not be negative';
comment on constraint meetings_unique on registry.meetings
  is '该日会议已登记 / A meeting on this day is already registered';
comment on constraint meetings_committee_exists on registry.meetings
  is '该校企合作委员会仍有委员会会议 / The committee still has meetings';
call registry.track('meetings');

create function registry.find_meetings(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select m.id, null::text, null::date
  from registry.find_committees(regexp_replace(query, '/[^/]*$', '')) c
  join registry.meetings m on m.committee_id = c.id
  where m.held_on::text = substring(query from '[^/]*$')
$$;
comment on function registry.find_meetings
  is '按“委员会/会议日期”查找委员会会议 / Finds a committee meeting by its key';
