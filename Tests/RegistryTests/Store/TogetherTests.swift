import Postgres
import Registry
import Synchronization
import TestSupport
import Testing

/// Several people at work on the same records.
@Suite struct TogetherTests {
  private static let second = "91442000617923454X"

  private func withCompanies(_ body: (Store, EntityDescription) async throws -> Void) async throws {
    try await TestRegistry.withRegistry { store in
      for (code, name) in [(Example.creditCode, "甲公司"), (Self.second, "乙公司")] {
        _ = try store.add(Draft("company", ["credit_code": code, "name": "\(name)"]))
      }
      try await body(store, try Example.entity("company"))
    }
  }

  @Test func `two writers that lock each other out both finish, each as one change`() async throws {
    try await withCompanies { store, company in
      let first = try store.latestChange() ?? 0
      let holding = Atomic(0)
      let runs = Atomic(0)
      let lockedOut = Atomic(0)
      @Sendable func write(_ codes: [String], _ column: String, _ value: String) throws {
        try store.write { connection in
          runs.add(1, ordering: .relaxed)
          do {
            try connection.execute(
              "update companies set \(name: column) = \(value) where credit_code = \(codes[0])")
            holding.add(1, ordering: .relaxed)
            waitUntil { holding.load(ordering: .relaxed) >= 2 }
            try connection.execute(
              "update companies set \(name: column) = \(value) where credit_code = \(codes[1])")
          } catch let error as PostgresError where ["40P01", "40001"].contains(error.sqlState) {
            lockedOut.add(1, ordering: .relaxed)
            throw error
          }
        }
      }
      try await runOnThreads([
        { try write([Example.creditCode, Self.second], "industry", "34") },
        { try write([Self.second, Example.creditCode], "name", "丙公司") },
      ])
      // On a busy machine who begins again can be locked out a second time.
      let times = lockedOut.load(ordering: .relaxed)
      #expect(times >= 1)
      #expect(runs.load(ordering: .relaxed) == 2 + times)
      for code in [Example.creditCode, Self.second] {
        let now = try store.show(company, key: code)
        #expect(now.value("industry", of: company) == "34")
        #expect(now.value("name", of: company) == "丙公司")
        #expect(try store.history(company, key: code).count == 3)
      }
      let changes = try store.changes(ChangeRequest()).filter { $0.id > first }
      #expect(changes.map(\.counts.changed) == [2, 2])
    }
  }

  @Test func `a long writer that began first does not hide what another wrote meanwhile`()
    async throws
  {
    try await withCompanies { store, company in
      let started = Atomic(false)
      let meanwhile = Atomic<Int64>(0)
      try await runOnThreads([
        {
          try store.write { connection in
            try connection.execute(
              "update companies set industry = '34' where credit_code = \(Example.creditCode)")
            started.store(true, ordering: .relaxed)
            waitUntil { meanwhile.load(ordering: .relaxed) != 0 }
            try connection.execute(
              "update companies set industry = '35' where credit_code = \(Self.second)")
          }
        },
        {
          waitUntil { started.load(ordering: .relaxed) }
          let outcome = try store.change(Draft("company", ["name": "丁公司"]), key: Self.second)
          meanwhile.store(outcome.after.change, ordering: .relaxed)
        },
      ])
      let then = try store.show(
        company, key: Self.second, knownAt: .change(meanwhile.load(ordering: .relaxed)))
      #expect(then.value("name", of: company) == "丁公司")
      #expect(then.value("industry", of: company) == nil)
      let now = try store.show(company, key: Self.second)
      #expect(now.value("name", of: company) == "丁公司")
      #expect(now.value("industry", of: company) == "35")
      #expect(try store.history(company, key: Self.second).count == 3)
    }
  }

  @Test func `who others get in the way of every time is told so, and nothing is written`()
    async throws
  {
    try await withCompanies { store, company in
      var runs = 0
      #expect {
        try store.write { connection in
          runs += 1
          try connection.execute("update companies set industry = '34'")
          try connection.execute("do \(literal: "begin raise sqlstate '40P01'; end")")
        }
      } throws: { error in
        if case StoreError.busy = error { true } else { false }
      }
      #expect(runs == 6)
      let now = try store.show(company, key: Self.second)
      #expect(now.value("industry", of: company) == nil)
    }
  }

  @Test func `an import that has to begin again counts its rows once`() async throws {
    try await withCompanies { store, company in
      try await Sheets.with { sheets in
        let path = try sheets.csv(
          "企业.csv", "企业名称,统一社会信用代码,行业", "戊公司,\(Example.creditCode),C34",
          "庚公司,91110000600037341L,坏", "己公司,\(Self.second),C35")
        let owner = try TestRegistry.owner(of: store)
        try owner.run(
          script: """
            create sequence tries;
            grant usage on tries to skillreg_app;
            create function fail_once() returns trigger language plpgsql as $$
            begin
              if nextval('registry.tries') < 3 then
                raise exception 'again' using errcode = '40001';
              end if;
              return null;
            end $$;
            create constraint trigger fail_once after update on companies
              deferrable initially deferred for each row execute function fail_once();
            """)
        let report = try store.take(path, goodRows: true)
        #expect(report.counts == [3, 0, 2, 0, 1], "\(report.lines)")
        #expect(report.lines == ["2 W-DUP-06", "3 E-IN-01", "4 W-DUP-06"])
        #expect(try owner.row("select last_value from tries").int("last_value") ?? 0 >= 3)
      }
    }
  }
}
