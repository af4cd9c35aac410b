-- What is counted of trainings, recognitions, posts, demand and students' events.

call registry.define_view('schools_present', $$
  select 'school' as noun, s.code as record, s.founded_on as valid_from,
    s.closed_on as valid_until,
    s.id as school_id, s.code as school, s.name as school_name, s.tier, s.sponsor,
    w.town_id, w.town
  from schools s left join towns_present w on w.division_id = s.town_id
$$, '技工院校(事实) / Schools, as facts');

call registry.define_view('listings', $$
  select 'station' as noun, t.plaque_number as record, t.listed_on as happened_on,
    extract(year from t.listed_on)::int as year, registry.school_year(t.listed_on) as school_year,
    t.listed_on as valid_from,
    case when t.status in ('listed', 'rectifying', 'renewed') then t.ended_on
      else coalesce(t.ended_on, t.listed_on) end as valid_until,
    t.id as station_id, t.plaque_number as station, t.name as station_name, t.status,
    c.company_id, c.company, c.company_name, c.industry, c.section,
    coalesce(w.town_id, c.town_id) as town_id, coalesce(w.town, c.town) as town
  from stations t
  join companies_present c on c.company_id = t.host_id
  left join towns_present w on w.division_id = t.town_id
  where t.listed_on is not null
    and t.status not in ('applied', 'accepted', 'examined', 'reviewed', 'announced')
$$, '服务站挂牌(事实) / Listings of stations, ended ones included');

call registry.define_view('student_movements', $$
  select 'student-event' as noun,
    y.record || '/' || e.kind || '/' || e.happened_on as record, y.person_id, e.happened_on,
    extract(year from e.happened_on)::int as year,
    registry.school_year(e.happened_on) as school_year,
    e.kind, y.student_id, y.major_id, y.major, y.level, y.digital, y.sex,
    y.school_id, y.school, y.school_name, y.tier, y.sponsor, y.town_id, y.town
  from student_events e join studies y on y.student_id = e.student_id
$$, '学籍异动(事实) / Students'' events');

call registry.define_view('suspensions', $$
  select 'student-event' as noun,
    y.record || '/' || e.kind || '/' || e.happened_on as record, y.person_id,
    e.happened_on as valid_from, least(e.next_on, y.valid_until) as valid_until,
    y.student_id, y.major_id, y.major, y.level, y.digital, y.sex,
    y.school_id, y.school, y.school_name, y.tier, y.sponsor, y.town_id, y.town
  from (
    select x.*, lead(x.happened_on) over (partition by x.student_id order by x.happened_on, x.id)
      as next_on
    from student_events x
  ) e join studies y on y.student_id = e.student_id
  where e.kind = 'suspended'
$$, '休学(事实) / Times for which students are suspended');

call registry.define_view('incumbencies', $$
  select 'post' as noun, c.company || '/' || p.person_id || '/' || p.kind || '/' || p.appointed_on
      as record, p.person_id,
    p.appointed_on as valid_from, p.ended_on as valid_until, p.id as post_id, p.kind,
    c.company_id, c.company, c.company_name, c.industry, c.section, c.town_id, c.town
  from posts p join companies_present c on c.company_id = p.company_id
$$, '在任(事实) / Times for which posts are held');

call registry.define_view('trainings_held', $$
  select 'training' as noun, t.number as record, t.starts_on as happened_on,
    extract(year from t.starts_on)::int as year, registry.school_year(t.starts_on) as school_year,
    t.id as training_id, t.kind, t.occupation, t.level::text as level,
    l.id as station_id, l.plaque_number as station, l.name as station_name,
    s.school_id, s.school, s.school_name, s.tier, s.sponsor,
    coalesce(w.town_id, s.town_id) as town_id, coalesce(w.town, s.town) as town
  from trainings t
  left join stations l on l.id = t.station_id
  left join towns_present w on w.division_id = coalesce(t.town_id, l.town_id)
  left join schools_present s on s.school_id = t.school_id
$$, '培训举办(事实) / Trainings held');

-- Attendance as it is told: by name or by company, and, where a training tells only sums, as those.
call registry.define_view('participations', $$
  select 'attendance' as noun, a.number as record, t.happened_on, t.year, t.school_year,
    a.person_id, a.people::bigint as attendances, 0::bigint as companies_counted,
    c.company_id, c.company, c.company_name, c.industry, c.section,
    t.training_id, t.kind, t.occupation, t.level, t.station_id, t.station, t.station_name,
    t.school_id, t.school, t.school_name, t.tier, t.sponsor, t.town_id, t.town
  from attendances a
  join trainings_held t on t.training_id = a.training_id
  left join companies_present c on c.company_id = a.company_id
  union all
  select t.noun, t.record, t.happened_on, t.year, t.school_year,
    null, case when told.people then 0 else coalesce(x.attendances, 0) end,
    case when told.companies then 0 else coalesce(x.companies_present, 0) end,
    null, null, null, null, null,
    t.training_id, t.kind, t.occupation, t.level, t.station_id, t.station, t.station_name,
    t.school_id, t.school, t.school_name, t.tier, t.sponsor, t.town_id, t.town
  from trainings x
  join trainings_held t on t.training_id = x.id
  cross join lateral (
    select count(*) > 0 as people, count(a.company_id) > 0 as companies
    from attendances a where a.training_id = x.id
  ) as told
  where not told.people and x.attendances is not null
    or not told.companies and x.companies_present is not null
$$, '参训(事实) / Attendance at trainings, one by one or as sums');

call registry.define_view('titles_held', $$
  select 'recognition' as noun, r.number as record, r.granted_on as happened_on,
    extract(year from r.granted_on)::int as year, registry.school_year(r.granted_on) as school_year,
    r.granted_on as valid_from, least(r.valid_until + 1, r.revoked_on) as valid_until,
    r.id as recognition_id, r.title, r.level, r.batch,
    case when r.company_id is not null then 'company' when r.school_id is not null then 'school'
      when r.major_id is not null then 'major' else 'station' end as holder,
    coalesce(c.company_id, h.company_id) as company_id, coalesce(c.company, h.company) as company,
    coalesce(c.company_name, h.company_name) as company_name,
    coalesce(c.industry, h.industry) as industry, coalesce(c.section, h.section) as section,
    s.school_id, s.school, s.school_name, s.tier, s.sponsor, m.name as major,
    coalesce(c.town_id, s.town_id, w.town_id, h.town_id) as town_id,
    coalesce(c.town, s.town, w.town, h.town) as town
  from recognitions r
  left join companies_present c on c.company_id = r.company_id
  left join majors m on m.id = r.major_id
  left join schools_present s on s.school_id = coalesce(r.school_id, m.school_id)
  left join stations l on l.id = r.station_id
  left join companies_present h on h.company_id = l.host_id
  left join towns_present w on w.division_id = l.town_id
$$, '称号(事实) / Titles held');

call registry.define_view('demands_raised', $$
  select 'demand' as noun, d.number as record, d.raised_on as happened_on,
    extract(year from d.raised_on)::int as year, registry.school_year(d.raised_on) as school_year,
    d.raised_on as valid_from, d.open_until + 1 as valid_until,
    d.id as demand_id, d.occupation, d.level::text as level, d.people, coalesce(d.filled, 0) as filled,
    c.company_id, c.company, c.company_name, c.industry, c.section,
    coalesce(w.town_id, c.town_id) as town_id, coalesce(w.town, c.town) as town
  from demands d
  join companies_present c on c.company_id = d.company_id
  left join towns_present w on w.division_id = d.town_id
$$, '用工需求(事实) / Demand for skilled people');
