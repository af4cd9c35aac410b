-- The registry's entities; every constraint has a name and says in both languages what it refuses.


create table registry.divisions (
  id bigint generated always as identity,
  code text not null,
  name text not null,
  kind text not null,
  valid_from date,
  valid_until date,
  successor_id bigint,
  change_id bigint not null,
  constraint divisions_pkey primary key (id),
  constraint divisions_code_unique unique (code),
  constraint divisions_code_form check (code ~ '^[0-9]{9}$'),
  constraint divisions_kind_known check (kind in ('subdistrict', 'town')),
  constraint divisions_dates_ordered check (valid_until >= valid_from),
  constraint divisions_successor_exists
    foreign key (successor_id) references registry.divisions on delete restrict
);
comment on table registry.divisions is '行政区划 / Division';
comment on column registry.divisions.id is '内部编号 / Internal id';
comment on column registry.divisions.code is '区划代码 / Division code';
comment on column registry.divisions.name is '名称 / Name';
comment on column registry.divisions.kind is '类别 / Kind';
comment on column registry.divisions.valid_from is '启用日期 / Valid from';
comment on column registry.divisions.valid_until is '停用日期 / Valid until';
comment on column registry.divisions.successor_id is '继任区划 / Successor';
comment on column registry.divisions.change_id is '最近变更 / Last change';
comment on constraint divisions_code_unique on registry.divisions
  is '区划代码已登记 / This division code is already registered';
comment on constraint divisions_code_form on registry.divisions
  is '区划代码应为9位数字 / A division code has 9 digits';
comment on constraint divisions_kind_known on registry.divisions
  is '类别应为街道或镇 / The kind is subdistrict or town';
comment on constraint divisions_dates_ordered on registry.divisions
  is '停用日期早于启用日期 / Valid until lies before valid from';
comment on constraint divisions_successor_exists on registry.divisions
  is '该区划为其他区划的继任区划 / The division succeeds another one';
call registry.track('divisions');

create table registry.division_names (
  id bigint generated always as identity,
  division_id bigint not null,
  name text not null,
  change_id bigint not null,
  constraint division_names_pkey primary key (id),
  constraint division_names_unique unique (name, division_id),
  constraint division_names_division_exists
    foreign key (division_id) references registry.divisions on delete cascade
);
comment on table registry.division_names is '区划别名 / Division name';
comment on column registry.division_names.id is '内部编号 / Internal id';
comment on column registry.division_names.division_id is '区划 / Division';
comment on column registry.division_names.name is '别名 / Name';
comment on column registry.division_names.change_id is '最近变更 / Last change';
comment on constraint division_names_unique on registry.division_names
  is '该别名已登记 / This name is already registered';
comment on constraint division_names_division_exists on registry.division_names
  is '区划未登记 / No such division';
call registry.track('division_names');

create table registry.schools (
  id bigint generated always as identity,
  code text not null,
  name text not null,
  tier text not null,
  sponsor text,
  credit_code registry.social_credit_code,
  town_id bigint,
  change_id bigint not null,
  constraint schools_pkey primary key (id),
  constraint schools_code_unique unique (code),
  constraint schools_name_unique unique (name),
  constraint schools_credit_code_unique unique (credit_code),
  constraint schools_code_form check (code ~ '^[0-9A-Za-z-]{2,20}$'),
  constraint schools_name_given check (name <> ''),
  constraint schools_tier_known check (tier in ('ordinary', 'advanced', 'technician_college')),
  constraint schools_sponsor_known check (sponsor in ('human_resources', 'government',
    'state_enterprise', 'organization', 'private', 'other')),
  constraint schools_town_exists
    foreign key (town_id) references registry.divisions on delete restrict
);
comment on table registry.schools is '技工院校 / School';
comment on column registry.schools.id is '内部编号 / Internal id';
comment on column registry.schools.code is '院校代码 / School code';
comment on column registry.schools.name is '院校名称 / School name';
comment on column registry.schools.tier is '院校类型 / Tier';
comment on column registry.schools.sponsor is '举办者 / Sponsor';
comment on column registry.schools.credit_code is '统一社会信用代码 / Credit code';
comment on column registry.schools.town_id is '所属镇街 / Town';
comment on column registry.schools.change_id is '最近变更 / Last change';
comment on constraint schools_code_unique on registry.schools
  is '院校代码已登记 / This school code is already registered';
