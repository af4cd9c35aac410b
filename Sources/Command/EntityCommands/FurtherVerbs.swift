import ArgumentParser
import Registry

extension Noun {
  /// The commands that only some entities have, as their descriptions say.
  static var furtherVerbs: [any ParsableCommand.Type] {
    var verbs: [any ParsableCommand.Type] = []
    if E.likeness != nil { verbs.append(MergeRecords<E>.self) }
    return verbs
  }
}
