/// The notation in which curators write what means a measure:
/// `(short-range) ballistic missiles + fired/launched`.
///
/// The words of the counted noun phrase come first, those in brackets may be missing; after each
/// ` + ` come words, parted by `/`, of which one must stand elsewhere in the clause. A phrase may be
/// empty where a ` + ` follows.
enum AliasNotation {
  /// What is wrong with an alias, as the rest of a sentence about it; nil for nothing.
  static func problem(of alias: String) -> String? {
    let parts = alias.split(separator: "+", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isFirst = index == 0
      if part.allSatisfy({ $0 == " " }), !isFirst || parts.count == 1 { return emptyPart }
      if !isFirst, part.first != " " || parts[index - 1].last.map({ $0 != " " }) ?? false {
        return noSpaces
      }
      if let problem = brackets(part) { return problem }
      if isFirst {
        if part.contains("/") { return alternativeInPhrase }
      } else if part.contains("(") {
        return bracketsInContext
      } else if part.split(separator: "/", omittingEmptySubsequences: false)
        .contains(where: { $0.allSatisfy { $0 == " " } })
      {
        return emptyAlternative
      }
    }
    return nil
  }

  private static func brackets(_ part: Substring) -> String? {
    var isOpen = false
    var isEmpty = true
    for character in part {
      switch character {
      case "(":
        if isOpen { return nestedBrackets }
        (isOpen, isEmpty) = (true, true)
      case ")":
        if !isOpen { return unbalanced }
        if isEmpty { return emptyBrackets }
        isOpen = false
      case " ": break
      default: isEmpty = false
      }
    }
    return isOpen ? unbalanced : nil
  }
}

extension AliasNotation {
  private static let noSpaces = "needs a space on either side of '+'"
  private static let emptyPart = "has an empty part"
  private static let alternativeInPhrase =
    "has a '/' in its noun phrase; write two aliases with '|' between"
  private static let bracketsInContext = "has brackets behind the '+', where all words are needed"
  private static let emptyAlternative = "has an empty alternative"
  private static let nestedBrackets = "has brackets inside brackets"
  private static let emptyBrackets = "has empty brackets"
  private static let unbalanced = "has a bracket without its other half"
}
