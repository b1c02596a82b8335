/// The sets of rules that are tried together, each once.
struct RuleGroups {
  /// The indexes of the rules of each group; the first group is tried at a digit.
  private(set) var all: [[Int]]
  /// The group of each trigger word, by its hash.
  private(set) var ofWords: [UInt64: Int] = [:]

  init(digit: [Int], words: [UInt64: [Int]]) {
    all = [digit]
    var known: [[Int]: Int] = [:]
    for (word, rules) in words.sorted(by: { $0.key < $1.key }) {
      let group = known[rules] ?? all.count
      if group == all.count {
        known[rules] = group
        all.append(rules)
      }
      ofWords[word] = group
    }
  }
}
