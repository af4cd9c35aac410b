import Postgres
import Registry
import TestSupport

/// What keeps a rule about stored records by little, and what breaks it.
struct RecordRuleCase {
  let code: String
  let keeps: SQL
  let breaks: SQL
  /// The keys of what is found then.
  let finds: [String]

  init(_ code: String, keeps: SQL, breaks: SQL, finds: [String]) {
    self.code = code
    self.keeps = keeps
    self.breaks = breaks
    self.finds = finds
  }

  static let all =
    ofStudents + ofPersons + ofGraduates + ofCertificates + ofAgreements + ofCommittees
    + ofOrganisations + ofSchoolYears

  /// Gives the body a small registry that keeps every rule, in a database of its own.
  static func withRecords(_ body: (Connection) throws -> Void) async throws {
    try await TestRegistry.withRegistry { store in
      let connection = try TestRegistry.owner(of: store)
      try connection.run(script: records)
      try body(connection)
    }
  }

  private static let records: SQL = """
    insert into schools (code, name, tier) values
      ('001', '甲技师学院', 'technician_college'), ('002', '乙高级技工学校', 'advanced'),
      ('003', '丙技工学校', 'ordinary');
    insert into majors (school_id, name, level, years, opened_on)
    select s.id, v.name, v.level, 3, '2015-09-01'
    from (values ('001', '数控加工', 'advanced'), ('001', '电气', 'preparatory_technician'),
      ('002', '电气', 'advanced'), ('003', '烹饪', 'intermediate')) as v (school, name, level)
    join schools s on s.code = v.school;
    insert into persons (id, name, sex, document_kind, birth_on)
    select ('00000000-0000-8000-8000-00000000000' || n)::uuid, '学生' || n, 'male', 'resident_id',
      date '2003-01-01' + n
    from generate_series(1, 3) as n;
    insert into students (person_id, school_id, student_no, major_id, level, entered_on)
    select p.id, s.id, v.student_no, m.id, m.level, '2018-09-01'
    from (values (1, '001', 'A1', '数控加工'), (2, '003', 'C1', '烹饪')) as v (n, school, student_no, major)
    join persons p on p.name = '学生' || v.n join schools s on s.code = v.school
    join majors m on m.school_id = s.id and m.name = v.major;
    insert into companies (credit_code, name, industry) values
      ('91442000MA5EXAMP0M', '中山市示例机电有限公司', '3912'),
      ('91442000MA5EXAMQ9J', '中山市示例软件有限公司', '65');
    insert into graduates (student_id, graduated_on, destination, employer_id, employed_on)
    select t.id, '2021-07-01', 'employed', c.id, '2021-07-15'
    from students t, companies c where c.credit_code = '91442000MA5EXAMP0M';
    insert into agreements (number, kinds, signed_on, starts_on) values
      ('XY-1', '{order_class}', '2020-01-10', '2020-02-01');
    insert into agreement_schools (agreement_id, school_id)
    select a.id, s.id from agreements a, schools s where s.code = '001';
    insert into agreement_companies (agreement_id, company_id)
    select a.id, c.id from agreements a, companies c where c.credit_code = '91442000MA5EXAMP0M';
    insert into stations (plaque_number, name, host_id, status, listed_on)
    select 'ZS-001', '机电站', c.id, 'listed', '2020-05-01'
    from companies c where c.credit_code = '91442000MA5EXAMP0M';
    insert into station_schools (station_id, school_id)
    select l.id, s.id from stations l, schools s where s.code = '001';
    insert into certificates (number, person_id, occupation, level, issued_on, station_id, school_id)
    select 'S000044000001203000001', p.id, '车工', 'advanced', '2020-06-01', l.id, s.id
    from persons p, stations l, schools s where p.name = '学生1' and s.code = '001';
    """
}
