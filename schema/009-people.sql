-- What happens to people between entry and graduation, and at work.

alter table registry.graduates
  add survey text,
  add employer_town_id bigint,
  add employer_industry text,
  add place text,
  add channel text,
  add contract text,
  add wage_band text;
comment on column registry.graduates.survey is '统计时点 / Survey';
comment on column registry.graduates.employer_town_id is '就业镇街 / Employer town';
comment on column registry.graduates.employer_industry is '就业行业 / Employer industry';
comment on column registry.graduates.place is '就业地域 / Place of work';
comment on column registry.graduates.channel is '就业渠道 / Channel';
comment on column registry.graduates.contract is '合同期限 / Contract';
comment on column registry.graduates.wage_band is '月收入区间 / Wage band';

alter table registry.graduates add constraint graduates_survey_known check (survey in ('initial', 'year_end'));
comment on constraint graduates_survey_known on registry.graduates
  is '统计时点不在规定范围 / No such survey';

alter table registry.graduates add constraint graduates_place_known check (place in ('local', 'elsewhere', 'abroad'));
comment on constraint graduates_place_known on registry.graduates
  is '就业地域不在规定范围 / No such place of work';

alter table registry.graduates add constraint graduates_channel_known check (channel in ('school', 'agency', 'other'));
comment on constraint graduates_channel_known on registry.graduates
  is '就业渠道不在规定范围 / No such channel';

alter table registry.graduates add constraint graduates_contract_known check (contract in ('unsigned', 'within_1_year', 'within_2_years', 'within_3_years', 'over_3_years'));
comment on constraint graduates_contract_known on registry.graduates
  is '合同期限不在规定范围 / No such contract';

alter table registry.graduates add constraint graduates_employer_industry_form check (employer_industry ~ '^([A-T]|[0-9]{2,4})$');
comment on constraint graduates_employer_industry_form on registry.graduates
  is '行业代码应为GB/T 4754门类或2至4位数字 / An industry is a GB/T 4754 section or 2 to 4 digits';

alter table registry.graduates add constraint graduates_employer_town_exists foreign key (employer_town_id) references registry.divisions on delete restrict;
comment on constraint graduates_employer_town_exists on registry.graduates
  is '仍有毕业生就业于该镇街 / Graduates are still employed in the town';

call registry.track('graduates');

-- The number of a certificate tells its level once more; 16 is its place in the 22-character form of
-- one letter, 11 in the old form of 16 digits. Both forms run from 5 (junior) to 1.
create function registry.certificate_level(number text) returns registry.skill_level
language sql immutable strict parallel safe
return case
  when number ~ '^[A-Z][0-9]{21}$' then (enum_range('junior'::registry.skill_level, null))[6 - substr(number, 16, 1)::int]
  when number ~ '^[0-9]{16}$' then (enum_range('junior'::registry.skill_level, null))[6 - substr(number, 11, 1)::int]
end;
comment on function registry.certificate_level is
  '证书编号所示技能等级 / The skill level that a certificate''s number tells';

alter table registry.certificates add constraint certificates_level_agrees check (registry.certificate_level(number::text) = level);
comment on constraint certificates_level_agrees on registry.certificates
  is '证书编号所示等级与技能等级不一致 / The certificate number tells another level';

create table registry.student_events (
  id bigint generated always as identity,
  student_id bigint not null,
  kind text not null,
  happened_on date not null,
  document_no text,
  other_school text,
  grounds text,
  change_id bigint not null,
  constraint student_events_pkey primary key (id),
  constraint student_events_kind_known
    check (kind in ('suspended', 'resumed', 'transferred_in', 'withdrew', 'expelled', 'transferred', 'died', 'absent')),
  constraint student_events_unique
    unique (student_id, kind, happened_on),
  constraint student_events_student_exists
    foreign key (student_id) references registry.students on delete restrict
);
comment on table registry.student_events is '学籍异动 / Student event';
comment on column registry.student_events.id is '内部编号 / Internal id';
comment on column registry.student_events.student_id is '学生 / Student';
comment on column registry.student_events.kind is '异动类别 / Event kind';
comment on column registry.student_events.happened_on is '异动日期 / Happened on';
comment on column registry.student_events.document_no is '文号 / Document number';
comment on column registry.student_events.other_school is '转入转出院校 / Other school';
comment on column registry.student_events.grounds is '异动原因 / Grounds';
comment on column registry.student_events.change_id is '最近变更 / Last change';
comment on constraint student_events_kind_known on registry.student_events
  is '异动类别不在规定范围 / No such event kind';
comment on constraint student_events_unique on registry.student_events
  is '该学籍异动已登记 / This event is already registered';
comment on constraint student_events_student_exists on registry.student_events
  is '该学生仍有学籍异动 / The student still has student events';
call registry.track('student_events');

