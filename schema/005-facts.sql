-- What statistics count: one view per kind of fact, with everything it can be split by as a column.
--
-- A dimension has the same name in every view. `noun` and `record` name the record behind a row as
-- people do. A fact either happened on a day, or held from `valid_from` (null: ever since) until
-- before `valid_until` (null: still).

create function registry.school_year(day date) returns text
  language sql immutable strict parallel safe
  return (
    select first || '/' || lpad(((first + 1) % 100)::text, 2, '0')
    from (select extract(year from day)::int - (extract(month from day) < 9)::int as first) as y
  );
comment on function registry.school_year
  is '学年,9月1日起,如 2023/24 / The school year, from 1 September';

create function registry.industry_section(code text) returns text
  language sql immutable strict parallel safe
  return case
    when code ~ '^[A-T]$' then code
    when left(code, 2) between '01' and '97' then chr(ascii('A') - 1 + width_bucket(
      left(code, 2)::int,
      array[1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97]))
  end;
comment on function registry.industry_section
  is '行业代码所属门类(GB/T 4754-2017) / The section that an industry code belongs to';

call registry.define_view('towns_present', $$
  select d.id as division_id, coalesce(s.id, d.id) as town_id, coalesce(s.name, d.name) as town
  from divisions d left join divisions s on s.id = d.successor_id
$$, '区划及其现属镇街 / Every division, and the town it belongs to today');

call registry.define_view('schools_present', $$
  select 'school' as noun, s.code as record, null::date as valid_from, null::date as valid_until,
    s.id as school_id, s.code as school, s.name as school_name, s.tier, s.sponsor,
    w.town_id, w.town
  from schools s left join towns_present w on w.division_id = s.town_id
$$, '技工院校(事实) / Schools, as facts');

call registry.define_view('companies_present', $$
  select 'company' as noun, c.credit_code::text as record,
    null::date as valid_from, null::date as valid_until,
    c.id as company_id, c.credit_code::text as company, c.name as company_name, c.industry,
    registry.industry_section(c.industry) as section, w.town_id, w.town
  from companies c left join towns_present w on w.division_id = c.town_id
$$, '企业(事实) / Companies, as facts');

call registry.define_view('offers', $$
  select 'major' as noun, s.school || '/' || m.name || '/' || m.level as record,
    greatest(m.opened_on, tag.tagged_from) as valid_from,
    least(m.closed_on, tag.tagged_until) as valid_until,
    m.id as major_id, m.name as major, m.level, tag.digital,
    s.school_id, s.school, s.school_name, s.tier, s.sponsor, s.town_id, s.town
  from majors m
  join schools_present s on s.school_id = m.school_id
  cross join lateral (values
    (null, m.digital_from, 'no', true),
    (m.digital_from, m.digital_until + 1, 'yes', m.digital_from is not null),
    (m.digital_until + 1, null, 'no', m.digital_from is not null and m.digital_until is not null)
  ) as tag (tagged_from, tagged_until, digital, applies)
  where tag.applies
    and coalesce(greatest(m.opened_on, tag.tagged_from), '-infinity')
      < coalesce(least(m.closed_on, tag.tagged_until), 'infinity')
$$, '专业开设(按数字专业认定分段) / Majors offered, one row for each stretch with one digital tag');

call registry.define_view('studies', $$
  select 'student' as noun, s.school || '/' || coalesce(t.student_no, t.person_id::text) as record,
    t.person_id, t.entered_on as valid_from, least(t.left_on, g.graduated_on) as valid_until,
    t.id as student_id, m.id as major_id, m.name as major, t.level,
    case when t.entered_on between m.digital_from and coalesce(m.digital_until, 'infinity')
      then 'yes' else 'no' end as digital,
    p.sex, s.school_id, s.school, s.school_name, s.tier, s.sponsor, s.town_id, s.town
  from students t
  join persons p on p.id = t.person_id
  join majors m on m.id = t.major_id
  join schools_present s on s.school_id = t.school_id
  left join graduates g on g.student_id = t.id
$$, '在校(事实) / Times at school, from entry to leaving or graduation');

call registry.define_view('enrolments', $$
  select noun, record, person_id, valid_from as happened_on,
    extract(year from valid_from)::int as year, registry.school_year(valid_from) as school_year,
    student_id, major_id, major, level, digital, sex,
    school_id, school, school_name, tier, sponsor, town_id, town
  from studies
$$, '招生(事实) / Enrolments');