comment on constraint schools_name_unique on registry.schools
  is '院校名称已登记 / This school name is already registered';
comment on constraint schools_credit_code_unique on registry.schools
  is '该统一社会信用代码已登记为其他院校 / The credit code belongs to another school';
comment on constraint schools_code_form on registry.schools
  is '院校代码应为2至20位字母或数字 / A school code has 2 to 20 letters or digits';
comment on constraint schools_name_given on registry.schools
  is '院校名称不得为空 / The name must not be empty';
comment on constraint schools_tier_known on registry.schools
  is '院校类型不在规定范围 / No such tier';
comment on constraint schools_sponsor_known on registry.schools
  is '举办者类别不在规定范围 / No such sponsor';
comment on constraint schools_town_exists on registry.schools
  is '仍有院校登记在该镇街 / Schools are still registered in the town';
call registry.track('schools');

create table registry.school_names (
  id bigint generated always as identity,
  school_id bigint not null,
  name text not null,
  used_from date,
  used_until date,
  change_id bigint not null,
  constraint school_names_pkey primary key (id),
  constraint school_names_unique unique (school_id, name),
  constraint school_names_dates_ordered check (used_until >= used_from),
  constraint school_names_school_exists
    foreign key (school_id) references registry.schools on delete cascade
);
comment on table registry.school_names is '院校曾用名 / School name';
comment on column registry.school_names.id is '内部编号 / Internal id';
comment on column registry.school_names.school_id is '院校 / School';
comment on column registry.school_names.name is '曾用名 / Former name';
comment on column registry.school_names.used_from is '启用日期 / Used from';
comment on column registry.school_names.used_until is '停用日期 / Used until';
comment on column registry.school_names.change_id is '最近变更 / Last change';
comment on constraint school_names_unique on registry.school_names
  is '该曾用名已登记 / This former name is already registered';
comment on constraint school_names_dates_ordered on registry.school_names
  is '停用日期早于启用日期 / Used until lies before used from';
comment on constraint school_names_school_exists on registry.school_names
  is '院校未登记 / No such school';
call registry.track('school_names');

create table registry.majors (
  id bigint generated always as identity,
  school_id bigint not null,
  name text not null,
  level text not null,
  code text,
  years smallint,
  opened_on date,
  closed_on date,
  digital_from date,
  digital_until date,
  change_id bigint not null,
  constraint majors_pkey primary key (id),
  constraint majors_unique unique (school_id, name, level),
  constraint majors_identity unique (id, school_id, level),
  constraint majors_name_given check (name <> ''),
  constraint majors_level_known
    check (level in ('intermediate', 'advanced', 'preparatory_technician')),
  constraint majors_years_sensible check (years between 1 and 8),
  constraint majors_dates_ordered check (closed_on >= opened_on),
  constraint majors_digital_dates_ordered check (digital_until >= digital_from),
  constraint majors_school_exists
    foreign key (school_id) references registry.schools on delete restrict
);
comment on table registry.majors is '专业 / Major';
comment on column registry.majors.id is '内部编号 / Internal id';
comment on column registry.majors.school_id is '院校 / School';
comment on column registry.majors.name is '专业名称 / Major';
comment on column registry.majors.level is '培养层次 / Training level';
comment on column registry.majors.code is '专业代码 / Catalogue code';
comment on column registry.majors.years is '学制 / Length in years';
comment on column registry.majors.opened_on is '开办日期 / Opened on';
comment on column registry.majors.closed_on is '停办日期 / Closed on';
comment on column registry.majors.digital_from is '数字专业认定起 / Digital from';
comment on column registry.majors.digital_until is '数字专业认定止 / Digital until';
comment on column registry.majors.change_id is '最近变更 / Last change';
comment on constraint majors_unique on registry.majors
  is '该院校同一培养层次的专业已登记 / The school already offers this major at this level';
