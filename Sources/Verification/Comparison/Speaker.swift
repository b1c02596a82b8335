import Claims
import Words

/// The one whom a claim quotes, as a counter of figures.
struct Speaker {
  private let words: [String]
  private let surname: String?
  private let entities: [[String]]

  /// Nil where the text names nobody.
  init?(_ attribution: Attribution) {
    guard let name = attribution.speaker else { return nil }
    let tokens = Tokenizer.tokens(in: name).filter { $0.kind != .mark }
    let all = tokens.map(\.folded)
    words = Array(all.drop { Speaker.titles.contains($0) })
    guard !words.isEmpty else { return nil }
    let afterPossessive = tokens.lastIndex { $0.isPossessive }.map { tokens[($0 + 1)...] }
    surname =
      if let rest = afterPossessive, rest.count == 1, rest.allSatisfy(\.isCapitalised) {
        rest.first?.folded
      } else { nil }
    entities = attribution.speakerEntities.map(Speaker.parts)
  }

  /// Whether a fact's counter is this speaker. A surname suffices: "Ms Thomas-Greenfield" is
  /// "Linda Thomas-Greenfield", and "the Observatory" is "Elster Observatory".
  func isCounter(_ saidBy: String) -> Bool {
    let counter = Tokenizer.tokens(in: saidBy).filter { $0.kind != .mark }.map(\.folded)
    guard !counter.isEmpty else { return false }
    if entities.contains(Speaker.parts(saidBy)) { return true }
    if counter.hasSuffix(words) || words.hasSuffix(counter) { return true }
    return entities.isEmpty && surname != nil && surname == counter.last && counter.count <= 3
  }

  private static func parts(_ name: String) -> [String] {
    Tokenizer.tokens(in: name).filter { $0.kind != .mark }
      .flatMap { $0.folded.split(separator: "-").map(String.init) }
  }

  private static let titles: Set<String> = [
    "the", "ms", "mr", "mrs", "miss", "dr", "sir", "dame", "lord", "prof", "professor",
    "ambassador", "president", "minister", "secretary", "mayor", "general", "senator",
    "chancellor", "governor", "king", "queen", "pope",
  ]
}

extension [String] {
  fileprivate func hasSuffix(_ other: [String]) -> Bool {
    !other.isEmpty && count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