call registry.define_view('leavings', $$
  select y.noun, y.record, y.person_id, t.left_on as happened_on,
    extract(year from t.left_on)::int as year, registry.school_year(t.left_on) as school_year,
    t.left_as, y.student_id, y.major_id, y.major, y.level, y.digital, y.sex,
    y.school_id, y.school, y.school_name, y.tier, y.sponsor, y.town_id, y.town
  from studies y join students t on t.id = y.student_id
  where t.left_on is not null
$$, '离校(事实) / Leavings without graduation');

call registry.define_view('graduations', $$
  select 'graduate' as noun, y.record, y.person_id, g.graduated_on as happened_on,
    extract(year from g.graduated_on)::int as year,
    registry.school_year(g.graduated_on) as school_year,
    g.completion, g.destination, case when g.related then 'yes' when not g.related then 'no' end
      as related,
    coalesce(c.company_name, g.employer) as employer, c.industry, c.section,
    y.student_id, y.major_id, y.major, y.level, y.digital, y.sex,
    y.school_id, y.school, y.school_name, y.tier, y.sponsor, y.town_id, y.town
  from graduates g
  join studies y on y.student_id = g.student_id
  left join companies_present c on c.company_id = g.employer_id
$$, '毕业(事实) / Graduations, and what became of the graduates');

call registry.define_view('listings', $$
  select 'station' as noun, t.plaque_number as record, t.listed_on as happened_on,
    extract(year from t.listed_on)::int as year, registry.school_year(t.listed_on) as school_year,
    t.listed_on as valid_from,
    case when t.status in ('listed', 'rectifying') then t.ended_on
      else coalesce(t.ended_on, t.listed_on) end as valid_until,
    t.id as station_id, t.plaque_number as station, t.name as station_name, t.status,
    c.company_id, c.company, c.company_name, c.industry, c.section,
    coalesce(w.town_id, c.town_id) as town_id, coalesce(w.town, c.town) as town
  from stations t
  join companies_present c on c.company_id = t.host_id
  left join towns_present w on w.division_id = t.town_id
  where t.listed_on is not null
    and t.status not in ('applied', 'accepted', 'reviewed', 'announced')
$$, '服务站挂牌(事实) / Listings of stations, ended ones included');

call registry.define_view('certifications', $$
  select 'certificate' as noun, t.number::text as record, t.person_id, t.issued_on as happened_on,
    extract(year from t.issued_on)::int as year, registry.school_year(t.issued_on) as school_year,
    t.occupation, t.level::text as level, t.issuer, p.sex,
    t.station_id, l.plaque_number as station, l.name as station_name,
    c.company_id, c.company, c.company_name, c.industry, c.section,
    s.school_id, s.school, s.school_name, s.tier, s.sponsor,
    coalesce(w.town_id, c.town_id, s.town_id) as town_id, coalesce(w.town, c.town, s.town) as town
  from certificates t
  join persons p on p.id = t.person_id
  left join stations l on l.id = t.station_id
  left join companies_present c on c.company_id = l.host_id
  left join towns_present w on w.division_id = l.town_id
  left join schools_present s on s.school_id = t.school_id
$$, '取得证书(事实) / Certificates, with the station and school that trained their holders');

call registry.define_view('cooperations', $$
  select 'agreement' as noun, a.number as record, a.signed_on as happened_on,
    extract(year from a.signed_on)::int as year, registry.school_year(a.signed_on) as school_year,
    a.signed_on, a.starts_on as valid_from, least(a.ends_on + 1, a.terminated_on) as valid_until,
    a.id as agreement_id, a.number as agreement, a.kind,
    c.company_id, c.company, c.company_name, c.industry, c.section, c.town_id, c.town,
    s.school_id, s.school, s.school_name, s.tier, s.sponsor
  from agreements a
  left join agreement_companies ac on ac.agreement_id = a.id
  left join companies_present c on c.company_id = ac.company_id
  left join agreement_schools sc on sc.agreement_id = a.id
  left join schools_present s on s.school_id = sc.school_id
$$, '校企合作(事实) / Agreements, one row for each school and company of each');