comment on constraint majors_name_given on registry.majors
  is '专业名称不得为空 / The name must not be empty';
comment on constraint majors_level_known on registry.majors
  is '培养层次不在规定范围 / No such training level';
comment on constraint majors_years_sensible on registry.majors
  is '学制应为1至8年 / The length is 1 to 8 years';
comment on constraint majors_dates_ordered on registry.majors
  is '停办日期早于开办日期 / Closed on lies before opened on';
comment on constraint majors_digital_dates_ordered on registry.majors
  is '数字专业认定止期早于起期 / Digital until lies before digital from';
comment on constraint majors_school_exists on registry.majors
  is '该院校仍有专业 / The school still offers majors';
call registry.track('majors');

create table registry.companies (
  id bigint generated always as identity,
  credit_code registry.social_credit_code not null,
  name text not null,
  industry text,
  town_id bigint,
  change_id bigint not null,
  constraint companies_pkey primary key (id),
  constraint companies_credit_code_unique unique (credit_code),
  constraint companies_name_given check (name <> ''),
  constraint companies_industry_form check (industry ~ '^([A-T]|[0-9]{2,4})$'),
  constraint companies_town_exists
    foreign key (town_id) references registry.divisions on delete restrict
);
create index companies_name on registry.companies (name);
comment on table registry.companies is '企业 / Company';
comment on column registry.companies.id is '内部编号 / Internal id';
comment on column registry.companies.credit_code is '统一社会信用代码 / Credit code';
comment on column registry.companies.name is '企业名称 / Company name';
comment on column registry.companies.industry is '行业 / Industry';
comment on column registry.companies.town_id is '所属镇街 / Town';
comment on column registry.companies.change_id is '最近变更 / Last change';
comment on constraint companies_credit_code_unique on registry.companies
  is '统一社会信用代码已登记 / This credit code is already registered';
comment on constraint companies_name_given on registry.companies
  is '企业名称不得为空 / The name must not be empty';
comment on constraint companies_industry_form on registry.companies
  is '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';
comment on constraint companies_town_exists on registry.companies
  is '仍有企业登记在该镇街 / Companies are still registered in the town';
call registry.track('companies');

create table registry.company_names (
  id bigint generated always as identity,
  company_id bigint not null,
  name text not null,
  used_from date,
  used_until date,
  change_id bigint not null,
  constraint company_names_pkey primary key (id),
  constraint company_names_unique unique (company_id, name),
  constraint company_names_dates_ordered check (used_until >= used_from),
  constraint company_names_company_exists
    foreign key (company_id) references registry.companies on delete cascade
);
create index company_names_name on registry.company_names (name);
comment on table registry.company_names is '企业曾用名 / Company name';
comment on column registry.company_names.id is '内部编号 / Internal id';
comment on column registry.company_names.company_id is '企业 / Company';
comment on column registry.company_names.name is '曾用名 / Former name';
comment on column registry.company_names.used_from is '启用日期 / Used from';
comment on column registry.company_names.used_until is '停用日期 / Used until';
comment on column registry.company_names.change_id is '最近变更 / Last change';
comment on constraint company_names_unique on registry.company_names
  is '该曾用名已登记 / This former name is already registered';
comment on constraint company_names_dates_ordered on registry.company_names
  is '停用日期早于启用日期 / Used until lies before used from';
comment on constraint company_names_company_exists on registry.company_names
  is '企业未登记 / No such company';
call registry.track('company_names');

create table registry.agreements (
  id bigint generated always as identity,
  number text not null,
  kind text,
  signed_on date not null,
  starts_on date not null,
  ends_on date,
  terminated_on date,
  change_id bigint not null,
  constraint agreements_pkey primary key (id),
  constraint agreements_number_unique unique (number),
  constraint agreements_kind_known check (kind in ('order_class', 'named_class', 'apprenticeship', 'training_base', 'industry_college', 'internship', 'teacher_exchange', 'equipment_donation')),
  constraint agreements_dates_ordered check (ends_on >= starts_on),
  constraint agreements_termination_ordered check (terminated_on >= signed_on)
);
comment on table registry.agreements is '校企合作协议 / Agreement';
comment on column registry.agreements.id is '内部编号 / Internal id';
comment on column registry.agreements.number is '协议编号 / Agreement number';
comment on column registry.agreements.kind is '合作类型 / Kind';
comment on column registry.agreements.signed_on is '签订日期 / Signed on';
comment on column registry.agreements.starts_on is '生效日期 / Starts on';
comment on column registry.agreements.ends_on is '到期日期 / Ends on';
comment on column registry.agreements.terminated_on is '终止日期 / Terminated on';
comment on column registry.agreements.change_id is '最近变更 / Last change';
comment on constraint agreements_number_unique on registry.agreements
  is '协议编号已登记 / This agreement number is already registered';
