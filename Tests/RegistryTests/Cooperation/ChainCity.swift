import Postgres
import Registry
import TestSupport

/// A made-up city whose agreements, graduates and students can be counted by hand.
func withChainCity(_ body: (Store) throws -> Void) async throws {
  try await TestRegistry.withRegistry { store in
    try TestRegistry.owner(of: store).run(script: chainCity)
    try body(store)
  }
}

/// The day on which the tests look at the city.
let dayOfTests = CalendarDate(iso: "2024-07-05") ?? .today

extension StatisticsResult {
  /// Some of the columns, in the order asked for.
  func values(_ keys: String...) -> [[String?]] {
    let places = keys.compactMap { key in columns.firstIndex { $0.key == key } }
    return rows.map { row in places.map { row[$0] } }
  }
}

let chainCity: SQL = """
  insert into schools (code, name, tier, town_id)
  select v.code, v.name, v.tier, d.id
  from (values
    ('001', '甲技师学院', 'technician_college', '东区街道'), ('002', '乙高级技工学校', 'advanced', '小榄镇')
  ) as v (code, name, tier, town)
  join divisions d on d.name = v.town and d.valid_until is null;

  insert into majors (school_id, name, level, years)
  select s.id, v.name, v.level, v.years
  from (values
    ('001', '数控加工', 'intermediate', 3), ('001', '数控加工', 'advanced', null),
    ('001', '模具制造', 'preparatory_technician', 6), ('002', '数控技术', 'advanced', 3),
    ('002', '烹饪', 'intermediate', 3)
  ) as v (school, name, level, years) join schools s on s.code = v.school;

  insert into occupations (edition, name, code) values
    ('试验版', '数控车工', '6-18-01-01'), ('试验版', '车工', '6-18-01-01'),
    ('试验版', '中式烹调师', '4-03-02-01');
  insert into major_occupations (major_id, occupation_id)
  select m.id, o.id
  from (values
    ('数控加工', 'intermediate', '数控车工'), ('数控加工', 'advanced', '车工'),
    ('烹饪', 'intermediate', '中式烹调师')
  ) as v (major, level, occupation)
  join majors m on m.name = v.major and m.level = v.level
  join occupations o on o.name = v.occupation;

  insert into companies (credit_code, name, town_id)
  select v.credit_code, v.name, d.id
  from (values
    ('91442000MA51ABCD47', '机电公司', '小榄镇'), ('91442000617923454X', '软件公司', '东区街道'),
    ('93442000MA4X00012F', '餐饮公司', '东区街道')
  ) as v (credit_code, name, town)
  join divisions d on d.name = v.town and d.valid_until is null;

  insert into persons (id, name, document_kind)
  select ('00000000-0000-8000-8000-' || lpad(n::text, 12, '0'))::uuid, '学生' || n, 'resident_id'
  from generate_series(1, 14) as n;

  insert into students
    (person_id, school_id, student_no, major_id, level, entered_on, left_on, left_as)
  select p.id, s.id, 'A' || v.person, m.id, m.level, v.entered::date, v.gone::date, v.left_as
  from (values
    (1, '001', '数控加工', 'advanced', '2017-09-01', null, null),
    (2, '001', '数控加工', 'intermediate', '2019-09-01', null, null),
    (3, '001', '数控加工', 'advanced', '2018-09-01', null, null),
    (4, '001', '数控加工', 'advanced', '2016-09-01', null, null),
    (5, '001', '数控加工', 'intermediate', '2018-09-01', null, null),
    (6, '001', '数控加工', 'advanced', '2020-09-01', null, null),
    (7, '001', '数控加工', 'advanced', '2020-09-01', null, null),
    (8, '001', '数控加工', 'advanced', '2021-09-01', null, null),
    (9, '001', '数控加工', 'advanced', '2021-09-01', '2023-03-01', 'withdrew'),
    (10, '001', '数控加工', 'intermediate', '2022-09-01', null, null),
    (11, '002', '数控技术', 'advanced', '2022-09-01', null, null),
    (12, '002', '数控技术', 'advanced', '2022-09-01', null, null),
    (13, '002', '烹饪', 'intermediate', '2023-09-01', null, null),
    (14, '001', '模具制造', 'preparatory_technician', '2020-09-01', null, null)
  ) as v (person, school, major, level, entered, gone, left_as)
  join persons p on p.name = '学生' || v.person
  join schools s on s.code = v.school
  join majors m on m.school_id = s.id and m.name = v.major and m.level = v.level;

  insert into graduates (student_id, graduated_on, employer_id, employed_on)
  select t.id, v.graduated::date, c.id, v.employed::date
  from (values
    ('A1', '2022-07-01', '机电公司', '2022-07-15'), ('A2', '2022-07-01', '机电公司', null),
    ('A3', '2023-07-01', '机电公司', '2023-08-01'), ('A4', '2021-07-01', '软件公司', '2022-07-15'),
    ('A5', '2021-07-01', null, null)
  ) as v (student, graduated, employer, employed)
  join students t on t.student_no = v.student
  left join companies c on c.name = v.employer;

  insert into agreements (number, kinds, signed_on, starts_on, ends_on, terminated_on) values
    ('XY-1', '{order_class}', '2020-01-01', '2020-01-01', '2022-12-31', null),
    ('XY-2', '{order_class}', '2023-01-01', '2023-01-01', '2024-09-30', null),
    ('XY-3', null, '2021-01-01', '2021-01-01', null, null),
    ('XY-4', '{internship}', '2024-01-01', '2024-01-01', '2024-08-15', null),
    ('XY-5', '{internship}', '2020-01-01', '2020-01-01', null, '2021-06-30'),
    ('XY-6', '{order_class}', '2024-06-01', '2024-10-01', '2026-09-30', null),
    ('XY-7', null, '2020-01-01', '2020-01-01', null, null),
    ('XY-8', null, '2020-01-01', '2020-01-01', null, null);
  update agreements set renews_id = (select id from agreements where number = 'XY-1')
  where number = 'XY-2';
  update agreements set renews_id = (select id from agreements where number = 'XY-2')
  where number = 'XY-6';
  insert into agreement_schools (agreement_id, school_id)
  select a.id, s.id
  from (values
    ('XY-1', '001'), ('XY-2', '001'), ('XY-3', '002'), ('XY-4', '002'), ('XY-5', '001'),
    ('XY-6', '001'), ('XY-7', '002'), ('XY-8', '002')
  ) as v (agreement, school)
  join agreements a on a.number = v.agreement join schools s on s.code = v.school;
  insert into agreement_companies (agreement_id, company_id)
  select a.id, c.id
  from (values
    ('XY-1', '机电公司'), ('XY-2', '机电公司'), ('XY-3', '餐饮公司'), ('XY-4', '软件公司'),
    ('XY-5', '软件公司'), ('XY-6', '机电公司'), ('XY-7', '机电公司'), ('XY-8', '餐饮公司')
  ) as v (agreement, company)
  join agreements a on a.number = v.agreement join companies c on c.name = v.company;
  insert into agreement_majors (agreement_id, major_id)
  select a.id, m.id from agreements a, majors m
  where a.number = 'XY-1' and m.name = '数控加工' and m.level = 'advanced';

  insert into performances (agreement_id, year, interns, order_students, hired, money)
  select a.id, v.year, v.interns, v.order_students, v.hired, v.money
  from (values
    ('XY-1', 2021, 20, 30, 5, 35000), ('XY-1', 2022, 10, null, 0, null),
    ('XY-3', 2023, 0, null, 0, null), ('XY-7', 2021, 4, null, null, null),
    ('XY-8', 2023, null, null, 3, null)
  ) as v (agreement, year, interns, order_students, hired, money)
  join agreements a on a.number = v.agreement;

  -- One names an agreement, one is an agreement's by its host and partner, one ended beforehand.
  insert into stations (plaque_number, name, host_id, status, listed_on, ended_on, agreement_id)
  select v.plaque, v.plaque || '站', c.id, 'listed', v.listed::date, null, a.id
  from (values
    ('ZS-001', '机电公司', '2021-05-01', null), ('ZS-002', '软件公司', '2020-06-01', 'XY-5'),
    ('ZS-003', '机电公司', '2019-01-01', null)
  ) as v (plaque, host, listed, agreement)
  join companies c on c.name = v.host left join agreements a on a.number = v.agreement;
  update stations set status = 'revoked', ended_on = '2019-12-31' where plaque_number = 'ZS-003';
  insert into station_schools (station_id, school_id)
  select t.id, s.id from stations t, schools s
  where t.plaque_number in ('ZS-001', 'ZS-003') and s.code = '001';

  insert into courses (school_id, code, name, kind, company_id, valid_from)
  select s.id, v.code, v.code, 'enterprise', c.id, v.since::date
  from (values ('KC1', '2021-03-01'), ('KC2', '2018-09-01'), ('KC3', null)) as v (code, since)
  join schools s on s.code = '001' join companies c on c.name = '机电公司';

  insert into trainings (number, name, kind, station_id, starts_on, ends_on)
  select 'PX1', '培训一', 'skill_class', t.id, '2022-03-01', '2022-03-05'
  from stations t where t.plaque_number = 'ZS-001';

  insert into certificates
    (number, person_id, occupation, level, issued_on, station_id, school_id)
  select v.number, p.id, v.occupation, v.level::skill_level, v.issued::date, l.id, s.id
  from (values
    ('S000044000001233000001', 1, '车工', 'advanced', '2021-10-01', 'ZS-001', null),
    ('S000044000001234000002', 2, '数控车工', 'intermediate', '2022-06-01', 'ZS-001', null),
    ('S000044000001233000003', 3, '车工', 'advanced', '2023-03-01', 'ZS-001', null),
    ('S000044000001234000004', 6, '数控车工', 'intermediate', '2023-05-01', null, '001'),
    ('S000044000001243000005', 7, '车工', 'advanced', '2024-01-01', null, '001')
  ) as v (number, person, occupation, level, issued, station, school)
  join persons p on p.name = '学生' || v.person
  left join stations l on l.plaque_number = v.station
  left join schools s on s.code = v.school;

  -- One of a lower level only, one closed, one that nobody trains and that asks for no level.
  insert into demands
    (number, company_id, occupation, level, people, filled, raised_on, open_until)
  select v.number, c.id, v.occupation, v.level::skill_level, v.people, v.filled,
    '2023-06-01', v.until::date
  from (values
    ('XQ-1', '机电公司', '数控车工', 'advanced', 10, 1, '2025-12-31'),
    ('XQ-2', '餐饮公司', '中式烹调师', 'advanced', 3, null, null),
    ('XQ-3', '机电公司', '数控车工', 'technician', 100, null, '2024-01-01'),
    ('XQ-4', '软件公司', '焊工', null, 2, null, null)
  ) as v (number, company, occupation, level, people, filled, until)
  join companies c on c.name = v.company;
  """
