import Postgres
import Registry
import TestSupport

/// A made-up city, small enough to count by hand, in a database of its own.
func withCity(_ body: (Connection) throws -> Void) async throws {
  try await TestDatabase.withOwnDatabase(template: try await template.value) { conninfo in
    try body(try TestRegistry.connection(to: conninfo))
  }
}

private let template = Task {
  try await TestDatabase.makeTemplate("city") { conninfo in
    try Store.migrate(conninfo: conninfo)
    try TestRegistry.connection(to: conninfo).run(script: city)
  }
}

/// Runs a question of texts, as the command line puts it; every value is as stored.
func ask(
  _ measure: String, by: [String] = [], where filters: [String] = [], from: String? = nil,
  to: String? = nil, asOf: String? = "2024-07-05", records: Bool = false, on city: Connection
) throws -> [[String?]] {
  try question(
    measure, by: by, where: filters, from: from, to: to, asOf: asOf, records: records
  ).run(on: city).rows
}

func question(
  _ measure: String, by: [String] = [], where filters: [String] = [], from: String? = nil,
  to: String? = nil, asOf: String? = "2024-07-05", records: Bool = false
) throws -> StatisticsQuery {
  StatisticsQuery(
    try Measures.named(measure), by: by, filters: filters.compactMap(Filter.init(parsing:)),
    from: from.flatMap { CalendarDate(iso: $0) }, to: to.flatMap { CalendarDate(iso: $0) },
    asOf: asOf.flatMap { CalendarDate(iso: $0) }, records: records)
}