comment on constraint agreements_kind_known on registry.agreements
  is '合作类型不在规定范围 / No such kind of cooperation';
comment on constraint agreements_dates_ordered on registry.agreements
  is '到期日期早于生效日期 / Ends on lies before starts on';
comment on constraint agreements_termination_ordered on registry.agreements
  is '终止日期早于签订日期 / Terminated on lies before signed on';
call registry.track('agreements');

create table registry.agreement_schools (
  id bigint generated always as identity,
  agreement_id bigint not null,
  school_id bigint not null,
  change_id bigint not null,
  constraint agreement_schools_pkey primary key (id),
  constraint agreement_schools_unique unique (agreement_id, school_id),
  constraint agreement_schools_agreement_exists
    foreign key (agreement_id) references registry.agreements on delete cascade,
  constraint agreement_schools_school_exists
    foreign key (school_id) references registry.schools on delete restrict
);
create index agreement_schools_school on registry.agreement_schools (school_id);
comment on table registry.agreement_schools is '协议院校 / School of an agreement';
comment on column registry.agreement_schools.id is '内部编号 / Internal id';
comment on column registry.agreement_schools.agreement_id is '协议 / Agreement';
comment on column registry.agreement_schools.school_id is '院校 / School';
comment on column registry.agreement_schools.change_id is '最近变更 / Last change';
comment on constraint agreement_schools_unique on registry.agreement_schools
  is '该院校已是协议一方 / The school is already a party';
comment on constraint agreement_schools_agreement_exists on registry.agreement_schools
  is '协议未登记 / No such agreement';
comment on constraint agreement_schools_school_exists on registry.agreement_schools
  is '该院校仍为协议一方 / The school is still party to an agreement';
call registry.track('agreement_schools');

create table registry.agreement_companies (
  id bigint generated always as identity,
  agreement_id bigint not null,
  company_id bigint not null,
  change_id bigint not null,
  constraint agreement_companies_pkey primary key (id),
  constraint agreement_companies_unique unique (agreement_id, company_id),
  constraint agreement_companies_agreement_exists
    foreign key (agreement_id) references registry.agreements on delete cascade,
  constraint agreement_companies_company_exists
    foreign key (company_id) references registry.companies on delete restrict
);
create index agreement_companies_company on registry.agreement_companies (company_id);
comment on table registry.agreement_companies is '协议企业 / Company of an agreement';
comment on column registry.agreement_companies.id is '内部编号 / Internal id';
comment on column registry.agreement_companies.agreement_id is '协议 / Agreement';
comment on column registry.agreement_companies.company_id is '企业 / Company';
comment on column registry.agreement_companies.change_id is '最近变更 / Last change';
comment on constraint agreement_companies_unique on registry.agreement_companies
  is '该企业已是协议一方 / The company is already a party';
comment on constraint agreement_companies_agreement_exists on registry.agreement_companies
  is '协议未登记 / No such agreement';
comment on constraint agreement_companies_company_exists on registry.agreement_companies
  is '该企业仍为协议一方 / The company is still party to an agreement';
call registry.track('agreement_companies');

