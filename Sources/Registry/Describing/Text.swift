/// The languages everything a person reads exists in.
public enum Language: String, Sendable, CaseIterable { case zh, en }

/// A text in both languages.
public struct Text: Sendable, Hashable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
