import ArgumentParser
import Registry
import Tables

/// One option per field of an entity, made from its description.
///
/// ArgumentParser finds a type's options by reflection, so the mirror shows one `Option` per field.
struct FieldOptions<E: Entity>: ParsableArguments, CustomReflectable {
  /// What was given, by field name; a field that was not given is absent.
  var given: [String: String] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    for field in Self.fields {
      let key = FieldKey(stringValue: field.name)
      if field.holdsSeveral {
        let values = try container.decode(Option<[String]>.self, forKey: key).wrappedValue
        if !values.isEmpty { given[field.name] = values.joined(separator: ";") }
      } else if let value = try container.decode(Option<String?>.self, forKey: key).wrappedValue {
        given[field.name] = value
      }
    }
  }

  /// ArgumentParser takes the last of several; here that would lose the others.
  func validate() throws {
    let words = CommandLine.arguments.map { $0.prefix { $0 != "=" } }
    let names = Self.fields.filter { !$0.holdsSeveral }.map { "--\(Self.optionName(of: $0))" }
      .filter { name in words.count { $0 == name } > 1 }
    if names.isEmpty { return }
    throw ValidationError(
      say(
        zh: "\(names.joined(separator: "、"))只能给出一次",
        en: "\(names.joined(separator: ", ")) can be given only once"))
  }

  var customMirror: Mirror {
    Mirror(self, children: Self.fields.map { ($0.name, Self.option(for: $0)) })
  }

  /// The draft that the options make; a value that is empty clears its field.
  func draft() -> Draft {
    var draft = Draft(Entities.description(of: E.self))
    for (name, value) in given {
      guard let place = draft.entity.position(of: name) else { continue }
      if value.isEmpty {
        draft.cleared.insert(place)
      } else {
        draft.read(Cell(value), into: place)
      }
    }
    return draft
  }

  private static var fields: [FieldDescription] { Entities.description(of: E.self).fields }

  private static func optionName(of field: FieldDescription) -> String {
    field.name.replacing("_", with: "-")
  }

  private static func option(for field: FieldDescription) -> Any {
    let codes = field.choices.map(\.code)
    let name = NameSpecification.customLong(optionName(of: field))
    let help = ArgumentHelp(field.helpText, valueName: field.valueName)
    let completion: CompletionKind? = codes.isEmpty || codes.count > 30 ? nil : .list(codes)
    return field.holdsSeveral
      ? Option<[String]>(wrappedValue: [], name: name, help: help, completion: completion)
      : Option<String?>(name: name, help: help, completion: completion)
  }
}

/// A field's name as a key for decoding.
private struct FieldKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension FieldDescription {
  /// Whether it lists records or choices.
  fileprivate var holdsSeveral: Bool {
    if case .links = storage { return true }
    return isList
  }

  /// The label, whether the field is required, and its allowed values where they are few.
  fileprivate var helpText: String {
    var text = label(language)
    if isRequired { text += say(zh: "(必填)", en: " (required)") }
    if !choices.isEmpty, choices.count <= 12 {
      let list = choices.map { choice in
        language == .zh ? "\(choice.code) \(choice.label.zh)" : choice.code
      }
      text += say(zh: ":", en: ": ") + list.joined(separator: say(zh: "、", en: ", "))
    }
    return text
  }

  fileprivate var valueName: String {
    if let target { return target.noun }
    return switch kind {
    case .date: "date"
    case .integer, .decimal: "number"
    case .boolean: "yes|no"
    case .text: "text"
    }
  }
}