create table registry.stations (
  id bigint generated always as identity,
  plaque_number text not null,
  name text not null,
  host_id bigint not null,
  town_id bigint,
  head text,
  status text not null default 'listed',
  listed_on date,
  ended_on date,
  change_id bigint not null,
  constraint stations_pkey primary key (id),
  constraint stations_plaque_number_unique unique (plaque_number),
  constraint stations_status_known check (status in ('applied', 'accepted', 'reviewed', 'announced', 'listed', 'rectifying', 'revoked', 'withdrawn', 'dissolved')),
  constraint stations_listing_dated check (status <> 'listed' or listed_on is not null),
  constraint stations_dates_ordered check (ended_on >= listed_on),
  constraint stations_host_exists
    foreign key (host_id) references registry.companies on delete restrict,
  constraint stations_town_exists
    foreign key (town_id) references registry.divisions on delete restrict
);
create index stations_host on registry.stations (host_id);
comment on table registry.stations is '企业技能人才服务站 / Station';
comment on column registry.stations.id is '内部编号 / Internal id';
comment on column registry.stations.plaque_number is '站牌编号 / Plaque number';
comment on column registry.stations.name is '站名 / Station name';
comment on column registry.stations.host_id is '建站单位 / Host';
comment on column registry.stations.town_id is '所属镇街 / Town';
comment on column registry.stations.head is '站长 / Head';
comment on column registry.stations.status is '状态 / Status';
comment on column registry.stations.listed_on is '挂牌日期 / Listed on';
comment on column registry.stations.ended_on is '终止日期 / Ended on';
comment on column registry.stations.change_id is '最近变更 / Last change';
comment on constraint stations_plaque_number_unique on registry.stations
  is '站牌编号已登记 / This plaque number is already registered';
comment on constraint stations_status_known on registry.stations
  is '服务站状态不在规定范围 / No such status';
comment on constraint stations_listing_dated on registry.stations
  is '挂牌的服务站应有挂牌日期 / A listed station needs the date of its listing';
comment on constraint stations_dates_ordered on registry.stations
  is '终止日期早于挂牌日期 / Ended on lies before listed on';
comment on constraint stations_host_exists on registry.stations
  is '该单位仍有服务站 / The host still has stations';
comment on constraint stations_town_exists on registry.stations
  is '仍有服务站登记在该镇街 / Stations are still registered in the town';
call registry.track('stations');

create table registry.station_schools (
  id bigint generated always as identity,
  station_id bigint not null,
  school_id bigint not null,
  change_id bigint not null,
  constraint station_schools_pkey primary key (id),
  constraint station_schools_unique unique (station_id, school_id),
  constraint station_schools_station_exists
    foreign key (station_id) references registry.stations on delete cascade,
  constraint station_schools_school_exists
    foreign key (school_id) references registry.schools on delete restrict
);
create index station_schools_school on registry.station_schools (school_id);
comment on table registry.station_schools is '服务站合作院校 / School of a station';
comment on column registry.station_schools.id is '内部编号 / Internal id';
comment on column registry.station_schools.station_id is '服务站 / Station';
comment on column registry.station_schools.school_id is '院校 / School';
comment on column registry.station_schools.change_id is '最近变更 / Last change';
comment on constraint station_schools_unique on registry.station_schools
  is '该院校已是合作院校 / The school is already a partner';
comment on constraint station_schools_station_exists on registry.station_schools
  is '服务站未登记 / No such station';
comment on constraint station_schools_school_exists on registry.station_schools
  is '该院校仍为服务站合作院校 / The school is still partner of a station';
call registry.track('station_schools');

create table registry.persons (
  id uuid not null,
  name text not null,
  sex text,
  document_kind text not null,
  number_sealed bytea,
  birth_on date,
  nation text,
  change_id bigint not null,
  constraint persons_pkey primary key (id),
  constraint persons_name_given check (name <> ''),
  constraint persons_sex_known check (sex in ('male', 'female', 'unknown')),
  constraint persons_document_kind_known check (document_kind in ('resident_id', 'residence_permit', 'hk_macao_permit', 'taiwan_permit',
    'foreign_permanent_resident', 'passport', 'temporary', 'other')),
  constraint persons_nation_form check (nation ~ '^[0-9]{2}$')
);
create index persons_name on registry.persons (name);
comment on table registry.persons is '人员 / Person';
comment on column registry.persons.id is '人员编号 / Person id';
comment on column registry.persons.name is '姓名 / Name';
comment on column registry.persons.sex is '性别 / Sex';
comment on column registry.persons.document_kind is '证件类型 / Document kind';
comment on column registry.persons.number_sealed is '证件号码 / Document number';
comment on column registry.persons.birth_on is '出生日期 / Birth date';
comment on column registry.persons.nation is '民族 / Nation';
comment on column registry.persons.change_id is '最近变更 / Last change';
comment on constraint persons_name_given on registry.persons
  is '姓名不得为空 / The name must not be empty';