private let city: SQL = """
  insert into divisions (code, name, kind, valid_until) values
    ('442000002', '东区街道', 'subdistrict', null), ('442000103', '东凤镇', 'town', null),
    ('442000118', '小榄镇', 'town', null), ('442000104', '东升镇', 'town', '2021-07-18');
  insert into industries (edition, code, name, name_en) values
    ('2017', 'C', '制造业', 'Manufacturing'), ('2017', 'I', '信息业', 'Information');
  update divisions set successor_id = (select id from divisions where name = '小榄镇')
  where name = '东升镇';

  -- The second school is still registered in a town that was merged away.
  insert into schools (code, name, tier, sponsor, town_id)
  select v.code, v.name, v.tier, v.sponsor, d.id
  from (values
    ('001', '技师学院', 'technician_college', 'human_resources', '东区街道'),
    ('002', '工贸高级技工学校', 'advanced', 'human_resources', '东升镇'),
    ('003', '德成技工学校', 'ordinary', 'private', '东凤镇')
  ) as v (code, name, tier, sponsor, town) join divisions d on d.name = v.town;

  insert into majors
    (school_id, name, level, opened_on, closed_on, digital_from, digital_until)
  select s.id, v.name, v.level, v.opened::date, v.closed::date, v.tagged::date, v.untagged::date
  from (values
    ('001', '云计算技术应用', 'advanced', '2019-09-01', null, '2021-09-01', '2023-08-31'),
    ('001', '数控加工', 'intermediate', '2018-09-01', null, null, null),
    ('002', '云计算技术应用', 'advanced', '2022-09-01', null, '2023-09-01', null),
    ('003', '烹饪', 'intermediate', null, '2023-09-01', null, null)
  ) as v (school, name, level, opened, closed, tagged, untagged)
  join schools s on s.code = v.school;

  insert into persons (id, name, sex, document_kind)
  select ('00000000-0000-8000-8000-' || lpad(n::text, 12, '0'))::uuid, '学生' || n,
    case when n % 2 = 1 then 'male' else 'female' end, 'resident_id'
  from generate_series(1, 12) as n;

  insert into students
    (person_id, school_id, student_no, major_id, level, entered_on, left_on, left_as)
  select p.id, s.id, v.student_no, m.id, m.level, v.entered::date, v.gone::date, v.left_as
  from (values
    (1, '001', 'A1', '云计算技术应用', '2021-09-01', null, null),
    (2, '001', 'A2', '云计算技术应用', '2020-09-01', null, null),
    (3, '001', 'A3', '云计算技术应用', '2023-08-31', null, null),
    (4, '001', null, '云计算技术应用', '2023-09-01', null, null),
    (5, '002', 'B1', '云计算技术应用', '2023-09-01', null, null),
    (6, '002', 'B2', '云计算技术应用', '2024-03-01', null, null),
    (7, '001', 'A4', '数控加工', '2018-09-01', null, null),
    (8, '001', 'A5', '数控加工', '2018-09-01', null, null),
    (9, '001', 'A6', '数控加工', '2018-09-01', null, null),
    (10, '003', 'C1', '烹饪', '2020-09-01', '2021-03-01', 'withdrew'),
    (7, '002', 'B3', '云计算技术应用', '2023-09-01', null, null),
    (11, '003', 'C2', '烹饪', '2020-09-01', null, null)
  ) as v (person, school, student_no, major, entered, gone, left_as)
  join persons p on p.name = '学生' || v.person
  join schools s on s.code = v.school
  join majors m on m.school_id = s.id and m.name = v.major;

  insert into companies (credit_code, name, industry, town_id)
  select v.credit_code, v.name, v.industry, d.id
  from (values
    ('91442000MA51ABCD47', '灯饰公司', '3912', '小榄镇'),
    ('91442000617923454X', '软件公司', '65', '东区街道'),
    ('93442000MA4X00012F', '五金公司', 'C', '东凤镇')
  ) as v (credit_code, name, industry, town) join divisions d on d.name = v.town;

  insert into graduates (student_id, graduated_on, completion, destination, employer_id)
  select t.id, v.graduated::date, v.completion, v.destination, c.id
  from (values
    ('A4', '2021-07-01', 'graduated', 'employed', '灯饰公司'),
    ('A5', '2021-07-01', 'graduated', 'further_study', null),
    ('A6', '2021-07-01', 'graduated', 'unemployed', null),
    ('C2', '2023-07-01', 'completed', 'employed', '五金公司')
  ) as v (student_no, graduated, completion, destination, employer)
  join students t on t.student_no = v.student_no
  left join companies c on c.name = v.employer;

  insert into agreements (number, kinds, signed_on, starts_on, ends_on, terminated_on) values
    ('XY-1', '{order_class}', '2020-01-10', '2020-02-01', '2022-01-31', null),
    ('XY-2', '{order_class}', '2022-02-01', '2022-02-01', '2025-01-31', null),
    ('XY-3', '{internship}', '2021-05-01', '2021-05-01', null, '2023-05-01'),
    ('XY-4', null, '2024-06-20', '2024-09-01', null, null),
    ('XY-5', '{internship}', '2023-06-01', '2023-06-01', '2024-07-05', null);
  insert into agreement_schools (agreement_id, school_id)
  select a.id, s.id
  from (values
    ('XY-1', '001'), ('XY-1', '002'), ('XY-1', '003'), ('XY-2', '001'), ('XY-3', '002'),
    ('XY-4', '003'), ('XY-5', '002')
  ) as v (agreement, school)
  join agreements a on a.number = v.agreement join schools s on s.code = v.school;
  insert into agreement_companies (agreement_id, company_id)
  select a.id, c.id
  from (values
    ('XY-1', '灯饰公司'), ('XY-2', '灯饰公司'), ('XY-3', '软件公司'), ('XY-4', '五金公司'),
    ('XY-5', '灯饰公司'), ('XY-5', '五金公司')
  ) as v (agreement, company)
  join agreements a on a.number = v.agreement join companies c on c.name = v.company;

  insert into station_steps (from_status, to_status) values ('listed', 'rectifying'),
    ('listed', 'revoked');
  insert into stations (plaque_number, name, host_id, town_id, status, listed_on, ended_on)
  select v.plaque, v.name, c.id, d.id, v.status, v.listed::date, v.ended::date
  from (values
    ('ZS-001', '灯饰站', '灯饰公司', null, 'listed', '2022-05-01', null),
    ('ZS-002', '软件站', '软件公司', '东凤镇', 'revoked', '2022-05-01', '2024-01-01'),
    ('ZS-003', '五金站', '五金公司', null, 'rectifying', '2023-03-01', null),
    ('ZS-004', '旧站', '五金公司', null, 'withdrawn', '2021-01-01', null),
    ('ZS-005', '新站', '五金公司', null, 'announced', null, null)
  ) as v (plaque, name, host, town, status, listed, ended)
  join companies c on c.name = v.host left join divisions d on d.name = v.town;

  insert into certificates
    (number, person_id, occupation, level, issued_on, station_id, school_id)
  select v.number, p.id, v.occupation, v.level::registry.skill_level, v.issued::date, l.id, s.id
  from (values
    ('S000044000001234000001', 1, '车工', 'intermediate', '2023-06-01', 'ZS-001', '001'),
    ('S000044000001243000002', 1, '车工', 'advanced', '2024-06-01', 'ZS-001', null),
    ('S000044000001235000003', 2, '车工', 'junior', '2023-06-01', 'ZS-002', null),
    ('S000044000001234000004', 3, '电工', 'intermediate', '2023-09-15', 'ZS-002', null),
    ('S000044000001244000005', 3, '电工', 'intermediate', '2024-02-01', 'ZS-001', null),
    ('S000044000001242000006', 4, '电工', 'technician', '2024-07-06', 'ZS-001', null),
    ('S000044000001243000007', 5, '电工', 'advanced', '2024-05-01', null, '002')
  ) as v (number, person, occupation, level, issued, station, school)
  join persons p on p.name = '学生' || v.person
  left join stations l on l.plaque_number = v.station
  left join schools s on s.code = v.school;

  insert into student_events (student_id, kind, happened_on)
  select t.id, v.kind, v.day::date
  from (values
    ('A1', 'suspended', '2022-03-01'), ('A1', 'resumed', '2022-09-01'),
    ('B1', 'suspended', '2024-03-01'), ('B3', 'transferred_in', '2023-09-01')
  ) as v (student_no, kind, day) join students t on t.student_no = v.student_no;

  insert into trainings (number, name, kind, starts_on, companies_present, attendances) values
    ('PX-1', '信息官班1', 'cio_class', '2023-10-10', null, null),
    ('PX-2', '信息官班2', 'cio_class', '2024-03-01', null, 99),
    ('XJ-1', '宣讲1', 'policy_talk', '2024-04-01', 30, 50),
    ('XJ-2', '宣讲2', 'policy_talk', '2024-05-01', 99, null),
    ('XJ-3', '宣讲3', 'policy_talk', '2025-01-01', 40, 70);
  insert into attendances (training_id, person_id, company_id, people)
  select t.id, p.id, c.id, v.people
  from (values
    ('PX-1', 1, '灯饰公司', 1), ('PX-1', 2, '软件公司', 1), ('PX-2', 2, '软件公司', 1),
    ('XJ-2', null, '灯饰公司', 3), ('XJ-2', null, '五金公司', 2)
  ) as v (training, person, company, people)
  join trainings t on t.number = v.training join companies c on c.name = v.company
  left join persons p on p.name = '学生' || v.person;

  insert into recognitions (title, level, company_id, granted_on, valid_until, revoked_on)
  select v.title, v.level, c.id, v.granted::date, v.until::date, v.revoked::date
  from (values
    ('示范工厂', 'city', '灯饰公司', '2023-01-01', null, null),
    ('示范工厂', 'city', '五金公司', '2020-01-01', '2023-12-31', null),
    ('智能制造试点示范', 'province', '灯饰公司', '2022-06-01', '2024-07-05', null),
    ('智能制造试点示范', 'national', '软件公司', '2022-06-01', null, '2024-01-01')
  ) as v (title, level, company, granted, until, revoked)
  join companies c on c.name = v.company;
  insert into recognitions (title, level, school_id, granted_on)
  select '高水平技工学校', 'province', id, '2021-01-01' from schools where code = '001';

  insert into posts (company_id, person_id, kind, appointed_on, ended_on)
  select c.id, p.id, v.kind, v.appointed::date, v.ended::date
  from (values
    ('灯饰公司', 5, 'cio', '2023-01-01', null), ('软件公司', 6, 'cio', '2023-01-01', '2024-01-01'),
    ('五金公司', 8, 'other', '2022-01-01', null)
  ) as v (company, person, kind, appointed, ended)
  join companies c on c.name = v.company join persons p on p.name = '学生' || v.person;

  insert into demands (company_id, occupation, level, people, filled, raised_on, open_until)
  select c.id, v.occupation, v.level::registry.skill_level, v.people, v.filled,
    v.raised::date, v.until::date
  from (values
    ('灯饰公司', '车工', 'advanced', 5, 2, '2024-01-01', '2024-12-31'),
    ('五金公司', '电工', null, 3, null, '2024-02-01', '2024-03-31'),
    ('软件公司', '电工', 'technician', 7, null, '2024-08-01', null)
  ) as v (company, occupation, level, people, filled, raised, until)
  join companies c on c.name = v.company;
  """
