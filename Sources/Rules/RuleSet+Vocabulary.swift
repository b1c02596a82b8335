extension RuleSet {
  /// The fragments and tables that a rule's pattern is made of, through all fragments, each once,
  /// in the order of their first use; then the tables that its triggers and its value name.
  public func vocabulary(of rule: Rule) -> (fragments: [Fragment], tables: [LexiconTable]) {
    var fragments: [Fragment] = []
    var tables: [LexiconTable] = []
    var seen: Set<String> = []
    func visit(_ name: String) {
      guard seen.insert(name).inserted else { return }
      if let fragment = lexicon.fragments[name] {
        fragments.append(fragment)
        FragmentReference.references(in: fragment.written).map(\.name).forEach(visit)
      } else if let table = lexicon.tables[name] {
        tables.append(table)
      }
    }
    FragmentReference.references(in: rule.writtenPattern ?? "").map(\.name).forEach(visit)
    rule.triggers.forEach(visit)
    rule.value.sorted { $0.key < $1.key }.map(\.value).forEach(visit)
    return (fragments, tables)
  }
}