comment on constraint persons_sex_known on registry.persons
  is '性别不在规定范围 / No such sex';
comment on constraint persons_document_kind_known on registry.persons
  is '证件类型不在规定范围 / No such document kind';
comment on constraint persons_nation_form on registry.persons
  is '民族代码应为2位数字 / A nation code has 2 digits';
call registry.track('persons');

create table registry.students (
  id bigint generated always as identity,
  person_id uuid not null,
  school_id bigint not null,
  student_no text,
  major_id bigint not null,
  level text not null,
  class text,
  entered_on date not null,
  left_on date,
  left_as text,
  change_id bigint not null,
  constraint students_pkey primary key (id),
  constraint students_student_no_unique unique (school_id, student_no),
  constraint students_enrolment_unique unique (person_id, major_id, entered_on),
  constraint students_level_known
    check (level in ('intermediate', 'advanced', 'preparatory_technician')),
  constraint students_left_as_known check (left_as in ('withdrew', 'expelled', 'transferred', 'died', 'absent')),
  constraint students_leaving_dated check ((left_on is null) = (left_as is null)),
  constraint students_dates_ordered check (left_on >= entered_on),
  constraint students_person_exists
    foreign key (person_id) references registry.persons on delete restrict,
  constraint students_major_offered
    foreign key (major_id, school_id, level) references registry.majors (id, school_id, level)
    on update cascade on delete restrict
);
create index students_major on registry.students (major_id);
comment on table registry.students is '学生 / Student';
comment on column registry.students.id is '内部编号 / Internal id';
comment on column registry.students.person_id is '人员 / Person';
comment on column registry.students.school_id is '院校 / School';
comment on column registry.students.student_no is '学号 / Student number';
comment on column registry.students.major_id is '专业 / Major';
comment on column registry.students.level is '培养层次 / Training level';
comment on column registry.students.class is '班级 / Class';
comment on column registry.students.entered_on is '入学年月 / Entered on';
comment on column registry.students.left_on is '离校日期 / Left on';
comment on column registry.students.left_as is '离校原因 / Left as';
comment on column registry.students.change_id is '最近变更 / Last change';
comment on constraint students_student_no_unique on registry.students
  is '该院校的学号已登记 / This student number is already registered at the school';
comment on constraint students_enrolment_unique on registry.students
  is '该人员已在同一专业同一时间入学 / The person already entered this major on this date';
comment on constraint students_level_known on registry.students
  is '培养层次不在规定范围 / No such training level';
comment on constraint students_left_as_known on registry.students
  is '离校原因不在规定范围 / No such reason for leaving';
comment on constraint students_leaving_dated on registry.students
  is '离校日期与离校原因应同时填写 / The date and the reason of leaving go together';
comment on constraint students_dates_ordered on registry.students
  is '离校日期早于入学日期 / Left on lies before entered on';
comment on constraint students_person_exists on registry.students
  is '该人员仍有学籍 / The person is still enrolled';
comment on constraint students_major_offered on registry.students
  is '该专业仍有学生 / The major still has students';
call registry.track('students');

