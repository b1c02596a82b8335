/// How much of a claim's wording stands in a text. A name counts as a whole, and is there where
/// its last word or half of its words are.
struct WordCoverage {
  private let single: Set<String>
  private let names: [[String]]
  /// The claim's first name, also where a part of the claim is weighed.
  private let subject: [String]?
  /// The first word of a claim without names: "the festival".
  private let topic: String?

  init(_ claim: Passage) {
    names = claim.names
    subject = names.first
    topic = names.isEmpty ? claim.firstKey : nil
    single = claim.keys.subtracting(claim.names.flatMap(\.self))
  }

  /// The wording of the part of a claim that a figure stands in, between semicolons and full stops; who
  /// says so is left out.
  init(_ claim: Passage, around figure: Int) {
    let said = claim.isAttribution
    let part = claim.part(around: claim.figures[figure].words)
    let keys = Set(
      part.filter { claim.isWeighed[$0] && !said[$0] }.map { claim.words[$0].key })
    names = claim.names.filter { name in name.allSatisfy(keys.contains) }
    subject = names.first
    topic = claim.names.isEmpty ? claim.firstKey : nil
    single = keys.subtracting(names.flatMap(\.self))
  }

  /// Of 100: how many of the claim's words stand among `keys`. `known` are keys that count as
  /// found, and with `isSubjectKnown` so does the claim's first name.
  func share(in keys: Set<String>, known: Set<String> = [], isSubjectKnown: Bool = false) -> Int {
    var total = 0
    var found = 0
    for key in single {
      total += 1
      if known.contains(key) || isSubjectKnown && key == topic || KeyMatch.contains(keys, key) {
        found += 1
      }
    }
    for (index, name) in names.enumerated() {
      let weight = min(name.count, 2)
      total += weight
      if index == 0 && isSubjectKnown && name == subject || WordCoverage.holds(name, in: keys) {
        found += weight
      }
    }
    return total == 0 ? 100 : found * 100 / total
  }

  /// Whether the claim's first name stands among `keys`; true for claims without names.
  func holdsSubject(in keys: Set<String>) -> Bool {
    subject.map { WordCoverage.holds($0, in: keys) } ?? true
  }

  static func holds(_ name: [String], in keys: Set<String>) -> Bool {
    let found = name.filter { KeyMatch.contains(keys, $0) }
    return found.count * 2 >= name.count || name.last.map { found.contains($0) } ?? true
  }
}
