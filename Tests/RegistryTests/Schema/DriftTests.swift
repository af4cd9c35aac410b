import Postgres
import Registry
import TestSupport
import Testing

/// The descriptions in Swift and the tables in SQL say the same.
@Suite struct DriftTests {
  @Test(arguments: Entities.all.map(\.noun))
  func `every field has its column, type, comment and default`(noun: String) async throws {
    try await TestRegistry.withRegistry { store in
      let entity = try Example.entity(noun)
      let connection = try TestRegistry.owner(of: store)
      for field in entity.fields {
        guard let column = field.columnName else { continue }
        let found = try connection.optionalRow(
          """
          select format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
            col_description(a.attrelid, a.attnum) as comment,
            pg_get_expr(d.adbin, d.adrelid) as default
          from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where a.attrelid = \("registry." + entity.table)::regclass and a.attname = \(column)
          """)
        let place = "\(noun).\(field.name)"
        #expect(found != nil, "\(place)")
        #expect(found?["type"] == field.expectedType, "\(place)")
        if column != "id" {
          #expect(found?["comment"] == "\(field.label.zh) / \(field.label.en)", "\(place)")
        }
        #expect(
          found?["default"].map { $0.replacing("'", with: "").hasPrefix(field.defaultText ?? "–") }
            ?? (field.defaultText == nil), "\(place)")
      }
    }
  }

  @Test(arguments: Entities.all.map(\.noun))
  func `every table column is a field, and both titles are its comment`(noun: String) async throws {
    try await TestRegistry.withRegistry { store in
      let entity = try Example.entity(noun)
      let connection = try TestRegistry.owner(of: store)
      let columns = try connection.rows(
        """
        select column_name from information_schema.columns
        where table_schema = 'registry' and table_name = \(entity.table)
        """
      ).compactMap { $0["column_name"] }
      let described = Set(entity.fields.compactMap(\.columnName) + ["id", "change_id"])
      #expect(Set(columns) == described)
      let comment = try connection.row(
        "select obj_description(\("registry." + entity.table)::regclass) as text")["text"]
      #expect(comment == "\(entity.title.zh) / \(entity.title.en)")
    }
  }

  @Test func `every constraint says in both languages what it refuses`() async throws {
    try await TestRegistry.withRegistry { store in
      let silent = try TestRegistry.owner(of: store).rows(
        """
        select c.conname from pg_constraint c
        where c.connamespace = 'registry'::regnamespace and c.contype <> 'p'
          and coalesce(obj_description(c.oid, 'pg_constraint'), '') !~ '^.+ / .+$'
        """)
      #expect(silent.map { $0["conname"] } == [])
    }
  }

  @Test func `every text, date and number of a record has its bounds`() async throws {
    try await TestRegistry.withRegistry { store in
      let unbounded = try TestRegistry.owner(of: store).rows(
        """
        select a.attrelid::regclass || '.' || a.attname as place
        from pg_class h join pg_attribute a on a.attrelid = format('registry.%I', h.relname)::regclass
        where h.relnamespace = 'history'::regnamespace and h.relkind = 'r'
          and a.attnum > 0 and not a.attisdropped
          and a.atttypid in ('text'::regtype, 'date'::regtype, 'numeric'::regtype)
          and not exists (
            select from pg_constraint c where c.conrelid = a.attrelid
              and c.conname ~ ('_' || a.attname || '_(not_blank|kept|finite)$'))
        """)
      #expect(unbounded.map { $0["place"] } == [])
    }
  }

  @Test func `every choice that a field offers is one that the database takes`() async throws {
    try await TestRegistry.withRegistry { store in
      let connection = try TestRegistry.owner(of: store)
      for entity in Entities.all {
        for field in entity.fields
        where !field.choices.isEmpty && ["text", "text[]"].contains(field.sqlType) {
          let definition = try connection.optionalRow(
            """
            select pg_get_constraintdef(oid) as text from pg_constraint
            where conname = \("\(entity.table)_\(field.name)_known")
            """)?["text"]
          guard let definition else {
            Issue.record("\(entity.noun).\(field.name) has no check")
            continue
          }
          for choice in field.choices {
            #expect(definition.contains("'\(choice.code)'"), "\(entity.noun).\(field.name)")
          }
          #expect(definition.split(separator: "::text").count >= field.choices.count)
        }
      }
    }
  }

  @Test func `every constraint of an entity is named and says what it refuses`() async throws {
    try await TestRegistry.withRegistry { store in
      let connection = try TestRegistry.owner(of: store)
      let silent = try connection.rows(
        """
        select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
        join pg_namespace n on n.oid = t.relnamespace
        where n.nspname = 'registry' and c.contype in ('c', 'u', 'f')
          and t.relname not in ('changes', 'migrations')
          and c.conname <> 'majors_identity'
          and coalesce(obj_description(c.oid, 'pg_constraint'), '') !~ '.+ / .+'
        """)
      #expect(silent.compactMap { $0["conname"] } == [])
    }
  }
}

extension FieldDescription {
  fileprivate var columnName: String? {
    switch storage {
    case .column(let name), .sealed(let name), .reference(let name, _, _): name
    case .links: nil
    }
  }

  fileprivate var expectedType: String? {
    storedType == "integer" && name == "years" ? "smallint" : storedType
  }
}