create table registry.graduates (
  id bigint generated always as identity,
  student_id bigint not null,
  graduated_on date not null,
  completion text not null default 'graduated',
  diploma_no text,
  destination text,
  employer text,
  employer_id bigint,
  employed_on date,
  related boolean,
  change_id bigint not null,
  constraint graduates_pkey primary key (id),
  constraint graduates_student_unique unique (student_id),
  constraint graduates_diploma_no_unique unique (diploma_no),
  constraint graduates_completion_known check (completion in ('graduated', 'completed')),
  constraint graduates_destination_known check (destination in ('employed', 'self_employed', 'further_study', 'army', 'unemployed')),
  constraint graduates_student_exists
    foreign key (student_id) references registry.students on delete restrict,
  constraint graduates_employer_exists
    foreign key (employer_id) references registry.companies on delete restrict
);
create index graduates_employer on registry.graduates (employer_id);
comment on table registry.graduates is '毕业生 / Graduate';
comment on column registry.graduates.id is '内部编号 / Internal id';
comment on column registry.graduates.student_id is '学生 / Student';
comment on column registry.graduates.graduated_on is '毕业日期 / Graduated on';
comment on column registry.graduates.completion is '毕业类别 / Completion';
comment on column registry.graduates.diploma_no is '毕业证书编号 / Diploma number';
comment on column registry.graduates.destination is '毕业去向 / Destination';
comment on column registry.graduates.employer is '就业单位 / Employer';
comment on column registry.graduates.employer_id is '就业企业 / Employing company';
comment on column registry.graduates.employed_on is '就业日期 / Employed on';
comment on column registry.graduates.related is '是否对口 / Related to the major';
comment on column registry.graduates.change_id is '最近变更 / Last change';
comment on constraint graduates_student_unique on registry.graduates
  is '该学生的毕业信息已登记 / This graduation is already registered';
comment on constraint graduates_diploma_no_unique on registry.graduates
  is '毕业证书编号已登记 / This diploma number is already registered';
comment on constraint graduates_completion_known on registry.graduates
  is '毕业类别不在规定范围 / No such completion';
comment on constraint graduates_destination_known on registry.graduates
  is '毕业去向不在规定范围 / No such destination';
comment on constraint graduates_student_exists on registry.graduates
  is '该学生仍有毕业信息 / The student still has a graduation';
comment on constraint graduates_employer_exists on registry.graduates
  is '仍有毕业生就业于该企业 / Graduates are still employed by the company';
call registry.track('graduates');

create table registry.certificates (
  id bigint generated always as identity,
  number registry.certificate_number not null,
  person_id uuid not null,
  occupation text not null,
  level registry.skill_level not null,
  issued_on date not null,
  issuer text,
  station_id bigint,
  school_id bigint,
  change_id bigint not null,
  constraint certificates_pkey primary key (id),
  constraint certificates_number_unique unique (number),
  constraint certificates_occupation_given check (occupation <> ''),
  constraint certificates_person_exists
    foreign key (person_id) references registry.persons on delete restrict,
  constraint certificates_station_exists
    foreign key (station_id) references registry.stations on delete restrict,
  constraint certificates_school_exists
    foreign key (school_id) references registry.schools on delete restrict
);
create index certificates_person on registry.certificates (person_id);
create index certificates_station on registry.certificates (station_id);
create index certificates_school on registry.certificates (school_id);
comment on table registry.certificates is '技能证书 / Certificate';
comment on column registry.certificates.id is '内部编号 / Internal id';
comment on column registry.certificates.number is '证书编号 / Certificate number';
comment on column registry.certificates.person_id is '人员 / Person';
comment on column registry.certificates.occupation is '职业(工种) / Occupation';
comment on column registry.certificates.level is '技能等级 / Skill level';
comment on column registry.certificates.issued_on is '发证日期 / Issued on';
comment on column registry.certificates.issuer is '评价机构 / Issuer';
comment on column registry.certificates.station_id is '培养服务站 / Station';
comment on column registry.certificates.school_id is '培养院校 / School';
comment on column registry.certificates.change_id is '最近变更 / Last change';
comment on constraint certificates_number_unique on registry.certificates
  is '证书编号已登记 / This certificate number is already registered';
comment on constraint certificates_occupation_given on registry.certificates
  is '职业不得为空 / The occupation must not be empty';
comment on constraint certificates_person_exists on registry.certificates
  is '该人员仍有证书 / The person still holds certificates';
comment on constraint certificates_station_exists on registry.certificates
  is '该服务站仍有培养的证书 / Certificates were still trained at the station';
comment on constraint certificates_school_exists on registry.certificates
  is '该院校仍有培养的证书 / Certificates were still trained at the school';
call registry.track('certificates');