create function registry.find_student_events(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select e.id, null::text, null::date
  from registry.find_students(split_part(query, '/', 1) || '/' || split_part(query, '/', 2)) s
  join registry.student_events e on e.student_id = s.id
  where e.kind = split_part(query, '/', 3) and e.happened_on::text = split_part(query, '/', 4)
$$;
comment on function registry.find_student_events
  is '按“学生/异动类别/异动日期”查找学籍异动 / Finds a student event by its key';

create table registry.posts (
  id bigint generated always as identity,
  company_id bigint not null,
  person_id uuid not null,
  kind text not null,
  title text,
  appointed_on date not null,
  ended_on date,
  document_no text,
  change_id bigint not null,
  constraint posts_pkey primary key (id),
  constraint posts_kind_known
    check (kind in ('cio', 'other')),
  constraint posts_dates_ordered
    check (ended_on >= appointed_on),
  constraint posts_unique
    unique (company_id, person_id, kind, appointed_on),
  constraint posts_company_exists
    foreign key (company_id) references registry.companies on delete restrict,
  constraint posts_person_exists
    foreign key (person_id) references registry.persons on delete restrict
);
create index posts_person on registry.posts (person_id);
comment on table registry.posts is '企业任职 / Post';
comment on column registry.posts.id is '内部编号 / Internal id';
comment on column registry.posts.company_id is '企业 / Company';
comment on column registry.posts.person_id is '人员 / Person';
comment on column registry.posts.kind is '职务类别 / Post kind';
comment on column registry.posts.title is '职务名称 / Post title';
comment on column registry.posts.appointed_on is '任职日期 / Appointed on';
comment on column registry.posts.ended_on is '离任日期 / Ended on';
comment on column registry.posts.document_no is '文号 / Document number';
comment on column registry.posts.change_id is '最近变更 / Last change';
comment on constraint posts_kind_known on registry.posts
  is '职务类别不在规定范围 / No such post kind';
comment on constraint posts_dates_ordered on registry.posts
  is '离任日期早于任职日期 / Ended on lies before appointed on';
comment on constraint posts_unique on registry.posts
  is '该任职已登记 / This post is already registered';
comment on constraint posts_company_exists on registry.posts
  is '该企业仍有企业任职 / The company still has posts';
comment on constraint posts_person_exists on registry.posts
  is '该人员仍有企业任职 / The person still has posts';
call registry.track('posts');

create function registry.find_posts(query text)
  returns table (id bigint, now text, since date) language sql stable as $$
  select p.id, null::text, null::date
  from registry.find_companies(split_part(query, '/', 1)) c
  join registry.find_persons(split_part(query, '/', 2)) n on true
  join registry.posts p on p.company_id = c.id and p.person_id = n.id
  where p.kind = split_part(query, '/', 3) and p.appointed_on::text = split_part(query, '/', 4)
$$;
comment on function registry.find_posts
  is '按“企业/人员/职务类别/任职日期”查找企业任职 / Finds a post by its key';

-- Events follow each other as they can: nobody resumes who had not suspended, nothing comes after
-- leaving, and nothing before entry.
create function registry.check_student_events() returns trigger language plpgsql as $$
declare
  wrong record;
begin
  select e.kind, e.happened_on into wrong
  from (
    select x.kind, x.happened_on, s.entered_on,
      lag(x.kind) over (order by x.happened_on, x.id) as before
    from registry.student_events x join registry.students s on s.id = x.student_id
    where x.student_id = new.student_id
  ) e
  where e.happened_on < e.entered_on
    or e.before in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    or e.kind = 'resumed' and e.before is distinct from 'suspended'
    or e.kind = 'suspended' and e.before = 'suspended'
    or e.kind = 'transferred_in' and e.before is not null
  limit 1;
  if found then
    raise exception 'a student event % can not happen then', wrong.kind
      using errcode = 'check_violation', constraint = 'student_events_legal';
  end if;
  return null;
end $$;
create constraint trigger student_events_legal after insert or update on registry.student_events
  for each row execute function registry.check_student_events();
comment on constraint student_events_legal on registry.student_events
  is '学籍异动次序不成立:复学前应有休学,离校后不得再有异动,异动不得早于入学 / The events are in no possible order: resuming follows suspending, nothing follows leaving or comes before entry';

-- An event by which a student leaves ends the time at school.
create function registry.end_studies() returns trigger language plpgsql as $$
begin
  update registry.students s set left_on = e.happened_on, left_as = e.kind
  from new_rows e
  where s.id = e.student_id
    and e.kind in ('withdrew', 'expelled', 'transferred', 'died', 'absent')
    and (s.left_on, s.left_as) is distinct from (e.happened_on, e.kind);
  return null;
end $$;
create trigger end_studies after insert on registry.student_events
  referencing new table as new_rows for each statement
  when (current_setting('skillreg.source', true) is distinct from 'revert')
  execute function registry.end_studies();
