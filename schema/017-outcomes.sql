-- The chain from cooperation to people, both ways: when agreements are in force, and what came of them.

create index certificates_occupation on registry.certificates (occupation, issued_on);

call registry.define_view('agreement_terms', $$
  select 'agreement' as noun, a.number as record, a.starts_on as valid_from,
    least(a.ends_on + 1, a.terminated_on) as valid_until,
    a.id as agreement_id, a.kind, a.signed_on, a.renews_id, n.number as renewed_by,
    n.starts_on as renewed_from,
    (select string_agg(s.name, ';' order by s.code)
      from agreement_schools l join schools s on s.id = l.school_id
      where l.agreement_id = a.id) as schools,
    (select string_agg(c.name, ';' order by c.credit_code)
      from agreement_companies l join companies c on c.id = l.company_id
      where l.agreement_id = a.id) as companies
  from agreements a left join agreements n on n.renews_id = a.id
$$, '协议期限与续签情况 / Agreements with their terms and renewals');

call registry.define_view('agreement_stations', $$
  select s.agreement_id, s.id as station_id
  from stations s where s.agreement_id is not null
  union
  select a.id, l.station_id
  from agreements a
  join agreement_companies ac on ac.agreement_id = a.id
  join agreement_schools sc on sc.agreement_id = a.id
  join listings l on l.company_id = ac.company_id
  join station_schools ss on ss.station_id = l.station_id and ss.school_id = sc.school_id
  where a.starts_on < coalesce(l.valid_until, 'infinity')
    and l.valid_from < coalesce(least(a.ends_on + 1, a.terminated_on), 'infinity')
$$, '协议的服务站:站点载明该协议,或由协议企业建站、与协议院校合作且期间重叠 / Stations of agreements: those that name one, or that its company hosts and its school partners at the same time');

call registry.define_view('agreement_hirings', $$
  select a.id as agreement_id, g.id as graduate_id, g.student_id,
    coalesce(g.employed_on, g.graduated_on) as employed_on, t.major_id,
    a.starts_on as valid_from, least(a.ends_on + 1, a.terminated_on) as valid_until,
    exists (select from agreement_majors m where m.agreement_id = a.id) as names_majors,
    exists (
      select from agreement_majors m where m.agreement_id = a.id and m.major_id = t.major_id
    ) as names_major,
    s.code || '/' || coalesce(t.student_no, t.person_id::text) as record
  from agreements a
  join agreement_companies ac on ac.agreement_id = a.id
  join agreement_schools sc on sc.agreement_id = a.id
  join graduates g on g.employer_id = ac.company_id
  join students t on t.id = g.student_id and t.school_id = sc.school_id
  join schools s on s.id = t.school_id
$$, '协议院校毕业生受雇于协议企业的情形 / Graduates of an agreement''s schools employed by its companies, at any time');

call registry.define_view('agreement_outcomes', $$
  select o.agreement_id, 'stations' as outcome, null::text as level, 'station' as noun,
    l.record, l.valid_from as happened_from, l.valid_until - 1 as happened_until, 1::numeric as amount
  from agreement_stations o join listings l on l.station_id = o.station_id
  union all
  select p.agreement_id, f.outcome, null, 'performance', a.number || '/' || p.year,
    make_date(p.year, 1, 1), make_date(p.year, 12, 31), f.amount
  from performances p
  join agreements a on a.id = p.agreement_id
  cross join lateral (values
    ('interns', p.interns::numeric), ('order_students', p.order_students),
    ('hired', p.hired), ('company_teachers', p.company_teachers), ('money', p.money),
    ('equipment', p.equipment)
  ) as f (outcome, amount)
  where f.amount > 0
  union all
  select a.id, 'courses', null, 'course', s.code || '/' || c.code, c.valid_from, c.valid_until, 1
  from agreements a
  join agreement_companies ac on ac.agreement_id = a.id
  join agreement_schools sc on sc.agreement_id = a.id
  join courses c on c.company_id = ac.company_id and c.school_id = sc.school_id
  join schools s on s.id = c.school_id
  where coalesce(c.valid_from, a.starts_on) >= a.starts_on
    and coalesce(c.valid_from, a.starts_on)
      < coalesce(least(a.ends_on + 1, a.terminated_on), 'infinity')
  union all
  select h.agreement_id, 'graduates', null, 'graduate', h.record, h.employed_on, h.employed_on, 1
  from agreement_hirings h
  where h.employed_on >= h.valid_from
    and h.employed_on < coalesce(h.valid_until + interval '1 year', 'infinity')
    and (h.names_major or not h.names_majors)
  union all
  select a.id, 'certificates', c.level::text, 'certificate', c.number::text, c.issued_on,
    c.issued_on, 1
  from agreements a
  join agreement_stations o on o.agreement_id = a.id
  join certificates c on c.station_id = o.station_id
  where c.issued_on >= a.starts_on
    and c.issued_on < coalesce(least(a.ends_on + 1, a.terminated_on), 'infinity')
  union all
  select a.id, 'trainings', null, 'training', t.number, t.starts_on, t.ends_on, 1
  from agreements a
  join agreement_stations o on o.agreement_id = a.id
  join trainings t on t.station_id = o.station_id
  where t.starts_on >= a.starts_on
    and t.starts_on < coalesce(least(a.ends_on + 1, a.terminated_on), 'infinity')
$$, '协议成效(事实):服务站、年度履行、课程、就业、证书、培训 / What came of agreements, one row for each record behind it');
