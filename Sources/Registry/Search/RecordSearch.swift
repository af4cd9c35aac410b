import Postgres

/// Finds records of all kinds but people by their names and codes, as their descriptions tell.
struct RecordSearch {
  let text: SearchText
  let limit: Int
  let connection: Connection

  /// Tables of more bytes are searched by what their indexes know: whole codes and beginnings.
  private static let largeTable = 8_000_000

  func search(_ entities: [EntityDescription]) throws -> [SearchHit] {
    let patterns = try patterns()
    let large = try largeTables()
    var queries: [SQL] = []
    if let whole = patterns.first {
      // Further names find the record that they are of, whether or not they are asked for as records.
      for names in Entities.all {
        guard let owner = names.namedOwner, entities.contains(where: { $0.noun == owner.noun })
        else { continue }
        queries.append(formerNames(names, of: owner, whole: whole, words: patterns.dropFirst()))
      }
    }
    for entity in entities {
      let findsOwner = entity.namedOwner.map { owner in
        entities.contains { $0.noun == owner.noun }
      }
      if let whole = patterns.first, findsOwner != true, let field = entity.searchedName {
        queries.append(names(entity, field, whole: whole, words: patterns.dropFirst()))
      }
      for field in entity.searchedCodes {
        queries.append(codes(entity, field, isLarge: large.contains(entity.table)))
      }
      if text.typed.contains("/") { queries.append(keys(entity)) }
    }
    if queries.isEmpty { return [] }
    return try connection.rows(queries.joined(separator: " union all ")).compactMap(hit)
  }

  /// What a text is looked for with: a pattern for names, and one for how they sound.
  private struct Pattern {
    var text: String?
    var sound: String?

    /// Whether a name matches.
    func matches(_ name: SQL) -> SQL {
      "(\(name) ~ \(text)::text or registry.sounds(\(name)) ~ \(sound)::text)"
    }

    func holds(_ name: SQL) -> SQL { "coalesce(\(name) ~ \(text)::text, false)" }
  }

  /// The rank of a name that matches: whole, beginning, part, or only by its sound. A whole name is
  /// one of which nothing was left out.
  private func rank(_ name: SQL, whole: Pattern, words: ArraySlice<Pattern>) -> SQL {
    """
    case when \(name) ~ ('^' || \(whole.text)::text || '$')
        and length(registry.folded(\(name))) = length(registry.folded(\(text.typed))) then 0
      when \(name) ~ ('^' || \(whole.text)::text) then 1
      when \(words.map { $0.holds(name) }.joined(separator: " and ")) then 2 else 3 end
    """
  }

  /// The patterns of the whole text and of each of its words.
  private func patterns() throws -> [Pattern] {
    try connection.rows(
      """
      select registry.text_pattern(word) as text,
        registry.sound_pattern(registry.spellings(word)) as sound
      from unnest(\([text.typed] + text.words)) with ordinality as w (word, place) order by place
      """
    ).map { Pattern(text: $0["text"], sound: $0["sound"]) }
  }

  private func largeTables() throws -> Set<String> {
    let rows = try connection.rows(
      """
      select relname from pg_class where relnamespace = 'registry'::regnamespace and relkind = 'r'
        and pg_relation_size(oid) > \(Self.largeTable)::bigint
      """)
    return Set(rows.compactMap { $0["relname"] })
  }

  private func names(
    _ entity: EntityDescription, _ field: FieldDescription, whole: Pattern,
    words: ArraySlice<Pattern>
  ) -> SQL {
    let name: SQL = "t.\(name: field.column ?? field.name)::text"
    return select(
      entity, source: entity, field, matched: name, rank: rank(name, whole: whole, words: words),
      from: entity.from,
      where: words.map { $0.matches(name) }.joined(separator: " and "))
  }

  private func formerNames(
    _ entity: EntityDescription, of owner: EntityDescription, whole: Pattern,
    words: ArraySlice<Pattern>
  ) -> SQL {
    guard let field = entity.field(named: "name"), let link = entity.type.belongsTo,
      let column = entity.field(named: link)?.column
    else { return keys(entity) }
    return select(
      owner, source: entity, field, matched: "n.name", rank: "4",
      from: "\(owner.from) join \(name: entity.table) n on n.\(name: column) = t.id",
      where: words.map { $0.matches("n.name") }.joined(separator: " and "))
  }

  /// Codes from three characters on anywhere in them, shorter ones and those of large tables from
  /// their beginning.
  private func codes(_ entity: EntityDescription, _ field: FieldDescription, isLarge: Bool) -> SQL {
    let code: SQL = "t.\(name: field.column ?? field.name)"
    let typed = text.typed
    let starts = Set([typed, typed.uppercased()]).sorted().map { start -> SQL in
      "(\(code) ~>=~ \(start)::text and \(code) ~<~ (\(start)::text || chr(1114111)))"
    }.joined(separator: " or ")
    let inside: SQL = "strpos(lower(\(code)), lower(\(typed)::text)) > 0"
    return select(
      entity, source: entity, field, matched: "\(code)::text",
      rank: """
        case when lower(\(code)) = lower(\(typed)::text) then 0
          when starts_with(lower(\(code)), lower(\(typed)::text)) then 1 else 2 end
        """,
      from: entity.from, where: isLarge || typed.count < 3 ? "(\(starts))" : inside)
  }

  /// The record whose key, of several parts, was typed.
  private func keys(_ entity: EntityDescription) -> SQL {
    select(
      entity, source: entity, entity.keyFields.last ?? entity.fields[0], matched: entity.keyText(),
      rank: "0", from: entity.from,
      where: "t.id in (select id from \(entity.find("\(text.typed)::text")))")
  }

  private func select(
    _ entity: EntityDescription, source: EntityDescription, _ field: FieldDescription,
    matched: SQL, rank: SQL, from: SQL, where condition: SQL
  ) -> SQL {
    """
    (select \(literal: entity.noun) as noun, \(literal: source.noun) as source,
      \(literal: field.name) as field, t.id::text as id, \(entity.keyText()) as key,
      \(entity.calledText() ?? "null") as name, \(matched) as matched, \(rank) as rank
    from \(from) where \(condition) order by rank, length(\(matched)), matched limit \(limit))
    """
  }

  private func hit(_ row: Row) -> SearchHit? {
    guard let entity = row["noun"].flatMap({ Entities.description(noun: $0) }),
      let field = row["source"].flatMap({ Entities.description(noun: $0) })?
        .field(named: row["field"] ?? ""),
      let how = row.int("rank").flatMap(SearchHit.How.init)
    else { return nil }
    return SearchHit(
      entity: entity, id: row["id"] ?? "", key: row["key"] ?? "", name: row["name"], field: field,
      matched: row["matched"] ?? "", how: how)
  }
}
