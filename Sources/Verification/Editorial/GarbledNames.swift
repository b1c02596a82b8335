import Claims
import Words

/// Finds official names with one word exchanged: "People's Democratic Republic of Lowmark" where
/// the names hold "People's Democratic Republic of Upmark".
struct GarbledNames: Sendable {
  private static let rule = "editorial/garbled-name"
  /// How many words besides "of", "and", "the" must stand in both. With two, "Federal Republic of
  /// Germany" would pass for a slip of any other federal republic.
  private static let sharedWords = 3
  private static let joints: Set<String> = ["of", "and", "the", "for"]

  private struct Name {
    let printed: String
    let words: [String]
    var content: [String] { words.filter { !GarbledNames.joints.contains($0) } }
  }

  private let names: [Name]
  private let known: Set<[String]>

  init(_ officialNames: [(entity: String, name: String)]) {
    let all = officialNames.sorted { ($0.name, $0.entity) < ($1.name, $1.entity) }.map { official in
      Name(
        printed: official.name, words: GarbledNames.words(Tokenizer.tokens(in: official.name)))
    }
    names = all.filter { $0.content.count > GarbledNames.sharedWords }
    known = Set(all.map(\.words))
  }

  func problems(in paragraphs: [Paragraph]) -> [CopyProblem] {
    guard !names.isEmpty else { return [] }
    return paragraphs.flatMap { paragraph in
      GarbledNames.phrases(in: paragraph.tokens).flatMap { problems(in: $0) }
    }
  }

  private func problems(in phrase: [WordToken]) -> [CopyProblem] {
    let words = GarbledNames.words(phrase)
    var problems: [CopyProblem] = []
    var place = 0
    while place < words.count {
      let rest = words[place...]
      if let official = known.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }),
        official.count > 1
      {
        place += official.count
      } else if let name = names.first(where: { GarbledNames.isGarbled(rest, $0) }) {
        problems.append(
          problem(phrase[place..<(place + name.words.count)], words, place, name))
        place += name.words.count
      } else {
        place += 1
      }
    }
    return problems
  }

  private func problem(
    _ tokens: ArraySlice<WordToken>, _ words: [String], _ place: Int, _ name: Name
  ) -> CopyProblem {
    let lower = tokens.first?.lower ?? 0
    let range = TextRange(lower, max(lower, tokens.last?.upper ?? lower))
    return CopyProblem(
      rule: GarbledNames.rule, range: range,
      words: words[place..<(place + name.words.count)].joined(separator: " "),
      message: GarbledNames.isNoName(name.printed), suggestion: GarbledNames.write(name.printed))
  }

  /// Whether the words begin with the name but for one content word in its place.
  private static func isGarbled(_ words: ArraySlice<String>, _ name: Name) -> Bool {
    guard words.count >= name.words.count else { return false }
    let pairs = zip(words, name.words).filter { $0 != $1 }
    guard pairs.count == 1, let pair = pairs.first else { return false }
    return !joints.contains(pair.0) && !joints.contains(pair.1)
  }

  /// Runs of capitalised words, joined by small words and by nothing else.
  private static func phrases(in tokens: [WordToken]) -> [[WordToken]] {
    var phrases: [[WordToken]] = []
    var current: [WordToken] = []
    for token in tokens {
      if token.kind == .word, token.isCapitalised || joints.contains(token.folded) {
        current.append(token)
      } else if !current.isEmpty {
        phrases.append(current)
        current = []
      }
    }
    return phrases + [current]
  }

  /// The words without possessive endings: a name is the same in "Upmark's army".
  private static func words(_ tokens: [WordToken]) -> [String] {
    tokens.filter { $0.kind != .mark }.map(\.folded)
  }
}

extension GarbledNames {
  private static func isNoName(_ official: String) -> String {
    "No official name reads so; one that differs in a single word is \(official)."
  }

  private static func write(_ official: String) -> String {
    "Write \(official), or the official name of the other that is meant."
  }
}
